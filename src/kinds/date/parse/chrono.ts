import { createRequire } from 'node:module'
import type { Chrono, ParsedResult } from 'chrono-node/en'

const load = createRequire(import.meta.url)

/** chrono's parsers for dates with a month's name; the others are read here, with less guessing. */
const wanted = new Set(['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser'])

let chrono: Chrono | undefined

/** Loaded when the first date turns up: it takes some fifty milliseconds. */
const loadChrono = (): Chrono => {
  const en: typeof import('chrono-node/en') = load('chrono-node/en')
  const parsers = en.strict.parsers.filter(parser => wanted.has(parser.constructor.name))
  return new en.Chrono({ parsers, refiners: [] })
}

/** chrono resolves against this day; only what it is certain of is used, so that any day will do. */
const anyDay = new Date(Date.UTC(2000, 0, 15, 12))

/** The date with a month's name that a short text starts with, as chrono reads it. */
export const readWithChrono = (text: string): ParsedResult | null => {
  chrono ??= loadChrono()
  return chrono.parse(text, anyDay).find(result => result.index === 0) ?? null
}
