import { currenciesNamed, currencyOf } from '../../data/currencies.ts'
import type { MoneyHints } from './money-hints.ts'

/** Money as it was written: the currencies it can be, and the part of one ("cent", "penny"). */
export interface MoneyUnit {
  /** ISO 4217 codes, the likeliest first; the article decides between them. */
  readonly codes: readonly string[]
  readonly subunit: string | null
}

/** Nouns that are other words as well: only the article's country makes them money. */
const ordinaryNouns = new Set(
  (
    'mark marks crown crowns real reals won sol soles colon colons dram drams som soms dong dongs lats lati punt punts zig kip ' +
    'kips ether kina kinas leone leones tala talas pula leu lei lev levs lek leks rand rands guarani gulden florin florins ' +
    'balboa quetzal lira sterling frank buck bucks den loti'
  ).split(' '),
)

/** Of those, the ones that are money behind nearly every number. */
const usuallyMoney = new Set(
  'won rand rands lei leu lira sterling florin florins buck bucks quetzal balboa lev leva'.split(' '),
)

/**
 * Codes of the currencies that words name, where they do mean money in this article. Lower case, without full stops.
 */
export const moneyNamed = (words: string, hints: MoneyHints): readonly string[] => {
  const codes = currenciesNamed(words)
  if (!ordinaryNouns.has(words) || usuallyMoney.has(words)) return codes
  return codes.filter(code => hints.mentions(code) > 0)
}

/** Codes that are English words or abbreviations: in small letters they are those, in capitals often. */
const wordCodes = new Set(
  'all ang ars bam bob btn cad cop cup dem eek ern etb eth gel gip lak lsl mad mop mur nad pen php sek sit sos stn top try zig'.split(
    ' ',
  ),
)
const shoutedWords = new Set('ALL BAM BOB COP CUP DEM GEL LAK MAD MOP PEN PHP SIT SOS TOP TRY ZIG'.split(' '))

/** "MUSD", "kEUR": bankers put the scale before the code. */
const scaledCode = /^(?<scale>[MmKkB])(?<code>[A-Z]{3})$/
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ M: 1e6, m: 1e6, K: 1e3, k: 1e3, B: 1e9 }),
)

/** A currency's code in a text: "USD", "usd", "RMB", "MUSD". */
export const readCode = (
  written: string,
  hints: MoneyHints,
): { readonly codes: readonly string[]; readonly factor: number } | null => {
  if (/^rmb$/i.test(written)) return { codes: ['CNY'], factor: 1 }
  const plain = /^(?:[A-Z]{3}|[a-z]{3})$/.test(written) ? currencyOf(written.toUpperCase()) : undefined
  if (plain) {
    const doubtful = wordCodes.has(written) || (shoutedWords.has(written) && hints.mentions(plain.code) === 0)
    return doubtful ? null : { codes: [plain.code], factor: 1 }
  }
  const { scale = '', code = '' } = scaledCode.exec(written)?.groups ?? {}
  return currencyOf(code) ? { codes: [code], factor: scales.get(scale) ?? 1 } : null
}
