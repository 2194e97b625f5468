/** A file's text, and how it was read where it is not in UTF-8. */
export interface DecodedText {
  readonly text: string
  /** The encoding where it had to be guessed. */
  readonly guessed: 'windows-1252' | null
  /** How many characters stand for bytes that are none in UTF-8; left out where there are none. */
  readonly replaced?: number
}

/** What a file holds, or why it has no text. */
export type Decoded = DecodedText | { readonly refused: 'empty' | 'binary' }

/**
 * Characters 80 to 9F of windows-1252. Written out because some Node releases decode them as Latin-1
 * (https://github.com/nodejs/node/issues/56542).
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, character => upper[character.charCodeAt(0) - 0x80] ?? character)

const countOf = (text: string, part: RegExp): number => text.match(part)?.length ?? 0

/**
 * Decodes what is not valid UTF-8. A few bad bytes in a text that has many more letters and marks in good UTF-8 are damage:
 * the windows-1252 of "Müller’s" would be "MÃ¼llerâ€™s". Else the bad bytes are the letters of windows-1252.
 */
const decodeInvalid = (bytes: Uint8Array): DecodedText => {
  const text = new TextDecoder('utf-8').decode(bytes)
  // U+FFFD itself, written in the file, is no bad byte.
  const written = countOf(Buffer.from(bytes).toString('latin1'), /\u00ef\u00bf\u00bd/gu)
  const replaced = countOf(text, /\ufffd/gu) - written
  const good = countOf(text, /[^\0-\x7f\ufffd]/gu) + written
  if (replaced <= good) return { text, guessed: null, replaced }
  const [first, second, third] = bytes
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf
  return { text: decodeWindows1252(isMarked ? bytes.subarray(3) : bytes), guessed: 'windows-1252' }
}

/** Names of Latin-1 that stand for windows-1252 wherever pages are read. */
const latin1 = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/iu

/** Decodes by the encoding that a page states; null where nobody knows it, or where it states what it is not in. */
const decodeAs = (bytes: Uint8Array, stated: string): DecodedText | null => {
  if (latin1.test(stated)) return { text: decodeWindows1252(bytes), guessed: null }
  if (/^utf-?(?:8|16)/iu.test(stated)) return null
  try {
    return { text: new TextDecoder(stated, { fatal: true }).decode(bytes), guessed: null }
  } catch {
    return null
  }
}

/** How far into a page its encoding may be stated. */
const head = 1_024

/** `<meta charset="…">`, `<meta … content="text/html; charset=…">`, `<?xml … encoding="…"?>` */
const charset =
  /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*(?<meta>[\w:.-]{2,40})|^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["'](?<xml>[\w:.-]{2,40})/iu

/** The encoding that a page states in its first bytes, or null. */
export const statedEncoding = (bytes: Uint8Array): string | null => {
  const { meta, xml } = charset.exec(Buffer.from(bytes.subarray(0, head)).toString('latin1'))?.groups ?? {}
  return meta ?? xml ?? null
}

/** Decodes by byte order mark, else as UTF-8, else as stated, else as windows-1252. The mark itself is dropped. */
const decode = (bytes: Uint8Array, stated: string | null): DecodedText => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null }
  }
  if (first === 0xfe && second === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null }
  } catch {
    return (stated === null ? null : decodeAs(bytes, stated)) ?? decodeInvalid(bytes)
  }
}

/** How much of a file is looked at, and the share of control characters that no text has. */
const sample = 65_536
const controlShare = 0.05

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/gu

const isBinary = (text: string): boolean => {
  if (text.includes('\0') || text.startsWith('%PDF-')) return true
  const head = text.slice(0, sample)
  return (head.match(controls)?.length ?? 0) > head.length * controlShare
}

/** True for nothing, white space and characters that print nothing. */
const isBlank = (text: string): boolean => !/[^\s\p{Cf}\p{Cc}]/u.test(text)

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark, else what it states, else windows-1252 and `guessed` says so;
 * `replaced` tells of bad bytes in UTF-8. Offsets count from the first character after a byte order mark; line ends stay as they are.
 */
export const decodeText = (bytes: Uint8Array, stated: string | null = null): Decoded => {
  const decoded = decode(bytes, stated)
  if (isBinary(decoded.text)) return { refused: 'binary' }
  return isBlank(decoded.text) ? { refused: 'empty' } : decoded
}
