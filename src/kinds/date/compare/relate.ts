import { fromSerial } from '../calendar.ts'
import type { Moment } from '../parse-edtf.ts'
import { unknownDay } from '../resolve/point.ts'
import { anchoring, dayLength, type Extent, pointsOf, rangesOf } from './extent.ts'
import { closer, type Relation } from './range.ts'
import { anyYear, relateBothFloating, relateFloating } from './relate-floating.ts'
import { inZone, relateLists } from './relate-ranges.ts'

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

const ofUnknownDay = (moment: Moment | null): Moment | null => moment && { ...moment, point: unknownDay }

const weekdayOnly = (extent: Extent): Extent => ({
  ...extent,
  interval: { from: ofUnknownDay(extent.interval.from), to: ofUnknownDay(extent.interval.to) },
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
