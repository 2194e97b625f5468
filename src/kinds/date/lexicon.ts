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
  'times telegraph mail mirror express star post herald independent tribune record sport live lights football world people review gazette politics school roast'.split(
    ' ',
  ),
)

/** Words before a weekday that make it a name: "Bloody Sunday", "Super Tuesday". */
export const beforeWeekdayInNames: ReadonlySet<string> = new Set(
  'bloody super holy man casual freaky giving black cyber good ash palm easter maundy shrove fat ruby whit girl manic'.split(
    ' ',
  ),
)

/** Small words that may follow a complete date; a content word there makes "the 19th floor", "2000 cases". */
export const functionWords: ReadonlySet<string> = new Set(
  `and or but nor so yet when where while which who whom whose that after before since until till in at on by for to from
  with without as of if than then the a an this last next his her its their our my he she they it we you i is are was
  were be been has have had will would could should may might must can not also only because although though amid into
  onto about around between during through under over per via due said says told`
    .split(/\s+/u)
    .filter(word => word !== ''),
)

/** Prepositions that a month or year may stand behind on its own. */
export const datePrepositions: ReadonlySet<string> = new Set(
  'in since until till by from of during before after through throughout between around circa early late mid for'.split(
    ' ',
  ),
)

/** Months that are also first names or common words: they need more context. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
  'jan',
  'mar',
])

/** Months whose name is a common word in lower case. */
export const wordMonths: ReadonlySet<string> = new Set(['march', 'may', 'mar'])

/** Days of the year with a name, as keys of `resolve/holiday-date.ts`; longer names come first. */
export const holidayNames: readonly (readonly [words: string, key: string])[] = [
  ["new year's day", 'new-year'],
  ["new year's eve", 'new-year-eve'],
  ['new years day', 'new-year'],
  ['new years eve', 'new-year-eve'],
  ['new year', 'new-year'],
  ['orthodox easter', 'orthodox-easter'],
  ['orthodox christmas', 'orthodox-christmas'],
  ['palm sunday', 'palm-sunday'],
  ['maundy thursday', 'maundy-thursday'],
  ['good friday', 'good-friday'],
  ['holy saturday', 'holy-saturday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['easter day', 'easter'],
  ['easter', 'easter'],
  ['shrove tuesday', 'shrove-tuesday'],
  ['mardi gras', 'shrove-tuesday'],
  ['ash wednesday', 'ash-wednesday'],
  ['ascension day', 'ascension'],
  ['whit sunday', 'pentecost'],
  ['whit monday', 'whit-monday'],
  ['pentecost', 'pentecost'],
  ['corpus christi', 'corpus-christi'],
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['cyber monday', 'cyber-monday'],
  ['giving tuesday', 'giving-tuesday'],
  ['halloween', 'halloween'],
  ["all saints' day", 'all-saints'],
  ["all souls' day", 'all-souls'],
  ["valentine's day", 'valentine'],
  ['valentines day', 'valentine'],
  ["st patrick's day", 'st-patrick'],
  ["st . patrick's day", 'st-patrick'],
  ["april fools' day", 'april-fools'],
  ["april fool's day", 'april-fools'],
  ['groundhog day', 'groundhog'],
  ['earth day', 'earth-day'],
  ['may day', 'may-day'],
  ['bastille day', 'bastille'],
  ['juneteenth', 'juneteenth'],
  ['memorial day', 'memorial-day'],
  ['labor day', 'labor-day'],
  ['columbus day', 'columbus-day'],
  ["presidents' day", 'presidents-day'],
  ['veterans day', 'veterans-day'],
  ['martin luther king day', 'king-day'],
  ['mlk day', 'king-day'],
  ['martin luther king jr . day', 'king-day'],
  ["international women's day", 'womens-day'],
  ["women's day", 'womens-day'],
]

/** Time zones as newsrooms write them: minutes east of Greenwich, with the rule for summer time if one applies. */
export const zones: ReadonlyMap<string, { readonly offset: number; readonly summer?: 'us' | 'eu' }> = new Map(
  [
    ['gmt', { offset: 0 }],
    ['utc', { offset: 0 }],
    ['z', { offset: 0 }],
    ['wet', { offset: 0 }],
    ['bst', { offset: 60 }],
    ['cet', { offset: 60 }],
    ['cest', { offset: 120 }],
    ['eet', { offset: 120 }],
    ['eest', { offset: 180 }],
    ['msk', { offset: 180 }],
    ['pkt', { offset: 300 }],
    ['sgt', { offset: 480 }],
    ['hkt', { offset: 480 }],
    ['jst', { offset: 540 }],
    ['kst', { offset: 540 }],
    ['aest', { offset: 600 }],
    ['aedt', { offset: 660 }],
    ['nzst', { offset: 720 }],
    ['nzdt', { offset: 780 }],
    ['est', { offset: -300 }],
    ['edt', { offset: -240 }],
    ['et', { offset: -300, summer: 'us' }],
    ['eastern', { offset: -300, summer: 'us' }],
    ['cst', { offset: -360 }],
    ['cdt', { offset: -300 }],
    ['ct', { offset: -360, summer: 'us' }],
    ['central', { offset: -360, summer: 'us' }],
    ['mst', { offset: -420 }],
    ['mdt', { offset: -360 }],
    ['mt', { offset: -420, summer: 'us' }],
    ['mountain', { offset: -420, summer: 'us' }],
    ['pst', { offset: -480 }],
    ['pdt', { offset: -420 }],
    ['pt', { offset: -480, summer: 'us' }],
    ['pacific', { offset: -480, summer: 'us' }],
    ['akst', { offset: -540 }],
    ['akdt', { offset: -480 }],
    ['hst', { offset: -600 }],
  ],
)
