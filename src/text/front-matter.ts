import type { Span } from '../core/span.ts'

/** A value of front matter as written, and where it stands in the text. */
export interface FrontMatterEntry extends Span {
  /** In lower case, without marks between its words: "publishdate". */
  readonly key: string
  /** What it says; of a list, its first item, of keys with values, the name. */
  readonly value: string
  /** Whether the lines that it is written in are one. */
  readonly isFolded: boolean
  /** Lines of text that it is written in, where they hold just what it says. */
  readonly lines: readonly Span[]
}

/** What is wrong with front matter first, and its line from 1. */
export interface FrontMatterTrouble {
  readonly line: number
  readonly what: string
}

/** "publish_date" and "Publish-Date" are one key: "publishdate". */
export const frontMatterKey = (written: string): string => written.toLowerCase().replace(/[-_\s]/gu, '')

/** Most characters front matter may take; what is longer is an article between two rules. */
const limit = 8_000

/** A language that front matter is written in, by the lines around it. */
interface Fences {
  readonly language: 'YAML' | 'TOML'
  /** The first line, with a first entry below it: three dashes and "title: Ferry runs aground". */
  readonly opening: RegExp
  /** The line that closes it. */
  readonly closing: RegExp
}

const fences: readonly Fences[] = [
  {
    language: 'YAML',
    opening: /^---[ \t]*\r?\n(?=(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\w-]{1,60}[ \t]*:)/u,
    closing: /^(?:---|\.\.\.)[ \t]*\r?$/mu,
  },
  {
    language: 'TOML',
    opening:
      /^\+\+\+[ \t]*\r?\n(?=(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:["']?[\w.-]{1,60}["']?[ \t]*=|\[\[?[\w.-]{1,60}\]))/u,
    closing: /^\+\+\+[ \t]*\r?$/mu,
  },
]

/** Front matter with its fences, what is between them, and its language. */
export interface FrontMatterFrame extends Span {
  readonly language: Fences['language']
  readonly inner: Span
}

/**
 * Finds front matter: YAML between a first line `---` and the next line `---` or `...`, or TOML between lines `+++`.
 * It says what the article is, but is not text of the article.
 *
 * @returns its span with the line end of the closing fence, or null where the text has none
 */
export const frontMatterSpan = (text: string): FrontMatterFrame | null => {
  const head = text.slice(0, limit)
  for (const { language, opening, closing } of fences) {
    const from = opening.exec(head)?.[0].length
    if (from === undefined) continue
    const close = closing.exec(head.slice(from))
    if (!close) return null
    const [innerEnd, end] = [from + close.index, from + close.index + close[0].length]
    return {
      ...{ language, start: 0, end: text[end] === '\n' ? end + 1 : end },
      inner: { start: from, end: innerEnd },
    }
  }
  return null
}
