import type { Token } from '../core/sentence.ts'
import { footage } from '../lang/en/concepts.ts'
import { particles, prepositionParticles } from '../lang/en/verbs.ts'
import { eventOf } from '../text/dated-events.ts'
import { regularVerb } from '../text/regular-verb.ts'

/** How far from its verb a work is looked for: "the film was later shot", "shot the second series". */
const reach = 3

const isFilming = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'shoot' &&
  tokens
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some(({ pos, lemma }) => pos === 'noun' && footage.has(lemma))

const opensNoun = (token: Token | undefined): boolean =>
  /^(?:noun|determiner|adjective|number)$/u.test(token?.pos ?? '')

/**
 * The predicate that a verb states: "put-off" of "was put off until May", "take-over" of "takes over", "film" of a series that
 * was shot, else its dictionary form.
 */
export const predicateAt = (tokens: readonly Token[], at: number | null): string => {
  const verb = at === null ? undefined : tokens[at]
  if (at === null || !verb) return ''
  if (isFilming(tokens, at)) return 'film'
  const next = tokens[at + 1]
  // "was suspended last Thursday": the tagger takes some participles for adjectives.
  if (verb.lemma === 'be' && next?.pos === 'adjective') return regularVerb(next.normal) ?? verb.lemma
  if (!next || verb.after !== ' ' || !particles.has(next.normal)) return verb.lemma
  const isPreposition =
    prepositionParticles.has(next.normal) && !next.tags.has('Particle') && opensNoun(tokens[at + 2])
  return isPreposition ? verb.lemma : `${verb.lemma}-${next.normal}`
}

/** The event that a noun tells of, with what a hyphen ties to it: a "semi-final" is no final, a "lift-off" a launch. */
export const nounEventAt = (tokens: readonly Token[], at: number): string => {
  const [noun, before] = [tokens[at]?.lemma ?? '', tokens[at - 1]]
  return eventOf(before?.after === '-' ? `${before.lemma}-${noun}` : noun)
}
