import type { ExplainedPair } from '../core/explanation.ts'
import type { WeighedPart } from '../core/trace.ts'
import { shown } from './outcome-message.ts'
import type { TraceLine } from './trace-line.ts'
import { featureMessages, gateMessages, topicMessages } from './trace-messages.ts'

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
export const scoreLines = ({ weighing, trust, score, outcome }: ExplainedPair): readonly TraceLine[] => {
  if (weighing === null || score === null) return []
  // What was not brought together was not weighed; what would have come of it is worth knowing all the same.
  const label = outcome.code === 'not-indexed' || outcome.code === 'other-story' ? 'if weighed' : 'score'
  const trusted = trust === 1 ? '' : ` × ${trust.toFixed(2)}, as the values only might go together`
  switch (weighing.by) {
    case 'gate':
      return [[label === 'score' ? 'gate' : label, gateMessages[weighing.gate]]]
    case 'words':
      return [[label, `${shown(score)}: found by their own words${trusted}`]]
    case 'identity':
      return [[label, `${shown(score)}: the place says by itself what it is${trusted}`]]
    case 'topic': {
      const { parts, refused } = weighing
      if (refused !== null) return [[label === 'score' ? 'topic' : label, topicMessages[refused]]]
      const made = parts.length === 0 ? 'the same change' : total(parts)
      return [[label, `${shown(score)} = ${made}${trusted}`], ...partLines(parts)]
    }
    case 'passage':
      return [[label, `${shown(score)} = ${total(weighing.parts)}${trusted}`], ...partLines(weighing.parts)]
    case 'weights': {
      const { parts, limit, share } = weighing
      const limited = limit === null ? '' : ` × ${share.toFixed(2)}, as ${gateMessages[limit]}`
      return [[label, `${shown(score)} = ${total(parts)}${limited}${trusted}`], ...partLines(parts)]
    }
  }
}
