import type { Phrase, Sentence } from '../../core/sentence.ts'
import { oneToFour, voteCounts } from '../../lang/en/numbers.ts'
import type { Found } from '../define-kind.ts'
import { axisOfVerb, axisWithParticle } from './axis-of-words.ts'
import { type Predicate, plainParts } from './predicate.ts'
import { readArguments } from './read-arguments.ts'

/**
 * "approved the agreement unanimously", "unanimously backed the plan": everybody was for it. "One of the 11 directors
 * voted against the sale": not everybody was.
 */
export const readUnanimity = (sentence: Sentence, phrase: Phrase): Found<Predicate> | null => {
  const { tokens } = sentence
  const head = tokens[phrase.head]
  const [start, verbEnd] = [tokens[phrase.first], tokens[phrase.head + 1]]
  if (!head || !start) return null
  const { subject, object } = readArguments(sentence, phrase.first, phrase.head)
  const decides =
    ['decision', 'stance', 'consent'].includes(axisOfVerb(head.lemma)?.axis ?? '') || head.lemma === 'vote'
  const end = object.length > 0 ? Math.max(...object) : phrase.head
  const near = tokens.slice(Math.max(0, phrase.first - 1), end + 3)
  const all = near.findIndex(t => t.normal === 'unanimously')
  const value = { ...plainParts, predicate: 'unanimity', isAxis: true, agent: subject } as const
  if (decides && all >= 0) {
    const at = Math.max(0, phrase.first - 1) + all
    const [from, to] = [Math.min(phrase.first, at), Math.max(end, at)]
    const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to]?.span.end ?? 0 }
    return { span, rule: 'axis-unanimity', parts: { ...value, sign: 1, theme: object } }
  }
  const against = axisWithParticle(head.lemma, verbEnd?.normal ?? '')
  const oneOf = voteCounts.has(firstOfClause(sentence, phrase)) && against?.axis === 'stance'
  if (!oneOf || against?.sign !== -1 || !verbEnd) return null
  const behind = readArguments(sentence, phrase.first, phrase.head + 1).object
  const span = { start: start.span.start, end: verbEnd.span.end }
  return { span, rule: 'axis-unanimity', parts: { ...value, sign: -1, theme: behind } }
}

/** The word that begins "One of the directors", where "of" follows. */
const firstOfClause = (sentence: Sentence, phrase: Phrase): string => {
  const { tokens } = sentence
  const at = tokens.findLastIndex(
    (t, i) => i < phrase.first && tokens[i + 1]?.normal === 'of' && oneToFour.has(t.normal),
  )
  return at >= 0 && phrase.first - at <= 12 ? (tokens[at]?.normal ?? '') : ''
}
