import { footballWords, otherSportWords, rugbyWords } from '../../lang/en/scores.ts'

/** How much of an article is looked at. */
const limit = 20_000

const distinct = (text: string, words: RegExp): number => new Set(text.match(words)).size

const find = (text: string): 40 | 45 | null => {
  const lower = text.slice(0, limit).toLowerCase()
  if (otherSportWords.test(lower)) return null
  if (distinct(lower, rugbyWords) >= 3) return 40
  return distinct(lower, footballWords) >= 3 ? 45 : null
}

/**
 * How many minutes half a match lasts, where an article reports one: 45 for football, 40 for rugby, null for any other
 * text. The text is looked over once, and only when asked.
 */
export const lengthOfHalf = (text: string): (() => 40 | 45 | null) => {
  let half: 40 | 45 | null | undefined
  return () => {
    if (half === undefined) half = find(text)
    return half
  }
}
