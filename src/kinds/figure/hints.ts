import type { Article } from '../../core/article.ts'
import { lengthOfHalf } from './length-of-half.ts'
import { type MoneyHints, moneyHintsOf } from './money-hints.ts'
import { type NumberStyle, numberStyleOf } from './number-style.ts'
import { reportsCricket } from './topics.ts'

/** What the reading of an article's figures needs to know of the whole article. */
export interface Hints {
  readonly style: NumberStyle
  readonly money: MoneyHints
  /** Does it report on cricket? Asked of few articles, so looked up only then. */
  readonly isCricket: () => boolean
  /** Minutes of half a match, where it reports one. */
  readonly lengthOfHalf: () => 40 | 45 | null
}

/** Works out once per article how it writes numbers and which money it means. */
export const prepare = (article: Article): Hints => ({
  style: numberStyleOf(article.text),
  money: moneyHintsOf(article.text),
  isCricket: reportsCricket(article.text),
  lengthOfHalf: lengthOfHalf(article.text),
})
