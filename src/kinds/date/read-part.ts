import type { PartOfDay } from '../../core/value.ts'
import { finerParts, partOfDayByName } from '../../lang/en/times.ts'
import { isAt, type Scan, skip, skipHyphen, wordAt } from './scan.ts'

/** A part of the day and the place behind it. */
export interface ReadPart {
  readonly part: PartOfDay
  readonly end: number
}

/** What a word before the part makes of it: "late" + "night" is "late-night"; other pairs stay as they are. */
export const refinePart = (word: string, part: PartOfDay): PartOfDay =>
  finerParts.get(`${word} ${part}`) ?? part

/** Reads the name of a part of the day: "afternoon", "early morning", "mid-morning", "small hours", "lunch time". */
export const readPart = (s: Scan, at: number): ReadPart | null => {
  const word = wordAt(s, at)
  if (isAt(s, at, 'early', 'late', 'mid')) {
    if (isAt(s, at, 'early') && isAt(s, at + 1, 'hours')) return { part: 'early-morning', end: at + 2 }
    const next = skipHyphen(s, at + 1)
    const part = partOfDayByName.get(wordAt(s, next))
    return part ? { part: refinePart(word, part), end: next + 1 } : null
  }
  if (isAt(s, at, 'small', 'wee') && isAt(s, at + 1, 'hours')) return { part: 'early-morning', end: at + 2 }
  const part = partOfDayByName.get(word)
  return part ? { part, end: at + 1 } : null
}

/** Reads a part of the day with the words that lead to it: "in the afternoon", "before dawn", "at dusk". */
export const readLedPart = (s: Scan, at: number): ReadPart | null => {
  if (isAt(s, at, 'before', 'pre') && isAt(s, skipHyphen(s, at + 1), 'dawn', 'daybreak', 'sunrise')) {
    return { part: 'before-dawn', end: skipHyphen(s, at + 1) + 1 }
  }
  if (isAt(s, at, 'predawn')) return { part: 'before-dawn', end: skip(s, at + 1, 'hours') }
  if (isAt(s, at, 'in', 'during') && isAt(s, at + 1, 'the')) return readPart(s, at + 2)
  if (isAt(s, at, 'at')) return readPart(s, at + 1)
  if (isAt(s, at, 'overnight')) return { part: 'overnight', end: at + 1 }
  return null
}
