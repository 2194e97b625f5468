import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** "10 *to* 12", "between 10 *and* 12". */
export const rangeJoiners: ReadonlySet<string> = wordSet('to and')

/** "more *than* a metre", "as long *as* a bus". */
export const comparingBehind: ReadonlySet<string> = wordSet('than as')

/** "*below* zero", "*under* 5". */
export const belowWords: ReadonlySet<string> = wordSet('below under')

/** "sank *by* 4%", "rose *to* 7". */
export const changeToWords: ReadonlySet<string> = wordSet('by to')

/** "one *day*", "one *second*": units behind a "one" that counts nothing. */
export const onesOwnTime: ReadonlySet<string> = wordSet('day second')

/** "nine *in* ten", "nine *out* of ten". */
export const outOf: ReadonlySet<string> = wordSet('in out')

/** "*only* 5 minutes in". */
export const onlyWords: ReadonlySet<string> = wordSet('only just')

/** "*minus* 5 degrees". */
export const minusWords: ReadonlySet<string> = wordSet('minus negative')

/** "*No* 3", "*number* three". */
export const numberMarks: ReadonlySet<string> = wordSet('no number')

/** "$5 and *more*". */
export const openComparisons: ReadonlySet<string> = wordSet('and more less')

/** "two *or* three", "two *to* three". */
export const choices: ReadonlySet<string> = wordSet('to or and')

/** "revised *down*". */
export const downward: ReadonlySet<string> = wordSet('downwards downward down')

/** "in", "out", "over". */
export const outOfOrOver: ReadonlySet<string> = wordSet('in out over')

/** "*part* of the fleet". */
export const partNouns: ReadonlySet<string> = wordSet('part majority minority')

/** "revised *up*". */
export const upwardWords: ReadonlySet<string> = wordSet('upwards upward up')

/** "$3 *a* kilo", "$3 *each*". */
export const eachWords: ReadonlySet<string> = wordSet('an a each every')

/** "*approx.* 40". */
export const aboutAbbreviations: ReadonlySet<string> = wordSet('approx ca c est')

/** "the *latest* count": it takes the place of an earlier one. */
export const latestWords: ReadonlySet<string> = wordSet('latest current newest updated')

/** "*cut* its forecast to 4%". */
export const loweringVerbs: ReadonlySet<string> = wordSet('lower reduce cut downgrade')

/** "*half* an hour", "*a* mile". */
export const beforeUnit: ReadonlySet<string> = wordSet('one an a half quarter')

/** These are done to things, which are then counted. */
export const actsOfChange: ReadonlySet<string> = wordSet('gained lost cut raised moved')

/** "*corrected* the toll to 14". */
export const revisingVerbs: ReadonlySet<string> = wordSet('revise correct update adjust amend restate')

/** Prepositions that tie a value to the noun before them: "a contract at $37m", "nine years in jail". */
export const tieWords: ReadonlySet<string> = wordSet('at for worth valued priced with')

/** Of these, those that go with the verb as well: "sold the club to a group *for* $4m". */
export const pricedBy: ReadonlySet<string> = wordSet('for at')

/** What a length or a weight is of: "40 mm in *diameter*". */
export const extents: ReadonlySet<string> = wordSet(
  'diameter width length height depth weight circumference girth thickness area size',
)

/** Words that lead to an amount that something is brought to: "cut the rate *to* 4%", "drove the crown *below* $1.29". */
export const towardsAmount: ReadonlySet<string> = wordSet('to from by at below above under over')

/** "fourth in the *table*". */
export const rankingNouns: ReadonlySet<string> = wordSet('rankings ranking standings table charts chart')

/** "*topped* 40", "*reached* 40". */
export const reachingVerbs: ReadonlySet<string> = wordSet('reach pass top surpass exceed hit')

/** "passenger numbers", "the unemployment rate": the measure stands behind what is measured. */
export const measuringCompounds: ReadonlySet<string> = wordSet('number level total volume rate figure')

/**
 * Words before a value that make it the one from before, or one to compare with: "up from 4%", "against 611m", "in office
 * since 2021".
 */
export const originWords: ReadonlySet<string> = wordSet('from since against than versus vs compared')

/** What a count is called: "the latest figures", "a revised toll". */
export const counters: ReadonlySet<string> = wordSet('toll count tally figure number total estimate data')

/** "per", "dead": what counts, and is in no name. */
export const notPartOfName: ReadonlySet<string> = wordSet(
  'per percent pct percentage more others dead hundred',
)

/** "twice *as* many", "twice *the* rate". */
export const comparedTo: ReadonlySet<string> = wordSet('as the that what its his her their more')

/** Nouns that only give the one before them a form: a price tag is a price, a prison term prison. */
export const shells: ReadonlySet<string> = wordSet('tag term level size sum bill package estimate tally')

/** Verbs that take a count upwards: "brings the toll to 17", "the toll has reached 17". */
export const bringingVerbs: ReadonlySet<string> = wordSet('bring take push raise lift drive send mount swell')

/** Quantities that leave others out: "*some* of the crew". */
export const someWords: ReadonlySet<string> = wordSet(
  'some several many most few half dozens hundreds scores',
)

/** "*nearly* half", "more *than* a third". */
export const softeners: ReadonlySet<string> = wordSet(
  'than nearly almost about over under around roughly least just by',
)

/** "doubled down", "doubled as a chef", "doubled off the wall": other senses. */
export const otherSenseOfDouble: ReadonlySet<string> = wordSet(
  'up down over back as home off into left right',
)

/** Quantities that leave nobody out: "*all* of the crew". */
export const allWords: ReadonlySet<string> = wordSet(
  'all both every each everybody everyone no none nobody neither entire whole',
)

