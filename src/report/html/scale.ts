import type { VNode } from 'preact'
import type { ReportFinding } from '../../core/report.ts'
import { clip } from '../display-width.ts'
import { formatValue } from '../format-value.ts'
import { inert } from '../inert.ts'
import { el } from './element.ts'

/** A value on a line, and how many articles state it. */
interface Point {
  readonly at: number
  readonly label: string
  readonly sources: number
}

const size = { width: 320, left: 20, right: 300, line: 34 } as const
/** Values from which on a line says more than words. */
const fewest = { figures: 3, dates: 2 } as const

/** The day of a date, as a number; null for what is no single day. */
const dayOf = (edtf: string): number | null => {
  const found = /^(?<day>\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(edtf)?.groups?.['day']
  const time = found === undefined ? Number.NaN : Date.parse(`${found}T00:00:00Z`)
  return Number.isNaN(time) ? null : time
}

const pointsOf = ({ mentions }: ReportFinding): readonly Point[] => {
  const points = new Map<number, { label: string; sources: Set<string> }>()
  for (const { value, source } of mentions) {
    const at =
      value.type === 'figure' && value.low !== null && value.low === value.high && value.parts === null
        ? value.low
        : value.type === 'date'
          ? dayOf(value.edtf)
          : null
    if (at === null) continue
    const point = points.get(at) ?? { label: formatValue(value), sources: new Set<string>() }
    point.sources.add(source)
    points.set(at, point)
  }
  return [...points]
    .map(([at, { label, sources }]) => ({ at, label, sources: sources.size }))
    .sort((a, b) => a.at - b.at)
}

/** Values on a number line or days on a time line, the bigger a dot the more articles; null where words say as much. */
export const scale = (finding: ReportFinding): VNode | null => {
  if (finding.verdict !== 'contradiction') return null
  const points = pointsOf(finding)
  const isDates = finding.kind === 'date'
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < (isDates ? fewest.dates : fewest.figures)) return null
  const { width, left, right, line } = size
  const x = ({ at }: Point): number =>
    Math.round(left + ((right - left) * (at - first.at)) / (last.at - first.at))
  const words = points.map(({ label, sources }) => `${inert(label)} (${sources})`).join(', ')
  // A label between the ends needs room on both sides.
  const isLabelled = (point: Point): boolean =>
    point === first || point === last || Math.min(x(point) - left, right - x(point)) > 70
  return el(
    'svg',
    {
      class: 'scale',
      viewBox: `0 0 ${width} 56`,
      role: 'img',
      'aria-label': `${isDates ? 'Days' : 'Values'} and how many articles state each: ${words}`,
    },
    el('line', { x1: left, y1: line, x2: right, y2: line }),
    ...points.map(point =>
      el(
        'g',
        {},
        el('circle', { cx: x(point), cy: line, r: Math.min(9, 4 + point.sources) }),
        ...(isLabelled(point)
          ? [
              el(
                'text',
                {
                  x: x(point),
                  y: line - 14,
                  'text-anchor': point === first ? 'start' : point === last ? 'end' : 'middle',
                  dx: point === first ? -8 : point === last ? 8 : 0,
                },
                clip(inert(point.label), 22),
              ),
            ]
          : []),
      ),
    ),
  )
}
