import { wordSet } from '../word-set.ts'

/** "hundred", "hundreds". */
export const hundredForms: ReadonlySet<string> = wordSet('hundreds hundred')

/** "the First *Nations*". */
export const nationForms: ReadonlySet<string> = wordSet('nation nations')

/** "quarter", "quarters". */
export const quarterForms: ReadonlySet<string> = wordSet('quarters quarter')

/** Common slashes that are no shares. */
export const notFractions: ReadonlySet<string> = wordSet('9/11 24/7 7/7')

/** "one *in* four", "one *or* two". */
export const besideOne: ReadonlySet<string> = wordSet('in or over and')

/** "a *three*-two vote". */
export const oneToFour: ReadonlySet<string> = wordSet('one two three four')

/** "1*st*", "2*nd*". */
export const ordinalEndings: ReadonlySet<string> = wordSet('st nd rd th')

/** "*three* to *one*", "all but *a* few". */
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
