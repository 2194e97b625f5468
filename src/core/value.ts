/** What a figure measures. Values of different dimensions are never compared. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'ordinal'
  | 'age'
  | 'duration'
  | 'score'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'magnitude'
  | 'angle'
  | 'data'
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

/**
 * An amount, a range or a bound: `low` = `high` when exact, `high` null for "at least 300", `low` null for
 * "fewer than 10". Percentages are in percent, money in units of the currency (not cents), scale words are
 * multiplied out: "$20 billion" has `low` 2e10.
 */
export interface FigureValue {
  readonly type: 'figure'
  readonly low: number | null
  readonly high: number | null
  /** ISO 4217 code, "percent", the unit as written in the singular ("kilometre", "year"), or null. */
  readonly unit: string | null
  readonly dimension: Dimension
  /** "about", "some", "nearly": the amount is near the value, or a vague quantity ("dozens"). */
  readonly approximate: boolean
  /** Width of the last digit written: 1e5 for "1.2 million", 1 for "1,187,003", 0 where nothing is rounded. */
  readonly precision: number
  /** The other half of a rate: "hour" in "40 km per hour", "year" in "$2,000 a year". */
  readonly per: string | null
  /** All the numbers of a score or tally, in the order written: [3, 1]; null for a plain amount. */
  readonly parts: readonly number[] | null
  /** What a place in an order goes by: "largest" in "the second-largest bank", "most populous". */
  readonly superlative?: string
}

/**
 * A part of a date that the words leave open and that was assumed: year, month and day from the publication
 * date ("Dec. 27", "on Tuesday"), `meridiem` for "at 5:47", which may be in the morning or in the evening.
 * Parts that the words fix by counting from the publication date ("yesterday", "last month") are not implied.
 */
export type DatePart = 'year' | 'month' | 'day' | 'meridiem'

/** A stretch of the day that is named and not timed: "early Tuesday", "Friday afternoon". */
export type PartOfDay =
  | 'early'
  | 'before-dawn'
  | 'dawn'
  | 'early-morning'
  | 'morning'
  | 'mid-morning'
  | 'late-morning'
  | 'lunchtime'
  | 'early-afternoon'
  | 'afternoon'
  | 'mid-afternoon'
  | 'late-afternoon'
  | 'dusk'
  | 'early-evening'
  | 'evening'
  | 'late-evening'
  | 'night'
  | 'late-night'
  | 'late'
  | 'overnight'

/** What words count in from the day of publication: "last week", "two months ago". */
export type CountedUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A day, month, year, interval or time of day. */
export interface DateValue {
  readonly type: 'date'
  /**
   * EDTF (ISO 8601-2): `2024-01-19`, `2023-12`, `XXXX-12-27` where no year could be known, `XXXX-XX-XX` for a
   * bare weekday without a publication date, decades `199X`, seasons `2024-21` (spring) to `2024-24` (winter),
   * intervals `2023-12-01/2023-12-03` (quarters are intervals of months), open ones `../2026` ("by 2026") and
   * `2016/..` ("after 2016"); with clock time `2024-01-19T15:15`, `2024-01-19T23:58+01:00` where a zone is
   * stated, `T15:15` for a time of no known day. `T24:00` is the midnight that ends the day.
   */
  readonly edtf: string
  readonly implied: readonly DatePart[]
  /** "about", "early", "shortly after": the value is near the date. */
  readonly approximate: boolean
  /** The weekday that the words state, 1 (Monday) to 7; it need not fit the date. */
  readonly statedWeekday?: number
  /** The part of the day that the words state. */
  readonly partOfDay?: PartOfDay
  /** The unit that the words count in, where the value is no more exact than that: "two weeks ago". */
  readonly grain?: 'day' | 'week' | 'month' | 'year' | 'decade'
  /** How far the words count from a day of publication that is not known: -1 week for "last week". */
  readonly counted?: { readonly unit: CountedUnit; readonly count: number }
  /** The interval's end is the last day on which something may be done: "must be handed in by 3 May". */
  readonly isDue?: true
}

/** Whether someone holds an office now, held it before, or will. */
export type Tenure = 'current' | 'former' | 'future'