/** "No. 3 *in* the world". */
export const behindRank: ReadonlySet<string> = wordSet(
  'in on by and at for of among out nationally worldwide globally',
)

/** What a place in a ranking is of, behind its number: "the No. 5 *seed*", "the No. 2 *job*". */
export const rankedNouns: ReadonlySet<string> = wordSet(`
  seed spot position job post slot ranking pick priority leader official republican democrat prosecutor
  diplomat executive
`)

/** "*of* -5", "*was* -5": a sign and no dash. */
export const signedLeads: ReadonlySet<string> = wordSet(
  'of at to by from was is were are around about near and',
)

/** Words that announce a range: "*between* 3 and 5", "*estimates* of 3 to 5". */
export const spanWords: ReadonlySet<string> = wordSet(`
  range ranges ranged ranging anywhere somewhere between varies vary varying of estimates estimated
`)

/** Whom a role has so many of: "a *mother* of three". */
export const offspringOf: ReadonlyMap<string, string> = wordMap({
  child: 'mother father parent mom mum dad',
  grandchild: 'grandmother grandfather grandparent',
})

/** What stands between a verb and its amount: "*at least* 40". */
export const amountFillers: ReadonlySet<string> = wordSet(
  'at least most about around some nearly more than up to over a an the',
)

/** What a multiple is of: "twice the *size*". */
export const measured: ReadonlySet<string> = wordSet(`
  size number rate amount price cost average level usual normal national value length weight speed limit
`)

/** Verbs whose subject is what the value measures: "the rent is $2,150", "turnout reached 70%". */
export const linkingVerbs: ReadonlySet<string> = wordSet(`
  be stand total reach hit average come remain stay number run range exceed cost weigh measure
`)

/** What follows a multiple: "three times *higher*", "twice *as* many". */
export const comparedWords: ReadonlySet<string> = wordSet(`
  as higher lower more less larger bigger smaller greater faster longer heavier likelier that what its
  their
`)

/** Words that stand between such a word and the value. */
export const valueFillers: ReadonlySet<string> = wordSet(`
  a an the about around some nearly almost roughly at least more less just over under with to
`)

/** "adds up to 100" is a sum. */
export const sumsBefore: ReadonlySet<string> = wordSet(`
  add adds adding added went go goes going gone come comes came brings brought bring taking takes took
  moved
`)

/** "the number of relapses", "the level of debt", "one of its panels": what is measured or counted comes first. */
export const measureNouns: ReadonlySet<string> = wordSet(`
  number amount level total volume use cost price rate one two three four five six some most many several
  half all both none either neither
`)

/** Words in front of two figures of which one became the other: "*rose* from 3 to 5". */
export const changeWords: ReadonlySet<string> = wordSet(`
  from rose rise rises rising fell fall falls falling up down gained lost climbed dropped slid jumped
  slipped increased decreased grew shrank cut raised moved went surged plunged rallied eased edged
  declined tumbled soared
`)

/** Nouns too general to tell two facts apart. */
export const vagueWords: ReadonlySet<string> = wordSet(`
  number total figure amount thing piece item object way lot part time day other up down over under out
  off away behind alone above below around its their his her this that these those such more most much
  many last next first new
`)

/** "about 60%", "some 60%": which word says that a number is rough makes no notation of its own. */
export const hedge: RegExp = /^(?:about|around|roughly|some|approximately|an estimated) (?=\d|\p{Sc})/u

/** Verbs that say how many times as much there is. */
export const multiplyingVerbs: ReadonlyMap<string, number> = new Map([
  ['halved', 0.5],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
])

/** The ends of a scale, those at the top and those at the bottom. */
export const superlativeScales: readonly (readonly [string, string])[] = [
  ['largest biggest greatest', 'smallest tiniest'],
  ['highest tallest', 'lowest shortest'],
  ['longest', 'shortest briefest'],
  ['oldest eldest', 'youngest newest'],
  ['best', 'worst'],
  ['fastest quickest', 'slowest'],
  ['richest wealthiest', 'poorest'],
  ['hottest warmest', 'coldest coolest'],
  ['heaviest', 'lightest'],
  ['costliest dearest priciest', 'cheapest'],
  ['strongest', 'weakest'],
  ['busiest', 'quietest'],
  ['wettest', 'driest'],
  ['deepest', 'shallowest'],
  ['widest', 'narrowest'],
  ['closest nearest', 'furthest farthest remotest'],
  ['safest', 'deadliest'],
  ['earliest', 'latest'],
  ['most', 'least fewest'],
]

/** Superlatives that seldom rank anything: "the *latest* count", "her *best* friend". */
export const idleSuperlatives: ReadonlySet<string> = wordSet(
  'best worst latest earliest newest closest nearest fewest greatest furthest farthest',
)

/** Words that say among what something is the largest: "*in* the country", "*ever*", "*of* its kind", "*since* the war". */
export const foremostScopes: ReadonlySet<string> = wordSet('in of on ever since')

/** "one *of* the largest", "*among* the oldest". */
export const partitives: ReadonlySet<string> = wordSet('of among')

/** Bounds that stand behind a number in brackets as well. */
export const boundBehind: RegExp = /^(?:at least|at most|plus|maximum|minimum|max|tops)$/

/** "a *revised* toll of 12". */
export const revisedWords: ReadonlySet<string> = wordSet('revised corrected amended adjusted')

/** "*ranked* third". */
export const rankedForms: ReadonlySet<string> = wordSet('ranked ranks rank ranking')

/** "*all* three of the donors": no part of them. */
export const wholeWords: ReadonlySet<string> = wordSet('all')
