import { wordSet } from '../word-set.ts'

/**
 * What news counts and speaks of beside events, as groups of dictionary forms that stand for one thing. A word is in one group
 * at most. Kept to general English: no names, nothing of one story.
 */
export const concepts: Readonly<Record<string, string>> = {
  // Law
  victim: 'victim',
  // People
  person: 'person people man woman resident tenant individual citizen inhabitant human other others folk',
  child: 'child kid youngster minor',
  passenger: 'passenger traveller traveler',
  worker: 'worker employee staff staffer labourer laborer',
  firefighter: 'firefighter fireman',
  officer: 'officer policeman policewoman cop',
  soldier: 'soldier troop serviceman',
  protester: 'protester protestor demonstrator marcher',
  patient: 'patient participant',
  crew: 'crew crewmember sailor',
  // Work and money
  job: 'job role position post',
  profit: 'profit earnings earn income',
  revenue: 'revenue sales turnover',
  price: 'price cost worth value valuation valued priced',
  pay: 'pay salary wage payout',
  severance: 'severance',
  budget: 'budget',
  loss: 'loss deficit shortfall',
  share: 'share stock',
  dividend: 'dividend',
  rate: 'rate',
  inflation: 'inflation',
  unemployment: 'unemployment joblessness jobless',
  growth: 'growth gdp',
  aid: 'aid assistance relief',
  // Politics
  seat: 'seat',
  minister: 'minister',
  // Sport and arts
  goal: 'goal',
  book: 'book novel',
  // Change
  vaccine: 'vaccine dose jab',
  house: 'house home dwelling household',
  apartment: 'apartment flat',
  car: 'car vehicle automobile',
  ship: 'ship ferry vessel boat',
  plane: 'plane aircraft jet airliner airplane',
  depth: 'depth deep',
  magnitude: 'magnitude',
  height: 'height tall high',
  speed: 'speed fast',
  length: 'length long',
  distance: 'distance',
  capacity: 'capacity',
  area: 'area',
  rain: 'rain rainfall',
  wind: 'wind gust',
  year: 'year',
}

/** Concepts that name what an amount measures, and say nothing of what it is measured on: "a height of 40 metres". */
export const measureConcepts: ReadonlySet<string> = wordSet(
  'price depth magnitude height speed length distance capacity area',
)

/** Words under which anybody may be counted: "people", "victims". */
export const anybody: ReadonlySet<string> = wordSet('person victim he')

/** What is shot with a camera. */
export const footage: ReadonlySet<string> = wordSet(`
  film movie feature video series episode scene documentary clip advert commercial
`)
