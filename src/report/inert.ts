/** "\u001b[31m": colours and cursor moves, which would leave litter if only the escape went. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const sequence = /(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,8}[@-~]/gu

/** Controls, bidi marks and overrides, byte order marks, annotation marks and invisible tags. */
const active = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Makes text from outside safe to print on a terminal, on one line: no escape sequences, no controls, nothing
 * that reorders what follows. Articles, paths and their names are never trusted.
 */
export const inert = (text: string): string =>
  text
    .replace(sequence, '')
    .replace(/\s+/gu, ' ')
    .replace(active, '')
    .replace(/\p{Cs}/gu, '\ufffd')
