import { quotedNegations } from '../../lang/en/negation.ts'
import { numerals } from '../../lang/en/numbers.ts'
import {
  beforeIs,
  contractedEndings,
  contractions,
  joinedNames,
  scaleLettersInWords,
  smallWords,
  variants,
} from '../../lang/en/wording.ts'
import { toAmerican } from '../../world/spelling.ts'
import { irregularLemma } from '../irregular-verbs.ts'

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
  const whole = Object.hasOwn(contractions, word) ? contractions[word] : undefined
  if (whole !== undefined) return whole
  for (const [ending, words] of contractedEndings) if (ending.test(word)) return word.replace(ending, words)
  if (!/'s$|s'$/u.test(word)) return word
  const bare = word.replace(/'s$/u, '').replace(/'$/u, '')
  return beforeIs.has(bare) ? `${bare} is` : bare
}

const roleOf = (part: string): Unit['role'] => {
  if (quotedNegations.has(part)) return 'negation'
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
    const scale = scaleLettersInWords.get(next.key)
    if (last && name)
      all[all.length - 1] = {
        word: `${last.word} ${next.word}`,
        key: name[2],
        role: 'content',
        at: last.at,
      }
    else if (last && scale !== undefined && /^\p{N}/u.test(last.word)) all.push({ ...next, key: scale })
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

/** Stems of the words met last; a run asks for those of its words again and again. */
const stems = new Map<string, string>()
const mostStems = 50_000

/** What the forms of a word share: "finding" and "find", "policies" and "policy". */
export const stemOf = (key: string): string => {
  const known = stems.get(key)
  if (known !== undefined) return known
  const stem = readStem(key)
  if (stems.size >= mostStems) stems.clear()
  stems.set(key, stem)
  return stem
}

const readStem = (key: string): string => {
  const base = irregularLemma.get(key) ?? key
  if (base.length <= 3) return base
  return base
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/^(?<stem>\p{L}{3,}?)(?:ings?|ed|es|s)$/u, '$<stem>')
    .replace(/(?<double>[b-df-hj-np-tv-z])\k<double>$/u, '$1')
    .replace(/e$/u, '')
}
