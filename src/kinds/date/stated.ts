import type { PartOfDay } from '../../core/value.ts'

/** What dates are counted in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Which of several: the last one before the publication date, the one around it, the next one after it. */
export type Pick = 'last' | 'this' | 'next'

/** Which stretch of a period. */
export type Stretch =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'earlier'
  | 'later'

/** A day, month or year that the text told of before. */
export interface Told {
  readonly type: 'told'
  /** How much of it counts: of "3 May 2019" its year, where "that year" follows. */
  readonly unit: Unit
  /** It stands before in the same sentence: "on Friday, a day after …". */
  readonly inSentence: boolean
  /** Null until it is found. */
  readonly of: When | null
}

/**
 * The day or period that the words name, as they name it: nothing here comes from the publication date.
 * `null` stands for what the words leave open.
 */
export type When =
  /** "Jan. 19", "March 2023", "2019", "the 19th" */
  | {
      readonly type: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      /** "last May", "next 5 December" */
      readonly pick?: Pick
      /** -1 for "last year" in "in May last year". */
      readonly yearShift?: number
      /** Day and month could be the other way round. */
      readonly orderGuessed?: true
    }
  /** "the 1990s" (one digit open), "the 19th century" (two) */
  | { readonly type: 'span-of-years'; readonly first: number; readonly open: 1 | 2 }
  /** "on Friday" (week null), "Friday of next week" (1) */
  | { readonly type: 'weekday'; readonly weekday: number; readonly week: number | null }
  /** "two weeks before Easter", "yesterday" (from null: the publication date) */
  | { readonly type: 'shift'; readonly unit: Unit; readonly count: number; readonly from: When | null }
  /** "last month" (-1), "this year" (0), "the week after next" (2) */
  | { readonly type: 'period'; readonly unit: Unit; readonly shift: number }
  /** "the third quarter of 2024", "the first half of the year": `size` is in months */
  | {
      readonly type: 'share-of-year'
      readonly size: 3 | 6
      readonly index: number
      readonly of: When | null
      readonly pick?: Pick
    }
  /** "the summer of 2024" (code as in EDTF), "next spring" */
  | { readonly type: 'season'; readonly code: number; readonly of: When | null; readonly pick?: Pick }
  /** "the first Friday of July", "the last day of the month" (nth -1) */
  | {
      readonly type: 'nth'
      readonly nth: number
      readonly unit: 'weekday' | 'day' | 'week' | 'weekend'
      readonly weekday: number | null
      readonly of: When
    }
  | { readonly type: 'holiday'; readonly name: string; readonly of: When | null; readonly pick?: Pick }
  /** "early March", "the end of 2026" */
  | { readonly type: 'stretch'; readonly stretch: Stretch; readonly of: When }
  /** "Monday two weeks from now": the weekday of the week that holds the day */
  | { readonly type: 'in-week'; readonly weekday: number; readonly of: When }
  /** "the Friday after Easter" (1), "the Sunday before Christmas" (-1) */
  | { readonly type: 'beside'; readonly weekday: number; readonly side: 1 | -1; readonly of: When }
  /** "the year to March", "the six months ended June 30": that many months, the last of them named */
  | { readonly type: 'months-to'; readonly months: number; readonly of: When }
  /** What the text told of before, by its day, month or year: "four days later", "that year". */
  | Told
  | { readonly type: 'range'; readonly from: When; readonly to: When }
  /** A time or part of a day that the words don't name. */
  | { readonly type: 'open' }

/** A time of day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  /** Could be in the morning or in the evening: "at 5:47". */
  readonly ambiguous: boolean
  /** Zone as written, in upper case: "BST", "EASTERN". */
  readonly zone: string | null
}

/** A clock time, or the time from one to another. */
export interface ClockSpan {
  readonly from: Clock
  readonly to: Clock | null
}

/** All that a passage states of a date. */
export interface Stated {
  readonly when: When
  /** A weekday beside a date that is named otherwise: "Tuesday, 18 May". */
  readonly weekday: number | null
  readonly clock: ClockSpan | null
  readonly part: PartOfDay | null
  /** "about", "shortly after": near, not at. */
  readonly about: boolean
  /** "by Friday" and "before 2018" end there, "after 2016" starts there. */
  readonly bound: 'until' | 'from' | null
  /** Too little to stand alone ("Sat", "5/12", "10"): dropped unless it is joined to something. */
  readonly weak: boolean
}

/** A passage that states a day or period and nothing else. */
export const stating = (when: When, more: Partial<Stated> = {}): Stated => ({
  when,
  weekday: null,
  clock: null,
  part: null,
  about: false,
  bound: null,
  weak: false,
  ...more,
})

/** True for a `when` that names a single day or leaves only its week, month or year open. */
export const isDayLike = (when: When): boolean =>
  when.type === 'weekday' ||
  when.type === 'holiday' ||
  when.type === 'in-week' ||
  when.type === 'beside' ||
  (when.type === 'told' && when.unit === 'day') ||
  (when.type === 'calendar' && when.day !== null) ||
  (when.type === 'shift' && when.unit !== 'year') ||
  (when.type === 'nth' && (when.unit === 'weekday' || when.unit === 'day'))
