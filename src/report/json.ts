import type { ClaimsReport, Report } from '../core/report.ts'

/**
 * What a terminal or a build log could act on, and JSON leaves as it is: C1 controls, line separators, bidi marks and
 * overrides, "##[command]".
 */
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w{0,32}\[)/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value as JSON as it stands within others, so many spaces from the left; inert. */
export const nested = (value: unknown, indent: number): string =>
  (JSON.stringify(value, null, 2) ?? 'null')
    .replaceAll('\n', `\n${' '.repeat(indent)}`)
    .replace(active, escaped)

/** The same in small pieces: each entry of the object's own lists is one. */
function* entriesOf(value: object): Generator<string> {
  let before = '{'
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${before}\n  ${nested(key, 0)}: `
    before = ','
    if (!Array.isArray(item) || item.length === 0) yield nested(item, 2)
    else {
      for (const [i, entry] of item.entries()) yield `${i === 0 ? '[' : ','}\n    ${nested(entry, 4)}`
      yield '\n  ]'
    }
  }
  yield before === '{' ? '{}\n' : '\n}\n'
}

/** Characters of a piece that is written at once. */
const pieceSize = 1 << 18

/**
 * An object as JSON with a newline at its end, in pieces, for that of hundreds of articles is larger than all that was read. Characters
 * that could disturb a terminal are escaped; a JSON parser gives them back unchanged.
 */
export function* jsonPieces(value: object): Generator<string> {
  let piece = ''
  for (const entry of entriesOf(value)) {
    piece += entry
    if (piece.length < pieceSize) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The same as one text. */
export const inertJson = (value: object): string => [...jsonPieces(value)].join('')

/** The report as JSON. */
export const renderJson = (report: Report | ClaimsReport): string => inertJson(report)
