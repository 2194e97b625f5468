import type { PlaceValue } from '../../core/value.ts'
import { fold } from '../../world/fold.ts'
import type { Outcome } from './outcome.ts'
import { districtOf } from './read-district.ts'
import { floorNumber } from './read-floor.ts'
import { sideOf } from './read-side.ts'

const sameText = (a: PlaceValue, b: PlaceValue): Outcome =>
  fold(a.name) === fold(b.name) ? ['agreement', 'place-same', 1] : ['notation', 'place-spelling', 0.95]

const unrelated: Outcome = ['unrelated', 'place-other', 1]

const compareFloors = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome => {
  const [left, right] = [floorNumber(a.name), floorNumber(b.name)]
  if (left === right && (left !== null || fold(a.name) === fold(b.name))) return sameText(a, b)
  // A "top floor" has a number that is not said, and the American first floor is the British ground floor.
  if (left === null || right === null) return ['compatible', 'place-more-specific', 0.6]
  if (left < 2 && right < 2) return ['compatible', 'place-near', 0.5]
  return samePart ? ['contradiction', 'place-other', 0.9] : unrelated
}

const compareDistricts = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome => {
  const [left, right] = [districtOf(a.name), districtOf(b.name)]
  if (left.noun !== right.noun || left.number === null || right.number === null) return unrelated
  if (left.number === right.number) return sameText(a, b)
  return samePart ? ['contradiction', 'place-other', 0.7] : unrelated
}

const compareSides = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome | null => {
  const [left, right] = [sideOf(a.name), sideOf(b.name)]
  if (left === null && right === null) return null
  if (left === null || right === null || left.noun !== right.noun) return unrelated
  if (left.side === right.side) return sameText(a, b)
  // The north-east corner of the north wing.
  if (left.side.includes(right.side) || right.side.includes(left.side)) return unrelated
  return samePart ? ['contradiction', 'place-other', 0.8] : unrelated
}

/** Compares sides of a building with each other, floors with floors and numbered districts with districts; either with anything else says nothing. */
export const compareNumbered = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome | null => {
  const sides = compareSides(a, b, samePart)
  if (sides !== null) return sides
  if (a.level === 'floor' && b.level === 'floor') return compareFloors(a, b, samePart)
  if (a.level === 'district' && b.level === 'district') return compareDistricts(a, b, samePart)
  const isNumbered = [a, b].some(({ level }) => level === 'floor' || level === 'district')
  return isNumbered ? unrelated : null
}
