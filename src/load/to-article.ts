import type { Article, ArticleInput, Document } from '../core/article.ts'
import { isAddress } from '../core/is-address.ts'
import { type MappedText, madeFrom } from '../core/mapped-text.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { withFoldedLines } from '../text/front-matter-lines.ts'
import { readFrontMatter, stated } from '../text/read-front-matter.ts'
import { seenText } from '../text/seen-text.ts'
import { houseWords } from './house-words.ts'
import { ignoredPassages } from './ignored-passages.ts'
import { parsePublished } from './parse-published.ts'
import { publishedInName } from './published-in-name.ts'
import { readPublished } from './read-published.ts'
import { readTitle } from './read-title.ts'
import { readPlain } from './readers/read-plain.ts'
import { withoutFurniture } from './without-furniture.ts'

/** Day of publication: the caller's, else what the format states, what the text says, what the name tells. */
const publication = (
  path: string,
  published: string | undefined,
  document: Document,
  seen: MappedText,
): Pick<Article, 'published' | 'publishedFrom' | 'publishedAt'> => {
  if (published !== undefined) {
    const day = parsePublished(published)
    if (day !== null) return { published: day, publishedFrom: 'option' }
    throw new TypeError(
      `published of ${path} must be a date such as 2024-01-19, not ${JSON.stringify(published)}`,
    )
  }
  if (document.published !== undefined) return { published: document.published, publishedFrom: 'metadata' }
  const { published: told, at } = readPublished(seen.text)
  if (told !== null && at) {
    const { start } = madeFrom(seen, document).spanOf({ start: at.offset, end: at.offset + 1 })
    return { published: told, publishedFrom: at.isFrontMatter ? 'front-matter' : 'text', publishedAt: start }
  }
  const named = publishedInName(path)
  return named === null
    ? { published: null }
    : { published: named, publishedFrom: isAddress(path) ? 'address' : 'file-name' }
}

/** Whom an article is by and where it appeared, as its format or its front matter says. */
const creditsOf = (document: Document, text: string): Pick<Article, 'site' | 'author'> => {
  const front = readFrontMatter(text)
  const site = document.site ?? stated(front, 'site')?.value
  const author = document.author ?? stated(front, 'author')?.value
  return { ...(site !== undefined && { site }), ...(author !== undefined && { author }) }
}

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
  const ignores = document.ignores ?? ignoredPassages(document, read === undefined)
  const made = seenText(document.text)
  const seen = madeFrom(withFoldedLines(made.text), made)
  const article = withoutFurniture(seen.text, frontMatterSpan(seen.text)?.end ?? 0, furniture)
  const { text, spanOf } = madeFrom(houseWords(article.text, words), madeFrom(article, seen))
  const found = publication(path, published, document, seen)
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
    ...found,
    ...creditsOf(document, text),
    ...(ignores.length > 0 && { ignores }),
  }
}
