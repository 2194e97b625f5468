import * as z from 'zod'
import {
  bearings,
  type CountedUnit,
  type DatePart,
  type DateValue,
  type Dimension,
  type PartOfDay,
  type Tenure,
  type Value,
} from '../core/value.ts'

const edtf = z.string().describe('EDTF (ISO 8601-2): 2024-01-19, 2023-12, XXXX-12-27, 2023-12-01/2023-12-03')

/** Spelled out as pairs so that a missing one is a compile error. */
const dimensions = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  'percentage-points': 'percentage-points',
  ordinal: 'ordinal',
  age: 'age',
  duration: 'duration',
  score: 'score',
  length: 'length',
  area: 'area',
  volume: 'volume',
  mass: 'mass',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
  power: 'power',
  magnitude: 'magnitude',
  angle: 'angle',
  data: 'data',
  frequency: 'frequency',
  pressure: 'pressure',
  voltage: 'voltage',
  current: 'current',
  charge: 'charge',
  magnetism: 'magnetism',
  radiation: 'radiation',
  radioactivity: 'radioactivity',
  sound: 'sound',
  substance: 'substance',
} as const satisfies { [D in Dimension]: D }

const dateParts = {
  year: 'year',
  month: 'month',
  day: 'day',
  meridiem: 'meridiem',
} as const satisfies { [P in DatePart]: P }

const partsOfDay = {
  early: 'early',
  'before-dawn': 'before-dawn',
  dawn: 'dawn',
  'early-morning': 'early-morning',
  morning: 'morning',
  'mid-morning': 'mid-morning',
  'late-morning': 'late-morning',
  lunchtime: 'lunchtime',
  'early-afternoon': 'early-afternoon',
  afternoon: 'afternoon',
  'mid-afternoon': 'mid-afternoon',
  'late-afternoon': 'late-afternoon',
  dusk: 'dusk',
  'early-evening': 'early-evening',
  evening: 'evening',
  'late-evening': 'late-evening',
  night: 'night',
  'late-night': 'late-night',
  late: 'late',
  overnight: 'overnight',
} as const satisfies { [P in PartOfDay]: P }

const grains = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
} as const satisfies { [G in NonNullable<DateValue['grain']>]: G }

const countedUnits = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
} as const satisfies { [U in CountedUnit]: U }

const tenures = { current: 'current', former: 'former', future: 'future' } as const satisfies {
  [T in Tenure]: T
}

const figure = z.strictObject({
  type: z.literal('figure'),
  low: z.number().nullable().describe('Equal to high when exact; null for "fewer than 10"'),
  high: z.number().nullable().describe('Equal to low when exact; null for "at least 300"'),
  unit: z.string().nullable().describe('ISO 4217 code, "percent", or the unit as written in the singular'),
  dimension: z.enum(dimensions),
  approximate: z.boolean(),
  precision: z.number().describe('Width of the last digit written: 100000 for "1.2 million"'),
  per: z.string().nullable().describe('The other half of a rate: "hour" in "40 km per hour"'),
  parts: z.array(z.number()).nullable().describe('The numbers of a score, in the order written'),
  superlative: z.string().exactOptional().describe('What a place in an order goes by: "largest"'),
})

const date = z.strictObject({
  type: z.literal('date'),
  edtf,
  implied: z.array(z.enum(dateParts)).describe('Parts that the words leave open and that were assumed'),
  approximate: z.boolean(),
  statedWeekday: z.int().min(1).max(7).exactOptional().describe('1 (Monday) to 7, as the words state it'),
  partOfDay: z.enum(partsOfDay).exactOptional(),
  grain: z.enum(grains).exactOptional().describe('What the words count in: "two weeks ago"'),
  counted: z
    .strictObject({ unit: z.enum(countedUnits), count: z.int() })
    .exactOptional()
    .describe('How far the words count from a day of publication that is not known: "last week" is -1 week'),
  isDue: z.literal(true).exactOptional().describe('the last day on which something may be done'),
})

const title = z.strictObject({
  type: z.literal('title'),
  full: z.string().describe('As written'),
  head: z.string(),
  rank: z.array(z.string()),
  portfolio: z.array(z.string()),
  organisation: z.string().nullable(),
  place: z.string().nullable().describe('ISO 3166-1 alpha-3 code or a name'),
  tenure: z.enum(tenures),
})

const name = z.strictObject({
  type: z.literal('name'),
  full: z.string(),
  given: z.array(z.string()),
  family: z.string(),
  suffix: z.string().nullable(),
  bearer: z.exactOptional(z.literal('thing')).describe('Set where it is no person’s'),
})

const place = z.strictObject({
  type: z.literal('place'),
  name: z.string(),
  level: z.enum(['area', 'country', 'region', 'city', 'site', 'district', 'floor', 'unknown']),
  relation: z
    .enum(['at', 'to', 'from', 'near'])
    .nullable()
    .describe('Where it is, goes, comes from or is close to'),
  bearing: z.enum(bearings).exactOptional().describe('In which direction from it something is'),
  within: z.string().nullable().describe('What the article puts it in, as written'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3 code'),
  isCountry: z.boolean(),
})

const quote = z.strictObject({
  type: z.literal('quote'),
  person: z.string().nullable().describe('Name of the speaker, normalised'),
  words: z
    .string()
    .describe(
      'The words quoted: lower case, without punctuation; … where words are left out, [word] where one is put in',
    ),
})

const polarity = z.strictObject({
  type: z.literal('polarity'),
  predicate: z.string().describe('What went one way or the other: an axis ("change") or a verb'),
  isAxis: z.boolean(),
  sign: z.union([z.literal(1), z.literal(-1)]),
})

const attribution = z.strictObject({
  type: z.literal('attribution'),
  speaker: z.string().describe('Name of the speaker, or the words that stand for one'),
  person: z.string().nullable().describe('Name of the speaker, normalised'),
  words: z
    .string()
    .describe(
      'The words quoted: lower case, without punctuation; … where words are left out, [word] where one is put in',
    ),
})

/** A claim's value in JSON. Its type keeps it equal to `core/value.ts`. */
export const valueSchema: z.ZodType<Value> = z.discriminatedUnion('type', [
  figure,
  date,
  title,
  name,
  place,
  quote,
  polarity,
  attribution,
])

/** A date of publication in JSON. */
export const publishedSchema: z.ZodType<string | null> = edtf.nullable()
