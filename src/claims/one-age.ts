import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import { ageAsTime, describedByAge } from '../lang/en/ages.ts'
import { unnamed } from './subject-of.ts'

const isAgeOfPerson = ({ value, subject }: Claim): boolean =>
  value.type === 'figure' && value.dimension === 'age' && subject.entity !== null

const differ = (a: Claim, b: Claim): boolean =>
  kindOf(a.kind).compare(a.value, b.value).verdict === 'contradiction'

/** Is it one of several that a sentence lists: "girls, 12 and 15"? */
const isListed = (claim: Claim, others: readonly Claim[]): boolean =>
  !ageAsTime.test(claim.mention.text) &&
  others.some(other => other.mention.sentence === claim.mention.sentence && differ(claim, other))

/** Is it a guess whose age it is: that of a description, or one of several, and none right beside the name? */
const isGuess = (claim: Claim, others: readonly Claim[]): boolean =>
  claim.mention.bearer === null && (describedByAge.test(claim.mention.text) || isListed(claim, others))

/**
 * Ages of one article that are taken for those of a person although another is known to be: where it says "Holm, 55," the 15-year-old
 * beside Holm is somebody else. Where all are guesses, and two differ, none is known to be the person's.
 */
const mistaken = (claims: readonly Claim[]): readonly Claim[] => {
  const guessed = claims.filter(claim => isGuess(claim, claims))
  const told = claims.filter(claim => !guessed.includes(claim))
  return guessed.filter(claim => (told.length > 0 ? told : guessed).some(other => differ(claim, other)))
}

/** The claims of an article in which nobody has two ages: one that is known to be somebody else's is held against nothing. */
export const withOneAge = (claims: readonly Claim[]): readonly Claim[] => {
  const people = groupBy(claims.filter(isAgeOfPerson), ({ subject }) => subject.entity)
  const taken = new Set([...people.values()].flatMap(mistaken))
  if (taken.size === 0) return claims
  return claims.map(claim =>
    taken.has(claim) ? { ...claim, subject: { ...unnamed, entity: claim.id } } : claim,
  )
}
