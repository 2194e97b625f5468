import type { VNode } from 'preact'
import type { Report, ReportFinding } from '../../core/report.ts'
import { clip } from '../display-width.ts'
import { inert } from '../inert.ts'
import { findingId, passageId } from './article-column.ts'
import { el } from './element.ts'
import { groupData } from './groups-of.ts'

/** Most rows, and characters of a cell. */
const most = { rows: 60, cell: 40, heading: 90 } as const

const row = (finding: ReportFinding, index: number, { findings, sources }: Report): VNode =>
  el(
    'tr',
    { class: finding.verdict, ...groupData(findings, [finding]) },
    el(
      'th',
      { scope: 'row' },
      el('a', { href: `#${findingId(index)}` }, clip(inert(finding.heading), most.heading)),
    ),
    ...sources.map(({ path }, at) => {
      const own = finding.mentions.filter(({ source }) => source === path)
      const texts = [...new Set(own.map(({ text }) => clip(inert(text), most.cell)))]
      const isOdd = finding.oddOneOut === path
      return el(
        'td',
        isOdd ? { class: 'odd' } : {},
        texts.length === 0
          ? el('span', { class: 'none' }, '–')
          : el('a', { href: `#${passageId(index, at)}` }, texts.slice(0, 3).join(' / ')),
        isOdd ? el('small', {}, ' odd one out') : '',
      )
    }),
  )

/** Claims by sources: a row for each fact that several articles tell, a column for each article. */
export const matrix = (report: Report, nameOf: (path: string) => string): VNode | null => {
  const { findings, sources } = report
  const rows = [...findings.entries()].filter(
    ([, { mentions, verdict }]) =>
      verdict !== 'uncorroborated' && new Set(mentions.map(({ source }) => source)).size > 1,
  )
  if (rows.length === 0) return null
  const left = rows.length - most.rows
  return el(
    'details',
    { class: 'matrix' },
    el('summary', {}, 'Who says what: claims by articles'),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Claims by articles' },
      el(
        'table',
        {},
        el(
          'caption',
          {},
          'What each article says of each fact',
          left > 0 ? `; ${left} more are in the list` : '',
        ),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, 'Fact'),
            ...sources.map(({ path }) => el('th', { scope: 'col' }, nameOf(path))),
          ),
        ),
        el('tbody', {}, ...rows.slice(0, most.rows).map(([index, finding]) => row(finding, index, report))),
      ),
    ),
  )
}
