import { shortFullMonths } from '../../lang/en/calendar.ts'

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
export const isFullMonth = (name: string): boolean => name.length > 4 || shortFullMonths.has(name)

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
