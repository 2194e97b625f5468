import { convert, type Unit as LibraryUnit } from 'convert'
import { unitRows } from './unit-rows.ts'

/** What a unit measures; the names are those of figure values. */
export type UnitDimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'frequency'
  | 'pressure'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'magnetism'
  | 'radiation'
  | 'radioactivity'
  | 'sound'
  | 'substance'
  | 'data'
  | 'duration'

/** A unit of measurement as it was read: "mph" is a mile per hour, "metric tons" are tonnes. */
export interface Unit {
  /** In the singular, British spelling: "kilometre". */
  readonly name: string
  readonly dimension: UnitDimension
  /** The other half of a rate: "hour" for "mph". */
  readonly per: string | null
}

interface Row extends Unit {
  /** Number and name of library units that make one of these. */
  readonly is: readonly [number, string]
}

interface Tables {
  readonly byName: ReadonlyMap<string, Row>
  readonly byWords: ReadonlyMap<string, Unit>
  readonly bySymbol: ReadonlyMap<string, Unit>
}

/** The unit each dimension is compared in; metres and hours make up speeds. */
const bases: Readonly<Record<UnitDimension, string>> = {
  length: 'metre',
  area: 'square metre',
  volume: 'litre',
  mass: 'kilogram',
  speed: 'metre',
  temperature: 'celsius',
  angle: 'degree',
  energy: 'joule',
  power: 'watt',
  frequency: 'hertz',
  pressure: 'pascal',
  voltage: 'volt',
  current: 'ampere',
  charge: 'ampere-hour',
  magnetism: 'tesla',
  radiation: 'sievert',
  radioactivity: 'becquerel',
  sound: 'decibel',
  substance: 'mole',
  data: 'byte',
  duration: 'day',
}

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split(' ') : [])

/** Printed with a blank between sign and letter, which the rows part their cells by. */
const joinDegree = (symbols: readonly string[]): readonly string[] =>
  symbols.map((symbol, i) => {
    const before = symbols[i - 1]
    return before === '°' || before === 'º' ? `${before} ${symbol}` : symbol
  })

const build = (): Tables => {
  const byName = new Map<string, Row>()
  const byWords = new Map<string, Unit>()
  const bySymbol = new Map<string, Unit>()
  for (const line of unitRows.trim().split('\n')) {
    const [name = '', dimension, forms, symbols, is] = line.split('|')
    const [unit = '', per] = name === 'pound per square inch' ? [name] : name.split(' per ')
    const blank = is?.indexOf(' ') ?? -1
    const row: Row = {
      name: unit,
      dimension: dimension as UnitDimension,
      per: per ?? null,
      is: is
        ? [Number(is.slice(0, blank)), is.slice(blank + 1)]
        : [1, unit.replace('degree ', '').toLowerCase()],
    }
    if (row.per === null) byName.set(unit, row)
    for (const form of split(forms)) byWords.set(form.replaceAll('_', ' '), row)
    for (const symbol of joinDegree(split(symbols))) bySymbol.set(symbol, row)
  }
  return { byName, byWords, bySymbol }
}

let tables: Tables | null = null
const load = (): Tables => {
  tables ??= build()
  return tables
}

/** The unit that words name, lower case: "metric tons", "miles per hour", "degrees celsius". */
export const unitNamed = (words: string): Unit | undefined => load().byWords.get(words)

/** The unit of a symbol as printed: "km²", "MW", "°C". Case counts. */
export const unitSigned = (symbol: string): Unit | undefined => load().bySymbol.get(symbol)

/** True when a unit's name is known: "kilometre", not "goal". */
export const isUnit = (name: string): boolean => load().byName.has(name)

/** What the library makes of "degree": angles. Temperatures go by their scale. */
const inLibrary = (name: string): LibraryUnit => name as LibraryUnit

/**
 * A measure in the unit its dimension is compared in, or null where that is unknown.
 *
 * @param value number of units
 * @param unit name of the unit: "kilometre"
 * @example toBaseUnit(80, 'kilometre') is 80000 (metres), toBaseUnit(9, 'week') is 63 (days)
 */
export const toBaseUnit = (value: number, unit: string): number | null => {
  const row = load().byName.get(unit)
  if (!row) return null
  const [factor, name] = row.is
  const base = inLibrary(bases[row.dimension])
  // Lengths of time are counted in calendar years and their twelfths; a library's mean month fits neither.
  if (row.dimension === 'duration' && name === 'year') return value * factor * 365
  if (name === bases[row.dimension]) return value * factor
  return convert(value * factor, inLibrary(name)).to(base as never) as unknown as number
}
