import type { Sentence, Token } from '../core/sentence.ts'
import { possessiveOrArticle } from '../lang/en/grammar.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { behindUs, datedAs, temporalPrepositions } from '../lang/en/times.ts'
import { eventOf, isHappening, phaseOf } from '../text/dated-events.ts'
import { type DatedEvent, isNoun, nounBefore } from './event-words.ts'
import type { Frame } from './frame.ts'
import { nounEventAt, predicateAt } from './predicate-at.ts'

export const eventAt = ({ tokens }: Sentence, at: number): DatedEvent => ({
  names: [nounEventAt(tokens, at)],
  phase: 'level',
  tokens: [at],
})

/** "festival's", "Tuesday's", "players'" */
const isGenitive = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('Possessive') || /['’]s?$/u.test(token.text) || /^['’]/u.test(token.after))

/** "the film festival's May 3 opening date": the noun in the genitive before a day, which has it. */
const ownerOfDay = ({ tokens }: Sentence, first: number): number | null =>
  isGenitive(tokens[first - 1]) && isNoun(tokens[first - 1]) ? first - 1 : null

/** "the Friday", "her late-night": does the phrase of a date open with an article or possessive? */
const hasArticle = ({ tokens, phrases }: Sentence, first: number): boolean => {
  const own = phrases.find(p => p.type === 'noun' && p.first <= first && p.last >= first)
  return tokens
    .slice(own?.first ?? first - 1, first)
    .some(token => possessiveOrArticle.has(token.normal) || isGenitive(token))
}

/** "Tuesday's vote", "the 2016 accord": the head of the date's own phrase. */
const behind = (sentence: Sentence, { first, last }: Frame): number | null => {
  const { tokens, phrases } = sentence
  const next = tokens[last + 1]
  const isGerund =
    next?.tags.has('Gerund') === true && tokens[last]?.after === ' ' && isHappening(next.normal)
  // "the Friday night shooting": an article in front leaves it no verb.
  if (isGerund && hasArticle(sentence, first)) return last + 1
  // "last year's report"
  const isOwner = isGenitive(next && tokens[last])
  const own =
    phrases.find(p => p.type === 'noun' && p.first <= last && p.head > last) ??
    (isOwner ? phrases.find(p => p.type === 'noun' && p.first === last + 1) : undefined)
  if (!own || tokens.slice(last, own.head).some(({ after }) => after.trim() !== '')) return null
  const owner = ownerOfDay(sentence, first)
  if (owner !== null && datedAs.has(tokens[own.head]?.lemma ?? '')) return owner
  // "the failed 2016 bid", "his brother's 1998 trial"
  const isTied = isGenitive(tokens[last]) || hasArticle(sentence, first)
  if (!isTied || !isNoun(tokens[own.head])) return null
  // "the 2001 marriage", "the May 3 hijackers": a year or calendar day in front of a noun is that noun's, whatever it is.
  const isCalendar = tokens.slice(first, last + 1).some(({ text }) => /^\d{1,4}$/u.test(text))
  return isCalendar || isGenitive(tokens[last]) || isHappening(tokens[own.head]?.lemma ?? '')
    ? own.head
    : null
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
 * What happens at the date of a noun. "An attack on the town on Sunday killed two": a date between a subject and its verb is that of
 * both.
 */
export const nounEvent = (sentence: Sentence, noun: number): DatedEvent => {
  const { tokens, tree } = sentence
  const event = eventAt(sentence, noun)
  const word = timeWordOf(sentence, noun)
  if (word !== null) return { ...event, isBefore: behindUs.has(word) }
  const verb = /^nsubj/u.test(tree.relations[noun] ?? '') ? (tree.heads[noun] ?? -1) : -1
  const predicate = tokens[verb]?.pos === 'verb' ? predicateAt(tokens, verb) : ''
  const tellsOfEvent = predicate !== '' && phaseOf(predicate) === null && !speechVerbs.has(predicate)
  return tellsOfEvent ? { ...event, names: [...event.names, eventOf(predicate)] } : event
}

/**
 * What happens at a date that stands with a noun: "Tuesday's vote", "the 2016 accord", "since her arrest in June"; or null.
 */
export const datedNoun = (sentence: Sentence, frame: Frame): DatedEvent | null => {
  const own = behind(sentence, frame)
  if (own !== null) return eventAt(sentence, own)
  const noun = nounBefore(sentence, frame.first)
  return noun !== null && timeWordOf(sentence, noun) !== null ? nounEvent(sentence, noun) : null
}
