import type { ReportFinding } from '../../core/report.ts'
import { placeOf } from '../place-of.ts'
import { sidesOf } from '../sides-of.ts'
import { subjectOf } from '../subject-of.ts'
import { counts } from '../summary-line.ts'
import { lineOf } from './finding-section.ts'

/** Most passages of a finding that its row lists. */
const mostPlaces = 8

const rowOf = (finding: ReportFinding): string => {
  const { verdict, kind, id, message } = finding
  const mentions = sidesOf(finding).flatMap(side => side.map(({ mention }) => mention))
  const places = mentions
    .slice(0, mostPlaces)
    .map(mention => `“${lineOf(mention.text)}” ${lineOf(placeOf(mention))}`)
  const more = mentions.length - places.length
  return [
    '',
    verdict,
    `${kind} · ${lineOf(subjectOf(finding))} · \`${id}\``,
    [...places, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>'),
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
