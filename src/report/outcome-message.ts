import type { TracedPassage } from '../core/explanation.ts'
import type { PairTrace } from '../core/trace.ts'
import { reasonMessage } from './messages.ts'
import { placeOf } from './place-of.ts'
import { gateMessages, outcomeMessages, topicMessages, valueMessages } from './trace-messages.ts'

type Trace = PairTrace<TracedPassage>

/** A passage in a line that names it: `wire.txt:3:4 "17"`. */
const inWords = (passage: TracedPassage): string => `${placeOf(passage)} “${passage.text}”`

const othersOf = ({ outcome }: Trace): readonly string[] => {
  switch (outcome.code) {
    case 'taken':
      return outcome.by.map(inWords)
    case 'group-disagrees':
      return outcome.between.map(inWords)
    case 'rival':
      return outcome.rival.map(inWords)
    default:
      return []
  }
}

const namesIn = ({ names, people }: Trace): string => {
  if (names === null || people === null) return ''
  const [left, right] = people.map(person => person?.name ?? '')
  return names.verdict === 'unrelated'
    ? `${left} and ${right}`
    : `${reasonMessage(names.reason, [left ?? '', right ?? ''])}, and no role shows them to be one`
}

/** Two digits, and never rounded up to what is asked: "0.59" for 0.598. */
export const shown = (score: number): string => (Math.floor(score * 100 + 1e-9) / 100).toFixed(2)

/** What became of a pair, in one line: "kept apart: one is about an earlier time". */
export const outcomeMessage = (trace: Trace): string => {
  const { outcome, weighing, score, threshold, values, tooCommon } = trace
  return outcomeMessages[outcome.code]({
    others: othersOf(trace),
    gate: weighing?.by === 'gate' ? gateMessages[weighing.gate] : '',
    topic: weighing?.by === 'topic' && weighing.refused ? topicMessages[weighing.refused] : 'other topics',
    tooCommon,
    score: shown(score ?? 0),
    threshold: shown(threshold ?? 0),
    rivalScore: outcome.code === 'rival' ? shown(outcome.score) : '',
    values: valueMessages[values.verdict],
    names: namesIn(trace),
  })
}
