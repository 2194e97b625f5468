import { numbered } from '../numbered.ts'
import { phraseMap } from '../phrase-map.ts'
import { wordSet } from '../word-set.ts'

/** 0 to 19. */
const cardinals = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen
`)

/** 20 to 90. */
const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')

/** 1st to 19th. */
const ordinals = wordSet(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth
`)

/** 20th to 90th. */
const ordinalTens = wordSet('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')

/** The twenties to the nineties, as years. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  numbered(wordSet('twenties thirties forties fifties sixties seventies eighties nineties'), 1920, 10),
)

/** 0 to 19, and 20 to 90. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...numbered(cardinals, 0),
  ...numbered(tens, 20, 10),
])

/** 0 to 19, with the spellings that slip through. */
export const smallWords: ReadonlyMap<string, number> = new Map([
  ...numbered(cardinals, 0),
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
])

/** 20 to 90, with the spelling that slips through. */
export const tensWords: ReadonlyMap<string, number> = new Map([...numbered(tens, 20, 10), ['fourty', 40]])

/** 1 to 19: what times, days and years are told in. */
export const dateUnits: ReadonlyMap<string, number> = new Map(numbered(cardinals, 0).slice(1))

/** 20 to 90: what times, days and years are told in. */
export const dateTens: ReadonlyMap<string, number> = new Map(numbered(tens, 20, 10))

/** "first" to "nineteenth", "twentieth" and "thirtieth": what days and centuries are told in. */
export const dateOrdinals: ReadonlyMap<string, number> = new Map([
  ...numbered(ordinals, 1),
  ...numbered(ordinalTens, 20, 10).slice(0, 2),
])

/** Floors of a house from the ground up. */
export const floorNumbers: ReadonlyMap<string, number> = new Map([
  ['ground', 0],
  ...numbered(ordinals, 1),
  ...numbered(ordinalTens, 20, 10).slice(0, 1),
])

/** Districts that are told in words: "first" to "tenth". */
export const districtNumbers: ReadonlyMap<string, number> = new Map(numbered(ordinals, 1).slice(0, 10))

/** "first" to "nineteenth", "twentieth" to "ninetieth", "hundredth" and up; misspellings that get printed. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...numbered(ordinals, 1),
  ...numbered(ordinalTens, 20, 10),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['lakhth', 1e5],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
  ['nineth', 9],
  ['twelveth', 12],
  ['fourtieth', 40],
])

/** Parts that have a name of their own. */
const namedParts: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]

/** Names of parts, singular and plural, beside ordinals: "third", "quarters", "halves". */
export const partWords: ReadonlyMap<string, number> = new Map([
  ...[...ordinalWords].filter(([, n]) => n > 2),
  ...[...ordinalWords].filter(([, n]) => n > 2).map(([word, n]) => [`${word}s`, n] as const),
  ...namedParts,
])

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  // Plurals follow a number in older and in Indian English: "two millions", "six crores".
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['lacs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Scale letters that mean nothing else behind digits. */
export const scaleAbbreviations: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['k', 1e3],
])

/** Scale letters that need money before them, or the right company: "$3m", "5b", "10M". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['G', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
])

/** Twelves. */
export const dozenWords: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs'])

/** "½" and its like. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Words behind "a third" that show it to be a share; behind anything else it is a rank ("a third goal"). */
export const wordsBehindShares: ReadonlySet<string> = wordSet(`
  of and or but nor more less fewer higher lower larger smaller bigger than as to in on at by for from
  with without were was are is be been have has had did do does will would could may might who which that
  when while if so then since because though after before until compared against over under above below
  between among into off out up down said say says not also only still already now
`)

/** "hundred", "hundreds". */
export const hundredForms: ReadonlySet<string> = wordSet('hundreds hundred')

/** "the First *Nations*". */
export const nationForms: ReadonlySet<string> = wordSet('nation nations')

/** "quarter", "quarters". */
export const quarterForms: ReadonlySet<string> = wordSet('quarters quarter')

/** Fixed phrases whose numbers count nothing; lives that are saved or lost do. */
export const numberIdioms: ReadonlySet<string> = new Set(
  phraseMap({
    idiom: `his nine lives | her nine lives | its nine lives | their nine lives | have nine lives | has nine lives | had nine lives |
      having nine lives | with nine lives | a dime a dozen | cloud nine | one in a million | second to none | in two minds |
      in seventh heaven | forty winks | the eleventh hour | the whole nine yards | third time lucky | a thousand words`,
  }).keys(),
)

/** Common slashes that are no shares. */
export const notFractions: ReadonlySet<string> = wordSet('9/11 24/7 7/7')

/** "one *in* four", "one *or* two". */
export const besideOne: ReadonlySet<string> = wordSet('in or over and')

/** "*three* of the nine": how many, told before who. */
export const oneToFour: ReadonlySet<string> = wordSet('one two three four')

/** "1*st*", "2*nd*". */
export const ordinalEndings: ReadonlySet<string> = wordSet('st nd rd th')

/** "*one* of the nine voted against": how many of a body go their own way. */
export const voteCounts: ReadonlySet<string> = wordSet('one two three four a')

/** "*five-figure* sum". */
export const figureWords: ReadonlySet<string> = wordSet('figure figures digit digits eleven')

/** "one *in*", "one *to* one". */
export const joinsOne: ReadonlySet<string> = wordSet('in or over and to by')

/** "only one of them", "just one of the five": a count after all. */
export const countsOf: ReadonlySet<string> = wordSet('only just but least exactly than')

/** "2/3*rds*". */
export const fractionEndings: ReadonlySet<string> = wordSet('rds rd ths th nds nd')

/** "an hour and a half *ago*". */
export const beforeFraction: ReadonlySet<string> = wordSet('ago earlier later end final before after')

