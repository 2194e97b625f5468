import type { Span } from '../core/span.ts'
import { hyphenPrefixes, shortenedWords } from '../lang/en/abbreviations.ts'

/** "st" → "[Ss][Tt]". A pattern that leaves case alone is ready ten times sooner than one with the flag `i`, which asks it of all of Unicode. */
const anyCase = (words: Iterable<string>): string =>
  [...words].map(word => word.replace(/[a-z]/gu, letter => `[${letter.toUpperCase()}${letter}]`)).join('|')

/**
 * One word or mark. Alternatives in order: addresses; numbers; letters with inner stops ("U.S.", "p.m."); shortened words
 * with their stop; words of letters, with apostrophes and prefixes; runs of one mark; any other character.
 */
const piece = new RegExp(
  [
    String.raw`(?:(?:${anyCase(['https', 'http'])})://|${anyCase(['www'])}\.)[^\s<>()"“”]*[^\s<>()"“”.,;:!?'’]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#]\w+`,
    // 10,400  3.5  1998  7:30  9/11  1990s  21st
    String.raw`\d+(?:[.,:/]\d+)*(?:${anyCase(['st', 'nd', 'rd', 'th', 's'])})?(?![\p{L}\d])`,
    String.raw`\d+(?:[.,]\d+)*`,
    String.raw`(?:\p{L}\.){2,}\p{L}?(?!\p{L})`,
    String.raw`[Pp][Hh]\.?[Dd]\.?(?!\p{L})`,
    String.raw`(?:${anyCase(shortenedWords)})\.(?=\s|$)`,
    String.raw`[\p{Lu}\p{Ll}]\.(?=\s*[\p{Lu}\p{Ll}])`,
    String.raw`(?:${anyCase(hyphenPrefixes)})-\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`,
    String.raw`\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`,
    String.raw`\.{2,}|-{2,}|\*+|_+|={2,}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** Endings that are words of their own: "did|n't", "she|'ll", "city|'s", "can|not"; of these the last matches. */
const clitic = new RegExp(
  `^(?<host>.+?)(?<clitic>[Nn]['’][Tt]|['’](?:${anyCase(['s', 're', 've', 'll', 'd', 'm'])})|(?<=^[Cc][Aa][Nn])[Nn][Oo][Tt])$`,
  'u',
)

/**
 * Splits a sentence into the words and marks of the treebanks: punctuation, hyphens, "%" and "$" are words of their own, so are the
 * parts of contractions.
 *
 * @param offset where the text begins in its article
 */
export const tokenise = (text: string, offset = 0): readonly Span[] =>
  [...text.matchAll(piece)].flatMap(({ 0: word, index }) => {
    const start = offset + index
    const end = start + word.length
    const host = clitic.exec(word)?.groups?.['host']
    if (!host) return [{ start, end }]
    const cut = start + host.length
    return [
      { start, end: cut },
      { start: cut, end },
    ]
  })
