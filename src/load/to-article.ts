import type { Article, ArticleInput } from '../core/article.ts'
import { madeFrom } from '../core/mapped-text.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { seenText } from '../text/seen-text.ts'
import { houseWords } from './house-words.ts'
import { ignoredPassages } from './ignored-passages.ts'
import { parsePublished } from './parse-published.ts'
import { publishedInName } from './published-in-name.ts'
import { readPublished } from './read-published.ts'
import { readTitle } from './read-title.ts'
import { readPlain } from './readers/read-plain.ts'
import { withoutFurniture } from './without-furniture.ts'

/**
 * Makes an article ready for reading: its headline, and its day of publication from the caller, from its format or from
 * its own words.
 *
 * @param id its position in the run
 * @throws TypeError when the caller's `published` is not a date; the command line checks it beforehand
 */
export const toArticle = (
  { path, text: written, published, words, document: read, furniture }: ArticleInput,
  id: number,
): Article => {
  const document = read ?? readPlain(written)
  const ignores = ignoredPassages(document, read === undefined)
  const seen = seenText(document.text)
  const made = withoutFurniture(seen.text, frontMatterSpan(seen.text)?.end ?? 0, furniture)
  const { text, spanOf } = madeFrom(houseWords(made.text, words), madeFrom(made, seen))
  const stated =
    published === undefined
      ? (document.published ?? readPublished(seen.text).published ?? publishedInName(path))
      : parsePublished(published)
  if (published !== undefined && stated === null) {
    throw new TypeError(
      `published of ${path} must be a date such as 2024-01-19, not ${JSON.stringify(published)}`,
    )
  }
  const { file, roleAt, title = readTitle(text) } = document
  return {
    id,
    path,
    text,
    file: {
      text: file,
      spanOf: madeFrom({ text, spanOf }, document).spanOf,
      words: { text: document.text, spanOf },
    },
    ...(roleAt && { roleAt: passage => roleAt(spanOf(passage)) }),
    title,
    published: stated,
    ...(ignores.length > 0 && { ignores }),
  }
}