/** Nouns of which many are counted without an s: "40 *people*". */
export const oddPlurals: ReadonlySet<string> = wordSet(`
  people men women children police feet teeth cattle fish sheep staff personnel
`)

/** "the *first* half": a half that is no share. */
export const halves: ReadonlySet<string> = wordSet(`
  first second other opening latter later final last top bottom better early closing
`)

/** Behind these a quarter is three months of a year. */
export const timeBefore: ReadonlySet<string> = wordSet(`
  past last previous first next final these those other consecutive straight for over
`)

/** Compounds that count nothing: "one-off", "one-time", "one-sided", "one-on-one". */
export const oneCompounds: ReadonlySet<string> = wordSet(
  'off time sided way on liner man woman size stop eyed party up down',
)

/** Scales by themselves. */
export const scaleOnly: ReadonlySet<string> = wordSet(`
  hundreds hundred thousands thousand millions million billions billion trillions trillion lakhs lakh
  crores crore dozens dozen
`)

/** Words that half of something is half of. */
export const wholes: ReadonlySet<string> = wordSet(`
  of the a an its their his her our my your that this those these all as again
`)

/** "one *hundred*", "one *third*", "one *in*". */
export const behindOne: ReadonlySet<string> = wordSet(`
  hundred dozen half quarter third fourth fifth sixth seventh eighth ninth tenth and point out over in or
`)

/** "*about* one", "*only* one". */
export const beforeOne: ReadonlySet<string> = wordSet(`
  least only just about to from by and or than was with no left for of up plus minus under over between
`)

/** Words in -s that name no things. */
export const noPlurals: ReadonlySet<string> = wordSet(`
  was has is as its his hers this thus does says yes us plus less across always perhaps towards besides
  unless afterwards overseas outdoors indoors yours theirs ours versus previous various
`)

/** Counted, these are lengths of time: "over two seasons". */
export const spells: ReadonlySet<string> = wordSet(`
  seasons episodes games matches rounds races laps terms sessions stages legs nights meetings sets innings
  fights
`)

/** "one another", "one is", "one’s own", "one thing", "one hand". */
export const pronounBefore: ReadonlySet<string> = wordSet(`
  another is was has had can could may might must should would will does who whom that which hand thing
  things day night morning evening afternoon by to way point time reason side
`)

/** What "half a" and "a quarter of a" can be of: "half a *million*". */
export const scaleOrUnit: ReadonlySet<string> = wordSet(`
  dozen hundred thousand million billion trillion crore lakh hour hours day mile century centuries pound
  litre liter pint inch percent percentage point per cent dollar minute turn metre meter kilometre
  kilometer tonne ton acre year
`)

/** "the one", "no one", "a new one" are covered by these and by what follows. */
export const pronounAfter: ReadonlySet<string> = wordSet(`
  the this that these those which each every no any a an another other such same new old big good bad
  right wrong only next previous first second third last current someone everyone anyone latter former
  small large little long short best better worst worse young number day square loved dear like phase
  version mr
`)

/** Plurals that are told of people's ages. */
export const peoplePlurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
])

/** What an ordinal only names: nobody counts first ladies. */
export const namesOfOrdinals: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'first',
    wordSet('lady ladies minister name names aid responder responders hand amendment nation nations of'),
  ],
  ['second', wordSet('hand amendment')],
  ['third', wordSet('party parties world reich')],
  ['fourth', wordSet('estate of')],
  ['fifth', wordSet('avenue amendment')],
])

/**
 * Plurals of number words, from the least they can mean to what nobody would call so any more. "Hundreds" ends where
 * "thousands" begins; "thousands" and up are used far beyond ten times their word.
 */
export const vaguePlurals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 200]],
  ['scores', [30, 300]],
  ['hundreds', [200, 2_000]],
  ['thousands', [2_000, 200_000]],
  ['lakhs', [200_000, 10_000_000]],
  ['crores', [20_000_000, 1e9]],
  ['millions', [2_000_000, 1e9]],
  ['billions', [2e9, 1e12]],
  ['trillions', [2e12, 1e15]],
  ['tens', [20, 100]],
])

/** What may stand behind an ordinal that is no rank. */
export const behindOrdinal: RegExp = /^(?:|ago|later|or|and|to|of)$/

/** A small quantity in words, by itself and as a multiple: "several" may be twenty, "several hundred" are not 2,000. */
export interface VagueQuantity {
  readonly words: readonly string[]
  readonly alone: readonly [number, number]
  readonly many: readonly [number, number]
}

/** "several", "a few", "a couple of": what they can mean, longer ones first. */
export const vagueQuantities: readonly VagueQuantity[] = [
  { words: ['several'], alone: [2, 25], many: [2, 10] },
  { words: ['quite', 'a', 'few'], alone: [3, 30], many: [3, 10] },
  { words: ['a', 'few'], alone: [2, 15], many: [2, 10] },
  { words: ['a', 'couple', 'of'], alone: [2, 3], many: [2, 3] },
  { words: ['a', 'couple'], alone: [2, 3], many: [2, 3] },
  { words: ['a', 'handful', 'of'], alone: [2, 12], many: [2, 10] },
  { words: ['a', 'handful'], alone: [2, 12], many: [2, 10] },
]

/** "about one *in* five", "about one *or* two": what stands behind a "one" that is an estimate. */
export const notBehindSingle: ReadonlySet<string> = wordSet('in of or and to out per point for every')

/** The nouns of small quantities in words: "a *couple* of bowls". */
export const vagueNouns: ReadonlySet<string> = wordSet('several few couple handful')

/** "*the* only one", "*her* only one": what has no other of its kind, and no count. */
export const onlyBearers: ReadonlySet<string> = wordSet('the my your his her its our their')
