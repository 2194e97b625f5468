import type { Span } from '../core/span.ts'

/** Prefixes that stay with their word in the treebanks: "re-elected", "non-profit"; other compounds come apart. */
const prefixes =
  'e|non|re|anti|pre|co|pro|mid|cross|post|counter|over|semi|ex|sub|pan|multi|mini|vice|socio|neo|inter|un|mis|micro|ultra|trans|intra'

/** Shortened words that keep their full stop. */
const shortened =
  'mr|mrs|ms|mx|dr|prof|rev|hon|gov|sen|rep|reps|sens|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|supt|insp|st|ste|mt|ft|jr|sr|' +
  'inc|corp|co|ltd|bros|no|nos|vs|etc|al|approx|est|dept|univ|ave|blvd|rd|fig|eq|vol|art|sec|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|' +
  'ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|penn|tenn|tex|va|vt|wash|wis|wyo|ont|que|alta'

/**
 * One word or mark. Alternatives in order: addresses; numbers; letters with inner stops ("U.S.", "p.m."); shortened words
 * with their stop; words of letters, with apostrophes and prefixes; runs of one mark; any other character.
 */
const piece = new RegExp(
  [
    String.raw`(?:https?://|www\.)[^\s<>()"“”]*[^\s<>()"“”.,;:!?'’]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#]\w+`,
    // 10,400  3.5  1998  7:30  9/11  1990s  21st
    String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])`,
    String.raw`\d+(?:[.,]\d+)*`,
    String.raw`(?:\p{L}\.){2,}\p{L}?(?!\p{L})`,
    String.raw`Ph\.?D\.?(?!\p{L})`,
    String.raw`(?:${shortened})\.(?=\s|$)`,
    String.raw`\p{Lu}\.(?=\s*[\p{Lu}])`,
    String.raw`(?:${prefixes})-\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`,
    String.raw`\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`,
    String.raw`\.{2,}|-{2,}|\*+|_+|={2,}`,
    String.raw`\S`,
  ].join('|'),
  'giu',
)

/** Endings that are words of their own: "did|n't", "she|'ll", "city|'s", "can|not"; of these the last matches. */
const clitic = /^(?<host>.+?)(?<clitic>n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=^can)not)$/iu

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
