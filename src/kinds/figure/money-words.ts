import { ordinaryNouns, shoutedWords, usuallyMoney, wordCodes } from '../../lang/en/money.ts'
import { currenciesNamed, currencyOf } from '../../world/currencies.ts'
import type { MoneyHints } from './money-hints.ts'

/** Money as it was written: the currencies it can be, and the part of one ("cent", "penny"). */
export interface MoneyUnit {
  /** ISO 4217 codes, the likeliest first; the article decides between them. */
  readonly codes: readonly string[]
  readonly subunit: string | null
}

/**
 * Codes of the currencies that words name, where they do mean money in this article. Lower case, without full stops.
 */
export const moneyNamed = (words: string, hints: MoneyHints): readonly string[] => {
  const codes = currenciesNamed(words)
  if (!ordinaryNouns.has(words) || usuallyMoney.has(words)) return codes
  return codes.filter(code => hints.mentions(code) > 0)
}

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
