import type { Sentence } from '../core/sentence.ts'
import { type ThingKeys, thingKeys } from '../kinds/name/thing-keys.ts'
import { readSingleThings, readThings, type ThingSpan } from '../text/read-things.ts'
import { countryOf } from '../world/countries.ts'
import { placesNamed } from '../world/places.ts'

/** A thing that an article names. */
export interface NamedThing extends ThingSpan {
  readonly articleId: number
  readonly sentence: number
  readonly keys: ThingKeys
}

/** Names that may be read of one run of capitals. */
export const near = 6

const isPlace = (text: string): boolean => countryOf(text) !== null || placesNamed(text).length > 0

/** The keys of a name; null for a place, which has a kind of its own. */
const readKeys = (text: string): ThingKeys | null => (isPlace(text) ? null : thingKeys(text))

type Reader = (sentence: Sentence) => readonly ThingSpan[]

const readWith = (read: Reader, sentences: readonly Sentence[]): readonly NamedThing[] => {
  const known = new Map<string, ThingKeys | null>()
  return sentences.flatMap(sentence =>
    read(sentence).flatMap(thing => {
      const keys = known.get(thing.text) ?? readKeys(thing.text)
      known.set(thing.text, keys)
      return keys ? [{ ...thing, articleId: sentence.articleId, sentence: sentence.index, keys }] : []
    }),
  )
}

/** Reads what the articles name, in text order; names of places and people have readers of their own. */
export const thingsOf = (sentences: readonly Sentence[]): readonly NamedThing[] =>
  readWith(readThings, sentences)

/** The same for single words, which name something only where their letters are written in two ways. */
export const singleThingsOf = (sentences: readonly Sentence[]): readonly NamedThing[] =>
  readWith(readSingleThings, sentences)
