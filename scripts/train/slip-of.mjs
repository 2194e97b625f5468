// Slips as newsrooms make and correct them: a wrong digit, two digits that changed places, a digit or three zeros too many or
// too few, a wrong day.
import { createHash } from 'node:crypto'

/** A number from a text, the same on every machine. */
export const hashOf = text => createHash('sha256').update(text).digest().readUInt32BE(0)

const otherDigit = (digit, hash) => String((Number(digit) + 1 + (hash % 9)) % 10)

const replaceAt = (digits, i, digit) => digits.slice(0, i) + digit + digits.slice(i + 1)

/** Digits written as in the text, with a slip in them; null where none can be made. */
const slipIn = (digits, hash) => {
  const significant = digits.replace(/0+$/u, '').length
  const choice = hash % 10
  if (choice < 6) {
    const i = 1 + ((hash >>> 4) % Math.max(1, significant - 1))
    return replaceAt(
      digits,
      Math.min(i, digits.length - 1),
      otherDigit(digits[Math.min(i, digits.length - 1)], hash >>> 8),
    )
  }
  if (choice < 8) {
    const i = (hash >>> 4) % Math.max(1, significant - 1)
    const swapped = digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)
    return swapped === digits ? null : swapped
  }
  return choice === 8 ? `${digits}0` : digits.length > 2 ? digits.slice(0, -1) : null
}

/** Amounts from which a scale word is likely to have been written. */
const leastScaled = 1e6

const slipInScale = (value, hash) => {
  if (value.low < leastScaled) return null
  const factor = hash % 2 === 0 ? 1000 : 1 / 1000
  return { ...value, low: value.low * factor, high: value.high * factor, precision: value.precision * factor }
}

const slipInFigure = (value, hash, sort) => {
  const { low, high, parts, dimension } = value
  if (parts || low === null || low !== high || dimension === 'ordinal' || low <= 0) return null
  const unit = 10 ** Math.max(0, (String(low).split('.')[1] ?? '').length)
  const whole = Math.round(low * unit)
  const digits = String(whole)
  const isYear = dimension === 'count' && low >= 1900 && low < 2100
  if (digits.replace(/0+$/u, '').length < 2 || isYear) return null
  if (sort === 'scale') return slipInScale(value, hash)
  const slipped = slipIn(digits, hash >>> 2)
  if (slipped === null || slipped === digits || slipped.startsWith('0')) return null
  const amount = Number(slipped) / unit
  return { ...value, low: amount, high: amount }
}

const daysInMonth = 28

const slipInDate = (value, hash) => {
  const day = /^(?<month>[\dX]{4}-\d\d)-(?<day>\d\d)$/u.exec(value.edtf)
  if (!day || value.implied?.includes('day') || value.statedWeekday !== undefined) return null
  const other = 1 + ((Number(day.groups.day) + (hash % (daysInMonth - 1))) % daysInMonth)
  return { ...value, edtf: `${day.groups.month}-${String(other).padStart(2, '0')}` }
}

/** What may be wrong in a value. */
export const sortsOfSlip = { figure: ['digit', 'scale'], date: ['day'] }

/**
 * A value with a slip of one sort in it, the same for the same key; null where the value is not telling or nothing is changed.
 */
export const slipOf = (value, key, sort) => {
  const hash = hashOf(key)
  if (value.type === 'figure') return slipInFigure(value, hash, sort)
  return value.type === 'date' ? slipInDate(value, hash) : null
}
