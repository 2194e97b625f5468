import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { divisionInName } from '../../../lang/en/places.ts'
import { describesOwner } from '../../../lang/en/titles.ts'
import { isDescription } from '../phrase/modifiers.ts'
import type { Word } from '../phrase/words.ts'
import { isBody, isNationality, placeOf } from './owners.ts'
import { type Reading, setOrganisation } from './reading.ts'

/** Bodies that are places: "Alder County", "New York City". */
const isDivision = (word: Word | undefined): boolean => divisionInName.test(word?.normal ?? '')

/** "NATO", "U.N."; "US" is a country. */
const isAcronym = (words: readonly Word[]): boolean =>
  words.length === 1 && words.every(word => /^(?:\p{Lu}\.?){2,}$/u.test(word.text) && !isNationality(word))

/** "Bank of Halden", "Ministry of Defence" */
const isBodyOf = (words: readonly Word[]): boolean => {
  const of = words.findIndex(word => word.normal === 'of')
  return of > 0 && isBody(words.slice(0, of))
}

/** Reads whose office it is: a country, a place, a body or firm, or two of them ("Ukraine's ground forces"). */
export const readOwner = (reading: Reading, words: readonly Word[]): void => {
  const own = words.filter(
    (word, i) =>
      !(titleDeterminers.has(word.normal) && words[i - 1]?.normal !== 'of') &&
      !isDescription(word) &&
      !describesOwner.test(word.normal),
  )
  const [first] = own
  if (!first) return
  const inner = own.slice(0, -1).findIndex(word => word.possessive)
  if (isAcronym(own) || isBodyOf(own)) setOrganisation(reading, own)
  else if (inner >= 0 && own.slice(0, inner + 1).every(isNationality)) {
    reading.place ??= placeOf(own.slice(0, inner + 1))
    readOwner(reading, own.slice(inner + 1))
  } else readPlaceOrBody(reading, own, first)
}

const readPlaceOrBody = (reading: Reading, own: readonly Word[], first: Word): void => {
  const place = placeOf(own)
  const body = isBody(own) && own.length > 1 && !isDivision(own.at(-1))
  if (place !== null && reading.place === null && !body) reading.place = place
  else if (own.length > 1 && isNationality(first) && !isBody(own)) {
    reading.place ??= placeOf([first])
    readOwner(reading, own.slice(1))
  } else setOrganisation(reading, own)
}
