import type { Article } from '../../core/article.ts'
import { type DateOrder, readDateOrder } from './date-order.ts'
import { type Context, readReference } from './resolve/context.ts'

/** What is worked out once per article. */
export interface Hints {
  readonly reference: Pick<Context, 'today' | 'yearless' | 'year'>
  readonly order: DateOrder | null
  /** The article writes times from 13 to 24, so that "at 5:47" is in the morning. */
  readonly clock24: boolean
}

/** "17:40", "05:47", "at 23.58"; an amount may be "17.40" too. */
const hour24 = /(?<![\d.:,])(?:(?:1[3-9]|2[0-3]|0\d):|(?<=\bat )(?:1[3-9]|2[0-3])\.)[0-5]\d(?![\d.:])/u

/** Reads what an article's dates are resolved against. */
export const prepare = ({ text, published }: Article): Hints => ({
  reference: readReference(published),
  order: readDateOrder(text),
  clock24: hour24.test(text),
})
