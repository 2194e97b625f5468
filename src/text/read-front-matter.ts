import type { Document, Scalar } from 'yaml'
import type { Span } from '../core/span.ts'
import {
  type FrontMatterEntry,
  type FrontMatterTrouble,
  frontMatterKey,
  frontMatterSpan,
} from './front-matter.ts'
import { linesWithText, squeezed } from './lines-with-text.ts'
import { readToml } from './read-toml.ts'
import { parseDocument } from './yaml-parser.ts'

/** What an article says of itself above its text. */
export interface FrontMatter extends Span {
  readonly language: 'YAML' | 'TOML'
  readonly entries: readonly FrontMatterEntry[]
  readonly trouble: FrontMatterTrouble | null
}

/** "Nested mappings are not allowed in compact mappings at line 2, column 8:\n…" → "nested mappings are not allowed …" */
const firstWords = (message: string): string => {
  const [said = ''] = message.split(/ at line \d|[;:]?\n|[;:] /u, 1)
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

/** The scalar that says what a value says: itself, the first of a list, the name of a person or paper. */
const tellingScalar = (node: unknown, depth = 0): Scalar.Parsed | null => {
  if (typeof node !== 'object' || node === null || depth > 3) return null
  if ('value' in node && 'range' in node) return node as Scalar.Parsed
  if (!('items' in node) || !Array.isArray(node.items)) return null
  const items: readonly { readonly key?: unknown; readonly value?: unknown }[] = node.items
  const named = items.find(({ key }) => String(key) === 'name')
  return tellingScalar(named ? named.value : items[0], depth + 1)
}

/** Null where lists within lists without end fill the parser's stack. */
const parsed = (written: string): Document.Parsed | null => {
  try {
    const document = parseDocument(written, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    return document.errors.some(({ message }) => /call stack/u.test(message)) ? null : document
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}

const entriesOf = (document: Document.Parsed, text: string, base: number): readonly FrontMatterEntry[] => {
  const { contents } = document
  if (!contents || !('items' in contents)) return []
  return contents.items.flatMap((pair): readonly FrontMatterEntry[] => {
    if (!('key' in pair) || !pair.key || !('value' in pair.key)) return []
    const scalar = tellingScalar(pair.value)
    if (scalar?.source === undefined) return []
    const [from, to] = [base + scalar.range[0], base + scalar.range[1]]
    const written = text.slice(from, to)
    const isBlock = /^[|>]/u.test(written)
    const isQuoted = /^["']/u.test(written)
    const start = isBlock ? from + written.indexOf('\n') + 1 : from + Number(isQuoted)
    const lines = linesWithText(text, start, to - Number(isQuoted))
    // A number or a day keeps the form in which it is written.
    const value = squeezed(typeof scalar.value === 'string' ? scalar.value : scalar.source)
    const said = squeezed(lines.map(line => text.slice(line.start, line.end)).join(' '))
    return value === ''
      ? []
      : [
          {
            key: frontMatterKey(String(pair.key.value)),
            value,
            isFolded: !written.startsWith('|'),
            lines: said === value ? lines : [],
            start: from,
            end: to,
          },
        ]
  })
}

/** An entry, and what is indented below it. */
const chunk = /^[^\s#][^\n]*(?:\n(?:[ \t-][^\n]*)?)*/gmu

/** "title: Ferry fire: 17 dead": no YAML, and plain to any reader. */
const plainEntry = /^(?<key>[\w-]{1,60})[ \t]*:[ \t]+(?<value>[^\s"'[\]{}|>&*!#@`%][^\n]*?)\s*$/u

/** What can be read of front matter that is no YAML: entry by entry, those that are YAML or plain words by themselves. */
const salvaged = (text: string, base: number, end: number): readonly FrontMatterEntry[] =>
  [...text.slice(base, end).matchAll(chunk)].flatMap(({ 0: written, index }) => {
    const document = parsed(written)
    const at = base + index
    if (document && document.errors.length === 0) return entriesOf(document, text, at)
    const { key = '', value = '' } = plainEntry.exec(written)?.groups ?? {}
    if (value === '') return []
    const start = at + written.indexOf(value, key.length + 1)
    const span = { start, end: start + value.length }
    return [{ key: frontMatterKey(key), value: squeezed(value), isFolded: false, lines: [span], ...span }]
  })

const readYaml = (text: string, { start, end }: Span): Pick<FrontMatter, 'entries' | 'trouble'> => {
  const inner = text.slice(start, end)
  const document = parsed(inner)
  const [error] = document?.errors ?? []
  if (document && !error) return { entries: entriesOf(document, text, start), trouble: null }
  const line = text.slice(0, start + (error?.pos[0] ?? 0)).split('\n').length
  return {
    entries: salvaged(text, start, end),
    trouble: { line, what: error ? firstWords(error.message) : 'nested too deeply' },
  }
}

/** The front matter that was read last: an article's is asked for by several stages. */
let last: { readonly written: string; readonly read: FrontMatter } | null = null

/**
 * Reads an article's front matter, YAML or TOML.
 *
 * @returns null where the text has none
 */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const span = frontMatterSpan(text)
  if (!span) return null
  const written = text.slice(0, span.end)
  if (last?.written === written) return last.read
  const { start, end, inner, language } = span
  const read = { start, end, language, ...(language === 'YAML' ? readYaml : readToml)(written, inner) }
  last = { written, read }
  return read
}

const keys = {
  title: ['title', 'headline'],
  site: ['source', 'site', 'sitename', 'publication', 'publisher', 'outlet', 'newspaper'],
  author: ['author', 'authors', 'byline', 'writer'],
} as const

/** What front matter says of one thing, by the names that it is known by. */
export const stated = (front: FrontMatter | null, what: keyof typeof keys): FrontMatterEntry | undefined =>
  front?.entries.find(({ key }) => (keys[what] as readonly string[]).includes(key))
