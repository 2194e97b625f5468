import { toAmerican } from '../../data/spelling.ts'
import { irregularLemma } from '../irregular-verbs.ts'
import { negations, smallWords } from './small-words.ts'

/** A word of a quotation as it is compared with those of another. */
export interface Unit {
  /** The word as quoted; of "don't" both units have it. */
  readonly word: string
  /** What equal words share, however written: "organise" and "organize", "twelve" and "12", the "not" of "don't". */
  readonly key: string
  /** `left-out` is "…", `inserted` a word in brackets. */
  readonly role: 'content' | 'small' | 'negation' | 'left-out' | 'inserted'
  /** Index of the word as given; the first one of a name of several words. */
  readonly at: number
}

const wholly: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  cause: 'because',
  ok: 'okay',
  em: 'them',
  '&': 'and',
  '%': 'percent',
  'e-mail': 'email',
}

/** Words that are said alike, or cut short when written, with the one that stands for them. */
const variants: ReadonlyMap<string, string> = new Map(
  (
    'mum mom|mama mom|mamma mom|momma mom|mommy mom|mummy mom|daddy dad|ya you|yer your|yeah yes|yep yes|yup yes|nope no|kinda kind|lotta lot|' +
    'lots lot|dunno know|gimme give|lemme let|goin going|nothin nothing|email email|thru through|tho though|alright okay|' +
    'rep representative|reps representatives|sen senator|sens senators|gov governor|dr doctor|prof professor|gen general|' +
    'pres president|govt government|dept department|tv television|telly television|phone telephone|vs versus|' +
    'jan january|feb february|aug august|sept september|sep september|oct october|nov november|dec december|' +
    'mn million|bn billion|tn trillion|pct percent|nd and|programme program|til until|till until|' +
    'everyone everybody|anyone anybody|someone somebody|anyways anyway|isil isis|daesh isis'
  )
    .split('|')
    .map(row => row.split(' ') as [string, string]),
)

/** Names of several words that are written as one as well. */
const joinedNames: readonly (readonly [string, string, string])[] = [
  ['united', 'states', 'us'],
  ['united', 'kingdom', 'uk'],
  ['united', 'nations', 'un'],
  ['european', 'union', 'eu'],
  ['new', 'york', 'ny'],
  ['per', 'cent', 'percent'],
]

/** What "m" is behind an amount: "$1m". */
const scales: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['k', 'thousand'],
])

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/u, ' not'],
  [/'re$/u, ' are'],
  [/'ve$/u, ' have'],
  [/'ll$/u, ' will'],
  [/'d$/u, ' would'],
  [/'m$/u, ' am'],
]

/** What "'s" stands for "is" behind; behind a noun it is taken for the possessive. */
const beforeIs: ReadonlySet<string> = new Set(
  'it that this he she there here what who where how everybody everything nobody nothing'.split(' '),
)

const numerals: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)] as const),
])

/** "twenty-five" → 25; null for what is no number in words. */
const numeralIn = (word: string): number | null => {
  const [tens, unit, more] = word.split('-')
  const first = numerals.get(tens ?? '')
  if (first === undefined || more !== undefined) return null
  if (unit === undefined) return first
  const second = numerals.get(unit)
  return second !== undefined && first >= 20 && second > 0 && second < 10 ? first + second : null
}

const expanded = (word: string): string => {
  const whole = Object.hasOwn(wholly, word) ? wholly[word] : undefined
  if (whole !== undefined) return whole
  for (const [ending, words] of endings) if (ending.test(word)) return word.replace(ending, words)
  if (!/'s$|s'$/u.test(word)) return word
  const bare = word.replace(/'s$/u, '').replace(/'$/u, '')
  return beforeIs.has(bare) ? `${bare} is` : bare
}

const roleOf = (part: string): Unit['role'] => {
  if (negations.has(part)) return 'negation'
  return smallWords.has(part) ? 'small' : 'content'
}

const unit = (word: string, part: string, at: number): Unit => {
  // "One" is more often no number than one: "1 in 3" and "one-in-three".
  if (part === '1') return { word, key: 'one', role: 'small', at }
  const numeral = numerals.get(part)
  if (numeral !== undefined && part !== 'one') return { word, key: String(numeral), role: 'content', at }
  const bare = variants.get(part) ?? part.replaceAll(/[,.]|(?<=\p{N}):00$/gu, '')
  // "2.5" is an amount, "2.500" and "u.s." are written with dots.
  const key = /^\p{N}+\.\p{N}{1,2}$/u.test(part) ? part : toAmerican(bare)
  return { word, key, role: roleOf(bare), at }
}

/** Names that fill two units become one: "United States" and "US". */
const withJoined = (units: readonly Unit[]): readonly Unit[] => {
  const all: Unit[] = []
  for (const next of units) {
    const last = all.at(-1)
    const name = joinedNames.find(([first, second]) => last?.key === first && next.key === second)
    const scale = scales.get(next.key)
    if (last && name)
      all[all.length - 1] = {
        word: `${last.word} ${next.word}`,
        key: name[2],
        role: 'content',
        at: last.at,
      }
    else if (last && scale !== undefined && /^\p{N}/u.test(last.key)) all.push({ ...next, key: scale })
    else all.push(next)
  }
  return all
}

/** The words of a quote, as `quoteWords` gives them, taken apart for comparison. */
export const unitsOf = (words: readonly string[]): readonly Unit[] =>
  withJoined(
    words.flatMap((word, at): readonly Unit[] => {
      if (word === '…') return [{ word, key: word, role: 'left-out', at }]
      if (word.startsWith('[')) return [{ word, key: word.slice(1, -1), role: 'inserted', at }]
      const numeral = word.includes('-') ? numeralIn(word) : null
      if (numeral !== null) return [{ word, key: String(numeral), role: 'content', at }]
      return expanded(word)
        .split(/[ -]/u)
        .filter(part => part !== '')
        .map(part => unit(word, part, at))
    }),
  )

/** What the forms of a word share: "finding" and "find", "policies" and "policy". */
export const stemOf = (key: string): string => {
  const base = irregularLemma.get(key) ?? key
  if (base.length <= 3) return base
  return base
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/^(?<stem>\p{L}{3,}?)(?:ings?|ed|es|s)$/u, '$<stem>')
    .replace(/(?<double>[b-df-hj-np-tv-z])\k<double>$/u, '$1')
    .replace(/e$/u, '')
}
