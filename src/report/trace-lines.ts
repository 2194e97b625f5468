import type { ExplainedPair, TracedPassage } from '../core/explanation.ts'
import type { TracedPerson } from '../core/trace.ts'
import { kindNames } from '../core/value.ts'
import { formatValue } from './format-value.ts'
import { limitsOf } from './limits-of.ts'
import { reasonMessage } from './messages.ts'
import { placeOf } from './place-of.ts'
import { confidenceLine } from './plain-sentences.ts'
import { scoreLines } from './score-lines.ts'
import type { TraceLine } from './trace-line.ts'
import { apartMessages, gateMessages, roleMessages, valueMessages } from './trace-messages.ts'

/** Most words of a part that are listed. */
const mostWords = 8

const listed = (words: readonly string[]): string =>
  words.length > mostWords
    ? `${words.slice(0, mostWords).join(', ')} and ${words.length - mostWords} more`
    : words.join(', ')

const wordsOf = ({ words }: TracedPassage): string =>
  Object.entries(words)
    .map(([role, own]) => `${roleMessages[role as keyof typeof words]}: ${listed(own)}`)
    .join('; ')

/** What was read from a passage. */
export const passageLines = (passage: TracedPassage): readonly TraceLine[] => {
  const { value, rule, subject } = passage
  const words = wordsOf(passage)
  return [
    ['value', `${formatValue(value)} (rule ${rule})`],
    ...(subject === '' ? [] : [['subject', subject] as const]),
    ...(words === '' ? [] : [['words', words] as const]),
    ['limits', limitsOf(passage)],
  ]
}

const personIn = (person: TracedPerson | null): string => {
  if (person === null) return 'nobody known'
  const as = person.as === null || person.as === person.name ? '' : ` (here “${person.as}”)`
  return `${person.name}${as}, name key ${person.key}`
}

const peopleLines = ({ people }: ExplainedPair): readonly TraceLine[] =>
  [...new Set((people ?? []).map(personIn))].map((text, i) => [i === 0 ? 'person' : '', text])

/** Outcomes that ask for nothing in common. */
const unasked: readonly ExplainedPair['outcome']['code'][] = ['one-fact', 'same-article', 'within-article']

const commonLine = ({
  people,
  shared,
  tooCommon,
  nearValues,
  outcome,
}: ExplainedPair): readonly TraceLine[] => {
  if (people !== null || unasked.includes(outcome.code)) return []
  const telling = listed(shared.filter(key => !tooCommon.includes(key)))
  const parts = [
    ...(telling === '' ? [] : [telling]),
    ...(nearValues ? ['values that are equal or near'] : []),
    ...(tooCommon.length === 0 ? [] : [`too common to count: ${listed(tooCommon)}`]),
  ]
  return [['in common', parts.join('; ') || 'no word of their subjects']]
}

const findingLine = ({ finding, apart, claims }: ExplainedPair): readonly TraceLine[] => {
  if (apart !== null) return [['verdict', `no finding of both: ${apartMessages[apart]}`]]
  if (finding === null) return []
  const { id, verdict, confidence } = finding
  const values = claims.map(({ value }) => formatValue(value))
  const isOneOfSeveral = finding.sameSide && (verdict === 'contradiction' || verdict === 'compatible')
  const why = isOneOfSeveral ? 'both state the same of its values' : reasonMessage(finding.reason, values)
  return [['verdict', `${verdict} ${id}: ${why} (confidence ${confidence.toFixed(2)})`]]
}

/** How a pair went, step by step. */
export const pairLines = (pair: ExplainedPair): readonly TraceLine[] => {
  const { values, claims, through, gate, message } = pair
  const stated = claims.map(({ value }) => formatValue(value))
  const confidence = confidenceLine(pair)
  const why =
    values.verdict === 'unrelated'
      ? `${valueMessages.unrelated}: ${stated.join(' and ')}`
      : reasonMessage(values.reason, stated)
  return [
    ['values', why],
    ...peopleLines(pair),
    ...commonLine(pair),
    ...(gate ? [['apart', `taken alone, ${gateMessages[gate]}`] as const] : []),
    ...(through
      ? [['by way of', through.map(one => `${placeOf(one)} “${one.text}”`).join(' and ')] as const]
      : []),
    ...scoreLines(pair),
    ['outcome', message],
    ...findingLine(pair),
    ...(confidence === null ? [] : [['confidence', confidence] as const]),
  ]
}

/** Kinds in the order of the registry, each once: "title, figure". */
export const kindsOf = (claims: readonly TracedPassage[]): string => {
  const own = new Set(claims.map(({ kind }) => kind))
  return kindNames.filter(kind => own.has(kind)).join(', ')
}
