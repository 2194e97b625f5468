import type { ExplainedPair, TracedPassage } from '../core/explanation.ts'
import type { WeighedPart } from '../core/trace.ts'
import { kindNames } from '../core/value.ts'
import { formatValue } from './format-value.ts'
import { inert } from './inert.ts'
import { limitsOf } from './limits-of.ts'
import { reasonMessage } from './messages.ts'
import { shown } from './outcome-message.ts'
import { placeOf } from './place-of.ts'
import {
  apartMessages,
  featureMessages,
  gateMessages,
  roleMessages,
  topicMessages,
  valueMessages,
} from './trace-messages.ts'

/** A line of a trace: what it tells, and the telling. */
export type TraceLine = readonly [label: string, text: string]

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

const peopleLines = ({ people }: ExplainedPair): readonly TraceLine[] =>
  (people ?? []).flatMap((person, i): readonly TraceLine[] => {
    const side = i === 0 ? 'person' : ''
    if (person === null) return [[side, 'nobody known']]
    const as = person.as === null || person.as === person.name ? '' : ` (here “${person.as}”)`
    return [[side, `${person.name}${as}, known as ${person.key}`]]
  })

const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`

const partLine = ({ feature, value, weight }: WeighedPart): TraceLine => {
  const factors = feature === 'start' ? '' : ` (${value.toFixed(2)} × ${weight.toFixed(2).replace('-', '−')})`
  return ['', `  ${signed(value * weight)}  ${featureMessages[feature]}${factors}`]
}

const partLines = (parts: readonly WeighedPart[]): readonly TraceLine[] =>
  parts
    .filter(({ value, weight }) => value * weight !== 0)
    .toSorted(
      (a, b) =>
        Number(b.feature === 'start') - Number(a.feature === 'start') ||
        Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight),
    )
    .map(partLine)

const sumOf = (parts: readonly WeighedPart[]): number =>
  parts.reduce((sum, { value, weight }) => sum + value * weight, 0)

const total = (parts: readonly WeighedPart[]): string =>
  `1 / (1 + e^${signed(-sumOf(parts)).replace('+', '')})`

/** What the score is made of, in the order in which it is worked out. */
const scoreLines = ({ weighing, trust, score }: ExplainedPair): readonly TraceLine[] => {
  if (weighing === null || score === null) return []
  const trusted = trust === 1 ? '' : ` × ${trust.toFixed(2)}, as the values only might go together`
  switch (weighing.by) {
    case 'gate':
      return [['gate', gateMessages[weighing.gate]]]
    case 'words':
      return [['score', `${shown(score)}: found by their own words${trusted}`]]
    case 'identity':
      return [['score', `${shown(score)}: the place says by itself what it is${trusted}`]]
    case 'topic': {
      const { parts, refused } = weighing
      if (refused !== null) return [['topic', topicMessages[refused]]]
      const made = parts.length === 0 ? 'the same change' : total(parts)
      return [['score', `${shown(score)} = ${made}${trusted}`], ...partLines(parts)]
    }
    case 'weights': {
      const { parts, limit, share } = weighing
      const limited = limit === null ? '' : ` × ${share.toFixed(2)}, as ${gateMessages[limit]}`
      return [['score', `${shown(score)} = ${total(parts)}${limited}${trusted}`], ...partLines(parts)]
    }
  }
}

const indexLine = ({ people, shared, tooCommon, outcome }: ExplainedPair): readonly TraceLine[] => {
  if (
    people !== null ||
    outcome.code === 'one-fact' ||
    outcome.code === 'same-article' ||
    outcome.code === 'within-article'
  )
    return []
  const telling = shared.filter(key => !tooCommon.includes(key))
  const common = tooCommon.length === 0 ? '' : `; too common: ${listed(tooCommon)}`
  return [['in common', `${listed(telling) || 'nothing that is filed'}${common}`]]
}

const findingLine = ({ finding, apart, claims }: ExplainedPair): readonly TraceLine[] => {
  if (apart !== null) return [['verdict', `no finding of both: ${apartMessages[apart]}`]]
  if (finding === null) return []
  const values = claims.map(({ value }) => formatValue(value))
  const why = finding.sameSide ? 'both state the same of its values' : reasonMessage(finding.reason, values)
  return [
    ['verdict', `${finding.verdict} ${finding.id}: ${why} (confidence ${finding.confidence.toFixed(2)})`],
  ]
}

/** How a pair went, step by step. */
export const pairLines = (pair: ExplainedPair): readonly TraceLine[] => {
  const { values, claims, through, message } = pair
  const stated = claims.map(({ value }) => formatValue(value))
  const why =
    values.verdict === 'unrelated'
      ? `${valueMessages.unrelated}: ${stated.join(' and ')}`
      : reasonMessage(values.reason, stated)
  return [
    ['values', why],
    ...peopleLines(pair),
    ...indexLine(pair),
    ...(through
      ? [['by way of', through.map(one => `${placeOf(one)} “${one.text}”`).join(' and ')] as const]
      : []),
    ...scoreLines(pair),
    ['outcome', message],
    ...findingLine(pair),
  ]
}

/** Kinds in the order of the registry, each once: "title and figure". */
export const kindsOf = (claims: readonly TracedPassage[]): string => {
  const own = new Set(claims.map(({ kind }) => kind))
  return inert(kindNames.filter(kind => own.has(kind)).join(', '))
}
