import type { Document } from '../../core/article.ts'
import type { Problem } from '../../core/problem.ts'
import { frontMatterSpan } from '../../text/front-matter.ts'
import { type DecodedText, decodeText, statedEncoding } from '../decode-text.ts'
import { failed, type Loaded, loaded } from '../load-error.ts'
import type { FileArticle } from './file-article.ts'
import { type Format, formatOf } from './format-of.ts'
import type { Unread } from './read-docx.ts'

/** The articles of a file, and what was odd about it. */
export interface FileArticles {
  readonly articles: readonly FileArticle[]
  readonly problems: readonly Problem[]
}

/** A file of an unknown name may say by its first bytes what it is. */
const sniff = (bytes: Uint8Array): Format => {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  return /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/iu.test(head)
    ? 'html'
    : 'plain'
}

const ofDecoding = (path: string, { guessed, replaced = 0 }: DecodedText): readonly Problem[] => [
  ...(guessed ? [{ code: `encoding-${guessed}`, path, args: {} } as const] : []),
  ...(replaced > 0 ? [{ code: 'encoding-replaced', path, args: { replaced } } as const] : []),
]

/** Text of a file, and what is odd about its name. */
const ofName = (path: string, name: string, format: Format): readonly Problem[] => {
  const extension = /[^./\\](?<extension>\.[a-z][a-z\d]{0,9})$/iu.exec(name)?.groups?.['extension']
  return format === 'plain' && extension !== undefined && formatOf(name) === null
    ? [{ code: 'format-unknown', path, args: { extension } }]
    : []
}

const isBlank = (text: string): boolean => text.slice(frontMatterSpan(text)?.end ?? 0).trim() === ''

const formatNames = { docx: 'Word document', pdf: 'PDF' } as const

/** A file that is an article of its own. */
const one = (document: Document): readonly FileArticle[] => [{ id: null, text: document.text, document }]

/** What a format's reader made of a text. */
const articlesIn = async (
  text: string,
  format: Format,
): Promise<readonly FileArticle[] | { readonly line: number }> => {
  switch (format) {
    case 'markdown':
      return one((await import('./read-markdown.ts')).readMarkdown(text))
    case 'html':
      return one((await import('./html/read-html.ts')).readHtml(text))
    case 'json':
      return (await import('./read-json.ts')).readJson(text)
    case 'json-lines':
      return (await import('./read-json.ts')).readJsonLines(text)
    default:
      return [{ id: null, text }]
  }
}

const packed = async (
  bytes: Uint8Array,
  format: 'docx' | 'pdf',
): Promise<Document | { readonly unread: Unread }> =>
  format === 'docx'
    ? (await import('./read-docx.ts')).readDocx(bytes)
    : (await import('./read-pdf.ts')).readPdf(bytes)

/**
 * Reads what a file holds by the format that its name tells. Readers are loaded when a file asks for them.
 *
 * @param path as messages name the file
 * @param name its name, or the one that standard input was given
 */
export const readFile = async (
  bytes: Uint8Array,
  path: string,
  name: string,
): Promise<Loaded<FileArticles>> => {
  const format = formatOf(name) ?? sniff(bytes)
  if (format === 'docx' || format === 'pdf') {
    if (bytes.length === 0) return failed('empty', path)
    const document = await packed(bytes, format)
    if ('unread' in document) return failed(document.unread, path, formatNames[format])
    if (document.text.trim() === '') return failed('no-text', path, formatNames[format])
    return loaded({ articles: one(document), problems: [] })
  }
  const decoded = decodeText(bytes, format === 'html' ? statedEncoding(bytes) : null)
  if ('refused' in decoded) return failed(decoded.refused, path)
  const articles = await articlesIn(decoded.text, format)
  if ('line' in articles) return failed('malformed', path, String(articles.line))
  if (articles.length === 0) return failed('no-article', path)
  if (articles.every(({ text }) => isBlank(text)))
    return format === 'plain' || format === 'markdown' ? failed('empty', path) : failed('no-text', path, '')
  return loaded({ articles, problems: [...ofName(path, name, format), ...ofDecoding(path, decoded)] })
}
