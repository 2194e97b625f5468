import type { TitleValue } from '../../../core/value.ts'
import {
  interchangeableHeads,
  militaryRanks,
  officesInTurn,
  shortenedOffice,
} from '../../../lang/en/titles.ts'

/** "secretary" and "minister" name one office where each is in charge of something. */
export const officeOf = ({ head, portfolio }: TitleValue): string =>
  head === 'secretary' && portfolio.length > 0 ? 'minister' : head

/** True for a rank of a service: "colonel". */
export const isServiceRank = (head: string): boolean => militaryRanks.has(head)

/** True for an office with a word that newsrooms leave out. */
export const isLongForm = (head: string): boolean => shortenedOffice.test(head)

/** Do two titles name one office, whatever its rank, portfolio and owner? */
export const sameOffice = (a: TitleValue, b: TitleValue): boolean => {
  const [left, right] = [officeOf(a), officeOf(b)]
  if (
    left === right ||
    shortenedOffice.exec(left)?.[1] === right ||
    shortenedOffice.exec(right)?.[1] === left
  )
    return true
  if (officesInTurn.has([left, right].sort().join(' + ')) && a.portfolio.length + b.portfolio.length === 0)
    return true
  const stated = a.portfolio.length > 0 && b.portfolio.length > 0
  return stated && interchangeableHeads.has(left) && interchangeableHeads.has(right)
}

/** "deputy fire chief" */
export const officeText = ({ rank, portfolio, head }: TitleValue): string =>
  [...rank, portfolio.join(' and '), head].filter(word => word !== '').join(' ')

/** The year in which a title says that it ended: "until 2019". */
const endYear = ({ full }: TitleValue): string | null =>
  /\b(?:until|till|to) ((?:19|20)\d\d)$/u.exec(full)?.[1] ?? null

/** Former offices follow each other; they exclude each other only where both ended in one year. */
export const atOneTime = (a: TitleValue, b: TitleValue): boolean => {
  if (a.tenure !== b.tenure) return false
  return a.tenure !== 'former' || (endYear(a) !== null && endYear(a) === endYear(b))
}
