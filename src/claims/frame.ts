import { isAdjunct } from '../analyse/is-adjunct.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { amountFillers, linkingVerbs, tieWords } from '../lang/en/amounts.ts'
import { capacityWords, relatives, standingBehind } from '../lang/en/grammar.ts'
import { beforeAndAfter, nearWords, spanUnits } from '../lang/en/times.ts'
import { conceptOf, isState } from '../text/concepts.ts'
import { directionAt } from '../text/opposites.ts'
import { type Clause, clauseAround } from './clause.ts'

/** How the words around a mention relate to it; every part is a list of token indices of its sentence. */
export interface Frame {
  /** The mention's own tokens: first and last, inclusive. */
  readonly first: number
  readonly last: number
  readonly clause: Clause
  /** What is counted or measured: "people" in "seven people", "toll" in "a toll of 14". */
  readonly counted: number | null
  /** True for "four of the dead", "41 of the 84 flats": a part of something. */
  readonly partitive: boolean
  /** Words that narrow down what is counted: "local soldiers", "median rent". */
  readonly modifiers: readonly number[]
  /** Main verb of the clause that the mention stands in. */
  readonly verb: number | null
  /** Nominal words of the subject of that verb. */
  readonly agent: readonly number[]
  /** Nominal words of its other arguments. */
  readonly objects: readonly number[]
}

const isContent = (token: Token): boolean =>
  (token.pos === 'noun' || token.pos === 'verb' || token.pos === 'adjective') && /\p{L}/u.test(token.text)

const indicesOf = (phrase: Phrase): readonly number[] =>
  Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i)

/** The tokens a span covers, or null where it falls between tokens. */
const tokenRange = (sentence: Sentence, span: Span): { first: number; last: number } | null => {
  const first = sentence.tokens.findIndex(token => overlaps(token.span, span))
  if (first < 0) return null
  let last = first
  while (last + 1 < sentence.tokens.length) {
    const next = sentence.tokens[last + 1]
    if (!next || next.span.start >= span.end) break
    last++
  }
  return { first, last }
}

/** "four of the dead", "41 of the 84 flats", "half of them" → index of the noun behind "of" */
const partOf = (sentence: Sentence, last: number): number | null => {
  if (sentence.tokens[last + 1]?.normal !== 'of') return null
  const phrase = sentence.phrases.find(p => p.type === 'noun' && p.first === last + 2)
  return phrase?.head ?? null
}

/** "a five-storey hotel", "a six-carriage train": what a thing has so many of → index of the noun behind the hyphen */
const compounded = ({ tokens }: Sentence, last: number): number | null =>
  tokens[last]?.after === '-' && tokens[last + 1]?.pos === 'noun' && tokens[last + 1]?.after === ' '
    ? last + 1
    : null

/** "a toll of 14", "a crowd of 61,482" → index of the noun before "of" */
const measuredBy = (sentence: Sentence, first: number): number | null => {
  let before = first - 1
  // "a toll of at least 14", "sales of some $3bn": the modifier belongs to the figure's span or stands here.
  while (before >= 0 && amountFillers.has(sentence.tokens[before]?.normal ?? '')) before--
  if (sentence.tokens[before]?.normal !== 'of') return null
  const phrase = sentence.phrases.find(p => p.type === 'noun' && p.last === before - 1)
  return phrase?.head ?? null
}

/** A state that follows its count: "23 missing", "14 killed", "11 dead". */
const stateAfter = (sentence: Sentence, last: number): number | null => {
  const here = sentence.tokens[last]
  const next = sentence.tokens[last + 1]
  if (!here || !next || !/^[\s-]*$/u.test(here.after)) return null
  const isTold = isState(conceptOf(next.lemma)) || next.tags.has('PastTense') || next.tags.has('Participle')
  return isTold ? last + 1 : null
}

/** "a contract valued at $37m", "a deal worth $4.8bn" → index of the noun that has the value */
const valuedAs = (sentence: Sentence, first: number): number | null => {
  let before = first - 1
  const word = (i: number) => sentence.tokens[i]?.normal ?? ''
  if (!tieWords.has(word(before))) return null
  while (before > 0 && tieWords.has(word(before))) before--
  return sentence.tokens[before]?.pos === 'noun' ? before : null
}

/** "Revenue: €11.84bn", "Cases in the province: 3,814" → index of the label's head, its first noun phrase's */
const labelledAs = ({ tokens, phrases }: Sentence, first: number): number | null => {
  if (tokens[first - 1]?.after.startsWith(':') !== true) return null
  let label: Phrase | undefined
  for (const phrase of phrases.filter(p => p.type === 'noun' && p.last < first).toReversed()) {
    const until = label ? label.first - 1 : first
    // Only a preposition may stand between one phrase of a label and the next.
    if (phrase.last !== until - 1 || (label && tokens[until]?.pos !== 'preposition')) break
    label = phrase
  }
  return label?.head ?? null
}

