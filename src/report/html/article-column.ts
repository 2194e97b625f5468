import type { VNode } from 'preact'
import type { Report, ReportSource } from '../../core/report.ts'
import { inert } from '../inert.ts'
import { el } from './element.ts'
import { groupData } from './groups-of.ts'
import { type Passage, paragraphsOf, type Stretch } from './place-passages.ts'

/** Name of the place of a finding's passage in an article, for links. */
export const passageId = (finding: number, source: number): string => `p${finding}-${source}`

/** Name of a finding's place in the list. */
export const findingId = (finding: number): string => `f${finding}`

/** What an article is shown with. */
export interface ColumnInput {
  readonly report: Report
  readonly source: ReportSource
  readonly index: number
  readonly text: string
  readonly passages: readonly Passage[]
  /** Names of articles for people. */
  readonly nameOf: (path: string) => string
}

/** One article: its name, its day, its text with all passages marked. Each passage leads to its finding. */
export const articleColumn = ({ report, source, index, text, passages, nameOf }: ColumnInput): VNode => {
  const named = new Set<number>()
  // The first passage of each finding is where its links lead to.
  const anchors = (findings: readonly number[]): readonly VNode[] =>
    findings.flatMap(finding => {
      if (named.has(finding)) return []
      named.add(finding)
      return [el('span', { id: passageId(finding, index) })]
    })
  const marked = ({ text: words, findings, isStart }: Stretch) => {
    const [worst] = findings
    const finding = worst === undefined ? undefined : report.findings[worst]
    if (worst === undefined || !finding) return inert(words)
    const shown = inert(words)
    const attributes = {
      class: `${finding.verdict}${finding.severity === 'warning' ? ' possible' : ''}`,
      'data-findings': findings.join(' '),
    }
    // What one source alone states has no entry in the list to lead to.
    if (finding.verdict === 'uncorroborated') return el('mark', attributes, shown)
    return el(
      'mark',
      attributes,
      ...(isStart ? anchors(findings) : []),
      el(
        'a',
        { href: `#${findingId(worst)}`, title: `${finding.verdict}: ${inert(finding.heading)}` },
        shown,
      ),
    )
  }
  const heading = inert(source.title) || nameOf(source.path)
  const own = report.findings.filter(({ mentions }) =>
    mentions.some(({ source: path }) => path === source.path),
  )
  return el(
    'article',
    {
      id: `a${index}`,
      'data-source': index,
      ...groupData(report.findings, own),
      'aria-labelledby': `a${index}-title`,
    },
    el(
      'header',
      {},
      el('h2', { id: `a${index}-title`, title: inert(source.path) }, nameOf(source.path)),
      el(
        'p',
        {},
        heading === nameOf(source.path) ? '' : heading,
        source.published === null ? '' : ' ',
        source.published === null ? '' : el('span', { class: 'day' }, inert(source.published)),
      ),
    ),
    el(
      'div',
      { class: 'text', tabindex: 0, role: 'group', 'aria-label': `Text of ${nameOf(source.path)}` },
      ...paragraphsOf(text, passages).map(stretches => el('p', {}, ...stretches.map(marked))),
    ),
  )
}
