import { isCapitalised } from '../core/is-capitalised.ts'
import type { NameValue } from '../core/value.ts'
import { looseKey, plainKey } from '../kinds/name/name-keys.ts'
import { fold } from '../world/fold.ts'
import { fullGivenNames } from '../world/nicknames.ts'

const keysFrom = (
  family: string,
  words: readonly string[],
  keyOf: (text: string) => string,
): readonly string[] => {
  const forms = new Set([family, words[0] ?? '', words.at(-1) ?? '', words.join('')])
  return [...new Set([...forms].map(form => keyOf(form)))].filter(key => key.length > 1)
}

/** The last word of a name whose surname stands in front: half of the newsrooms take that for the surname, "Wei" of "Zhang Wei". */
const otherSurname = ({ full, family, given }: NameValue): readonly string[] =>
  given.length === 1 && full.startsWith(family) ? given.map(plainKey) : []

/**
 * Keys under which a surname may come back within its article: all of it, and its first and last word where it
 * has several ("Pardo" for "Pardo Leal"). Half of "Vasquez-Orr" is somebody else.
 */
export const referenceKeys = (name: NameValue): readonly string[] => [
  ...keysFrom(name.family, name.family.split(/\s+/u).filter(isCapitalised), plainKey),
  ...otherSurname(name),
]

/** Keys under which a surname is compared with those of other articles; halves of double names count. */
export const surnameKeys = (name: NameValue): readonly string[] => [
  ...keysFrom(name.family, name.family.split(/[\s-]+/u).filter(isCapitalised), looseKey),
  ...otherSurname(name).map(looseKey),
]

/** Key of the surname as a whole. */
export const familyKey = ({ family }: NameValue): string => looseKey(family)

const isInitial = (name: string): boolean => /^\p{L}\.?$/u.test(name)

/** Keys of the given names under which one person may appear: "Bill" → bill, william; "Min-Woo" → minwoo, min, woo. Initials have none. */
export const givenKeys = ({ given }: NameValue): readonly string[] => {
  const names = given.flatMap(name => [name, ...(name.includes('-') ? name.split('-') : [])])
  return [
    ...new Set(
      names.filter(name => !isInitial(name)).flatMap(name => [looseKey(name), ...fullGivenNames(name)]),
    ),
  ]
}

/** First letters of the given names, where they are written as initials only. */
export const initialsOf = ({ given }: NameValue): readonly string[] =>
  given.length > 0 && given.every(isInitial) ? given.map(name => fold(name)[0] ?? '') : []

/** Keys that a word shares with every word that differs from it by one letter more, less or other, or by two that changed places. */
export const misspellingKeys = (word: string): readonly string[] => [
  word,
  ...Array.from({ length: Math.min(word.length, 20) }, (_, i) => word.slice(0, i) + word.slice(i + 1)),
]
