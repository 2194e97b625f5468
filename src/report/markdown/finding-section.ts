import type { ReportFinding, ReportMention } from '../../core/report.ts'
import { clip } from '../display-width.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import { markMention } from '../mark-mention.ts'
import { placeOf } from '../place-of.ts'
import { remarksOn } from '../remarks-on.ts'
import { sidesOf } from '../sides-of.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Most passages of one value that are listed, and of a finding; how much of a subject or a message is shown. */
const mostOfSide = 3
const mostOfFinding = 20
const longestLine = 300

/** A line of text from outside, no longer than people read. */
export const lineOf = (text: string): string => escapeMarkdown(clip(inert(text), longestLine))

/** The sentence with what the finding is about in bold. */
const sentenceOf = (mention: ReportMention, { reason }: ReportFinding): string => {
  const parts = markMention(mention, reason)
  const marked = parts.map(({ text, sign }, index) => {
    const opens = sign !== ' ' && (parts[index - 1]?.sign ?? ' ') === ' '
    const closes = sign !== ' ' && (parts[index + 1]?.sign ?? ' ') === ' '
    return `${opens ? '<b>' : ''}${escapeMarkdown(text)}${closes ? '</b>' : ''}`
  })
  return `“${marked.join('').trim()}”`
}

/** "**contradiction** · figure · people killed: 14 or 17? · `f-6c6885b4`" */
export const headingOf = (finding: ReportFinding): string =>
  `**${finding.verdict}** · ${finding.kind} · ${lineOf(finding.heading)} · \`${finding.id}\`${lineOf(inGroup(finding))}`

/** A finding in full: what differs, then a row for each passage. */
export const findingSection = (finding: ReportFinding): string => {
  const mentions = sidesOf(finding).flatMap(side => side.slice(0, mostOfSide).map(({ mention }) => mention))
  const rows = mentions
    .slice(0, mostOfFinding)
    .map(mention => `| ${lineOf(placeOf(mention))} | ${sentenceOf(mention, finding)} |`)
  const more = finding.mentions.length - rows.length
  return [
    headingOf(finding),
    '',
    [
      `Why: ${lineOf(finding.message)} (confidence ${finding.confidence.toFixed(2)})`,
      ...remarksOn(finding).map(lineOf),
    ].join('<br>'),
    '',
    '| where | what it says |',
    '| --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `And in ${more} more ${more === 1 ? 'place' : 'places'}.`] : []),
  ].join('\n')
}
