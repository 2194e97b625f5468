import { fromSerial, toSerial, weekdayOf } from '../calendar.ts'
import { anchoring, dayLength, type Extent, pointsOf, rangesOf, windowOf } from './extent.ts'
import { closer, type Range, type Relation, relateRanges } from './range.ts'
import { slackBetween } from './slack.ts'

/** A leap year that starts on a Monday: stands in where no year is known. */
const anyYear = 2024
/** Longest stretch, in days, that is searched for a weekday; in a longer one there is always one. */
const searched = 35
/** Zones differ by no more than this, in minutes. */
const zoneReach = 14 * 60

/** Times of which one has a zone and the other none can only be told apart by days. */
const haveOneZone = (a: Extent, b: Extent): boolean =>
  a.timed && b.timed && (a.zone === null) !== (b.zone === null)

const relateLists = (a: Extent, as: readonly Range[], b: Extent, bs: readonly Range[]): Relation => {
  const slack = slackBetween(a, as, b, bs)
  const relation = relateRanges(as, bs, haveOneZone(a, b) ? Math.max(slack, zoneReach) : slack)
  return haveOneZone(a, b) && relation !== 'apart' ? 'overlap' : relation
}

const inZone = (a: Extent, b: Extent): boolean => a.zone !== null && b.zone !== null

/** Both years are known. */
const relateAnchored = (a: Extent, b: Extent): Relation =>
  relateLists(a, rangesOf(a, anyYear, inZone(a, b)), b, rangesOf(b, anyYear, inZone(a, b)))

/** A month or day without a year against a known date, or against another of the kind: any year will do. */
const relateYearless = (a: Extent, b: Extent, years: readonly number[]): Relation => {
  const bs = rangesOf(b, anyYear, inZone(a, b))
  return years.reduce<Relation>(
    (best, year) => closer(best, relateLists(a, rangesOf(a, year, inZone(a, b)), b, bs)),
    'apart',
  )
}

const yearOf = (minutes: number): number => fromSerial(Math.floor(minutes / dayLength)).year

const yearsAround = (b: Extent): readonly number[] | null => {
  const [range] = rangesOf(b, anyYear, false)
  if (!range || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return null
  const [first, last] = [yearOf(range.from) - 1, yearOf(range.to) + 1]
  return last - first > 20 ? null : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const isOpen = ({ interval }: Extent): boolean => interval.from === null || interval.to === null

const isSingle = (extent: Extent): boolean => {
  const [first, last] = pointsOf(extent)
  return !isOpen(extent) && JSON.stringify(first) === JSON.stringify(last)
}

/** A weekday, a day of some month or a time of some day, on the days of a known stretch. */
const relateFloating = (a: Extent, b: Extent): Relation => {
  const zoned = inZone(a, b)
  const bs = rangesOf(b, anyYear, zoned)
  const [stretch] = bs
  const day = pointsOf(a)[0]?.day ?? null
  if (!stretch || !isSingle(a) || isOpen(b) || bs.length > 1) return 'overlap'
  const [first, last] = [Math.floor(stretch.from / dayLength), Math.ceil(stretch.to / dayLength) - 1]
  if (last - first > searched) return 'inside'
  const window = windowOf(a, zoned)
  const days = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index).filter(
    serial =>
      (a.weekday === null || weekdayOf(serial) === a.weekday) &&
      (day === null || fromSerial(serial).day === day),
  )
  const as = days.map(serial => ({
    from: serial * dayLength + window.from,
    to: serial * dayLength + window.to,
  }))
  const relation = relateLists(a, as, b, bs)
  return relation === 'same' ? 'inside' : relation
}

/** Two weekdays, times or days of the month, in a week or month that stands for any. */
const relateBothFloating = (a: Extent, b: Extent): Relation => {
  if (!isSingle(a) || !isSingle(b)) return 'overlap'
  const zoned = inZone(a, b)
  const [dayA, dayB] = [pointsOf(a)[0]?.day ?? null, pointsOf(b)[0]?.day ?? null]
  const week = a.weekday !== null && b.weekday !== null
  const month = !week && dayA !== null && dayB !== null
  const place = (extent: Extent, day: number | null, offset: number): Range => {
    const serial =
      toSerial(anyYear, 1, 8) + (week ? (extent.weekday ?? 1) - 1 : month ? (day ?? 1) - 1 : 0) + offset
    const window = windowOf(extent, zoned)
    return { from: serial * dayLength + window.from, to: serial * dayLength + window.to }
  }
  // Days that are not known on both sides are taken for one day or two in a row: only times can tell them apart.
  const offsets = week ? [-7, 0, 7] : month ? [0] : [-1, 0, 1]
  const relation = relateLists(
    a,
    [place(a, dayA, 0)],
    b,
    offsets.map(offset => place(b, dayB, offset)),
  )
  const alike = (a.weekday === null) === (b.weekday === null) && (dayA === null) === (dayB === null)
  return relation === 'same' && !alike ? 'inside' : relation
}

const weekdayOnly = (extent: Extent): Extent => ({
  ...extent,
  interval: {
    from: extent.interval.from && {
      point: { level: 'day', year: null, open: 0, month: null, day: null },
      time: extent.interval.from.time,
    },
    to: extent.interval.to && {
      point: { level: 'day', year: null, open: 0, month: null, day: null },
      time: extent.interval.to.time,
    },
  },
})

/** How two dates stand to each other in time; symmetric. */
export const relate = (a: Extent, b: Extent): Relation => {
  const [kindA, kindB] = [anchoring(a), anchoring(b)]
  if (kindA === 'anchored' && kindB === 'anchored') return relateAnchored(a, b)
  if (kindA === 'floating' && kindB === 'floating') return relateBothFloating(a, b)
  if (kindA === 'floating' && kindB === 'anchored') return relateFloating(a, b)
  if (kindA === 'yearless' && kindB === 'anchored') {
    const years = yearsAround(b)
    if (!years) return 'overlap'
    const relation = relateYearless(a, b, years)
    return relation === 'same' ? 'inside' : relation
  }
  if (kindA === 'yearless' && kindB === 'yearless')
    return relateYearless(a, b, [anyYear - 1, anyYear, anyYear + 1])
  if (kindA === 'floating') {
    // Any day of the year can be a Tuesday; the weekday counts where the other states one too.
    if (pointsOf(a)[0]?.day != null) return relateFloating({ ...a, weekday: null }, { ...b, weekday: null })
    return pointsOf(b).every(point => point.level === 'day')
      ? relateBothFloating(a, weekdayOnly(b))
      : 'overlap'
  }
  return relate(b, a)
}
