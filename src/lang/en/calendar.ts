import { wordSet } from '../word-set.ts'

/** Months in order: the full name, then the short forms newsrooms use. */
const months: readonly (readonly [name: string, ...short: string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Weekdays from Monday on: the full name, then short forms. */
const weekdays: readonly (readonly [name: string, ...short: string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

/** Number of a month, by its name and short forms; a full stop may follow the short ones. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, i) => names.map(name => [name, i + 1] as const)),
)

/** ISO number of a weekday (Monday is 1), by name and short form. "Weds" is a verb elsewhere. */
export const weekdayByName: ReadonlyMap<string, number> = new Map([
  ...weekdays.flatMap((names, i) => names.map(name => [name, i + 1] as const)),
  ['weds', 3],
])

/** Between the first and the last day of "5 to 7 May". */
export const dayJoiners: ReadonlySet<string> = wordSet('to until through till')

/** Behind a year, and whether it counts forwards or backwards: "33 AD", "55 BC". */
export const eras: ReadonlyMap<string, number> = new Map([
  ['ad', 1],
  ['ce', 1],
  ['bc', -1],
  ['bce', -1],
])

/** Full names of months, which need less context than "Mar" or "Dec". */
export const fullMonths: ReadonlySet<string> = new Set(months.map(([name]) => name))

/** Short forms of months. */
export const shortMonths: ReadonlySet<string> = new Set(months.flatMap(([, ...short]) => short))

/** Full names of weekdays. */
export const fullWeekdays: ReadonlySet<string> = new Set(weekdays.map(([name]) => name))

/** Short forms of weekdays. */
export const shortWeekdays: ReadonlySet<string> = new Set(weekdays.flatMap(([, ...short]) => short))

/** Names of months, short ones too. */
export const monthNames: ReadonlySet<string> = new Set(months.flat())

/** Names of weekdays, short ones too. */
export const weekdayNames: ReadonlySet<string> = new Set(weekdays.flat())

/** Capitalised words that are no part of a name: months and weekdays. */
export const calendarWords: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])

/** What the name of a month starts with, however short it is written: "Jan", "Sep". */
export const monthStarts: readonly string[] = months.map(
  ([name]) => name.charAt(0).toUpperCase() + name.slice(1, 3),
)

/** Months whose name is a common word in lower case. */
export const wordMonths: ReadonlySet<string> = wordSet('march may mar')

/** Months that are first names or surnames as well. */
export const nameMonths: ReadonlySet<string> = wordSet('april may june august march')

/** Months that are also first names or common words: they need more context. */
export const ambiguousMonths: ReadonlySet<string> = wordSet('march april may june august jan mar')

/** Words before a weekday that make it a name: "Bloody Sunday", "Super Tuesday". */
export const beforeWeekdayInNames: ReadonlySet<string> = wordSet(`
  bloody super holy man casual freaky giving black cyber good ash palm easter maundy shrove fat ruby whit
  girl manic
`)

/** Words after a weekday that make it the name of a paper or programme: "the Sunday Times". */
export const afterWeekdayInNames: ReadonlySet<string> = wordSet(`
  times telegraph mail mirror express star post herald independent tribune record sport live lights
  football world people review gazette politics school roast
`)
