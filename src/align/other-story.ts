import type { Article } from '../core/article.ts'
import { type NamesIn, namesIn } from '../text/names-in.ts'

/** With fewer names than this an article may well tell a story without those of another. */
const fewestNames = 8
/** Share of their names that two reports of one story have in common at the very least. */
const leastShared = 0.1

const isName = (name: string, a: NamesIn, b: NamesIn): boolean => !a.small.has(name) && !b.small.has(name)

const tellOtherStories = (a: NamesIn, b: NamesIn): boolean => {
  const namesA = [...a.names].filter(name => isName(name, a, b))
  const namesB = [...b.names].filter(name => isName(name, a, b))
  const least = Math.min(namesA.length, namesB.length)
  if (least < fewestNames) return false
  const shared = new Set([
    ...namesA.filter(name => b.capitals.has(name)),
    ...namesB.filter(name => a.capitals.has(name)),
  ])
  return shared.size < leastShared * least
}

/**
 * Tells whether two articles, by their ids, are about different stories: both are full of names, and they share next to
 * none. Sixteen arrests after a match and 23 after a robbery are no contradiction, however alike the sentences.
 */
export const otherStory = (articles: readonly Article[]): ((a: number, b: number) => boolean) => {
  const named = new Map(articles.map(article => [article.id, namesIn(article.text)]))
  const known = new Map<string, boolean>()
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const [x, y] = [named.get(a), named.get(b)]
    const isOther = x !== undefined && y !== undefined && tellOtherStories(x, y)
    known.set(key, isOther)
    return isOther
  }
}
