import type { FigureValue } from '../core/value.ts'
import { writeNumber } from './write-number.ts'

const irregular: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', century: 'centuries' }
const invariable = /(?:hertz|celsius|fahrenheit|kelvin|s)$/iu

const plural = (unit: string): string =>
  invariable.test(unit) ? unit : (irregular[unit] ?? (unit.length > 2 ? `${unit}s` : unit))

const ordinalEnd = (n: number): string => {
  const isTeen = n % 100 >= 11 && n % 100 <= 13
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'
}

/** The bare amount, range or bound: "at least 300", "10–15", "under or equal" as "at most 10". */
const amountOf = ({ low, high }: FigureValue, write: (n: number) => string): string => {
  if (low === null) return high === null ? 'an unknown amount' : `at most ${write(high)}`
  if (high === null) return `at least ${write(low)}`
  return low === high ? write(low) : `${write(low)}–${write(high)}`
}

/** Hours and minutes in sixtieths, as stopwatches tell them: 2.128 hours are "2:07:41 hours". Null where decimals will do. */
const sixtieths = ({ low, high, unit }: FigureValue): string | null => {
  if (low === null || low !== high || (unit !== 'hour' && unit !== 'minute')) return null
  if (Number.isInteger(low * 100)) return null
  const seconds = low * (unit === 'hour' ? 3600 : 60)
  const whole = Math.round(seconds)
  if (Math.abs(seconds - whole) > 1e-6) return null
  const pad = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return unit === 'hour'
    ? `${hours}:${pad(minutes)}:${pad(whole % 60)}`
    : `${hours * 60 + minutes}:${pad(whole % 60)}`
}

const withUnit = (value: FigureValue): string => {
  const { dimension, unit, parts, superlative } = value
  if (parts && parts.length > 0) return parts.map(writeNumber).join('-')
  const amount = sixtieths(value) ?? amountOf(value, writeNumber)
  switch (dimension) {
    case 'money':
      return unit ? `${unit} ${amount}` : amount
    case 'percent':
      return unit === null || unit === 'percent' ? `${amount}%` : `${amount} ${unit.replace('part', 'parts')}`
    case 'percentage-points':
      return `${amount} ${plural(unit ?? 'percentage point')}`
    case 'ordinal':
      return `${amountOf(value, n => `${writeNumber(n)}${ordinalEnd(n)}`)}${superlative === undefined ? '' : ` ${superlative}`}`
    default:
      return unit ? `${amount} ${value.low === 1 && value.high === 1 ? unit : plural(unit)}` : amount
  }
}

/** A figure with its amount multiplied out: "USD 20,000,000,000", "at least 300", "about 4.5%", "3-1". */
export const formatFigure = (value: FigureValue): string =>
  `${value.approximate ? 'about ' : ''}${withUnit(value)}${value.per ? ` per ${value.per}` : ''}`
