import type { PartOfDay } from '../../core/value.ts'
import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** "the day *before*", "two hours *after*". */
export const beforeAndAfter: ReadonlySet<string> = wordSet('before after')

/** "*from* 2010 to 2014", "*between* 2010 and 2014". */
export const spanOpeners: ReadonlySet<string> = wordSet('from between')

/** "*in* 2014", "*since* 2014". */
export const inAndSince: ReadonlySet<string> = wordSet('in since')

/** "until", "till". */
export const untilForms: ReadonlySet<string> = wordSet('until till')

/** Those of them behind which lies what has happened. */
export const behindUs: ReadonlySet<string> = wordSet('since after following')

/** "a week *ago*", "a day *earlier*". */
export const agoWords: ReadonlySet<string> = wordSet('ago earlier before')

/** Behind the hour: "9 *am*", "9 *o'clock*". */
export const meridiems: ReadonlySet<string> = wordSet("am pm o'clock")

/** "from 2010 *to* 2014", "*until* 2014". */
export const spanJoiners: ReadonlySet<string> = wordSet('to until and')

/** "*when* he was 40", "*until* he was 40". */
export const whenOrUntil: ReadonlySet<string> = wordSet('when since until before')

/** "mayor *until* 2014", "mayor *from* 2010". */
export const tenureSpans: ReadonlySet<string> = wordSet('until till from between')

/** "a 5-*second* rule". */
export const shortSpans: ReadonlySet<string> = wordSet('second minute hour day')

/** Words that place a clause before the story's own events. */
export const formerlyWords: ReadonlySet<string> = wordSet('previous previously prior formerly')

/** "*last* year", "*this* week". */
export const nearWords: ReadonlySet<string> = wordSet('next last this that')

/** "Holm, *now*", "Holm, *long*". */
export const adverbsBehindName: ReadonlySet<string> = wordSet('now since long recently')

/** "2010 *to* 2014". */
export const yearJoiners: ReadonlySet<string> = wordSet('to through until till')

/** "*a* second", "*per* second": what makes it a length of time, and no place in an order. */
export const orderBehind: ReadonlySet<string> = wordSet('an a per split every')

/** Behind a clock time: "9.30 *am*", "9.30 *on* Monday". */
export const clockBehind: ReadonlySet<string> = wordSet("am pm o'clock on today yesterday")

/** Words that put a noun in time, so that a day behind it is the noun's: "since her arrest in June". */
export const temporalPrepositions: ReadonlySet<string> = wordSet(
  'since after before following during until till',
)

/** Stretches of time that one spends in something. */
export const spanUnits: ReadonlySet<string> = wordSet('minute hour day week month year decade')

/** "34 *today*": a day, and no age. */
export const notBehindAge: ReadonlySet<string> = wordSet('today tomorrow yesterday this next last when')

/** "the *second* of three": which one of several. */
export const orderOfParts: ReadonlySet<string> = wordSet('first second third fourth fifth last latest one')

/** Before a clock time: "*at* 9.30". */
export const clockBefore: ReadonlySet<string> = wordSet(
  'at until till from since around before after between about',
)

/** Behind these, "the weekend" is the one near the day of publication. */
export const beforeWeekend: ReadonlySet<string> = wordSet('over at during on by until till before since for')

/** Behind these, "from Tuesday to Thursday" is a move, not a time in between. */
export const moves: ReadonlySet<string> = wordSet(`
  moved postponed delayed rescheduled pushed put brought changed shifted switched
`)

/** Behind a length of time these tell when, not how often: "a year earlier". */
export const momentWords: ReadonlySet<string> = wordSet(
  'ago earlier before later after old away from prior previously hence long',
)

/** "over three years" is during them, unless something is measured by them. */
export const lastsBefore: ReadonlySet<string> = wordSet(`
  for of after well just lasting lasted lasts took takes taking spent by age aged is was than
`)

/** Prepositions that a month or year may stand behind on its own. */
export const datePrepositions: ReadonlySet<string> = wordSet(`
  in since until till by from of during before after through throughout between around circa early late
  mid for
`)

/** What results come in: "three in five *games*", "two in a *week*". */
export const perTime: ReadonlySet<string> = wordSet(`
  seconds second minutes minute hours hour days day nights night weeks week months month years year
  decades decade quarters quarter games game match appearances appearance seasons season tests test
  innings inning outings outing starts start attempts attempt
`)

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
export const partOfDayByName: ReadonlyMap<string, PartOfDay> = wordMap({
  dawn: 'dawn daybreak sunrise',
  morning: 'morning',
  'mid-morning': 'mid-morning midmorning',
  lunchtime: 'lunchtime',
  afternoon: 'afternoon',
  'mid-afternoon': 'mid-afternoon midafternoon',
  'late-afternoon': 'teatime',
  dusk: 'dusk nightfall sunset',
  evening: 'evening',
  night: 'night',
  overnight: 'overnight',
})

