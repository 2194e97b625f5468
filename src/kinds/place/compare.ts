import type { Comparison } from '../../core/comparison.ts'
import { type Bearing, bearings, type PlaceValue } from '../../core/value.ts'
import { fold } from '../../world/fold.ts'
import { compareNumbered } from './compare-numbered.ts'
import { compareSites } from './compare-sites.ts'
import { isContained, isFar, isNeighbour } from './geography.ts'
import type { Outcome } from './outcome.ts'
import { isSamePlace, isWrittenAlike } from './same-place.ts'

type Rule = (a: PlaceValue, b: PlaceValue) => Outcome | null

const unrelated: Outcome = ['unrelated', 'place-other', 1]

/** Coming from a place and going to it are two facts; so are going to one and being in another. */
const isOtherPart = (a: PlaceValue, b: PlaceValue): boolean =>
  a.relation !== b.relation &&
  (a.relation === 'from' || b.relation === 'from') &&
  a.relation !== null &&
  b.relation !== null

/** Both play one part, and neither is only near. */
const isSamePart = (a: PlaceValue, b: PlaceValue): boolean =>
  a.relation !== null && a.relation === b.relation && a.relation !== 'near'

const isNear = (a: PlaceValue, b: PlaceValue): boolean => a.relation === 'near' || b.relation === 'near'

/** Steps between two points of the compass, from 0 to 4. */
const turn = (a: Bearing, b: Bearing): number => {
  const steps = Math.abs(bearings.indexOf(a) - bearings.indexOf(b))
  return Math.min(steps, bearings.length - steps)
}

/** "South of Bireun" and "west of Bireun" are two sides; "south" and "southwest" may be one. */
const areOtherSides = (a: PlaceValue, b: PlaceValue): boolean =>
  a.bearing !== undefined && b.bearing !== undefined && turn(a.bearing, b.bearing) > 1

const sameName: Rule = (a, b) => {
  if (!isSamePlace(a, b)) return null
  if (areOtherSides(a, b)) return ['contradiction', 'place-bearing', 0.9]
  if (isNear(a, b) && a.relation !== b.relation) return ['compatible', 'place-near', 0.8]
  return isWrittenAlike(a, b) ? ['agreement', 'place-same', 1] : ['notation', 'place-spelling', 0.95]
}

const containment: Rule = (a, b) =>
  isContained(a, b) || isContained(b, a) ? ['compatible', 'place-more-specific', 0.9] : null

/** "Oslo" and "Oslo Sentrum": a longer name of the same beginning lies in it or is it. */
const extension: Rule = (a, b) => {
  const [short, long] = [a, b].map(({ name }) => fold(name)).sort((x, y) => x.length - y.length)
  const isLonger = short !== undefined && long?.startsWith(short) && /^[\s-]/u.test(long.slice(short.length))
  return isLonger ? ['compatible', 'place-more-specific', 0.7] : null
}

const closeness: Rule = (a, b) => {
  if (isNeighbour(a, b)) return ['compatible', 'place-near', 0.5]
  if (!isNear(a, b)) return null
  return isFar(a, b) ? ['contradiction', 'place-other', 0.6] : ['compatible', 'place-near', 0.4]
}

/** How sure it is that two names that no rule has joined are two places, by how much is known of both. */
const sureness = (a: PlaceValue, b: PlaceValue): number => {
  const unknown = [a, b].filter(({ level }) => level === 'unknown').length
  if (unknown === 0) return 0.85
  const isMove = a.relation === 'to' || a.relation === 'from'
  if (unknown === 2) return isMove ? 0.6 : 0.5
  return isMove ? 0.6 : 0
}

const difference: Rule = (a, b) => {
  const confidence = isSamePart(a, b) ? sureness(a, b) : 0
  return confidence === 0 ? unrelated : ['contradiction', 'place-other', confidence]
}

/** "south of Bireun" */
const nameOf = ({ name, bearing }: PlaceValue): string => (bearing ? `${bearing} of ${name}` : name)

/** In order of what decides first. */
const rules: readonly Rule[] = [
  (a, b) => (isOtherPart(a, b) ? unrelated : null),
  (a, b) => compareNumbered(a, b, isSamePart(a, b)),
  sameName,
  containment,
  extension,
  (a, b) => compareSites(a, b, isSamePart(a, b)),
  closeness,
  difference,
]

/**
 * Compares two places: the same, the same in another spelling, one inside the other, near each other, or two. Two
 * places contradict each other only where both play the same part ("to Porto", "for Lisbon").
 */
export const comparePlaces = (a: PlaceValue, b: PlaceValue): Comparison => {
  const outcome = rules.reduce<Outcome | null>((found, rule) => found ?? rule(a, b), null) ?? unrelated
  const [verdict, code, confidence] = outcome
  return { verdict, reason: { code, args: { left: nameOf(a), right: nameOf(b) } }, confidence }
}
