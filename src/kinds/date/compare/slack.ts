import { dayLength, type Extent } from './extent.ts'
import type { Range } from './range.ts'

const hour = 60

/** How far off a date counted in units may be, in days: "two weeks ago" is no exact day. */
const grainDays = { day: 1, week: 6, month: 31, year: 366, decade: 3660 } as const

const slackOf = (extent: Extent, ranges: readonly Range[]): number => {
  if (extent.grain) return grainDays[extent.grain] * dayLength
  if (extent.timed) return extent.approximate ? hour : 0
  if (extent.part) return hour
  if (!extent.approximate) return 0
  const length = Math.min(...ranges.map(({ from, to }) => to - from)) / dayLength
  if (!Number.isFinite(length)) return 4 * dayLength
  return (length <= 1 ? 3 : length <= 31 ? 4 : length <= 366 ? 31 : 366) * dayLength
}

/** By how many minutes two values may miss each other before they exclude each other. */
export const slackBetween = (a: Extent, as: readonly Range[], b: Extent, bs: readonly Range[]): number =>
  Math.max(slackOf(a, as), slackOf(b, bs))
