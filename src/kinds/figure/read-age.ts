import { isCapitalised } from '../../core/is-capitalised.ts'
import {
  adverbsBeforeAge,
  agedOf,
  agedPronouns,
  agedWords,
  ageJoiners,
  ageNouns,
  ageOpeners,
  ageSofteners,
  ageWords,
  contractedBe,
  deathWords,
  lifeChanges,
  turningVerbs,
} from '../../lang/en/ages.ts'
import { weekdayNames } from '../../lang/en/calendar.ts'
import { presentOrPastBe } from '../../lang/en/grammar.ts'
import { futureAuxiliaries } from '../../lang/en/modality.ts'
import { notBehindAge } from '../../lang/en/times.ts'
import { countsNothing } from './counts-nothing.ts'
import { isBare, type Quantity, type Scene } from './quantity.ts'
import { isAgeAside, oldestAge } from './read-age-aside.ts'
import { isText, type Tape, wordAt } from './tape.ts'

/** An age told without its unit, and the index its mention begins at. */
export interface AgeReading {
  readonly start: number
}

const isWhole = (quantity: Quantity): boolean =>
  isBare(quantity) &&
  quantity.low > 0 &&
  quantity.high <= oldestAge &&
  Number.isInteger(quantity.low) &&
  quantity.number.form === 'cardinal'

/** "aged 43", "age 87", "the age of 76", "aged at least 18": the index of "age". */
const ageWord = (tape: Tape, i: number): number | null => {
  let at = i - 1
  while (at > i - 4 && ageSofteners.has(wordAt(tape, at))) at--
  const word = wordAt(tape, at)
  if (ageWords.has(word)) return at
  return word === 'of' && ageNouns.has(wordAt(tape, at - 1)) ? at - 1 : null
}

/** How far back a list of ages goes. */
const longestList = 10

/** "aged 17 and 19", "ages 4, 6 and 9": the later ones. */
const inAgeList = (tape: Tape, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - longestList); k--) {
    const word = wordAt(tape, k)
    if (agedWords.has(word)) return k < i - 1
    if (tape[k]?.kind !== 'literal' && !isText(tape, k, ',') && !ageJoiners.has(word)) return false
  }
  return false
}

/** How far before a verb an aside opens: "Ann Porter, 44, was". */
const asideReach = 8

/** Does a name of a person end before an index, or an aside behind one? */
const isPersonBefore = (tape: Tape, i: number, people: ReadonlySet<number>): boolean => {
  if (agedPronouns.has(wordAt(tape, i)) || people.has(tape[i]?.end ?? -1)) return true
  if (!isText(tape, i, ',')) return false
  for (let k = i - 1; k > i - asideReach; k--)
    if (isText(tape, k, ',')) return people.has(tape[k - 1]?.end ?? -1)
  return false
}

/** How far before its "at" a death is told: "died in 1998 at 81". */
const deathReach = 6

const diesBefore = (tape: Tape, i: number): boolean => {
  for (let k = i; k > i - deathReach; k--) if (deathWords.has(wordAt(tape, k))) return true
  return false
}

/** "she was 87", "he’s 35", "turned 28", "dies at 87", "now 19", "I’m sixty-six", "she will be 50", ", then 19,". */
const lifeBefore = (tape: Tape, i: number, people: ReadonlySet<number>): boolean => {
  const at = adverbsBeforeAge.has(wordAt(tape, i - 1)) ? i - 2 : i - 1
  const [last, before] = [wordAt(tape, at), wordAt(tape, at - 1)]
  if (turningVerbs.has(last)) return true
  if (wordAt(tape, i - 1) === 'then' && isText(tape, at, ',') && isText(tape, i + 1, ',')) return true
  if (presentOrPastBe.has(last)) return isPersonBefore(tape, at - 1, people)
  if (last === 'be') return futureAuxiliaries.has(before) && isPersonBefore(tape, at - 2, people)
  if (contractedBe.has(last) || /^(?:he|she)['’]s$/i.test(tape[at]?.text ?? '')) return true
  if (last !== 'at') return false
  return lifeChanges.has(before) || diesBefore(tape, at)
}

/** "turns 60 today", "will be 50 next week": words of time that are not counted. */
const tellsDay = (tape: Tape, i: number): boolean =>
  notBehindAge.has(wordAt(tape, i)) || weekdayNames.has(wordAt(tape, i))

/** Youngest of whom a sentence says what they did "at" their age. */
const youngestAt = 10

/** "At 35, she has had enough", "Now 46, Holm paints": what a sentence opens with, its comma behind it. */
const opensWithAge = (tape: Tape, { start, end, low }: Quantity): boolean => {
  if (start !== 1 || !isText(tape, end, ',') || low < youngestAt) return false
  const opener = wordAt(tape, 0)
  const next = tape[end + 1]
  const isSomebody = agedPronouns.has(wordAt(tape, end + 1)) || isCapitalised(next?.text ?? '')
  return opener === 'at' || (ageOpeners.has(opener) && isSomebody)
}

/** Tells whether a bare number is somebody’s age, from the words around it. */
export const readAge = (scene: Scene, quantity: Quantity, people: ReadonlySet<number>): AgeReading | null => {
  const { tape } = scene
  const { start, end } = quantity
  if (!isWhole(quantity)) return null
  const word = ageWord(tape, start)
  if (word !== null) return { start: word }
  const isOf = wordAt(tape, start - 1) === 'of' && agedOf.has(wordAt(tape, start - 2))
  if (isOf && countsNothing(tape, end)) return { start }
  if (inAgeList(tape, start) && countsNothing(tape, end)) return { start }
  if (isAgeAside(scene, start, end, people)) return { start }
  return opensWithAge(tape, quantity) ||
    (lifeBefore(tape, start, people) && (countsNothing(tape, end) || tellsDay(tape, end)))
    ? { start }
    : null
}
