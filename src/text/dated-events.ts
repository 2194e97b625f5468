import {
  akinEvents,
  backReferences,
  beginningVerbs,
  countedStretches,
  endingVerbs,
  events,
  furtherWords,
  happenings,
  holdingVerbs,
  makingVerbs,
  noHappenings,
  strikingVerbs,
  undertakings,
} from '../lang/en/events.ts'
import { isKindOf, sameSense, verbOf } from '../world/wordnet.ts'
import { conceptOf, eventsWith } from './concepts.ts'

/** What a verb says of the event that another word names: that it starts, that it is over, or just that it is. */
export type Phase = 'begin' | 'end' | 'level'

/** The phase a verb states of the event its subject or object names, or null for a verb that names one itself. */
export const phaseOf = (verb: string): Phase | null =>
  beginningVerbs.has(verb) ? 'begin' : endingVerbs.has(verb) ? 'end' : holdingVerbs.has(verb) ? 'level' : null

const brief = eventsWith('brief')
const made = eventsWith('made')

/** The phase that a verb states of an event: "concluded a deal" tells of no end. */
export const phaseOfEvent = (verb: string, event: string): Phase | null =>
  brief.has(event) || (makingVerbs.has(verb) && made.has(event)) ? 'level' : phaseOf(verb)

/** Does the object of "begin" say nothing that the verb does not: "began work"? */
export const isUndertaking = (noun: string): boolean => undertakings.has(noun)

/** Does a verb only say of a calamity that it came? */
export const isStriking = (verb: string): boolean => strikingVerbs.has(verb)

/** Does a noun name something that happens at a date? */
export const isHappening = (noun: string): boolean =>
  happenings.has(noun) || (!noHappenings.has(noun) && isKindOf(noun, 'event'))

const datedEvents: ReadonlyMap<string, string> = new Map(
  Object.entries(events).flatMap(
    ([event, { dated }]) => dated?.split(' ').map(lemma => [lemma, event] as const) ?? [],
  ),
)

/** The verb of a noun in -ing: "filming" → "film". */
const verbOfGerund = (lemma: string): string => (lemma.endsWith('ing') ? (verbOf(lemma) ?? lemma) : lemma)

/** The event that a dictionary form tells of: "found" and "noticed" → "discover". */
export const eventOf = (lemma: string): string => {
  const concept = conceptOf(lemma)
  return datedEvents.get(lemma) ?? (concept === lemma ? conceptOf(verbOfGerund(lemma)) : concept)
}

/** Do two words tell of one event? */
export const sameEvent = (a: string, b: string): boolean =>
  a === b || datedEvents.get(a) === (datedEvents.get(b) ?? '') || sameSense(a, b, 'verb')

/** May two words tell of one event, seen from two ends? */
export const kindredEvent = (a: string, b: string): boolean =>
  akinEvents.some(group => group.has(a) && group.has(b))

const unique = eventsWith('unique')
const personal = eventsWith('personal')
const ofOffice = eventsWith('of-office')
const once = eventsWith('once')

/** Is it an event that a person, work or body has one of: birth, release? */
export const isUnique = (event: string): boolean => unique.has(event)

/** Is it an event that each of several people may have one of? */
export const isPersonal = (event: string): boolean => personal.has(event)

/** Is it an event by which somebody takes or leaves an office? */
export const isOfOffice = (event: string): boolean => ofOffice.has(event)

/** Is the event one of those that need no more than their own word to be told apart? */
export const isOwnEvent = (event: string): boolean => once.has(event)

/** Can "the" with this noun stand for something named before? */
export const refersBack = (noun: string): boolean => backReferences.has(noun)

/** The word that tells an event from others of its sort, or null: "third" of "a third man". */
export const furtherOf = (word: string, next: string): string | null =>
  furtherWords.has(word) && !countedStretches.has(next) ? word : null
