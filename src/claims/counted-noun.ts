import { isAdjunct, isBehindPreposition } from '../analyse/is-adjunct.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import {
  amountFillers,
  bringingVerbs,
  extents,
  linkingVerbs,
  loweringVerbs,
  pricedBy,
  revisingVerbs,
  tieWords,
  towardsAmount,
  wholeWords,
} from '../lang/en/amounts.ts'
import { capacityWords, listJoiners, standingBehind } from '../lang/en/grammar.ts'
import { vagueNouns, vaguePlurals } from '../lang/en/numbers.ts'
import { nearWords, spanUnits } from '../lang/en/times.ts'
import { conceptOf, isState } from '../text/concepts.ts'
import { directionAt } from '../text/opposites.ts'
import { isDemonym } from '../world/countries.ts'
import { currenciesNamed } from '../world/currencies.ts'
import type { Clause } from './clause.ts'
import { governingVerb } from './governing-verb.ts'

/** The tokens of a mention, inclusive. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What a mention counts or measures. */
export interface Counted {
  /** Index of the noun: "people" in "seven people", "toll" in "a toll of 14". */
  readonly noun: number | null
  /** "four of the dead", "41 of the 84 flats": a part of something. */
  readonly isPart: boolean
  /** The noun phrase that the mention ends in, and the one before it that it measures. */
  readonly phrases: readonly Phrase[]
}

const phraseFrom = ({ phrases }: Sentence, first: number): Phrase | undefined =>
  phrases.find(p => p.type === 'noun' && p.first === first)

/**
 * "four of the dead", "300 mg of cholesterol a day", "half of them" → index of the noun behind "of": the tree's, where it
 * stands in the phrase.
 */
const behindOf = (sentence: Sentence, last: number): number | null => {
  const { tokens, tree } = sentence
  if (tokens[last + 1]?.normal !== 'of') return null
  const phrase = phraseFrom(sentence, last + 2)
  const head = tree.relations[last + 1] === 'case' ? (tree.heads[last + 1] ?? -1) : -1
  const isWithin = phrase !== undefined && head >= phrase.first && head <= phrase.last
  return isWithin && tokens[head]?.pos === 'noun' ? head : (phrase?.head ?? null)
}

/** "all three of the donors", "hundreds of people" and "a couple of bowls" are all of them, "hundreds of the people", "seven of Odil's children", "four of nine" are a part. */
const isPartOf = ({ tokens }: Sentence, { first, last }: Range, whole: number): boolean => {
  if (wholeWords.has(tokens[first - 1]?.normal ?? '')) return false
  const word = tokens[last]?.normal === 'of' ? tokens[last - 1]?.normal : tokens[last]?.normal
  if (!vaguePlurals.has(word ?? '') && !vagueNouns.has(word ?? '')) return true
  const opens = /^(?:determiner|pronoun|number)$/u.test(tokens[last + 2]?.pos ?? '')
  return opens || tokens.slice(last + 2, whole).some(({ tags }) => tags.has('Possessive'))
}

/** "a five-storey hotel", "a six-carriage train": what a thing has so many of → index of the noun behind the hyphen */
const compounded = (sentence: Sentence, last: number): number | null => {
  const { tokens } = sentence
  const next = tokens[last + 1]
  if (tokens[last]?.after !== '-' || next?.after !== ' ') return null
  // "the first-ever vote"
  if (next.pos === 'adverb') return phraseFrom(sentence, last + 2)?.head ?? null
  return next.pos === 'noun' ? last + 1 : null
}

/** "a toll of 14", "a crowd of 61,482" → index of the noun before "of" */
const measuredBy = ({ tokens, phrases }: Sentence, first: number): number | null => {
  let before = first - 1
  // "a toll of at least 14", "sales of some $3bn": the modifier belongs to the figure's span or stands here.
  while (before >= 0 && amountFillers.has(tokens[before]?.normal ?? '')) before--
  if (tokens[before]?.normal !== 'of') return null
  const noun = phrases.find(p => p.type === 'noun' && p.last === before - 1)?.head ?? null
  // "the first of two throws" measures nothing.
  return noun === null || tokens[noun]?.pos === 'number' ? null : noun
}

