import type { Span } from '../core/span.ts'
import { type FrontMatterEntry, type FrontMatterTrouble, frontMatterKey } from './front-matter.ts'
import { linesWithText, squeezed } from './lines-with-text.ts'

/** `"…"`, `'…'`, and those of three marks, which may go on over lines. */
const string = /"""[\s\S]*?(?<!\\)"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/uy
/** A number, a day, true: up to what ends it. A day and its time may have a space between them. */
const bare = /[^\s"'#,[\]{}=][^\n"'#,[\]{}=]*/uy
const blank = /(?:[ \t\r\n]|#[^\n]*)+/uy
const key = /[ \t]*(?<mark>["']?)(?<name>[\w.-]{1,60})\k<mark>[ \t]*=[ \t]*/uy
const table = /[ \t]*\[/uy

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A string or a bare value that begins here. */
const scalarAt = (text: string, at: number): Span | null => {
  const found = matchAt(string, text, at)?.[0] ?? matchAt(bare, text, at)?.[0].trimEnd()
  return found === undefined ? null : { start: at, end: at + found.length }
}

/** A value: where it ends, and the scalar that says what it says, if any does. */
interface Value {
  readonly end: number
  readonly telling: Span | null
}

/** Of a list the first item, of keys with values the name: `{ name = "The Beacon", since = 1871 }`. */
const collectionAt = (text: string, start: number): Value | null => {
  let [at, depth, isNamed]: [number, number, boolean] = [start, 0, false]
  let first: Span | null = null
  let named: Span | null = null
  while (at < text.length) {
    const mark = text[at] ?? ''
    const scalar = scalarAt(text, at)
    if (scalar) {
      first ??= scalar
      if (isNamed) named ??= scalar
      isNamed = /^["']?name["']?$/u.test(text.slice(scalar.start, scalar.end))
      at = scalar.end
      continue
    }
    // An equals sign stands between a name and what it says.
    if (/[,[\]{}]/u.test(mark)) isNamed = false
    if (/[[{]/u.test(mark)) depth++
    if (/[\]}]/u.test(mark) && --depth === 0)
      return { end: at + 1, telling: text[start] === '{' ? named : (named ?? first) }
    at += matchAt(blank, text, at)?.[0].length ?? 1
  }
  return null
}

const valueAt = (text: string, at: number): Value | null => {
  if (/[[{]/u.test(text[at] ?? '')) return collectionAt(text, at)
  const scalar = scalarAt(text, at)
  return scalar && { end: scalar.end, telling: scalar }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' }

/** What stands for another character in a string with `"` around it; a backslash at a line's end takes the line end away. */
const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u(?<four>[\da-f]{4})|U(?<eight>[\da-f]{8})|(?<fold>\s+)|(?<mark>[\s\S]))/giu,
    (_, four?: string, eight?: string, fold?: string, mark = '') => {
      if (fold !== undefined) return ''
      const code = Number.parseInt(four ?? eight ?? '', 16)
      if (Number.isNaN(code)) return escapes[mark] ?? mark
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )

const entryOf = (text: string, name: string, { start, end }: Span): readonly FrontMatterEntry[] => {
  const written = text.slice(start, end)
  const mark = /^(?:"""|'''|["'])/u.exec(written)?.[0] ?? ''
  const [from, to] = [start + mark.length, end - mark.length]
  const inside = text.slice(from, to)
  const value = squeezed(mark.startsWith('"') ? unescaped(inside) : inside)
  if (value === '') return []
  const lines = linesWithText(text, from, to)
  const said = squeezed(lines.map(line => text.slice(line.start, line.end)).join(' '))
  return [
    { key: frontMatterKey(name), value, isFolded: true, lines: said === value ? lines : [], start, end },
  ]
}

/**
 * Reads the front matter of Hugo and Zola: the entries of TOML above its first table, `title = "Ferry runs aground"`.
 *
 * @param span what stands between the fences
 */
export const readToml = (
  text: string,
  span: Span,
): { readonly entries: readonly FrontMatterEntry[]; readonly trouble: FrontMatterTrouble | null } => {
  const toml = text.slice(0, span.end)
  const entries: FrontMatterEntry[] = []
  let trouble: FrontMatterTrouble | null = null
  let at = span.start
  while (at < toml.length) {
    at += matchAt(blank, toml, at)?.[0].length ?? 0
    if (at >= toml.length || matchAt(table, toml, at)) break
    const entry = matchAt(key, toml, at)
    const name = entry?.groups?.['name']
    const value = entry && valueAt(toml, at + entry[0].length)
    const lineEnd = /[^\n]*/uy
    const rest = matchAt(lineEnd, toml, value?.end ?? at)?.[0] ?? ''
    const isWhole = value !== null && /^[ \t\r]*(?:#|$)/u.test(rest)
    if (!isWhole) {
      const what = entry ? `the value of ${name} cannot be read` : 'neither an entry nor a table'
      trouble ??= { line: toml.slice(0, at).split('\n').length, what }
    } else if (name !== undefined && value.telling) entries.push(...entryOf(toml, name, value.telling))
    at = (value?.end ?? at) + rest.length
  }
  return { entries, trouble }
}
