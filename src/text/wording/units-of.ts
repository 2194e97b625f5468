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
  mom: 'mother',
  mum: 'mother',
  dad: 'father',
  'e-mail': 'email',
}

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

const unit = (word: string, part: string): Unit => {
  const numeral = numerals.get(part)
  const key = numeral === undefined || part === 'one' ? toAmerican(part.replaceAll(',', '')) : String(numeral)
  const role = negations.has(part) ? 'negation' : smallWords.has(part) ? 'small' : 'content'
  return { word, key, role }
}

/** The words of a quote, as `quoteWords` gives them, taken apart for comparison. */
export const unitsOf = (words: readonly string[]): readonly Unit[] =>
  words.flatMap((word): readonly Unit[] => {
    if (word === '…') return [{ word, key: word, role: 'left-out' }]
    if (word.startsWith('[')) return [{ word, key: word.slice(1, -1), role: 'inserted' }]
    const numeral = word.includes('-') ? numeralIn(word) : null
    if (numeral !== null) return [{ word, key: String(numeral), role: 'content' }]
    return expanded(word)
      .split(/[ -]/u)
      .filter(part => part !== '')
      .map(part => unit(word, part))
  })

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