/** A state that follows its count: "23 missing", "14 killed", "11 dead". */
const stateAfter = ({ tokens }: Sentence, last: number): number | null => {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (!here || !next || !/^[\s-]*$/u.test(here.after)) return null
  return isState(conceptOf(next.lemma)) ? last + 1 : null
}

/** The verb that a value goes with as more than a part of the noun beside it: "used" of "used it at the mill for six months"; else -1. */
const verbOfAmount = ({ tokens, tree }: Sentence, last: number): number => {
  const isNumber =
    /^(?:nummod|compound)/u.test(tree.relations[last] ?? '') &&
    tokens[tree.heads[last] ?? -1]?.pos === 'number'
  const at = isNumber ? (tree.heads[last] ?? -1) : last
  const head = /^obl/u.test(tree.relations[at] ?? '') ? (tree.heads[at] ?? -1) : -1
  return tokens[head]?.pos === 'verb' ? head : -1
}

/** The object of a verb before a value, by the tree: "club" of "sold the club to a group for $4m"; -1 where it has none. */
const objectBefore = ({ tree, tokens }: Sentence, verb: number, first: number): number =>
  tree.heads.findIndex(
    (head, i) =>
      head === verb && i > verb && i < first && tree.relations[i] === 'obj' && tokens[i]?.pos === 'noun',
  )

/** "a contract valued at $37m", "a deal worth $4.8bn" → index of the noun that has the value */
const valuedAs = (sentence: Sentence, { first, last }: Range): number | null => {
  const { tokens, phrases } = sentence
  let before = first - 1
  const word = (i: number) => tokens[i]?.normal ?? ''
  if (!tieWords.has(word(before))) return null
  while (before > 0 && tieWords.has(word(before))) before--
  if (tokens[before]?.pos !== 'noun') return null
  // "used it at the mill for six months": how long a verb goes on says nothing of the noun beside it.
  if (isSpan(tokens[last]) && verbOfAmount(sentence, last) >= 0) return null
  // "sold the club to a group for $4m": of the nouns before it the one that the verb is done to.
  const beside = phrases.find(p => p.type === 'noun' && p.first <= before && p.last >= before)
  const isAside = pricedBy.has(word(first - 1)) && beside !== undefined && isBehindPreposition(tokens, beside)
  const object = isAside ? objectBefore(sentence, governingVerb(sentence, before), first) : -1
  return object < 0 ? before : object
}

const isSpan = (token: Token | undefined): boolean => spanUnits.has(token?.lemma ?? '')

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

/** "cut the rate to 4%", "drove the crown below $1.29", "brings the toll to 17" → index of the object that is brought there */
const broughtTo = (sentence: Sentence, { first, last }: Range, clause: Clause): number | null => {
  const { tokens } = sentence
  if (!towardsAmount.has(tokens[first - 1]?.normal ?? '') && !towardsAmount.has(tokens[first]?.normal ?? ''))
    return null
  const told = verbOfAmount(sentence, last)
  const verb = told < 0 ? (clause.verb?.head ?? -1) : told
  const lemma = tokens[verb]?.lemma ?? ''
  const brings =
    bringingVerbs.has(lemma) ||
    loweringVerbs.has(lemma) ||
    revisingVerbs.has(lemma) ||
    directionAt(tokens, verb)?.axis === 'change'
  const object = brings ? objectBefore(sentence, verb, first) : -1
  return object < 0 ? null : object
}

/** The ways in which a noun before a value says what it measures, the firmest first. */
const measuredIn = (sentence: Sentence, range: Range): number | null =>
  measuredBy(sentence, range.first) ??
  valuedAs(sentence, range) ??
  statedAs(sentence, range.first) ??
  labelledAs(sentence, range.first)

/** "5.1 per cent early next year": the time that follows a value is not what it counts. */
const isTimeBeside = ({ tokens }: Sentence, head: number): boolean =>
  isSpan(tokens[head]) && nearWords.has(tokens[head - 1]?.normal ?? '')

