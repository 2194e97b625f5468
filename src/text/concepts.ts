import { anybody, concepts, measureConcepts } from '../lang/en/concepts.ts'
import { type EventTrait, events } from '../lang/en/events.ts'

const listed = [
  ...Object.entries(concepts),
  ...Object.entries(events).map(([event, { words }]) => [event, words] as const),
]

const conceptByLemma: ReadonlyMap<string, string> = new Map(
  listed.flatMap(([concept, words]) => words?.split(' ').map(lemma => [lemma, concept] as const) ?? []),
)

/**
 * The concept a dictionary form stands for: "fatality" and "die" → "death". A word of no group stands for
 * itself.
 */
export const conceptOf = (lemma: string): string => conceptByLemma.get(lemma) ?? lemma

/** True for a dictionary form of something that news reports: "sign", "arrest", "open". */
export const isReported = (lemma: string): boolean => conceptByLemma.has(lemma)

/** The events that have a trait. */
export const eventsWith = (trait: EventTrait): ReadonlySet<string> =>
  new Set(Object.entries(events).flatMap(([event, { traits }]) => (traits?.includes(trait) ? [event] : [])))

const states = eventsWith('state')

/** True for a concept that tells what became of what is counted. */
export const isState = (concept: string): boolean => states.has(concept)

/** True for words under which anybody may be counted: "people", "residents", "victims". */
export const isAnybody = (concept: string): boolean => anybody.has(concept)

/** True for a concept that names a measure: "cost", "depth". */
export const isMeasure = (concept: string): boolean => measureConcepts.has(concept)
