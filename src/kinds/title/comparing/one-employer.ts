import type { TitleValue } from '../../../core/value.ts'

/** Professions whose members work for one firm or body at a time. */
const employed = new Set(
  'analyst economist strategist spokesperson reporter correspondent banker broker trader officer surgeon nurse'.split(
    ' ',
  ),
)

const teaches = /\b(?:university|college|institute of technology|polytechnic)\b/iu

/** Does a person with this title have one employer, so that two names of employers exclude each other? */
export const hasOneEmployer = (a: TitleValue, b: TitleValue): boolean => {
  if (a.head !== b.head) return false
  if (employed.has(a.head)) return true
  return a.head === 'professor' && teaches.test(a.organisation ?? '') && teaches.test(b.organisation ?? '')
}