/** "two years in jail", "26 days in custody" → index of the noun behind the preposition */
const spentIn = (sentence: Sentence, last: number): number | null => {
  if (!isSpan(sentence.tokens[last])) return null
  if (!standingBehind.has(sentence.tokens[last + 1]?.normal ?? '')) return null
  // "seven hours on a charge" are none of the charge.
  if (sentence.tokens[last + 2]?.pos === 'determiner') return null
  return phraseFrom(sentence, last + 2)?.head ?? null
}

/** "$112bn *in revenue*", "40 mm *in diameter*" → index of the bare noun behind "in" */
const amountIn = (sentence: Sentence, { first, last }: Range): number | null => {
  const { tokens } = sentence
  const isMoney = tokens
    .slice(first, last + 1)
    .some(({ text, lemma }) => /\p{Sc}/u.test(text) || currenciesNamed(lemma).length > 0)
  const phrase = tokens[last + 1]?.normal === 'in' ? phraseFrom(sentence, last + 2) : undefined
  const [opener, head] = [tokens[phrase?.first ?? -1], tokens[phrase?.head ?? -1]]
  if (!phrase || !opener || !head || !(isMoney || extents.has(head.lemma))) return null
  const isBare = opener.pos === 'noun' || opener.pos === 'adjective' || opener.pos === 'verb'
  return isBare && head.pos === 'noun' && /^\p{Ll}/u.test(head.text) && !head.tags.has('Date')
    ? phrase.head
    : null
}

/** "*two* Dutch and two Danish hostages": where a people stands for itself and the next has a noun, it is that noun. */
const sharedNoun = ({ tokens, phrases }: Sentence, own: Phrase): number | null => {
  const isPeople = (i: number): boolean => isDemonym(tokens[i]?.normal ?? '')
  if (!isPeople(own.head) || !listJoiners.has(tokens[own.last + 1]?.normal ?? '')) return null
  const other = phrases.find(p => p.type === 'noun' && p.first === own.last + 2)
  const isAlike = other && tokens[other.first]?.pos === 'number' && isPeople(other.first + 1)
  return isAlike && !isPeople(other.head) ? other.head : null
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
  const { tokens } = sentence
  if (verb && verb.head < first && !standsBeside(sentence, verb.head, first)) return null
  const lemma = verb ? (tokens[verb.head]?.lemma ?? '') : ''
  const changes = verb !== null && directionAt(tokens, verb.head)?.axis === 'change'
  const measures = linkingVerbs.has(lemma) || changes
  return measures && subject && tokens[subject.head]?.pos === 'noun' ? subject.head : null
}

/**
 * What a mention counts or measures, by the noun that it stands with, the noun before it, or the subject or object of its verb.
 *
 * @param subject of the verb of the clause
 */
export const countedNoun = (
  sentence: Sentence,
  range: Range,
  clause: Clause,
  subject: Phrase | undefined,
): Counted => {
  const { first, last } = range
  const { phrases } = sentence
  const own = phrases.find(p => p.type === 'noun' && p.first <= last && p.last >= last)
  const ownHead =
    own && own.head > last && !isTimeBeside(sentence, own.head)
      ? (sharedNoun(sentence, own) ?? countedByTree(sentence, last, own) ?? own.head)
      : null
  const whole = behindOf(sentence, last)
  const measured = measuredIn(sentence, range)
  const noun =
    compounded(sentence, last) ??
    ownHead ??
    whole ??
    measured ??
    stateAfter(sentence, last) ??
    spentIn(sentence, last) ??
    amountIn(sentence, range) ??
    broughtTo(sentence, range, clause) ??
    subjectMeasured(sentence, clause.verb, subject, first)
  const measuredPhrase = measured === null ? undefined : phrases.find(p => p.head === measured)
  return {
    noun,
    isPart: whole !== null && isPartOf(sentence, range, whole),
    phrases: [own, measuredPhrase].filter(phrase => phrase !== undefined),
  }
}
