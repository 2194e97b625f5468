/** "\u001b[31m": colours and cursor moves, which would leave litter if only the escape went. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const sequence = /(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,8}[@-~]/gu

/** Controls, bidi marks and overrides, byte order marks, annotation marks, invisible tags and what is no character. */
const active =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/**
 * "::error::", "##[stop-commands]": build servers take these for commands, the first where it starts a line, the second
 * wherever it stands. An invisible space takes them apart.
 */
const command = /:(?=:)|#(?=#\w{0,32}\[)/gu

/**
 * Makes text from outside safe to print on a terminal or into a build log, on one line: no escape sequences, no
 * controls, no commands, nothing that reorders what follows. Articles, paths and their names are never trusted.
 */
export const inert = (text: string): string =>
  text
    .replace(sequence, '')
    .replace(/\s+/gu, ' ')
    .replace(active, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(command, '$&\u200b')
