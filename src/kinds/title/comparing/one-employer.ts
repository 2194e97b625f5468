import type { TitleValue } from '../../../core/value.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { teachingBodies } from '../../../lang/en/organisations.ts'
import { employed } from '../../../lang/en/titles.ts'

/** A leader's spokesman and that of the palace may be one: only what is named as a body has its own. */
const speaksForBody = ({ organisation }: TitleValue): boolean =>
  organisation !== null && thingNouns.has(organisation.toLowerCase().split(/[\s-]/u).at(-1) ?? '')

/** Does a person with this title have one employer, so that two names of employers exclude each other? */
export const hasOneEmployer = (a: TitleValue, b: TitleValue): boolean => {
  if (a.head !== b.head) return false
  if (a.head === 'spokesperson') return speaksForBody(a) && speaksForBody(b)
  if (employed.has(a.head)) return true
  return (
    a.head === 'professor' &&
    teachingBodies.test(a.organisation ?? '') &&
    teachingBodies.test(b.organisation ?? '')
  )
}
