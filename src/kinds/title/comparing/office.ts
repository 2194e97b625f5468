import type { TitleValue } from '../../../core/value.ts'

/** "secretary" and "minister" name one office where each is in charge of something. */
export const officeOf = ({ head, portfolio }: TitleValue): string =>
  head === 'secretary' && portfolio.length > 0 ? 'minister' : head

/** Ranks of a service; newsrooms shorten "Lt. Col." to "Col.". */
const ranks = new Set(
  'private corporal sergeant lieutenant major colonel brigadier general admiral captain'.split(' '),
)

/** True for a rank of a service: "colonel". */
export const isServiceRank = (head: string): boolean => ranks.has(head)

/** Offices that are often shortened to their last word: "executive director", "incident commander". */
const shortened = /^(?:executive|managing|general|incident|head) (director|manager|commander|coach)$/u

/** True for an office with a word that newsrooms leave out. */
export const isLongForm = (head: string): boolean => shortened.test(head)

/** Roles that are one but for the word: the head of a department is its director. */
const interchangeable = new Set(['head', 'director', 'boss', 'chief', 'chief officer'])

/** Words for one post that newsrooms take turns with: the head of a school, the captain of a side or a boat. */
const turns = new Set(['head + head teacher', 'captain + skipper'])

/** Do two titles name one office, whatever its rank, portfolio and owner? */
export const sameOffice = (a: TitleValue, b: TitleValue): boolean => {
  const [left, right] = [officeOf(a), officeOf(b)]
  if (left === right || shortened.exec(left)?.[1] === right || shortened.exec(right)?.[1] === left)
    return true
  if (turns.has([left, right].sort().join(' + ')) && a.portfolio.length + b.portfolio.length === 0)
    return true
  const stated = a.portfolio.length > 0 && b.portfolio.length > 0
  return stated && interchangeable.has(left) && interchangeable.has(right)
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
