import { portfolioWords } from '../../../lang/en/titles.ts'
import { breaks } from './modifiers.ts'
import { roleOf, type Word } from './words.ts'

/** "and", "&" */
export const isJoint = (word: Word | undefined): boolean => word?.normal === 'and' || word?.normal === '&'

/** "Relief and Rehabilitation Minister": is the word before "and" a matter like the one behind it? */
export const joinsMatters = (words: readonly Word[], and: number): boolean => {
  const [before, behind] = [words[and - 1], words[and + 1]]
  return (
    before !== undefined &&
    behind !== undefined &&
    !breaks(before.after) &&
    before.person < 0 &&
    (before.capital === behind.capital || (and === 1 && portfolioWords.has(before.normal))) &&
    roleOf(before) === null &&
    (portfolioWords.has(before.normal) || portfolioWords.has(behind.normal))
  )
}
