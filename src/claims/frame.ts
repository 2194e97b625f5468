import { isAdjunct } from '../analyse/is-adjunct.ts'
import { subjectByTree } from '../analyse/subject-by-tree.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { amountFillers, linkingVerbs, tieWords } from '../lang/en/amounts.ts'
import { capacityWords, relatives, standingBehind } from '../lang/en/grammar.ts'
import { beforeAndAfter, nearWords, spanUnits } from '../lang/en/times.ts'
import { conceptOf, isState } from '../text/concepts.ts'
import { directionAt } from '../text/opposites.ts'
import { type Clause, clauseAround } from './clause.ts'
import { governingVerb } from './governing-verb.ts'

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
  return isState(conceptOf(next.lemma)) ? last + 1 : null
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

/** "one" in "At one point Renck left": the noun that the tree counts by a number of its phrase, not the name beside it. */
const countedByTree = ({ tokens, tree }: Sentence, last: number, own: Phrase): number | null => {
  const head = tree.relations[last] === 'nummod' ? (tree.heads[last] ?? -1) : -1
  return head > last && head <= own.last && tokens[head]?.pos === 'noun' ? head : null
}

/** Does only a preposition, or "about" and the like, stand between a verb and a value: "rose *to* 4.3%"? */
const standsBeside = ({ tokens }: Sentence, verb: number, first: number): boolean =>
  tokens.slice(verb + 1, first).every(({ pos }) => pos !== 'noun' && pos !== 'pronoun')

/** "unemployment rose to 4.3%", "the rent is $2,150" → index of the subject's head */
const subjectMeasured = (
  sentence: Sentence,
  verb: Phrase | null,
  subject: Phrase | undefined,
  first: number,
): number | null => {
  if (verb && verb.head < first && !standsBeside(sentence, verb.head, first)) return null
  const lemma = verb ? (sentence.tokens[verb.head]?.lemma ?? '') : ''
  const changes = verb !== null && directionAt(sentence.tokens, verb.head)?.axis === 'change'
  const measures = linkingVerbs.has(lemma) || changes
  return measures && subject && sentence.tokens[subject.head]?.pos === 'noun' ? subject.head : null
}

/** "12 homes are *unsafe*": the adjective that a copula only ties to its subject, else the verb itself. */
const predicateOf = ({ tokens, tree }: Sentence, verb: number, last: number): number => {
  const head = tree.relations[verb] === 'cop' ? (tree.heads[verb] ?? -1) : -1
  return head > last && tokens[head]?.pos === 'adjective' ? head : verb
}

/** "announced its intention *to buy* the mill": whoever announced it buys; the verb that a plan hangs on, else the verb itself. */
const carriedBy = (sentence: Sentence, verb: number): number => {
  const { tokens, tree } = sentence
  const isPlan = tree.relations[verb] === 'acl' && tokens[verb - 1]?.normal === 'to'
  const above = isPlan ? governingVerb(sentence, tree.heads[verb] ?? -1) : -1
  return above < 0 ? verb : above
}

/**
 * The noun phrase that a verb says something of: by the tree, which sees over what stands between ("the blaze, which began at
 * noon, killed two"), else the last one before the verb that no preposition governs.
 */
const subjectOf = (sentence: Sentence, { first, last, verb }: Clause, mention: Span): Phrase | undefined => {
  if (verb === null) return undefined
  const { tokens, phrases } = sentence
  const nouns = phrases.filter(p => p.type === 'noun')
  // "the heirs of Odil Renck, who was hired in March": of all nouns before it the one right beside.
  const beside = relatives.has(tokens[verb.first - 1]?.normal ?? '')
    ? nouns.find(p => p.last === verb.first - 2)
    : undefined
  if (beside) return beside
  const at = carriedBy(sentence, verb.head)
  const told = subjectByTree(sentence, at)
  const own = told === null ? undefined : nouns.find(p => p.first <= told && told <= p.last)
  const isOwn = own !== undefined && !relatives.has(tokens[told ?? -1]?.normal ?? '')
  const [from, to] = [tokens[own?.first ?? -1]?.span, tokens[own?.last ?? -1]?.span]
  const byTree =
    isOwn && from && to && !overlaps({ start: from.start, end: to.end }, mention) ? own : undefined
  const byOrder = nouns.findLast(
    p => p.head >= first && p.head <= last && p.last < verb.first && !isAdjunct(sentence, p),
  )
  const { relations } = sentence.tree
  // "A clerk hurt in the crash died": where the tree has a participle of the noun beside it, it errs as often as not.
  if (relations[at] === 'acl') return byOrder ?? byTree
  // "Odil Renck, her husband, was born": the apposition tells him from his kin.
  const apposed = nouns.find(p => p.last === verb.first - 1 && relations[p.head] === 'appos')
  return apposed ?? byTree ?? byOrder
}

/**
 * Reads the frame of a mention: what is counted, the verb that governs it and that verb's arguments, by phrases and the order
 * of words; the verb and its subject by the tree where it names them.
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
  const ownHead =
    own && own.head > last && !isTimeBeside(sentence, own.head)
      ? (countedByTree(sentence, last, own) ?? own.head)
      : null
  const part = partOf(sentence, last)
  const measured = measuredIn(sentence, first)
  const verb = clause.verb
  const inClause = (i: number) => i >= clause.first && i <= clause.last
  const outside = (i: number) => i < first || i > last
  const nouns = phrases.filter(p => p.type === 'noun' && inClause(p.head))
  const content = (list: readonly number[]) =>
    list.filter(i => outside(i) && tokens[i] !== undefined && isContent(tokens[i]))
  const subject = subjectOf(sentence, clause, span)
  const counted =
    compounded(sentence, last) ??
    ownHead ??
    part ??
    measured ??
    stateAfter(sentence, last) ??
    spentIn(sentence, last) ??
    subjectMeasured(sentence, verb, subject, first)
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
    verb:
      verb === null || (verb.head >= first && verb.head <= last)
        ? null
        : predicateOf(sentence, verb.head, last),
    agent,
    objects,
  }
}

/** "a style that emerged in 1962", "the ferry, which sank on Friday": the noun that a relative clause without a subject is about. */
const antecedent = ({ tokens, phrases }: Sentence, { first, verb }: Clause): Phrase | undefined =>
  verb?.first === first + 1 && relatives.has(tokens[first]?.normal ?? '')
    ? phrases.find(p => p.type === 'noun' && p.last === first - 1)
    : undefined
