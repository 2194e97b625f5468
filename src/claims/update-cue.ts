import type { Modality, Term, UpdateCue, ValueRole } from '../core/claim.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import type { FigureValue, Value } from '../core/value.ts'
import {
  bringingVerbs,
  counters,
  downward,
  latestWords,
  loweringVerbs,
  reachingVerbs,
  revisedWords,
  revisingVerbs,
  upwardWords,
} from '../lang/en/amounts.ts'
import { running } from '../lang/en/events.ts'
import { conceptOf, isState } from '../text/concepts.ts'
import { directionAt } from '../text/opposites.ts'
import type { Frame } from './frame.ts'
import { leadIn } from './value-role.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Dimensions in which an amount may grow from day to day, and those in which it may at least be put right. */
const growing: ReadonlySet<string> = setOf('count money area')
const fixed: ReadonlySet<string> = setOf('ordinal age score')

const isRunning = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ lemma, role }) =>
      role !== 'context' &&
      role !== 'nearby' &&
      (running.has(lemma) || (isState(lemma) && lemma !== 'attendance')),
  )

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.normal ?? ''

/** "the latest figures", "an updated death toll": a word of the set, and what a count is called soon behind it. */
const namesCount = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(
    (token, i) =>
      words.has(token.normal) && tokens.slice(i + 1, i + 4).some(({ lemma }) => counters.has(lemma)),
  )

const follows = (tokens: readonly Token[], first: string, second: string): boolean =>
  tokens.some((token, i) => token.normal === first && wordAt(tokens, i + 1) === second)

/** "as of Friday", "so far", "the latest count": how things stand at the time of writing. */
const isAsOf = ({ tokens }: Sentence): boolean =>
  follows(tokens, 'as', 'of') ||
  follows(tokens, 'so', 'far') ||
  follows(tokens, 'to', 'date') ||
  namesCount(tokens, latestWords)

/** "now stands at", "17 are now known to have died": only of what goes on, a firm "now" has the staff it had yesterday. */
const isNow = ({ tokens }: Sentence, { clause, verb }: Frame): boolean =>
  tokens
    .slice(clause.first, clause.last + 1)
    .some(({ normal }) => normal === 'now' || normal === 'currently') ||
  (verb !== null && wordAt(tokens, verb) === 'stands')

/** "was revised down to 12", "a revised toll of 12" */
const revision = ({ tokens }: Sentence, { clause, verb, first }: Frame): UpdateCue | null => {
  const isVerb = verb !== null && verb < first && revisingVerbs.has(tokens[verb]?.lemma ?? '')
  if (!isVerb && !namesCount(tokens.slice(clause.first, clause.last + 1), revisedWords)) return null
  const between = isVerb ? tokens.slice(verb + 1, first).map(({ normal }) => normal) : []
  if (between.some(word => downward.has(word))) return 'lower'
  return between.some(word => upwardWords.has(word)) ? 'higher' : 'revised'
}

/** "17, up from 14": the direction that is told behind the figure, a few words on. */
const comparedBehind = ({ tokens }: Sentence, { last }: Frame): UpdateCue | null => {
  for (let i = last + 1; i <= last + 4; i++)
    if (wordAt(tokens, i + 1) === 'from') {
      if (wordAt(tokens, i) === 'up') return 'higher'
      if (wordAt(tokens, i) === 'down') return 'lower'
    }
  return null
}

/** "rose to 17", "brings the toll to 17", "has passed 200": where the verb takes the count. */
const change = (sentence: Sentence, { verb, first }: Frame): UpdateCue | null => {
  const { tokens } = sentence
  if (verb === null || verb > first) return null
  const lemma = tokens[verb]?.lemma ?? ''
  if (leadIn(sentence, first) !== 'to') return reachingVerbs.has(lemma) ? 'higher' : null
  const direction = directionAt(tokens, verb)
  if (bringingVerbs.has(lemma) || (direction?.axis === 'change' && direction.sign === 1)) return 'higher'
  const falls = loweringVerbs.has(lemma) || conceptOf(lemma) === 'fall'
  return falls || (direction?.axis === 'change' && direction.sign === -1) ? 'lower' : null
}

/** "has risen to", "have climbed to" */
const isPerfect = ({ tokens }: Sentence, { clause }: Frame): boolean =>
  clause.verb !== null &&
  tokens.slice(clause.verb.first, clause.verb.last).some(({ lemma }) => lemma === 'have')

/** What a claim is about and how it is made, as far as it is known already. */
interface Told {
  readonly value: Value
  readonly role: ValueRole
  readonly terms: readonly Term[]
  readonly modality: Modality
}

/** Goes on by what is counted; a plain count also where the words say so: "the number of entries has risen to 90". */
const goesOn = (
  sentence: Sentence,
  frame: Frame,
  { dimension }: FigureValue,
  terms: readonly Term[],
): boolean => isRunning(terms) || (dimension !== 'money' && isPerfect(sentence, frame))

/**
 * Reads whether a figure is told as the latest of a count that goes on: "the toll has risen to 17", "as of Friday 17
 * people were missing". What rises from year to year, such as a profit, is no such count.
 */
export const updateCue = (sentence: Sentence, frame: Frame, told: Told): UpdateCue | null => {
  const { value, role, terms, modality } = told
  if (value.type !== 'figure' || role !== 'level' || fixed.has(value.dimension)) return null
  if (modality.forecast || modality.hypothetical) return null
  const put = revision(sentence, frame)
  if (put !== null || !growing.has(value.dimension)) return put
  const moved = goesOn(sentence, frame, value, terms)
    ? (change(sentence, frame) ?? comparedBehind(sentence, frame))
    : null
  return moved ?? (isAsOf(sentence) || (isRunning(terms) && isNow(sentence, frame)) ? 'as-of' : null)
}
