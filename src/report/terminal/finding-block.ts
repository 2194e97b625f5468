import type { ReasonCode } from '../../core/reason.ts'
import type { ReportFinding, ReportMention, ReportReason } from '../../core/report.ts'
import { decisionLine } from '../decision-line.ts'
import { displayWidth } from '../display-width.ts'
import { inert } from '../inert.ts'
import { markMention } from '../mark-mention.ts'
import { placeOf } from '../place-of.ts'
import { remarksOn } from '../remarks-on.ts'
import { shortNames } from '../short-names.ts'
import { wrap, wrapMarked } from '../wrap-marked.ts'
import { headingLines, type Page, textWidth } from './page.ts'
import { type StatedValue, type Statement, statedValues } from './statements.ts'

/** Most further places, copies and articles of a value that are listed. */
const most = { places: 5, copies: 3, statements: 1, values: 4 } as const
/** Characters on each side of a passage: of a sentence, and of one that another finding has shown. */
const around = { usual: 90, again: 30 } as const
/** Sources from which on the sides get a heading each. */
const manySources = 3

/** From this confidence on a contradiction goes without saying how sure it is. */
const firm = 0.8

/** Reasons that the first line tells by itself. */
const plain: readonly ReasonCode[] = [
  'name-given-differs',
  'name-family-differs',
  'name-likely-typo',
  'figure-disjoint',
  'date-other-day',
  'date-other-month',
  'date-other-year',
  'date-other-time',
  'place-other',
  'quote-words',
  'attribution-other',
  'polarity-negated',
  'polarity-opposite',
]

const more = (count: number, most: number): string => (count > most ? ` and ${count - most} more` : '')

const alsoAt = ({ also }: Statement): string =>
  also.length === 0 ? '' : ` (also ${also.slice(0, most.places).join(', ')}${more(also.length, most.places)})`

const copiesIn = ({ copies }: Statement): string =>
  copies.length === 0
    ? ''
    : ` (same words in ${copies.slice(0, most.copies).map(placeOf).join(', ')}${more(copies.length, most.copies)})`

/** Sentences that are shown already: not again; a passage of one comes with the few words around it. */
export type Seen = Set<string>

const keyOf = ({ source, sentence }: ReportMention): string => `${source}\n${sentence}`

/** The value behind the marks, where the article writes it in another way than the others: "^^^^^^^^^ 17". */
const labelled = (
  lines: readonly string[],
  label: string,
  { style }: Page,
  width: number,
): readonly string[] => {
  const at = lines.findLastIndex(line => /[\^~]/u.test(line) && /^[ ^~]*$/u.test(line))
  return lines.map((line, i) => {
    if (!/^[ ^~]*$/u.test(line) || line === '') return line
    const text =
      i === at && label !== '' && displayWidth(line) + 1 + displayWidth(label) <= width ? ` ${label}` : ''
    return style.mark(`${line}${text}`)
  })
}

const sentenceLines = (
  mention: ReportMention,
  reason: ReportReason,
  label: string,
  page: Page,
  length: number,
): readonly string[] => {
  const width = textWidth(page) - 4
  const lines = wrapMarked(markMention(mention, reason, length), width).flatMap(({ text, under }) =>
    under === '' ? [text] : [text, under],
  )
  return labelled(
    lines,
    label.toLowerCase() === inert(mention.text).toLowerCase() ? '' : label,
    page,
    width,
  ).map(line => `    ${line}`)
}

const statementLines = (
  statement: Statement,
  label: string,
  finding: ReportFinding,
  page: Page,
  seen: Seen,
): readonly string[] => {
  const { mention } = statement
  const rest = `${alsoAt(statement)}${copiesIn(statement)}`
  const [place = '', ...places] = wrap(`${placeOf(mention)}${rest}`, page.columns - 2)
  const key = keyOf(mention)
  const length = seen.has(key) ? around.again : around.usual
  const body = sentenceLines(mention, finding.reason, label, page, length)
  seen.add(key)
  return [`  ${page.style.place(place)}`, ...places.map(line => `  ${page.style.place(line)}`), ...body]
}

/** Whether the values are written in different ways, so that marks need the value beside them: "17" and "fourteen". */
const needsLabels = (values: readonly StatedValue[], { kind }: ReportFinding): boolean => {
  if (kind !== 'figure' && kind !== 'date') return false
  const shapes = values.flatMap(({ statements }) =>
    statements.map(({ mention }) => mention.text.replace(/\d[\d.,]*/gu, '#').toLowerCase()),
  )
  return new Set(shapes).size > 1
}

/** "14: wire.txt, local.txt" above the sentences of a value, where many articles stand behind few values. */
const sideHeading = ({ value, statements }: StatedValue, { oddOneOut }: ReportFinding, page: Page) => {
  const sources = statements
    .flatMap(({ mention, copies }) => [mention, ...copies])
    .map(({ source }) => source)
  const names = [...new Set(sources)]
  const listed = names.slice(0, most.places).map(shortNames(page.paths)).join(', ')
  const odd = names.length === 1 && names[0] === oddOneOut ? ' (odd one out)' : ''
  return wrap(`${value}: ${listed}${more(names.length, most.places)}${odd}`, page.columns - 2).map(
    line => `  ${page.style.value(line)}`,
  )
}

/**
 * What else there is to say of a finding, and what was decided of it.
 *
 * @param isOddTold whether the odd one out is named already
 */
export const remarkLines = (
  finding: ReportFinding,
  page: Page,
  isOddTold: boolean = false,
): readonly string[] =>
  [
    ...remarksOn(finding).slice(isOddTold && finding.oddOneOut !== undefined ? 1 : 0),
    ...(finding.resolution ? [decisionLine(finding.resolution)] : []),
  ]
    .flatMap(line => wrap(line, textWidth(page) - 2))
    .map(line => `  ${line}`)

/** Why, where the first line does not tell; how sure, where it is not. */
const whyOf = ({ reason, message, confidence }: ReportFinding): readonly string[] => {
  const sure = `confidence ${confidence.toFixed(2)}`
  if (!plain.includes(reason.code)) return [`why: ${inert(message)} (${sure})`]
  return confidence < firm ? [sure] : []
}

/**
 * A contradiction in full: what is at odds, then who says what, with the words marked. Where three or more articles stand
 * behind the values, each value has a heading with its articles, and shows the first of them.
 */
export const findingBlock = (finding: ReportFinding, page: Page, seen: Seen): readonly string[] => {
  const values = statedValues(finding)
  const isLabelled = needsLabels(values, finding)
  const sources = new Set(finding.mentions.map(({ source }) => source))
  const isGrouped = sources.size >= manySources && values.length < sources.size
  const why = whyOf(finding).flatMap(line => wrap(line, textWidth(page) - 2))
  return [
    ...headingLines(finding, page),
    ...values.slice(0, most.values).flatMap(side => [
      ...(isGrouped ? sideHeading(side, finding, page) : []),
      ...side.statements
        .slice(0, isGrouped ? most.statements : undefined)
        .map(statement => (isGrouped ? { ...statement, copies: [] } : statement))
        .flatMap(statement => statementLines(statement, isLabelled ? side.value : '', finding, page, seen)),
    ]),
    ...(values.length > most.values ? [`  and ${values.length - most.values} more values`] : []),
    ...why.map(line => `  ${line}`),
    ...remarkLines(finding, page, isGrouped),
  ]
}
