import { isCapitalised } from '../core/is-capitalised.ts'
import type { Token } from '../core/sentence.ts'
import { juniorForms, particles } from '../lang/en/names.ts'
import { placeStarts } from '../lang/en/places.ts'
import { countryOf } from '../world/countries.ts'
import { frontSurnames, likelyFrontSurnames } from '../world/family-names.ts'
import { wordNames } from '../world/first-names.ts'
import { fold } from '../world/fold.ts'
import { placesNamed } from '../world/places.ts'
import { type Evidence, wordCount, words } from './people-candidate.ts'
import { isFirstName, isInitial } from './people-words.ts'

const looksPlural = ({ normal }: Token): boolean => /[^s'iu]s$/u.test(normal)

/** What a run of capitals says by itself. */
export const ownEvidence: readonly Evidence[] = [
  {
    name: 'first-name',
    weigh: ({ tokens, name }) => {
      const token = tokens[name.first]
      if (!token || !isFirstName(token)) return 0
      return countryOf(token.text) === null && !token.tags.has('Place') ? 2 : 1
    },
  },
  {
    name: 'tagged-person',
    weigh: candidate =>
      !isFirstName(candidate.tokens[candidate.name.first]) &&
      words(candidate).some(
        token => token.tags.has('LastName') || token.tags.has('Person') || isFirstName(token),
      )
        ? 1
        : 0,
  },
  {
    name: 'initials-and-particles',
    weigh: candidate => {
      const inner = words(candidate).slice(0, -1)
      // "Alder F. C." ends in initials, "J. T. Marlowe" does not.
      if (inner.some(token => isInitial(token))) return isInitial(words(candidate).at(-1)) ? 0 : 2
      return inner.slice(1).some(token => particles.has(token.text)) ? 1 : 0
    },
  },
  {
    name: 'hyphen',
    weigh: c =>
      words(c)
        .slice(1)
        .some(t => /\p{L}-\p{Lu}/u.test(t.text) || t.after === '-')
        ? 0.5
        : 0,
  },
  {
    name: 'two-unknown-words',
    weigh: candidate =>
      wordCount(candidate) === 2 && words(candidate).every(token => token.pos === 'noun') ? 0.5 : 0,
  },
  {
    // "Grace Hollow", "Miles Fenwick": words that are given names as well
    name: 'word-name',
    weigh: candidate => {
      const [first, second] = words(candidate)
      const { role, name, tokens } = candidate
      if (!first || !second || role === 'headline' || role === 'heading' || wordCount(candidate) > 3) return 0
      const isOther = looksPlural(second) || isCapitalised(tokens[name.last + 1]?.text ?? '')
      return wordNames.has(first.normal) && first.after === ' ' && !isOther ? 1.5 : 0
    },
  },
  {
    // "Park Min Woo", "Xi Jinping"
    name: 'surname-in-front',
    weigh: candidate => {
      const [first, ...rest] = words(candidate)
      if (candidate.role === 'headline' || candidate.role === 'heading') return 0
      const isSyllables =
        rest.length === 2 &&
        rest.every(({ text, normal }) => /^\p{Lu}\p{Ll}{1,5}$/u.test(text) && !placeStarts.has(normal))
      const surname = fold(first?.text ?? '')
      if (isSyllables && likelyFrontSurnames.has(surname)) return 2
      return rest.length === 1 && frontSurnames.has(surname) ? 1.5 : 0
    },
  },
  {
    name: 'junior',
    weigh: candidate =>
      wordCount(candidate) > 1 && juniorForms.has(words(candidate).at(-1)?.normal ?? '') ? 2 : 0,
  },
  {
    name: 'quoted',
    weigh: ({ tokens, name }) =>
      /["“‘*«]$/u.test(tokens[name.first - 1]?.after ?? '') &&
      /^[,.]?["”’*»]/u.test(tokens[name.last]?.after ?? '')
        ? -3
        : 0,
  },
  {
    name: 'place-name',
    weigh: candidate => {
      const { tokens, name } = candidate
      if (name.titled || name.last === name.first) return 0
      const start = placeStarts.has(tokens[name.first]?.normal ?? '') ? -2 : 0
      const text = words(candidate)
        .map(token => token.text)
        .join(' ')
      return start + (placesNamed(text).length > 0 ? -2 : 0)
    },
  },
  {
    // A headline in capitals offers no sign but a first name.
    name: 'headline-without-first-name',
    weigh: ({ tokens, role, name }) =>
      (role === 'headline' || role === 'heading') && !name.titled && !isFirstName(tokens[name.first])
        ? -0.5
        : 0,
  },
]
