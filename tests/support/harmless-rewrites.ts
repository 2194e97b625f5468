import { readTitle } from '../../src/load/read-title.ts'

/** Writes every n-th match anew. */
const every =
  (n: number, pattern: RegExp, write: (match: string) => string) =>
  (text: string): string => {
    let count = 0
    return text.replace(pattern, match => (++count % n === 0 ? write(match) : match))
  }

/** Puts a character into the middle of a word. */
const inside =
  (character: string) =>
  (word: string): string =>
    `${word.slice(0, 3)}${character}${word.slice(3)}`

const longWord = /\p{L}{6,}/gu

/** A straight mark opens where a word begins, and closes elsewhere. */
const curly = (text: string): string =>
  text
    .replace(/(?<=^|[\s([—–-])"/gmu, '“')
    .replace(/"/gu, '”')
    .replace(/(?<=^|[\s([—–“-])'(?=\p{L})/gmu, '‘')
    .replace(/'/gu, '’')

const straight = (text: string): string => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")

/** Ways to write an article that a reader does not notice, or makes nothing of. */
export const harmlessRewrites: Readonly<Record<string, (text: string) => string>> = {
  'soft hyphens in long words': every(1, longWord, inside('\u00ad')),
  'zero-width spaces in words': every(2, longWord, inside('\u200b')),
  'word joiners and byte order marks': every(3, longWord, word => `\u2060${word}\ufeff`),
  'zero-width joiners and non-joiners': every(3, longWord, word => inside('\u200c')(inside('\u200d')(word))),
  'marks of direction': every(4, /\S+/gu, word => `\u200e${word}\u202c`),
  'lone CR': text => text.replace(/\n/gu, '\r'),
  CRLF: text => text.replace(/\n/gu, '\r\n'),
  'line separators': text => text.replace(/\n/gu, '\u2028'),
  'non-breaking spaces': every(2, / /gu, () => '\u00a0'),
  'narrow spaces behind digits': text => text.replace(/(?<=\d) (?=\p{Ll})/gu, '\u202f'),
  'accents apart (NFD)': text => text.normalize('NFD'),
  'straight quotes': straight,
  'curly quotes': text => curly(straight(text)),
  'spaced en dashes': text => text.replace(/ ?— ?/gu, ' – '),
  'double hyphens': text => text.replace(/ ?[—–] ?(?!\d)/gu, ' -- '),
  'non-breaking hyphens': text => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'headline in capitals': text => text.replace(readTitle(text), title => title.toUpperCase()),
  'space at the ends of lines and behind full stops': text =>
    text.replace(/\n/gu, ' \t\n').replace(/(?<=[a-z]{3}[.!?]) (?=\p{Lu})/gu, '  '),
}
