import type { Sentence } from '../core/sentence.ts'
import { possessiveOrArticle } from '../lang/en/grammar.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { behindUs, datedAs, temporalPrepositions } from '../lang/en/times.ts'
import { eventOf, isHappening, phaseOf } from '../text/dated-events.ts'
import { type DatedEvent, isNoun, nounBefore } from './event-words.ts'
import type { Frame } from './frame.ts'
import { nounEventAt, predicateAt } from './predicate-at.ts'

const eventAt = ({ tokens }: Sentence, at: number): DatedEvent => ({
  names: [nounEventAt(tokens, at)],
  phase: 'level',
  tokens: [at],
})

/** "the film festival's May 3 opening date": the noun in the genitive before a day, which has it. */
const ownerOfDay = ({ tokens }: Sentence, first: number): number | null => {
  const before = tokens[first - 1]
  const isOwner =
    before !== undefined &&
    (before.tags.has('Possessive') || /['’]s?$/u.test(before.text) || /^['’]/u.test(before.after))
  return isOwner && isNoun(before) ? first - 1 : null
}

/** "Tuesday's vote", "the 2016 accord": the head of the date's own phrase. */
const behind = (sentence: Sentence, { first, last }: Frame): number | null => {
  const { tokens, phrases } = sentence
  const own = phrases.find(p => p.type === 'noun' && p.first <= last && p.head > last)
  if (!own || tokens.slice(last, own.head).some(({ after }) => after.trim() !== '')) return null
  const owner = ownerOfDay(sentence, first)
  if (owner !== null && datedAs.has(tokens[own.head]?.lemma ?? '')) return owner
  const isTied =
    tokens[last]?.tags.has('Possessive') === true || possessiveOrArticle.has(tokens[first - 1]?.normal ?? '')
  if (!isTied || !isNoun(tokens[own.head])) return null
  // "the 2001 marriage", "her 2014 album": a year in front of a noun is that noun's, whatever it is.
  const isYear = first === last && /^\d{4}$/u.test(tokens[first]?.text ?? '')
  return isYear || isHappening(tokens[own.head]?.lemma ?? '') ? own.head : null
}

/** "after the arrest of a clerk in June": the word of time that governs a noun, or null. */
const timeWordOf = ({ tokens, phrases }: Sentence, noun: number): string | null => {
  const phrase = phrases.find(p => p.type === 'noun' && p.first <= noun && p.last >= noun)
  const word = tokens[(phrase?.first ?? noun) - 1]?.normal ?? ''
  return temporalPrepositions.has(word) ? word : null
}

/** "since its debut in 2002", "after the arrest on Friday": the date of what was before, and of nothing else in the sentence. */
export const isOfTimeWord = (sentence: Sentence, first: number): boolean => {
  const noun = nounBefore(sentence, first)
  return noun !== null && timeWordOf(sentence, noun) !== null
}

/**
 * "An attack on the town on Sunday killed two", "The worst fire in the town, in 1983, killed seven": the date stands between
 * a subject and its verb, and is that of both.
 */
const ofSubject = ({ tokens, phrases }: Sentence, { first, last, clause }: Frame): DatedEvent | null => {
  const verb = phrases.find(p => p.type === 'verb' && p.first === last + 1)
  if (!verb || phrases.some(p => p.type === 'verb' && p.last < first && p.first >= clause.first)) return null
  const heads = phrases
    .filter(p => p.type === 'noun' && p.last < first && p.first >= clause.first)
    .map(p => p.head)
  const noun = heads.findLast(i => isHappening(tokens[i]?.lemma ?? ''))
  if (noun === undefined) return null
  const predicate = predicateAt(tokens, verb.head)
  const tellsOfEvent = phaseOf(predicate) === null && !speechVerbs.has(predicate)
  const names = [nounEventAt(tokens, noun), ...(tellsOfEvent ? [eventOf(predicate)] : [])]
  return { names, phase: 'level', tokens: [noun] }
}

/**
 * What happens at a date that belongs to a noun and not to the verb: "Tuesday's vote", "the 2016 accord", "since her arrest
 * in June", "an attack on Sunday killed two"; or null.
 */
export const datedNoun = (sentence: Sentence, frame: Frame): DatedEvent | null => {
  const own = behind(sentence, frame)
  if (own !== null) return eventAt(sentence, own)
  const noun = nounBefore(sentence, frame.first)
  const word = noun === null ? null : timeWordOf(sentence, noun)
  if (noun !== null && word !== null) return { ...eventAt(sentence, noun), isBefore: behindUs.has(word) }
  return ofSubject(sentence, frame)
}
