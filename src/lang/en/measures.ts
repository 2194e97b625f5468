import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** "a *high* of 31". */
export const highsAndLows: ReadonlySet<string> = wordSet('high low')

/** "a *magnitude* 6.1 quake". */
export const magnitudeForms: ReadonlySet<string> = wordSet('magnitudes magnitude')

/** "a 6.1 *quake*". */
export const quakeForms: ReadonlySet<string> = wordSet(
  'earthquake earthquakes quake quakes tremor tremors temblor temblors aftershock aftershocks foreshock foreshocks',
)

/** "a quake *measuring* 6.1". */
export const strengthForms: ReadonlySet<string> = wordSet(
  'measuring measured measures registering registered registers recorded rated',
)

/** "*parts* per million". */
export const partForms: ReadonlySet<string> = wordSet('parts part')

/** The degree sign, and what is typed for it. */
export const degreeSigns: ReadonlySet<string> = wordSet('° º')

/** "it *felt* 40 degrees". */
export const feltWords: ReadonlySet<string> = wordSet('was is felt')

/** "percent" and its like in one word. */
export const percentForms: ReadonlySet<string> = wordSet('percent percents percentage')

/** "5 degrees *below* zero". */
export const besideZero: ReadonlySet<string> = wordSet('below under above over')

/** "*weighs* 4 kg". */
export const weighForms: ReadonlySet<string> = wordSet('weighs weighed weighing weigh')

/** "percent", "pct" and their like. */
export const percentWords: ReadonlySet<string> = wordSet('percent percents percentage pct pcts')

/** "40 metres *wide*". */
export const extents: ReadonlySet<string> = wordSet('wide long thick deep tall across high')

/** "*temperatures* of 30". */
export const temperatureNouns: ReadonlySet<string> = wordSet(
  'temperatures temperature highs lows mercury thermometers thermometer',
)

/** "*hit* 40 degrees". */
export const reachingForms: ReadonlySet<string> = wordSet(
  'hits hit hitting reaches reached reaching reach topped topping tops',
)

/** Letters that are a unit only where they touch their number: "40C", "60W", "11st". */
export const touchingUnits: ReadonlySet<string> = wordSet('C F W st h MT L J Pa V in')

/** Moves that rates make in points: "a 0.25-point cut", "a half-point rise". */
export const rateMoves: ReadonlySet<string> = wordSet(`
  cut cuts hike hikes increase increases rise rises reduction reductions move moves drop drops fall raise
  raises rate above below lower higher
`)

/** Between "temperatures" and their number. */
export const thermalWords: ReadonlySet<string> = wordSet(`
  of at to near around above below hit hits reached reach was were is are fell dropped rose climbed topped
  as high low about nearly over under plunged soared by exceeding touched and
`)

/** What prices and counts are told by, beside units of measurement: "$98 a share", "£5 a head". */
export const soldBy: ReadonlySet<string> = wordSet(`
  share head person passenger night ticket unit piece copy vote visit meal seat bottle pack packet capita
  household family employee worker pupil student patient trip journey call dose book word page car vehicle
  home house room bag tin can plate game match shift flight ride click download subscriber user customer
  child adult capsule dozen
`)

/** Without a year a quarter may be of a match: it must be one of a company's or an economy's. */
export const businessWords: RegExp =
  /[%$£€¥]|\b(?:per ?cent|profits?|earnings|sales|revenues?|results|growth|gdp|economy|income|loss|shares|forecasts?|deliver(?:y|ies)|guidance|quarterly)\b/iu

/** "40 tonnes *daily*": a unit per time in one word. */
export const rateAdverbs: ReadonlyMap<string, string> = wordMap({
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'annually yearly',
})

/** Shares of a million and more, which chemists tell, and how many make up a percent. */
export const partsPerPercent: ReadonlyMap<string, number> = new Map([
  ['part per million', 1e4],
  ['part per billion', 1e7],
  ['part per trillion', 1e10],
])

/** Short forms of parts in a large number. */
export const partsShort: ReadonlyMap<string, string> = new Map([
  ['ppm', 'part per million'],
  ['ppb', 'part per billion'],
  ['ppt', 'part per trillion'],
])

/** Units that go on with a smaller one: feet with inches, hours with minutes. */
export const smallerUnits: Readonly<Record<string, readonly string[]>> = {
  foot: ['inch'],
  yard: ['foot', 'inch'],
  mile: ['yard', 'foot'],
  metre: ['centimetre'],
  kilometre: ['metre'],
  stone: ['pound'],
  pound: ['ounce'],
  kilogram: ['gram'],
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
}

/** Verbs that a temperature is told with. */
export const temperatureVerb: RegExp = /^(?:soar|climb|fall|fell|dip|drop|plunge|sank|rise|rose|heat|cool)/

/** What a length is the measure of, by noun and adjective: a depth is no distance. */
export const dimensionsOfLength: ReadonlyMap<string, string> = wordMap({
  depth: 'depth deep',
  height: 'height high tall',
  width: 'width wide',
  thickness: 'thickness thick',
  diameter: 'diameter',
  altitude: 'altitude elevation',
})
