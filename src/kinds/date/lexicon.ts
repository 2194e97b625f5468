import type { PartOfDay } from '../../core/value.ts'

/** Number of a month, by its name and the short forms newsrooms use; a full stop may follow the short ones. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  [
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
  ].flatMap((names, index) => names.map(name => [name, index + 1] as const)),
)

/** Full names of months, which need less context than "Mar" or "Dec". */
export const isFullMonth = (name: string): boolean => name.length > 4 || /^(?:may|june|july)$/u.test(name)

/** ISO number of a weekday (Monday is 1), by name and short form. */
export const weekdayByName: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map(name => [name, index + 1] as const)),
)

/** English names of the weekdays, Monday first. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** one … nineteen */
export const unitWords: ReadonlyMap<string, number> = new Map(
  units.split(' ').map((word, index) => [word, index + 1]),
)

/** twenty … ninety */
export const tensWords: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
)

/** first … nineteenth, twentieth, thirtieth */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinals.split(' ').map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
])

/** the twenties … the nineties */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 1920 + index * 10]),
)

/** Season, as the code that EDTF gives it where the hemisphere is open. */
export const seasonByName: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
])

/** "Friday afternoon": nouns that name a part of the day. */
export const partOfDayByName: ReadonlyMap<string, PartOfDay> = new Map([
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['morning', 'morning'],
  ['mid-morning', 'mid-morning'],
  ['midmorning', 'mid-morning'],
  ['lunchtime', 'lunchtime'],
  ['afternoon', 'afternoon'],
  ['mid-afternoon', 'mid-afternoon'],
  ['midafternoon', 'mid-afternoon'],
  ['teatime', 'late-afternoon'],
  ['dusk', 'dusk'],
  ['nightfall', 'dusk'],
  ['sunset', 'dusk'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['overnight', 'overnight'],
])

/** Words after a weekday that make it the name of a paper or programme: "the Sunday Times". */
export const afterWeekdayInNames: ReadonlySet<string> = new Set(
  'times telegraph mail mirror express star post herald independent tribune record sport live lights football world people review gazette politics'.split(
    ' ',
  ),
)

/** Words before a weekday that make it a name: "Bloody Sunday", "Super Tuesday". */
export const beforeWeekdayInNames: ReadonlySet<string> = new Set(
  'bloody super holy man casual freaky giving black cyber good ash palm easter maundy shrove fat ruby whit girl manic'.split(
    ' ',
  ),
)