/** Small words that may follow a complete date; a content word there makes "the 19th floor", "2000 cases". */
export const wordsBehindDates: ReadonlySet<string> = wordSet(`
  and or but nor so yet when where while which who whom whose that after before since until till in at on
  by for to from with without as of if than then the a an this last next his her its their our my he she
  they it we you i is are was were be been has have had will would could should may might must can not
  also only because although though amid into onto about around between during through under over per via
  due said says told
`)

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

/** Of these, those that are words elsewhere, or letters. */
const zoneWords = wordSet('eastern central mountain pacific z wet mt')

/** Zones right behind a clock time, which keep its figures from being counted: "1310 GMT". */
export const timeZones: ReadonlySet<string> = new Set([
  ...[...zones.keys()].filter(zone => !zoneWords.has(zone)),
  ...wordSet('ist wib local'),
])

/** Words that a date can start with, beside months, weekdays and numbers. */
export const dateStarters: ReadonlySet<string> = wordSet(`
  a an the half quarter final opening closing last past previous this current next coming following that the in more less over under almost
  nearly about around some roughly early earlier late later mid start beginning middle end close today tonight yesterday
  tomorrow tmrw day week month year fiscal financial noon midday midnight before pre predawn at by during small wee q h overnight
`)

/** Words that lead to a clock time. */
export const clockLead: ReadonlySet<string> = wordSet(
  'at by until till around about before after since approximately',
)

/** Behind these it may be a ratio: "from 1:13 to 1:17". */
export const looseClockLead: ReadonlySet<string> = wordSet('from to between and past near')

/** "*next* March": which one of those that come again and again. */
export const picks: ReadonlyMap<string, 'last' | 'this' | 'next'> = wordMap({
  last: 'last past',
  this: 'this',
  next: 'next coming',
})

/** "*last* Monday": how many weeks away. */
export const weekShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 0],
  ['following', 1],
])

/** "*last* year": how many periods away. */
export const periodShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
])

/** "the *following* day": before or after the day told last. */
export const sidesOfDay: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
])

/** "the week *of* 3 May", "the week *ending* 3 May": where in the week the day stands. */
export const sidesOfWeek: ReadonlyMap<string, 'first' | 'last' | 'within'> = wordMap({
  within: 'of',
  first: 'beginning starting commencing from',
  last: 'ending ended to',
})

/** "the third *day* of May": what can be counted in a month. */
export const countedUnits: ReadonlyMap<string, 'day' | 'week' | 'weekend'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
])

/** Words behind which four digits are a year: "*in* 2014", "*since* 2014". */
export const firmYearLeads: ReadonlySet<string> = wordSet(
  'in since during until till throughout from before by early late mid circa year',
)

/** Words behind which four digits may be a year: "*of* 2014". */
export const looseYearLeads: ReadonlySet<string> = wordSet('of after around between for to and through')

/** "early" + "morning" */
export const finerParts: ReadonlyMap<string, PartOfDay> = new Map([
  ['early morning', 'early-morning'],
  ['late morning', 'late-morning'],
  ['mid morning', 'mid-morning'],
  ['early afternoon', 'early-afternoon'],
  ['mid afternoon', 'mid-afternoon'],
  ['late afternoon', 'late-afternoon'],
  ['early evening', 'early-evening'],
  ['late evening', 'late-evening'],
  ['late night', 'late-night'],
])

/** "Published: ", "Last updated on " */
export const publishedLabel: RegExp =
  /^(?:first |last |originally )?(?:published|posted|updated|issued|modified|filed|date|dated)\b:?(?: on| at)? ?$/iu

/** Which part of ten years or degrees is meant. */
export const thirdsOfDecade: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    early: [0, 3],
    low: [0, 3],
    lower: [0, 3],
    mid: [4, 6],
    middle: [4, 6],
    late: [7, 9],
    high: [7, 9],
    upper: [7, 9],
  }),
)

/** "from 3 May to 9 June", "3–9 May", "Monday until Friday"; between two dates something may happen on any day. */
export const intervalJoint: RegExp = /\s(?:to|until|till|through|thru)\s|\d\s?[-–]\s?(?:\d|\p{Lu})/iu

/** Between a noun or verb and its day: "a meeting *earlier* Friday", "the vote *late* on Friday". */
export const nearTimes: ReadonlySet<string> = wordSet('earlier early late later')

/** Nouns for the day that something has: "the festival's May 3 *date*". */
export const datedAs: ReadonlySet<string> = wordSet('date deadline')

/** Stretches that results are told for: "in the third quarter", "in the first six months". */
export const accountingPeriods: ReadonlySet<string> = wordSet('quarter half month week weekend')

/** What counts from the day on which it is written, with no clock time: "this morning". */
export const todayWords: RegExp = /^(?:earlier )?(?:today|tonight|this (?:morning|afternoon|evening))$/iu

/** Before a day since when something holds: "will pay more *starting* Monday". */
export const beginningForms: ReadonlySet<string> = wordSet('beginning starting commencing effective')
