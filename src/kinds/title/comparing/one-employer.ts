import type { TitleValue } from '../../../core/value.ts'
import { thingNouns } from '../../../text/people-not-names.ts'

/** Professions whose members work for one firm or body at a time. */
const employed = new Set(
  'analyst economist strategist reporter correspondent banker broker trader officer surgeon nurse'.split(' '),
)

const teaches = /\b(?:university|college|institute of technology|polytechnic)\b/iu

/** A leader's spokesman and that of the palace may be one: only what is named as a body has its own. */
const speaksForBody = ({ organisation }: TitleValue): boolean =>
  organisation !== null && thingNouns.has(organisation.toLowerCase().split(/[\s-]/u).at(-1) ?? '')

/** Does a person with this title have one employer, so that two names of employers exclude each other? */
export const hasOneEmployer = (a: TitleValue, b: TitleValue): boolean => {
  if (a.head !== b.head) return false
  if (a.head === 'spokesperson') return speaksForBody(a) && speaksForBody(b)
  if (employed.has(a.head)) return true
  return a.head === 'professor' && teaches.test(a.organisation ?? '') && teaches.test(b.organisation ?? '')
}
