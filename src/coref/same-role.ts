import type { TitleValue } from '../core/value.ts'
import { compare } from '../kinds/title/compare.ts'
import { isOffice } from '../kinds/title/heads.ts'
import { commonRoles, trades } from '../lang/en/roles.ts'
import type { ArticlePerson } from './article-person.ts'

const sameTrade = (a: string, b: string): boolean => trades.some(trade => trade.has(a) && trade.has(b))

/** How firmly two titles speak for one bearer. */
export type RoleMatch = 'firm' | 'likely' | 'none'

/**
 * Do two titles name one role? `firm` where they share more than the noun: a portfolio, a body, a place ("Poland's
 * foreign minister"); `likely` where only the noun is the same ("prosecutor").
 */
const matchRoles = (a: TitleValue, b: TitleValue): RoleMatch => {
  if (a.tenure !== b.tenure || commonRoles.has(a.head)) return 'none'
  if (sameTrade(a.head, b.head)) return 'likely'
  const comparison = compare(a, b)
  const alike =
    comparison.verdict === 'agreement' ||
    comparison.verdict === 'notation' ||
    comparison.reason.code === 'title-more-specific'
  if (!alike || (a.head !== b.head && !(isOffice(a.head) && isOffice(b.head)))) return 'none'
  const shared =
    (a.portfolio.length > 0 && b.portfolio.length > 0) ||
    (a.place !== null && a.place === b.place) ||
    (a.organisation !== null && b.organisation !== null)
  return shared && isOffice(a.head) ? 'firm' : 'likely'
}

/** The strongest match between two people's titles. */
export const strongestMatch = (a: readonly TitleValue[], b: readonly TitleValue[]): RoleMatch => {
  let best: RoleMatch = 'none'
  for (const left of a)
    for (const right of b) {
      const match = matchRoles(left, right)
      if (match === 'firm') return match
      if (match === 'likely') best = match
    }
  return best
}

/** The strongest match between the offices that two people hold now. */
export const strongestOffice = (a: ArticlePerson, b: ArticlePerson): RoleMatch => {
  const offices = ({ titles }: ArticlePerson) =>
    titles.filter(({ head, tenure }) => isOffice(head) && tenure === 'current')
  return strongestMatch(offices(a), offices(b))
}
