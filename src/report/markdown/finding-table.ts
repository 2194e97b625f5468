import type { ReportFinding } from '../../core/report.ts'
import { inGroup } from '../in-group.ts'
import { placeOf } from '../place-of.ts'
import { type NumberedMention, sidesOf } from '../sides-of.ts'
import { counts } from '../summary-line.ts'
import { lineOf } from './finding-section.ts'

/** Most sides that a row lists, and places of each. */
const mostSides = 6
const mostPlaces = 3

/** "“14 people” wire.txt:1:23, wire.txt:9:4" */
const sideOf = (side: readonly NumberedMention[]): string => {
  const places = side.slice(0, mostPlaces).map(({ mention }) => lineOf(placeOf(mention)))
  const more = side.length > mostPlaces ? ` and ${side.length - mostPlaces} more` : ''
  return `“${lineOf(side[0]?.mention.text ?? '')}” ${places.join(', ')}${more}`
}

const rowOf = (finding: ReportFinding): string => {
  const { verdict, kind, id, message } = finding
  const sides = sidesOf(finding)
  const more = sides.length > mostSides ? [`and ${sides.length - mostSides} more`] : []
  return [
    '',
    verdict,
    `${kind} · ${lineOf(finding.heading)} · \`${id}\`${lineOf(inGroup(finding))}`,
    [...sides.slice(0, mostSides).map(sideOf), ...more].join('<br>'),
    lineOf(message),
    '',
  ]
    .join(' | ')
    .trim()
}

/** Findings that need no decision, a row for each, folded away. */
export const findingTable = (findings: readonly ReportFinding[]): string =>
  [
    `<details><summary>${counts(findings).join(', ')}</summary>`,
    '',
    '| verdict | of what | where | why |',
    '| --- | --- | --- | --- |',
    ...findings.map(rowOf),
    '',
    '</details>',
  ].join('\n')
