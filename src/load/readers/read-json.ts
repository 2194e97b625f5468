import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Document } from '../../core/article.ts'
import { type MappedText, mappedText, type Piece } from '../../core/mapped-text.ts'
import { ignoredPassages } from '../ignored-passages.ts'
import { parsePublished } from '../parse-published.ts'
import { readHeaderDate, toEdtf } from '../published-date.ts'
import type { FileArticle } from './file-article.ts'
import { readPlain } from './read-plain.ts'

/** Names of the fields that articles are told by, the likeliest first. */
const fields = {
  text: 'text body content articlebody article_body content_text full_text fulltext bodytext body_text maintext main_text article story html content_html bodyhtml body_html'.split(
    ' ',
  ),
  title: 'title headline'.split(' '),
  published:
    'published datepublished date_published published_at publishedat publication_date publicationdate pubdate pub_date publish_date publishdate date date_publish first_published created_at'.split(
      ' ',
    ),
  id: 'id guid slug url link'.split(' '),
  site: 'site sitename site_name publisher publication outlet source source_name sourcename newspaper domain'.split(
    ' ',
  ),
  author: 'author authors byline creator writer'.split(' '),
} as const

/** Names of the lists that articles stand in. */
const lists = 'articles items entries documents docs stories results data hits'.split(' ')

/** Characters from which on a text field of another name is taken for the article. */
const shortest = 200
/** Most characters of the name of a paper or a writer. */
const longestName = 120

const childrenOf = (object: Node): readonly { readonly name: string; readonly value: Node }[] =>
  (object.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? []
    return key && value ? [{ name: String(key.value).toLowerCase(), value }] : []
  })

const fieldOf = (object: Node, names: readonly string[], type: Node['type'] = 'string'): Node | undefined => {
  const own = childrenOf(object).filter(({ value }) => value.type === type && value.length > 2)
  return names.flatMap(name => own.filter(one => one.name === name))[0]?.value
}

const textField = (object: Node): Node | undefined =>
  fieldOf(object, fields.text) ??
  childrenOf(object)
    .map(({ value }) => value)
    .filter(value => value.type === 'string' && value.length >= shortest)
    .toSorted((a, b) => b.length - a.length)[0]

/** "\n", "\u00e9" */
const escaped = /\\(?:u[\da-f]{4}|.)/giu

/** A file, and where in it the JSON begins that offsets of nodes count in. */
interface Source {
  readonly file: string
  readonly base: number
}

/** What a string says, with the way back to its letters in the file. */
const stringAt = ({ file, base }: Source, { offset, length }: Node): MappedText => {
  const [from, to] = [base + offset + 1, base + offset + length - 1]
  const pieces: Piece[] = []
  let copied = from
  for (const { index, 0: found } of file.slice(from, to).matchAll(escaped)) {
    const start = from + index
    pieces.push({ start: copied, end: start })
    copied = start + found.length
    pieces.push({ start, end: copied, seen: JSON.parse(`"${found}"`) as string })
  }
  return mappedText(file, [...pieces, { start: copied, end: to }])
}

/** Markup in a field: "<p>The fire …" */
const markup = /<(?:p|br|div|h[1-6]|article|section|span|a)\b[^>]*>/iu

/** What a field holds as an article of its own, with what its author wants ignored. */
const read = async ({ text }: MappedText): Promise<Document & Required<Pick<Document, 'ignores'>>> => {
  const isPlain = !markup.test(text)
  const document = isPlain ? readPlain(text) : (await import('./html/read-html.ts')).readHtml(text)
  return { ...document, ignores: ignoredPassages(document, isPlain) }
}

/** What a field says: a text, the first of several, the name of a person or a paper. */
const saidBy = (source: Source, object: Node, names: readonly string[]): string | null => {
  const values = names.flatMap(name =>
    childrenOf(object).flatMap(one => (one.name === name ? [one.value] : [])),
  )
  for (const value of values) {
    const [first] = value.type === 'array' ? (value.children ?? []) : [value]
    const said = first?.type === 'object' ? fieldOf(first, ['name', 'title']) : first
    const words = said?.type === 'string' ? stringAt(source, said).text.trim() : ''
    if (words !== '' && words.length <= longestName) return words
  }
  return null
}

/** A number from here on counts milliseconds since 1970, one from there on seconds: both are this century's. */
const [milliseconds, seconds] = [946_684_800_000, 946_684_800]

/** "2024-03-04T08:00:00Z", "Mon, 04 Mar 2024 08:00:00 GMT", 1709539200 */
const dayIn = (source: Source, object: Node): string | null => {
  const named = fieldOf(object, fields.published)
  const written = named ? stringAt(source, named).text.trim() : ''
  const header = readHeaderDate(written, null)
  if (header?.year) return toEdtf(header.year, header)
  if (named) return parsePublished(written.slice(0, 10))
  const stamp: unknown = childrenOf(object).find(
    ({ name, value }) => fields.published.includes(name) && value.type === 'number',
  )?.value.value
  if (typeof stamp !== 'number' || stamp < seconds || stamp >= milliseconds * 4) return null
  return new Date(stamp < milliseconds ? stamp * 1000 : stamp).toISOString().slice(0, 10)
}

