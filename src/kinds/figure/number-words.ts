const list = (text: string): readonly string[] => text.split(' ')
const numbered = (text: string, from: number, step: number): readonly (readonly [string, number])[] =>
  list(text).map((word, i) => [word, from + i * step] as const)

/** 0 to 19, with the spellings that slip through. */
export const smallWords: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    0,
    1,
  ),
  ...numbered('sixteen seventeen eighteen nineteen', 16, 1),
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
])

/** 20 to 90. */
export const tensWords: ReadonlyMap<string, number> = new Map([
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
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

const ordinalsOfSmall =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'

/** "first" to "nineteenth", "twentieth" to "ninetieth", "hundredth" and up; misspellings that get printed. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...numbered(ordinalsOfSmall, 1, 1),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
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

/** Names of parts, singular and plural, beside ordinals: "third", "quarters", "halves". */
export const partWords: ReadonlyMap<string, number> = new Map([
  ...[...ordinalWords].filter(([word]) => word !== 'first' && word !== 'second'),
  ...[...ordinalWords].flatMap(([word, n]) => (n > 2 ? [[`${word}s`, n] as const] : [])),
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])

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
export const functionWords: ReadonlySet<string> = new Set(
  list(
    'of and or but nor more less fewer higher lower larger smaller bigger than as to in on at by for from with without ' +
      'were was are is be been have has had did do does will would could may might who which that when while if so then ' +
      'since because though after before until compared against over under above below between among into off out up down ' +
      'said say says not also only still already now',
  ),
)
