import { convertedHome, convertedSum, declaredCurrency } from '../../lang/en/money.ts'
import { currenciesAt, currenciesNamed, currenciesSigned, isUsual } from '../../world/currencies.ts'

/** What an article tells of the money it speaks of. */
export interface MoneyHints {
  /** How often places of a currency are named: Canada and Canadians for CAD. */
  readonly mentions: (code: string) => number
  /** The likeliest of several currencies that share a noun or a sign, or null where nothing speaks for one of them. */
  readonly choose: (codes: readonly string[]) => string | null
}

const words = /\p{L}[\p{L}\p{M}]*(?:\.\p{L}\b\.?)*/gu

/** Counts places of currencies, up to three words long. */
const countPlaces = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const found = text.match(words) ?? []
  const count = (phrase: string) => {
    for (const code of currenciesAt(phrase)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const [i, word] of found.entries()) {
    // Places are written with a capital: "us" is nobody’s currency.
    if (word[0] === word[0]?.toLowerCase()) continue
    const [one, two, three] = [word, found[i + 1] ?? '', found[i + 2] ?? ''].map(w => w.toLowerCase())
    count(one ?? '')
    count(`${one} ${two}`)
    count(`${one} ${two} ${three}`)
  }
  return counts
}

/** "C$", "US$", "NZ$": a dollar that says whose it is. */
const markedDollars = /(?<![\p{L}.])(?<mark>[A-Za-z.]{1,5})\$ ?\d/gu
/**
 * Which dollar a bare "$" is: the one the article declares; another than the US dollar where it is marked elsewhere
 * without being converted, where US dollars are marked beside it, or where the article is all about that country.
 */
const homeDollar = (text: string, mentions: (code: string) => number): string => {
  const stated = declaredCurrency.exec(text)?.groups?.['place']?.toLowerCase().replaceAll('.', '')
  const [named] = stated ? currenciesNamed(`${stated} dollar`) : []
  if (named) return named
  const marked = new Set(
    [...text.matchAll(markedDollars)].flatMap(m => currenciesSigned(`${m.groups?.['mark']}$`)),
  )
  const others = currenciesNamed('dollar').filter(code => code !== 'USD')
  const byMentions = others.toSorted((a, b) => mentions(b) - mentions(a))
  const [home = 'USD'] = byMentions
  if (convertedSum.test(text) && !convertedHome.test(text)) return 'USD'
  if (marked.has('USD')) return mentions(home) > 0 ? home : 'USD'
  const foreign = others.find(code => marked.has(code))
  if (foreign) return foreign
  return mentions(home) > 1 && mentions(home) > 2 * mentions('USD') ? home : 'USD'
}

/** Reads an article for its money; nothing is counted before it is asked for. */
export const moneyHintsOf = (text: string): MoneyHints => {
  let places: ReadonlyMap<string, number> | null = null
  let dollar: string | null = null
  const mentions = (code: string): number => {
    places ??= countPlaces(text)
    return places.get(code) ?? 0
  }
  const choose = (codes: readonly string[]): string | null => {
    const [first, ...rest] = codes
    if (first === undefined || rest.length === 0) return first ?? null
    if (first === 'USD') {
      dollar ??= homeDollar(text, mentions)
      return codes.includes(dollar) ? dollar : first
    }
    const best = codes.reduce((a, b) => (mentions(b) > mentions(a) ? b : a), first)
    return mentions(best) > 0 || isUsual(first) ? best : null
  }
  return { mentions, choose }
}
