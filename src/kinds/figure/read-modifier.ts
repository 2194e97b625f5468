import { aboutAbbreviations, boundBehind, sumsBefore } from '../../lang/en/amounts.ts'
import { indefiniteArticles, singularArticles } from '../../lang/en/grammar.ts'
import {
  boundsOverArticle,
  type Modifier,
  modifierSigns,
  modifiersBefore,
  modifiersBehind,
} from '../../lang/en/modifiers.ts'
import { smallWords, tensWords } from '../../lang/en/numbers.ts'
import { lastsBefore } from '../../lang/en/times.ts'
import { looksPlural } from './looks-plural.ts'
import { isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

/** A modifier and the index its mention begins at, or the one behind it. */
export interface ModifierReading {
  readonly modifier: Modifier
  readonly at: number
}

/** "at the very least", "in the neighbourhood of" */
const longestBefore = 5
const longestBehind = 3

/** What a number is that words before it may bound. */
export interface Bounded {
  /** A length of time, of which "over" says when. */
  readonly isTime: boolean
  /** No number: nobody says "more than several", so that "over several" says where. */
  readonly isVague: boolean
  /** "nothing but praise about *one* candidate": a single one is nobody's estimate. */
  readonly isSingle: boolean
}

/** Not a bound where the same words mean something else. */
const meansOther = (tape: Tape, first: number, phrase: string, bounded: Partial<Bounded>): boolean => {
  const before = wordAt(tape, first - 1)
  if (phrase === 'over')
    return bounded.isVague === true || (bounded.isTime === true && !lastsBefore.has(before))
  if (phrase === 'about') return bounded.isSingle === true
  if (phrase === 'up to') return sumsBefore.has(before)
  return phrase === 'near' && singularArticles.has(before)
}

/** Skips what may stand between a modifier and its number: a closing quote ("north of” 200 million), "approx." */
const behindMarks = (tape: Tape, i: number): number => {
  const mark = tape[i]
  if (mark?.kind !== 'mark') return i
  if (/^["”’']$/.test(mark.text) && isGlued(tape, i)) return i - 1
  return mark.text === '.' && aboutAbbreviations.has(wordAt(tape, i - 1)) ? i - 1 : i
}

/**
 * Reads the words before a number that make a bound or an estimate of it: "at least", "nearly", "some". The longest
 * wins: "no more than", not "more than".
 *
 * @param i index of the number's first lexeme
 * @param bounded what the number is
 */
export const readModifierBefore = (
  tape: Tape,
  i: number,
  bounded: Partial<Bounded>,
): ModifierReading | null => {
  const sign = modifierSigns.get(tape[i - 1]?.text ?? '')
  if (sign) return { modifier: sign, at: i - 1 }
  const isOverArticle = indefiniteArticles.has(wordAt(tape, i - 1))
  const last = isOverArticle ? i - 2 : behindMarks(tape, i - 1)
  let phrase = ''
  let found: ModifierReading | null = null
  for (let k = last; k > last - longestBefore; k--) {
    const word = wordAt(tape, k)
    if (word === '') break
    phrase = phrase === '' ? word : `${word} ${phrase}`
    const modifier = modifiersBefore.get(phrase)
    if (
      modifier &&
      !meansOther(tape, k, phrase, bounded) &&
      (!isOverArticle || boundsOverArticle.test(phrase))
    )
      found = { modifier, at: k }
  }
  return found
}

/** Reads the words behind a number: "or more", "and over", "or so", "-plus", "+". */
export const readModifierBehind = (tape: Tape, i: number): ModifierReading | null => {
  if (isText(tape, i, '+') && isGlued(tape, i) && !isGlued(tape, i + 1))
    return { modifier: 'at-least', at: i + 1 }
  if (isHyphen(tape, i)) {
    const word = wordAt(tape, i + 1)
    if (word === 'plus') return { modifier: 'at-least', at: i + 2 }
    return word === 'odd' || word === 'ish' ? { modifier: 'about', at: i + 2 } : null
  }
  let phrase = ''
  for (let k = i; k < i + longestBehind; k++) {
    const word = wordAt(tape, k)
    if (word === '') break
    phrase = phrase === '' ? word : `${phrase} ${word}`
    const modifier = modifiersBehind.get(phrase)
    // "20 at least 5 of them", "4 plus 5": what follows is another number’s.
    const next = tape[k + 1]
    const another =
      next?.kind === 'literal' ||
      next?.kind === 'symbol' ||
      smallWords.has(wordAt(tape, k + 1)) ||
      tensWords.has(wordAt(tape, k + 1))
    if (modifier && !(another && boundBehind.test(phrase))) return { modifier, at: k + 1 }
  }
  return null
}

/** Most words between a number and the bound behind its noun: "ten small firms or more". */
const longestNoun = 2

/** Reads a bound told behind what is counted: "forty people or fewer". The mention ends before the noun. */
export const readModifierBehindNoun = (tape: Tape, i: number): Modifier | null => {
  for (let k = i; k < i + longestNoun && wordAt(tape, k) !== ''; k++)
    if (looksPlural(wordAt(tape, k)) && wordAt(tape, k + 1) === 'or')
      return readModifierBehind(tape, k + 1)?.modifier ?? null
  return null
}
