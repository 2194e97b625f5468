import { currencyRows, subunitRows } from './currency-rows.ts'

/** A currency by its ISO 4217 code (and BTC, ETH), with the words that tell an article's readers which one is meant. */
export interface Currency {
  readonly code: string
  /** Lower case: "dollar", "dollars". */
  readonly nouns: readonly string[]
  /** Adjectives, countries and cities, lower case: "canadian", "canada". */
  readonly places: readonly string[]
  /** As printed: "C$", "zł". */
  readonly signs: readonly string[]
  /** Nouns and signs shared with others by which it is rather meant, or "*" for all: the US dollar, the Swiss franc. */
  readonly preferred: readonly string[]
}

/** A part of a currency: cents, pence. */
export interface Subunit {
  readonly name: string
  /** How many make one unit of the currency. */
  readonly perUnit: number
  /** Codes of the currencies that have it, the likeliest first. */
  readonly codes: readonly string[]
}

interface Tables {
  readonly byCode: ReadonlyMap<string, Currency>
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly bySign: ReadonlyMap<string, readonly string[]>
  readonly byPlace: ReadonlyMap<string, readonly string[]>
  readonly subunits: ReadonlyMap<string, Subunit>
  readonly subunitNames: ReadonlyMap<string, Subunit>
}

const words = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(' ').flatMap(word => (word === '' ? [] : [word.replaceAll('_', ' ')]))

const readCurrency = (row: string): Currency => {
  const [code = '', nouns, places, signs, mark] = row.split('|')
  return {
    code,
    nouns: words(nouns),
    places: places ? places.split(',') : [],
    signs: words(signs),
    preferred: words(mark),
  }
}

/** True where a currency is rather meant than others by a noun or sign. */
const isPreferred = ({ preferred }: Currency, key: string): boolean =>
  preferred[0] === '*' || preferred.includes(key)

const group = (
  currencies: readonly Currency[],
  keys: (currency: Currency) => readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const currency of currencies)
    for (const key of new Set(keys(currency))) {
      const codes = found.get(key) ?? []
      found.set(key, isPreferred(currency, key) ? [currency.code, ...codes] : [...codes, currency.code])
    }
  return found
}

const build = (): Tables => {
  const currencies = currencyRows.trim().split('\n').map(readCurrency)
  const subunits = subunitRows
    .trim()
    .split('\n')
    .map(row => {
      const [name = '', forms, perUnit, codes] = row.split('|')
      return { name, forms: words(forms), perUnit: Number(perUnit), codes: words(codes) }
    })
  return {
    byCode: new Map(currencies.map(c => [c.code, c])),
    byName: group(currencies, c => [
      ...c.nouns,
      ...c.places.flatMap(place => c.nouns.map(noun => `${place.replaceAll('.', '')} ${noun}`)),
    ]),
    bySign: group(currencies, c => c.signs),
    byPlace: group(currencies, c => c.places),
    subunits: new Map(subunits.flatMap(s => s.forms.map(form => [form, s] as const))),
    subunitNames: new Map(subunits.map(s => [s.name, s])),
  }
}

let tables: Tables | null = null
const load = (): Tables => {
  tables ??= build()
  return tables
}

/** The currency of an ISO 4217 code in capitals, current or recent, or undefined. */
export const currencyOf = (code: string): Currency | undefined => load().byCode.get(code)

/**
 * Codes of the currencies that a name can mean, the likeliest first: `['USD', 'AUD', …]` for "dollars", `['CAD']` for
 * "canadian dollars", none for "people". Lower case, without full stops.
 */
export const currenciesNamed = (name: string): readonly string[] => load().byName.get(name) ?? []

/** Codes of the currencies that a sign can mean, the likeliest first: `['CAD']` for "C$", `['INR', …]` for "Rs". */
export const currenciesSigned = (sign: string): readonly string[] => load().bySign.get(sign) ?? []

/** True where a noun or sign means this currency unless the article speaks for another. */
export const isUsual = (code: string): boolean => (load().byCode.get(code)?.preferred.length ?? 0) > 0

/** Codes of the currencies that a place speaks for: `['CAD']` for "canada" and "canadian". Lower case. */
export const currenciesAt = (place: string): readonly string[] => load().byPlace.get(place) ?? []

/** The part of a currency that a word names: "pence", "¢". */
export const subunitNamed = (name: string): Subunit | undefined => load().subunits.get(name)

/**
 * Currency and share of one unit that a money value's unit stands for: `{ code: 'GBP', share: 0.01 }` for "GBP penny",
 * `{ code: 'GBP', share: 1 }` for "GBP".
 */
export const moneyUnit = (unit: string): { readonly code: string; readonly share: number } => {
  const [code = unit, ...part] = unit.split(' ')
  const subunit = part.length > 0 ? load().subunitNames.get(part.join(' ')) : undefined
  return { code, share: subunit ? 1 / subunit.perUnit : 1 }
}

/** True for two currencies that one noun or sign can mean: the Canadian and the US dollar, the krona and the krone. */
export const areNamesakes = (a: string, b: string): boolean => {
  const [x, y] = [currencyOf(a), currencyOf(b)]
  const shares = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.some(name => other.includes(name))
  return a !== b && (shares(x?.nouns, y?.nouns) || shares(x?.signs, y?.signs))
}
