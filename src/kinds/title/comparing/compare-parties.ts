import type { Comparison } from '../../../core/comparison.ts'
import { isCapitalised } from '../../../core/is-capitalised.ts'
import type { TitleValue } from '../../../core/value.ts'
import { areTwoParties, isParty } from './compare-owners.ts'
import { atOneTime } from './office.ts'
import { outcome } from './outcome.ts'

/** "A Republican from Lunde", "Republican Sen. Holm". A small letter makes it a leaning: "a conservative". */
const partyOf = ({ full, head, organisation }: TitleValue): string | null => {
  const written = full.split(' ').find(word => word.toLowerCase() === head)
  if (written !== undefined && isCapitalised(written) && isParty(head)) return written
  return organisation !== null && isParty(organisation) ? organisation : null
}

/** Nobody belongs to two parties at one time. */
export const compareParties = (a: TitleValue, b: TitleValue): Comparison | null => {
  const [left, right] = [partyOf(a), partyOf(b)]
  if (left === null || right === null || !atOneTime(a, b) || !areTwoParties(left, right)) return null
  return outcome('contradiction', 'title-organisation', 0.85, left, right)
}
