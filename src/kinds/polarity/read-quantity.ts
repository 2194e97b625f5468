import type { Token } from '../../core/sentence.ts'
import { allWords, partNouns, someWords } from '../../lang/en/amounts.ts'
import { definite } from '../../lang/en/grammar.ts'

/** Of how many it is said: all there are, some of them, or of what is told without number. */
export type Quantity = 'all' | 'some' | null

const isCount = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  // "a 34-year-old man": the number is no count.
  return (
    token?.pos === 'number' && token.after !== '-' && !/^(?:first|\d+(?:st|nd|rd|th))$/u.test(token.normal)
  )
}

/** "both panels", "no passengers", "one of its panels", "two adults" → of all or of some of them. */
export const readQuantity = (tokens: readonly Token[], theme: readonly number[]): Quantity => {
  const head = theme[0]
  if (head === undefined) return null
  let first = head
  while (theme.includes(first - 1)) first--
  const from = Math.max(0, first - 1)
  const own = tokens.slice(from, head + 1)
  if (own.some(t => allWords.has(t.normal))) return 'all'
  if (own.some(t => someWords.has(t.normal))) return 'some'
  // "one of | its panels"
  const before = definite.has(tokens[first]?.normal ?? '') ? first : from
  const of = [before, before - 1].find(i => tokens[i]?.normal === 'of')
  const whole = of === undefined ? undefined : tokens[of - 1]
  if (
    of !== undefined &&
    whole &&
    (someWords.has(whole.normal) || partNouns.has(whole.normal) || isCount(tokens, of - 1))
  )
    return 'some'
  if (own.some(t => definite.has(t.normal))) return null
  return own.some((_, k) => isCount(tokens, from + k)) ? 'some' : null
}
