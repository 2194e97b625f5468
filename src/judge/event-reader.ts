import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import { eventNames } from '../text/event-names.ts'
import { namesTold } from '../text/names-told.ts'
import { sourcesOf } from './value-classes.ts'

/** Makes a function from claims to what their articles name before all else; each article is read once. */
export const eventReader = (articles: readonly Article[]): ((claims: readonly Claim[]) => string) => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const read = new Map<number, ReadonlySet<string>>()
  const namesIn = (articleId: number): ReadonlySet<string> => {
    const names = read.get(articleId) ?? namesTold(texts.get(articleId) ?? '')
    read.set(articleId, names)
    return names
  }
  return claims => eventNames([...sourcesOf(claims)].map(namesIn))[0] ?? ''
}
