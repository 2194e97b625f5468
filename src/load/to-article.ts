import type { Article, ArticleInput } from '../core/article.ts'
import { seenText } from '../text/seen-text.ts'
import { parsePublished } from './parse-published.ts'
import { readPublished } from './read-published.ts'
import { readTitle } from './read-title.ts'

/**
 * Makes an article ready for reading: its headline, and its day of publication from the caller or from its
 * own words.
 *
 * @param id its position in the run
 * @throws TypeError when the caller's `published` is not a date; the command line checks it beforehand
 */
export const toArticle = ({ path, text: written, published }: ArticleInput, id: number): Article => {
  const seen = seenText(written)
  const { text } = seen
  const stated = published === undefined ? readPublished(text).published : parsePublished(published)
  if (published !== undefined && stated === null) {
    throw new TypeError(
      `published of ${path} must be a date such as 2024-01-19, not ${JSON.stringify(published)}`,
    )
  }
  return { id, path, ...seen, title: readTitle(text), published: stated }
}
