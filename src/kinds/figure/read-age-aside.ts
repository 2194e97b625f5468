import { asideLeads } from '../../lang/en/ages.ts'
import { monthNames, weekdayNames } from '../../lang/en/calendar.ts'
import { peoplePlurals, smallWords } from '../../lang/en/numbers.ts'
import { livesWords } from '../../lang/en/relations.ts'
import { isKindOf } from '../../world/wordnet.ts'
import { countsNothing } from './counts-nothing.ts'
import type { Scene } from './quantity.ts'
import { isDash, isText, type Tape, wordAt } from './tape.ts'

/** The oldest anybody is said to have been. */
export const oldestAge = 125
/** In brackets behind a name that nothing else shows to be a person’s, only the ages of the grown-up. */
const grownUp = 16
/** Most ages told in one go. */
const longestList = 8

const isAge = (tape: Tape, i: number): boolean => {
  const literal = tape[i]?.literal
  return literal !== null && literal !== undefined && literal.decimals === 0 && literal.value <= oldestAge
}

const isComma = (tape: Tape, i: number): boolean => isText(tape, i, ',')
/** The index behind a comma, an "and" or both. */
const behindTie = (tape: Tape, i: number): number => {
  const next = isComma(tape, i) ? i + 1 : i
  return wordAt(tape, next) === 'and' ? next + 1 : next
}

/** The index before them. */
const beforeTie = (tape: Tape, i: number): number => {
  const next = wordAt(tape, i) === 'and' ? i - 1 : i
  return isComma(tape, next) ? next - 1 : next
}

/** Does an aside end here? */
const closes = (tape: Tape, i: number): boolean => {
  const closer = tape[i]
  return !closer || (closer.kind === 'mark' && closer.text !== '(') || /^[—–]$/.test(closer.text)
}

/** The noun of "mother of two" and "father-of-three"; the index itself for any other word. */
const headOf = (tape: Tape, i: number): number => {
  if (!smallWords.has(wordAt(tape, i))) return i
  const of = isDash(tape, i - 1) ? i - 2 : i - 1
  if (wordAt(tape, of) !== 'of') return i
  return isDash(tape, of - 1) ? of - 2 : of - 1
}

const singularOf = (word: string): string | null =>
  peoplePlurals.get(word) ?? (/[^s]s$/.test(word) ? word.slice(0, -1) : null)

/** "a man, 44, fell", "a mother of two, 38,", "two boys, 12 and 14, were": one age for one of them, several for more. */
const behindPerson = (tape: Tape, i: number, end: number): boolean => {
  let [first, last] = [i, end]
  let count = 1
  for (let k = beforeTie(tape, first - 1); count < longestList && isAge(tape, k) && k < first - 1; count++) {
    first = k
    k = beforeTie(tape, first - 1)
  }
  for (let k = behindTie(tape, last); count < longestList && isAge(tape, k) && k > last; count++) {
    last = k + 1
    k = behindTie(tape, last)
  }
  if (!isComma(tape, first - 1) || !closes(tape, last)) return false
  const noun = wordAt(tape, headOf(tape, first - 2))
  const person = count === 1 ? noun : singularOf(noun)
  return person !== null && isKindOf(person, 'person')
}

/** "Holm, 43." and ", 43, of Eastby": behind a capital that is no month, with nothing behind it. */
const behindCapital = (tape: Tape, i: number): boolean => {
  const name = tape[i]
  return (
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !monthNames.has(name.key) &&
    !weekdayNames.has(name.key)
  )
}

/** "Kerrin (54) has served": the only number in brackets, which no table of results would be. */
const isLone = (tape: Tape, i: number): boolean =>
  tape.every((lexeme, k) => k === i - 1 || lexeme.text !== '(' || tape[k + 1]?.kind !== 'literal')

/** "(43)": behind a person, or behind a name of which is told what only people do. Batters have their runs there. */
const inBrackets = ({ tape, hints }: Scene, i: number, end: number, isKnown: boolean): boolean => {
  const age = tape[i]?.literal?.value ?? 0
  if (!isText(tape, end, ')') || age <= 9 || hints.isCricket()) return false
  if (isKnown || isKindOf(wordAt(tape, headOf(tape, i - 2)), 'person')) return true
  const tells = isComma(tape, end + 1)
    ? asideLeads.has(wordAt(tape, end + 2))
    : livesWords.has(wordAt(tape, end + 1))
  return age >= grownUp && tells && behindCapital(tape, i - 2) && isLone(tape, i)
}

/**
 * Is a number somebody’s age, told aside: ", 43," or "(43)" behind the person?
 *
 * @param people offsets at which names of people end
 */
export const isAgeAside = (scene: Scene, i: number, end: number, people: ReadonlySet<number>): boolean => {
  const { tape } = scene
  // "Thomas K., 31,": the full stop is none of the name's.
  const isInitial = isText(tape, i - 2, '.') && people.has(tape[i - 3]?.end ?? -1)
  const isKnown = isInitial || people.has(tape[i - 2]?.end ?? -1)
  if (isText(tape, i - 1, '(')) return inBrackets(scene, i, end, isKnown)
  if (tape[i]?.kind !== 'literal') return false
  if (behindPerson(tape, i, end)) return true
  if (!isComma(tape, i - 1)) return false
  return isKnown ? countsNothing(tape, end) : behindCapital(tape, i - 2) && closes(tape, end)
}
