import { isCapitalised } from '../../../core/is-capitalised.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { servicesNotPlaces } from '../../../lang/en/organisations.ts'
import { bodyOfPlace, divisions, partOfTheWorld } from '../../../lang/en/places.ts'
import { portfolioWords } from '../../../lang/en/titles.ts'
import { countryOf, isDemonym } from '../../../world/countries.ts'
import { placesNamed } from '../../../world/places.ts'
import type { Word } from '../phrase/words.ts'

/** "Treasury Department", "Halden Fire Department": what it is in charge of stands before it. */
const isMinistry = (words: readonly Word[]): boolean =>
  words.at(-1)?.normal === 'department' && portfolioWords.has(words.at(-2)?.normal ?? '')

/** "the port city of Porto" */
export const opensPlace = (words: readonly Word[]): boolean => bodyOfPlace.test(textOf(words))

/** The words as written, without a possessive ending. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map((word, i) =>
      i === words.length - 1
        ? word.text.replace(/['’]s?$/u, '')
        : word.text + (word.after.trimEnd() === '' ? ' ' : word.after),
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** A place by its ISO code where it is a country, else by name; null where the words are no place we know. */
export const placeOf = (words: readonly Word[]): string | null => {
  const text = textOf(words).replace(bodyOfPlace, '')
  if (text === '' || !/\p{Lu}/u.test(text)) return null
  const country = countryOf(text)
  if (country !== null) return country
  const last = words.at(-1)
  if (last && divisions.has(last.normal) && words.length > 1 && !isMinistry(words)) return text
  if (partOfTheWorld.test(text)) return text.replace(/^the /u, '')
  return placesNamed(text).length > 0 || bodyOfPlace.test(textOf(words)) ? text : null
}

/** "Mexican", "Polish", "U.S." */
export const isNationality = (word: Word): boolean =>
  isDemonym(textOf([word])) || (isCapitalised(word.text) && countryOf(textOf([word])) !== null)

/** Does the group name a body or firm: "Health Ministry", "coast guard", "City Council"? */
export const isBody = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  return (
    last !== undefined &&
    (thingNouns.has(last.normal) || last.normal === 'guard') &&
    !servicesNotPlaces.has(last.normal)
  )
}
