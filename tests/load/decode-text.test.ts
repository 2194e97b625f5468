import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/load/decode-text.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => Buffer.from(part as string)))

describe('decoding', () => {
  it('drops a byte order mark, so that offsets count from the first letter', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Áine'))).toEqual({ text: 'Áine', guessed: null })
  })

  it('reads UTF-16 of either order by its mark', () => {
    const little = Buffer.from('\ufeffÁine 🔥', 'utf16le')
    expect(decodeText(little)).toEqual({ text: 'Áine 🔥', guessed: null })
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: 'Áine 🔥', guessed: null })
  })

  it('keeps CRLF as it is', () => {
    expect(decodeText(bytes('a\r\nb\r\n'))).toEqual({ text: 'a\r\nb\r\n', guessed: null })
  })

  it('reads what is not UTF-8 as windows-1252, and says so', () => {
    expect(decodeText(bytes('Caf', [0xe9], ' ', [0x93], 'x', [0x94, 0x80]))).toEqual({
      text: 'Café “x”€',
      guessed: 'windows-1252',
    })
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Caf', [0xe9]))).toEqual({
      text: 'Café',
      guessed: 'windows-1252',
    })
  })

  it('refuses what holds no text', () => {
    for (const blank of ['', ' \t\r\n', '\u00a0\u200b\ufeff', '\ufeff'])
      expect(decodeText(bytes(blank))).toEqual({ refused: 'empty' })
  })

  it('refuses binary files: NUL, PDF, mostly controls', () => {
    const noise = Array.from({ length: 2_000 }, (_, i) => ((i * 7919) % 255) + 1)
    for (const binary of [bytes('text\0more'), bytes('%PDF-1.7\n%'), bytes(noise)])
      expect(decodeText(binary)).toEqual({ refused: 'binary' })
  })

  it('does not take a stray control character for a binary file', () => {
    expect(decodeText(bytes(`The ferry\u000c${'x'.repeat(100)}\u0007`))).toHaveProperty('text')
  })
})
