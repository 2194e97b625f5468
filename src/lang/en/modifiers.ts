import { phraseMap } from '../phrase-map.ts'

/** What words around a number make of it. */
export type Modifier = 'at-least' | 'more' | 'at-most' | 'less' | 'just-over' | 'just-under' | 'about'

/** Before the number, lower case. */
export const modifiersBefore: ReadonlyMap<string, Modifier> = phraseMap({
  'at-least': `at least | at the least | at the very least | no fewer than | not fewer than | no less than | not less than | no lower than |
     a minimum of | minimum of | a minimum | upwards of | upward of | as few as | as little as | as low as | starting at |
     starts at | start at | starts from | start from | starting from | starts out at | starts off at | starts out with | starts off with |
     priced from | prices from | starting price of`,
  more: `more than | over | above | greater than | in excess of | exceeding | exceeds | exceed | exceeded | north of | topping | topped |
     tops | surpassing | surpassed | well over | well above | far more than | many more than | much more than | older than |
     longer than | higher than | larger than | bigger than | taller than | faster than | heavier than | better than | beyond`,
  'at-most': `up to | as many as | as much as | as high as | as long as | as large as | as big as | as old as | as far as | at most | at the most |
     no more than | not more than | no greater than | no higher than | no longer than | no larger than | no older than | a maximum of |
     maximum of | not exceeding | anything up to | upto`,
  less: `fewer than | less than | under | below | lower than | shorter than | smaller than | younger than | cheaper than | well under |
     well below | far fewer than | far less than | much less than | south of`,
  'just-over': `just over | just above | just more than | slightly over | slightly above | slightly more than | a little over | a little more than |
     a bit over | a bit more than | a little above | little more than | barely more than | marginally over | fractionally over`,
  'just-under': `just under | just below | just less than | just fewer than | just short of | just shy of | slightly under | slightly below |
     slightly less than | slightly fewer than | a little under | a little less than | a bit under | a bit less than | shy of |
     nearly | almost | nearing | approaching | not quite | very nearly | fractionally under | close on`,
  about: `about | around | some | roughly | approximately | approx | circa | ca | an estimated | estimated | estimated at | in the region of |
     in the neighborhood of | in the neighbourhood of | in the vicinity of | on the order of | of the order of | in the order of |
     something like | close to | closer to | near | near to | more or less | just about | give or take | somewhere around | somewhere near |
     perhaps | maybe`,
})

/** Behind the number, lower case. */
export const modifiersBehind: ReadonlyMap<string, Modifier> = phraseMap({
  'at-least': `or more | or above | or over | or older | or higher | or greater | or better | or longer | or larger | or upwards | and over |
     and above | and older | and up | and upwards | at least | at a minimum | minimum | plus`,
  'at-most':
    'or fewer | or less | or under | or below | or younger | or lower | or shorter | and under | and younger | and below | at most | at the most | maximum | max | tops',
  about: 'or so | or thereabouts | odd | give or take | more or less | approximately',
})

/** Signs right before the number. */
export const modifierSigns: ReadonlyMap<string, Modifier> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more'],
  ['≥', 'at-least'],
  ['<', 'less'],
  ['≤', 'at-most'],
])

/** Bounds behind which an article may stand: "*up to* a 2.7GHz chip", "*more than* a 10% cut". "Over a 5-mile stretch" bounds nothing. */
export const boundsOverArticle: RegExp =
  /^(?:up to|as (?:much|high|low|little|large|big|long|far) as|at (?:least|most)|(?:more|less|greater|higher|lower) than|starts? (?:out|off) with)$/u
