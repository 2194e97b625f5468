import { isCapitalised } from '../../../core/is-capitalised.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { noiseInOwners, ofAny, partyInitials, partyNames } from '../../../lang/en/organisations.ts'
import { compassWords } from '../../../lang/en/places.ts'
import { levelsOfOffices, portfolioWords } from '../../../lang/en/titles.ts'
import { countryOf } from '../../../world/countries.ts'
import { fold } from '../../../world/fold.ts'
import { cityKey, divisionsNamed, placesNamed } from '../../../world/places.ts'
import { isLevel } from './matter-words.ts'

/** How the owners of two offices stand to each other; `wider` where one does not state its own. */
export type OwnerRelation = 'same' | 'wider' | 'apart'

const plain = (name: string): string =>
  fold(name)
    .split(' ')
    .map(word => partyInitials.get(word) ?? word)
    .join(' ')
    .replace(noiseInOwners, '')

/** "General Transport and Services Union" → gtsu */
const acronym = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

/**
 * Does the text name a body, so that two of them can exclude each other? "The government" and "the EU executive"
 * describe one; "the Commission" and "the High Court" are short for a name.
 */
const isNamed = (body: string): boolean => {
  const words = body.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return isCapitalised(words.at(-1) ?? '') && !words.every(word => isGeneric(word.toLowerCase()))
}

const isGeneric = (word: string): boolean =>
  thingNouns.has(word) || portfolioWords.has(word) || isLevel(word) || ofAny.has(word)

const partyOf = (name: string): string | undefined =>
  partyNames.get(fold(name).replace(/^the | party$/gu, ''))

/** Does a body's name stand for a party, and nothing else? */
export const isParty = (name: string): boolean => partyOf(name) !== undefined

/** "Halden North" and "Halden South": two halves of one place. */
export const areHalves = (a: string, b: string): boolean => {
  const [left, right] = [fold(a), fold(b)]
  const [one, other] = [left.match(compassWords)?.join(' '), right.match(compassWords)?.join(' ')]
  const rest = (name: string) => name.replace(compassWords, '').trim()
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    rest(left) === rest(right) &&
    rest(left) !== ''
  )
}

/** Are the two bodies parties, of which nobody belongs to two? */
export const areTwoParties = (a: string, b: string): boolean => {
  const [left, right] = [partyOf(a), partyOf(b)]
  return left !== undefined && right !== undefined && left !== right
}

/** "Norvik Bank" and "Lunde Bank": two names of one sort of body, which have nothing else in common. */
export const areTwoOfSort = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map(name =>
    (fold(name).match(/\p{L}+/gu) ?? []).filter(word => word.length > 2),
  )
  const sort = left?.at(-1)
  if (!left || !right || sort === undefined || sort !== right.at(-1) || !thingNouns.has(sort)) return false
  const own = (words: readonly string[]) => words.slice(0, -1).filter(word => !isGeneric(word))
  const others = new Set(own(right))
  return own(left).length > 0 && others.size > 0 && !own(left).some(word => others.has(word))
}

/** Compares two bodies by name: one may hold the other's words or be its acronym. */
export const compareBodies = (a: string | null, b: string | null): OwnerRelation => {
  if (a === null && b === null) return 'same'
  if (a === null || b === null) return 'wider'
  const [left, right] = [plain(a), plain(b)]
  if (left === right) return 'same'
  if (areTwoParties(a, b) || areHalves(a, b)) return 'apart'
  if (isParty(a) && isParty(b)) return 'same'
  if (left === acronym(b) || right === acronym(a)) return 'same'
  if (left.includes(right) || right.includes(left)) return 'wider'
  const words = (name: string) => new Set(fold(name).split(/[^\p{L}]+/u))
  const shared = !areTwoOfSort(a, b) && [...words(a)].some(word => word.length > 3 && words(b).has(word))
  return isNamed(a) && isNamed(b) && !shared ? 'apart' : 'wider'
}

const countryOfPlace = (place: string): string | null =>
  /^[A-Z]{3}$/u.test(place) ? place : countryOf(place)

/** "Calif.", "California" */
const areOneDivision = (a: string, b: string): boolean => {
  const keys = (name: string) => divisionsNamed(name).map(({ country, division }) => `${country} ${division}`)
  const others = new Set(keys(b))
  return keys(a).some(key => others.has(key))
}

/**
 * Compares the places of two offices. A town lies in its country; two towns exclude each other only where the
 * office is a town's, because offices of one person are named by town, county or state as it comes.
 */
export const comparePlaces = (a: string | null, b: string | null, office: string): OwnerRelation => {
  if (a === null && b === null) return 'same'
  if (a === null || b === null) return 'wider'
  if (areHalves(a, b)) return 'apart'
  if (plain(a) === plain(b) || cityKey(a) === cityKey(b) || areOneDivision(a, b)) return 'same'
  const [left, right] = [countryOfPlace(a), countryOfPlace(b)]
  if (left !== null && right !== null) return left === right ? 'wider' : 'apart'
  if (left !== null || right !== null) {
    const inside = placesNamed(left === null ? a : b)
    return inside.length === 0 || inside.some(place => place.country === (left ?? right)) ? 'wider' : 'apart'
  }
  if (plain(a).includes(plain(b)) || plain(b).includes(plain(a))) return 'wider'
  const level = levelsOfOffices.get(office)
  const known = (name: string) => placesNamed(name).some(place => place.level === level)
  return level !== undefined && known(a) && known(b) ? 'apart' : 'wider'
}