/** An office or role, split into what it is made of: lower case but for names, in American spelling. */
export interface TitleValue {
  readonly type: 'title'
  /** As written, without a leading article: "Secretary of Homeland Security". */
  readonly full: string
  /** The noun that names the role: "adviser", "minister", "chief executive officer". */
  readonly head: string
  /** "deputy", "acting", "vice", "assistant", "senior", in alphabetical order. */
  readonly rank: readonly string[]
  /** What the office is in charge of, one string per matter: ["homeland security"]. */
  readonly portfolio: readonly string[]
  /** Body or firm the office belongs to: "White House". */
  readonly organisation: string | null
  /** Country or place the office belongs to, as an ISO 3166-1 alpha-3 code or a name. */
  readonly place: string | null
  readonly tenure: Tenure
}

/** A person's name in its parts, or that of an organisation, a ship, a work as a whole; as written. */
export interface NameValue {
  readonly type: 'name'
  readonly full: string
  /** First names and initials, in order; empty when only the surname is given. */
  readonly given: readonly string[]
  /** Surname with its particles: "van der Berg". */
  readonly family: string
  /** "Jr.", "III", or null. */
  readonly suffix: string | null
  /** Set where it is no person's; the whole name is the `family` then. */
  readonly bearer?: 'thing'
}

/** What sort of place a name stands for; `area` is a part of the world larger than a country. */
export type PlaceLevel = 'area' | 'country' | 'region' | 'city' | 'site' | 'district' | 'floor' | 'unknown'

/** The part a place plays: where something is, where it goes, where it comes from, what it is close to. */
export type PlaceRelation = 'at' | 'to' | 'from' | 'near'

/** The points of the compass, clockwise. */
export const bearings = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const

/** In which direction something lies. */
export type Bearing = (typeof bearings)[number]

/** A place by name, and what data and the article say it lies in. */
export interface PlaceValue {
  readonly type: 'place'
  /** As written, without a leading article and without what it lies in: "Heron Island". */
  readonly name: string
  readonly level: PlaceLevel
  /** Null where the words around it do not say: "the Porto factory". */
  readonly relation: PlaceRelation | null
  /** In which direction from it something is told to be: "55 km *south* of Bireun". */
  readonly bearing?: Bearing
  /** What the article puts it in, as written: "Va.", "Estonia"; or null. */
  readonly within: string | null
  /** ISO 3166-1 alpha-3 code of the country it is or lies in, or null. */
  readonly country: string | null
  /** True when the place is a country. */
  readonly isCountry: boolean
}

/** Who is said to have said something. */
export interface AttributionValue {
  readonly type: 'attribution'
  /** The speaker's name where it is known, else the words that stand for the speaker. */
  readonly speaker: string
  /** Key of the speaker among the run's people, or null where it is nobody known by name. */
  readonly person: string | null
  /** The words quoted: lower case, without punctuation; … where words are left out, [word] where an editor put one in. */
  readonly words: string
}

/** What somebody is quoted as saying. */
export interface QuoteValue {
  readonly type: 'quote'
  /** Key of the speaker among the run's people, or null where it is nobody known by name. */
  readonly person: string | null
  /** The words quoted: lower case, without punctuation; … where words are left out, [word] where an editor put one in. */
  readonly words: string
}

/** That something happened or did not, went one way or the other. */
export interface PolarityValue {
  readonly type: 'polarity'
  /** The axis ("change", "decision") or, where the predicate has no opposite, its dictionary form. */
  readonly predicate: string
  /** True when `predicate` is an axis: rose or fell, approved or rejected. */
  readonly isAxis: boolean
  /** 1 for rose, approved, did; -1 for fell, rejected, did not. */
  readonly sign: 1 | -1
}

/** What a claim says, once normalised; discriminated by `type`. */
export type Value =
  | FigureValue
  | DateValue
  | TitleValue
  | NameValue
  | PlaceValue
  | QuoteValue
  | PolarityValue
  | AttributionValue

/** The kinds of claim that are read, in the order reports list them. */
export const kindNames = [
  'name',
  'title',
  'figure',
  'date',
  'place',
  'quote',
  'polarity',
  'attribution',
] as const

/** Name of a kind of claim. */
export type KindName = (typeof kindNames)[number]
