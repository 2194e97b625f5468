import type { NameValue } from '../core/value.ts'
import { fold } from '../data/fold.ts'
import { fullGivenNames } from '../data/nicknames.ts'
import { looseKey } from '../kinds/name/name-keys.ts'

/** The words of a surname: "van den Heuvel", "Pardo Leal", "Vasquez-Orr". */
const familyWords = (family: string): readonly string[] =>
  family.split(/[\s-]+/u).filter(word => /^\p{Lu}/u.test(word))

/** Keys under which a surname is looked up: all of it, and its first and last word where it has several. */
export const surnameKeys = (
  { family }: NameValue,
  keyOf: (text: string) => string = looseKey,
): readonly string[] => {
  const words = familyWords(family)
  const forms = [family, words[0] ?? '', words.at(-1) ?? '', words.join('')]
  return [...new Set([...new Set(forms)].map(form => keyOf(form)))].filter(key => key.length > 1)
}

/** Key of the surname as a whole. */
export const familyKey = ({ family }: NameValue): string => looseKey(family)

const isInitial = (name: string): boolean => /^\p{L}\.?$/u.test(name)

/** Keys of the given names under which one person may appear: "Bill" → bill, william. Initials have none. */
export const givenKeys = ({ given }: NameValue): readonly string[] => [
  ...new Set(
    given.filter(name => !isInitial(name)).flatMap(name => [looseKey(name), ...fullGivenNames(name)]),
  ),
]

/** First letters of the given names, where they are written as initials only. */
export const initialsOf = ({ given }: NameValue): readonly string[] =>
  given.length > 0 && given.every(isInitial) ? given.map(name => fold(name)[0] ?? '') : []
