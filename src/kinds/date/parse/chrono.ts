import { Chrono, type ParsedResult, strict } from 'chrono-node/en'

/** chrono's parsers for dates with a month's name; the others are read here, with less guessing. */
const wanted = new Set(['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser'])

const chrono: Chrono = new Chrono({
  parsers: strict.parsers.filter(parser => wanted.has(parser.constructor.name)),
  refiners: [],
})

/** chrono resolves against this day; only what it is certain of is used, so that any day will do. */
const anyDay = new Date(Date.UTC(2000, 0, 15, 12))

/** The date with a month's name that a short text starts with, as chrono reads it. */
export const readWithChrono = (text: string): ParsedResult | null =>
  chrono.parse(text, anyDay).find(result => result.index === 0) ?? null
