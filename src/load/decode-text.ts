/** A file's text, with the encoding where it had to be guessed; or why it has none. */
export type Decoded =
  | { readonly text: string; readonly guessed: 'windows-1252' | null }
  | { readonly refused: 'empty' | 'binary' }

/**
 * Characters 80 to 9F of windows-1252. Written out because some Node releases decode them as Latin-1
 * (https://github.com/nodejs/node/issues/56542).
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, character => upper[character.charCodeAt(0) - 0x80] ?? character)

/** Decodes by byte order mark, else as UTF-8, else as windows-1252. The mark itself is dropped. */
const decode = (bytes: Uint8Array): { text: string; guessed: 'windows-1252' | null } => {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null }
  }
  if (first === 0xfe && second === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null }
  } catch {
    const marked = first === 0xef && second === 0xbb && third === 0xbf
    return { text: decodeWindows1252(marked ? bytes.subarray(3) : bytes), guessed: 'windows-1252' }
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
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark, else windows-1252 and `guessed` says so. Offsets count
 * from the first character after a byte order mark; line ends stay as they are.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const { text, guessed } = decode(bytes)
  if (isBinary(text)) return { refused: 'binary' }
  return isBlank(text) ? { refused: 'empty' } : { text, guessed }
}
