import type { Article } from '../core/article.ts'
import type { Value } from '../core/value.ts'

/** "Ostrel, Vard", "Ostrel in Vard" */
const containments = [', ', ' in ', ' (']

/**
 * Tells whether the articles of a run put one of two places into the other, as they write both side by side somewhere: "found in
 * Ostrel, Vard". No gazetteer knows all villages and counties.
 */
export const oneInOther = (articles: readonly Pick<Article, 'text'>[]): ((a: Value, b: Value) => boolean) => {
  const known = new Map<string, boolean>()
  const isWritten = (words: string): boolean => {
    const answer = known.get(words) ?? articles.some(({ text }) => text.includes(words))
    known.set(words, answer)
    return answer
  }
  return (a, b) =>
    a.type === 'place' &&
    b.type === 'place' &&
    containments.some(
      link => isWritten(`${a.name}${link}${b.name}`) || isWritten(`${b.name}${link}${a.name}`),
    )
}