/** The ways in which a noun before a value says what it measures, the firmest first. */
const measuredIn = (sentence: Sentence, first: number): number | null =>
  measuredBy(sentence, first) ??
  valuedAs(sentence, first) ??
  statedAs(sentence, first) ??
  labelledAs(sentence, first)

/** "5.1 per cent early next year": the time that follows a value is not what it counts. */
const isTimeBeside = ({ tokens }: Sentence, head: number): boolean =>
  spanUnits.has(tokens[head]?.lemma ?? '') && nearWords.has(tokens[head - 1]?.normal ?? '')

/** "two years in jail", "26 days in custody" → index of the noun behind the preposition */
const spentIn = (sentence: Sentence, last: number): number | null => {
  if (!spanUnits.has(sentence.tokens[last]?.lemma ?? '')) return null
  if (!standingBehind.has(sentence.tokens[last + 1]?.normal ?? '')) return null
  const phrase = sentence.phrases.find(p => p.type === 'noun' && p.first === last + 2)
  return phrase?.head ?? null
}

/** "attendance was announced as 64,182", "damage is put at $3bn" → index of the subject's head */
const statedAs = (sentence: Sentence, first: number): number | null => {
  const { tokens, phrases } = sentence
  if (!capacityWords.has(tokens[first - 1]?.normal ?? '')) return null
  const verb = phrases.find(p => p.type === 'verb' && p.last === first - 2 && p.last > p.first)
  if (!verb || tokens[verb.first]?.lemma !== 'be') return null
  return (
    phrases.findLast(p => p.type === 'noun' && p.last < verb.first && !isAdjunct(sentence, p))?.head ?? null
  )
}

/** "unemployment rose to 4.3%", "the rent is $2,150" → index of the subject's head */
const subjectMeasured = (
  sentence: Sentence,
  verb: Phrase | null,
  subject: Phrase | undefined,
): number | null => {
  const lemma = verb ? (sentence.tokens[verb.head]?.lemma ?? '') : ''
  const changes = verb !== null && directionAt(sentence.tokens, verb.head)?.axis === 'change'
  const measures = linkingVerbs.has(lemma) || changes
  return measures && subject && sentence.tokens[subject.head]?.pos === 'noun' ? subject.head : null
}

/**
 * Reads the frame of a mention: what is counted, the verb that governs it and that verb's arguments. The
 * reading is shallow: phrases and the order of words, no parse tree.
 *
 * @returns null where the span covers no token
 */
export const frameOf = (sentence: Sentence, span: Span): Frame | null => {
  const range = tokenRange(sentence, span)
  if (!range) return null
  const { first, last } = range
  const { tokens, phrases } = sentence
  // "a day after the strike ended" belongs to the clause that it opens.
  const opens = last > first && beforeAndAfter.has(tokens[last]?.normal ?? '')
  const clause = clauseAround(sentence, opens ? last : first)
  const own = phrases.find(p => p.type === 'noun' && p.first <= last && p.last >= last)
  const ownHead = own && own.head > last && !isTimeBeside(sentence, own.head) ? own.head : null
  const part = partOf(sentence, last)
  const measured = measuredIn(sentence, first)
  const verb = clause.verb
  const inClause = (i: number) => i >= clause.first && i <= clause.last
  const outside = (i: number) => i < first || i > last
  const nouns = phrases.filter(p => p.type === 'noun' && inClause(p.head))
  const content = (list: readonly number[]) =>
    list.filter(i => outside(i) && tokens[i] !== undefined && isContent(tokens[i]))
  const subject =
    verb === null ? undefined : nouns.findLast(p => p.last < verb.first && !isAdjunct(sentence, p))
  const counted =
    compounded(sentence, last) ??
    ownHead ??
    part ??
    measured ??
    stateAfter(sentence, last) ??
    spentIn(sentence, last) ??
    subjectMeasured(sentence, verb, subject)
  const actor = subject ?? antecedent(sentence, clause)
  const agent = actor ? content(indicesOf(actor)) : []
  const modifiers = own ? content(indicesOf(own)) : []
  const measuredPhrase = measured === null ? undefined : phrases.find(p => p.head === measured)
  const objects = nouns.filter(p => p !== subject && p !== own).flatMap(p => content(indicesOf(p)))
  return {
    first,
    last,
    clause,
    counted,
    partitive: part !== null,
    modifiers: [...modifiers, ...(measuredPhrase ? content(indicesOf(measuredPhrase)) : [])],
    verb: verb === null || (verb.head >= first && verb.head <= last) ? null : verb.head,
    agent,
    objects,
  }
}

/** "a style that emerged in 1962", "the ferry, which sank on Friday": the noun that a relative clause without a subject is about. */
const antecedent = ({ tokens, phrases }: Sentence, { first, verb }: Clause): Phrase | undefined =>
  verb?.first === first + 1 && relatives.has(tokens[first]?.normal ?? '')
    ? phrases.find(p => p.type === 'noun' && p.last === first - 1)
    : undefined
