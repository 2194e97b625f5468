import type { TitleValue } from '../../../core/value.ts'
import { uniformedServices } from '../../../lang/en/organisations.ts'
import {
  addressedCaptain,
  addressOfDoctors,
  besideTheLadder,
  classOfRank,
  craftWords,
  gradesOfRanks,
  ladderLines,
  teachers,
} from '../../../lang/en/titles.ts'
import { compareBodies } from './compare-owners.ts'

/** "Fire Chief", "Chief of Police" */
const atTop = (value: TitleValue): string => {
  const [service] = value.portfolio
  return (service === 'fire' || service === 'police') && /\bChief\b/u.test(value.full)
    ? `${service} chief`
    : ''
}

/** The rank that a title states, without its grade; empty where it states none. */
const rungOf = (value: TitleValue): string => {
  const { head, portfolio, organisation } = value
  if (head === 'assistant') return portfolio.join() === 'physician' ? 'physician assistant' : ''
  // "Dr Holm, a nurse": a doctor of something else.
  if (head === 'doctor' && addressOfDoctors.test(value.full)) return ''
  if (head === 'captain' && craftWords.test([organisation ?? '', ...portfolio].join(' '))) return 'skipper'
  if (
    !portfolio.every(matter => uniformedServices.test(matter)) &&
    head !== 'professor' &&
    head !== 'lecturer'
  )
    return ''
  if (head === 'chief') return atTop(value)
  if (head === 'officer' || head === 'mate') return value.rank.includes('first') ? `first ${head}` : ''
  if (head !== 'captain') return head
  return organisation === null && addressedCaptain.test(value.full) ? head : ''
}

const shareLadder = (a: string, b: string): boolean =>
  ladderLines.some(rungs => {
    const [left, right] = [a, b].map(rung => rungs.findIndex(step => step.split('/').includes(rung)))
    return left !== undefined && right !== undefined && left >= 0 && right >= 0 && left !== right
  })

/** "third class" and "3rd class" → "3rd class" */
const classOf = (full: string): string | undefined =>
  classOfRank
    .exec(full)?.[0]
    .toLowerCase()
    .replace('first', '1st')
    .replace('second', '2nd')
    .replace('third', '3rd')

const gradeOf = ({ head, rank, full }: TitleValue): string | undefined => {
  const grades = gradesOfRanks.get(head)
  return rank.find(word => grades?.has(word)) ?? (grades && classOf(full))
}

/** A visiting professor teaches elsewhere; two names of universities are two posts. */
export const atOneSchool = (a: TitleValue, b: TitleValue): boolean => {
  const guest = besideTheLadder
  return compareBodies(a.organisation, b.organisation) === 'same' && a.organisation !== null
    ? !guest.test(a.full) && !guest.test(b.full)
    : false
}

/**
 * Do two titles state two ranks of one service? Newsrooms shorten a rank to its noun ("Rear Admiral" to "Admiral",
 * "Chief Inspector" to "Inspector"); they never replace the noun.
 */
export const areTwoRungs = (a: TitleValue, b: TitleValue): boolean => {
  if ((teachers.has(a.head) || teachers.has(b.head)) && !atOneSchool(a, b)) return false
  const [left, right] = [rungOf(a), rungOf(b)]
  if (left === '' || right === '') return false
  if (left !== right) return shareLadder(left, right)
  const [own, other] = [gradeOf(a), gradeOf(b)]
  return own !== undefined && other !== undefined && own !== other
}