/** Headline and text as one text. */
const documentOf = async (
  source: Source,
  object: Node,
  text: Node,
  feed: string | null,
): Promise<Document> => {
  const body = stringAt(source, text)
  const inner = await read(body)
  const titleNode = fieldOf(object, fields.title)
  const title = titleNode && stringAt(source, titleNode)
  const published = dayIn(source, object)
  const site = saidBy(source, object, fields.site) ?? feed
  const author = saidBy(source, object, fields.author)
  const stated = {
    ...(title && { title: title.text.trim() }),
    ...(published !== null && { published }),
    ...(site !== null && { site }),
    ...(author !== null && { author }),
  }
  const isTold = !title || inner.text.trimStart().startsWith(title.text.trim())
  const lead = isTold ? 0 : title.text.length + 1
  const { roleAt } = inner
  return {
    ...stated,
    file: source.file,
    ignores: inner.ignores.map(({ at, ...passage }) => ({
      at: body.spanOf({ start: at, end: at + 1 }).start,
      ...body.spanOf(passage),
    })),
    text: isTold ? inner.text : `${title.text}\n${inner.text}`,
    spanOf: ({ start, end }) => {
      const inBody = { start: Math.max(0, start - lead), end: Math.max(0, end - lead) }
      const place = body.spanOf(inner.spanOf(inBody))
      if (!title || start >= lead) return place
      const inTitle = title.spanOf({ start, end: Math.min(end, title.text.length) })
      return end <= lead
        ? inTitle
        : { start: Math.min(inTitle.start, place.start), end: Math.max(inTitle.end, place.end) }
    },
    ...(roleAt && {
      roleAt: ({ start, end }) => (start < lead ? null : roleAt({ start: start - lead, end: end - lead })),
    }),
  }
}

/** The objects of a JSON value that are articles. */
const articleNodes = (root: Node): readonly Node[] => {
  if (root.type === 'array')
    return (root.children ?? []).filter(node => node.type === 'object' && textField(node))
  if (root.type !== 'object') return []
  const list = fieldOf(root, lists, 'array')
  const listed = list ? articleNodes(list) : []
  return listed.length > 0 ? listed : textField(root) ? [root] : []
}

/** Articles found in JSON, or the line that is none. */
export type ReadJson = readonly FileArticle[] | { readonly line: number }

/** Lists within lists without end are no article; the parser goes down into them until its stack is full. */
const tryTree = (text: string, errors: ParseError[]): Node | undefined => {
  try {
    return parseTree(text, errors, { disallowComments: true })
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

/** Parses all of a file, or a line of it. */
const parse = ({ file, base }: Source, end: number): Node | { readonly line: number } => {
  const errors: ParseError[] = []
  const root = tryTree(file.slice(base, end), errors)
  const [error] = errors
  if (root && !error) return root
  const offset = base + (error?.offset ?? 0)
  return { line: (file.slice(0, offset).match(/\r\n?|\n/gu)?.length ?? 0) + 1 }
}

const idOf = (source: Source, object: Node, fallback: number): string => {
  const named = fieldOf(object, fields.id)
  if (named) return stringAt(source, named).text
  const number = childrenOf(object).find(({ name, value }) => name === 'id' && value.type === 'number')
  return String(number?.value.value ?? fallback)
}

/** Two articles of one name are told apart by a number behind it. */
const withOwnIds = (articles: readonly FileArticle[]): readonly FileArticle[] => {
  const seen = new Map<string | null, number>()
  return articles.map(article => {
    const count = (seen.get(article.id) ?? 0) + 1
    seen.set(article.id, count)
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` }
  })
}

/** @param feed the name of the list that it stands in, or null */
const articleOf = async (
  source: Source,
  object: Node,
  id: string | null,
  feed: string | null,
): Promise<FileArticle> => {
  const document = await documentOf(source, object, textField(object) as Node, feed)
  return { id, text: document.text, document }
}

/**
 * Reads the articles of a JSON file: an object with a text, a list of such, or an object with a list. Which field is the text,
 * its name tells, else its length.
 */
export const readJson = async (file: string): Promise<ReadJson> => {
  const source = { file, base: 0 }
  const root = parse(source, file.length)
  if ('line' in root) return root
  const nodes = articleNodes(root)
  const isOne = nodes[0] === root
  // What stands beside a list of articles is about all of them: a feed's own title.
  const feed =
    isOne || root.type !== 'object'
      ? null
      : (saidBy(source, root, fields.site) ?? saidBy(source, root, fields.title))
  return withOwnIds(
    await Promise.all(
      nodes.map((node, i) => articleOf(source, node, isOne ? null : idOf(source, node, i + 1), feed)),
    ),
  )
}

/** Reads JSON Lines: an object with a text on each line. */
export const readJsonLines = async (file: string): Promise<ReadJson> => {
  const articles: FileArticle[] = []
  let base = 0
  while (base < file.length) {
    const newline = file.indexOf('\n', base)
    const end = newline < 0 ? file.length : newline
    const source = { file, base }
    if (file.slice(base, end).trim() !== '') {
      const root = parse(source, end)
      if ('line' in root) return root
      if (root.type === 'object' && textField(root))
        articles.push(await articleOf(source, root, idOf(source, root, articles.length + 1), null))
    }
    base = end + 1
  }
  return withOwnIds(articles)
}
