import { isCapitalised } from '../../core/is-capitalised.ts'
import { rangeJoiners } from '../../lang/en/amounts.ts'
import { monthNames } from '../../lang/en/calendar.ts'
import {
  callLeads,
  emergencyNouns,
  emergencyNumbers,
  phoneLeads,
  phoneWords,
} from '../../lang/en/designators.ts'
import { numberIdioms, smallWords } from '../../lang/en/numbers.ts'
import { levelWords, partsOfPlay, resultBehind } from '../../lang/en/scores.ts'
import { meridiems, timeZones } from '../../lang/en/times.ts'
import { countsNothing } from './counts-nothing.ts'
import type { Mask } from './mask-names.ts'
import { isDash, isGlued, isHyphen, isLiteral, isText, type Tape, wordAt } from './tape.ts'

const digitsAt = (tape: Tape, i: number): string => tape[i]?.literal?.digits ?? ''

/** A stretch without blanks: the index behind it. Longer ones are cut, to look at each lexeme only a few times. */
const chunkEnd = (tape: Tape, i: number): number => {
  let end = i + 1
  while (isGlued(tape, end)) end++
  return end
}

/** "https://…", "www.…", "name@example.org", "@handle", "#tag24". */
export const addresses: Mask = (tape, i) => {
  if (isGlued(tape, i)) return null
  const opens = isText(tape, i, '#') || isText(tape, i, '@') || wordAt(tape, i) === 'www'
  const end = chunkEnd(tape, i)
  if (opens && end > i + 1) return end
  for (let k = i; k < end; k++)
    if (
      isText(tape, k, '@') ||
      (isText(tape, k, ':') && isText(tape, k + 1, '/') && isText(tape, k + 2, '/'))
    )
      return end
  return null
}

/** "4:12 a.m.", "11pm", "23.58 BST", "1310 GMT", "seven o’clock". */
export const clockTimes: Mask = (tape, i) => {
  if (
    isLiteral(tape, i) &&
    isText(tape, i + 1, ':') &&
    isGlued(tape, i + 1) &&
    isGlued(tape, i + 2) &&
    isLiteral(tape, i + 2)
  ) {
    const seconds = isText(tape, i + 3, ':') && isLiteral(tape, i + 4) ? i + 5 : i + 3
    return meridiems.has(wordAt(tape, seconds)) ? seconds + 1 : seconds
  }
  const next = wordAt(tape, i + 1)
  if (meridiems.has(next) && (isLiteral(tape, i) || smallWords.has(wordAt(tape, i)))) return i + 2
  const isClock = digitsAt(tape, i).length === 4 || tape[i]?.literal?.decimals === 2
  return isLiteral(tape, i) && isClock && timeZones.has(next) ? i + 2 : null
}

/** "12/05/2024", "9/11", "24/7". */
export const slashed: Mask = (tape, i) => {
  if (!isLiteral(tape, i) || !isText(tape, i + 1, '/') || !isGlued(tape, i + 1) || !isLiteral(tape, i + 2))
    return null
  if (isText(tape, i + 3, '/') && isLiteral(tape, i + 4)) return i + 5
  return /^(?:9\/11|24\/7|7\/7)$/.test(`${digitsAt(tape, i)}/${digitsAt(tape, i + 2)}`) ? i + 3 : null
}

const isChainDash = (tape: Tape, i: number): boolean =>
  isDash(tape, i) && isGlued(tape, i) && isGlued(tape, i + 1)

/** "2024-01-19", "555-0143", "1111-22223333-4444", "4-4-2"; a record of wins in brackets stays. */
export const chains: Mask = (tape, i) => {
  if (!isLiteral(tape, i) || !isChainDash(tape, i + 1) || !isLiteral(tape, i + 2)) return null
  let end = i + 3
  while (isChainDash(tape, end) && isLiteral(tape, end + 1)) end += 2
  const isRecord = end === i + 5 && isText(tape, i - 1, '(') && isText(tape, end, ')')
  if (end > i + 3) return isRecord && digitsAt(tape, i).length < 3 ? null : end
  const [a, b] = [digitsAt(tape, i), digitsAt(tape, i + 2)]
  const isPhone = a.length === 3 && b.length === 4 && (b.startsWith('0') || wordAt(tape, end) === '')
  const years = a.length === 4 && (b.length === 4 || b.length === 2) && /^(?:1[5-9]|20)/.test(a)
  return isPhone || (years && wordAt(tape, end) !== 'people') ? end : null
}

/** "two-for-one", "four-by-four": words tied by hyphens that count nothing. */
export const phrases: Mask = (tape, i) => {
  const isCompound =
    smallWords.has(wordAt(tape, i)) &&
    callLeads.has(wordAt(tape, i + 2)) &&
    smallWords.has(wordAt(tape, i + 4))
  return isCompound && isHyphen(tape, i + 1) && isHyphen(tape, i + 3) ? i + 5 : null
}

/** Most words of a fixed phrase. */
const longestIdiom = 4

/** "Cats have nine lives", "the eleventh hour". */
export const idioms: Mask = (tape, i) => {
  let phrase = wordAt(tape, i)
  for (let end = i + 1; phrase !== '' && end < i + longestIdiom; end++) {
    phrase += ` ${wordAt(tape, end)}`
    if (numberIdioms.has(phrase)) return end + 1
  }
  return null
}

/** How far before its "at" it is told that two sides are level. */
const levelReach = 4

/** "Tied the game at 13 late in the third quarter" */
const isLevelAt = (tape: Tape, i: number): boolean => {
  if (wordAt(tape, i - 1) !== 'at' || !(countsNothing(tape, i + 1) || partsOfPlay.has(wordAt(tape, i + 1))))
    return false
  for (let k = i - 2; k >= i - 1 - levelReach; k--) if (levelWords.has(wordAt(tape, k))) return true
  return false
}

/** "It ended 13-all", "a 13 - all tie", "tied at 13": what each side has, and nothing that is counted. */
export const levels: Mask = (tape, i) => {
  if (!isLiteral(tape, i) && !smallWords.has(wordAt(tape, i))) return null
  if (isLevelAt(tape, i)) return i + 1
  const isLevel = isDash(tape, i + 1) && wordAt(tape, i + 2) === 'all'
  const isTied = isHyphen(tape, i + 1) && !isHyphen(tape, i + 3)
  return isLevel && (isTied || resultBehind.has(wordAt(tape, i + 3))) ? i + 3 : null
}

/** "+44 20 7946 0958", "(202) 555-0143", "call 0800 123 456". */
export const phones: Mask = (tape, i) => {
  const international = isText(tape, i, '+') && isGlued(tape, i + 1)
  const area =
    isText(tape, i, '(') &&
    digitsAt(tape, i + 1).length === 3 &&
    isText(tape, i + 2, ')') &&
    digitsAt(tape, i + 3).length >= 3
  const named = phoneWords.has(wordAt(tape, i))
  if (!international && !area && !named) return null
  let end = named && phoneLeads.has(wordAt(tape, i + 1)) ? i + 2 : i + 1
  let digits = ''
  while (
    end < i + 12 &&
    (isLiteral(tape, end) || isDash(tape, end) || /^[().:]$/.test(tape[end]?.text ?? ''))
  ) {
    digits += digitsAt(tape, end)
    end++
  }
  return digits.length > (area ? 6 : 7) || emergencyNumbers.has(digits) ? end : null
}

/** Digits of a number that is written in one run: "20140361670". */
const longestRun = 9

/** "application 20140361670", "call 0845 125 2222": digits in one long run, and those behind a nought, with what goes on behind them. */
export const serials: Mask = (tape, i) => {
  const { digits = '', formatted, decimals } = tape[i]?.literal ?? {}
  const isPlain = isLiteral(tape, i) && !formatted && decimals === 0
  // "-123456789101": what has a sign is a number.
  const isSigned = isDash(tape, i - 1) && isGlued(tape, i) && !isGlued(tape, i - 1)
  const isSerial = (digits.length > longestRun && !isSigned) || /^0\d{2}/u.test(digits)
  if (!isPlain || !isSerial || tape[i]?.kind === 'symbol') return null
  let end = i + 1
  while (end < i + 4 && isLiteral(tape, end) && !isGlued(tape, end)) end++
  return end
}

/** "the first 911 call". */
export const emergencies: Mask = (tape, i) =>
  emergencyNumbers.has(digitsAt(tape, i)) && emergencyNouns.has(wordAt(tape, i + 1)) ? i + 1 : null

/** "Jan. 19-21", "19-21 January", "Sept. 3 to 5": days, which dates are read from. */
export const dayRanges: Mask = (tape, i) => {
  const isDay = (k: number) =>
    isLiteral(tape, k) && (tape[k]?.literal?.value ?? 0) < 32 && !tape[k]?.literal?.formatted
  const tie = (k: number) => (isDash(tape, k) && tape[k]?.text !== '—') || rangeJoiners.has(wordAt(tape, k))
  if (monthNames.has(wordAt(tape, i)) && isCapitalised(tape[i]?.text ?? '')) {
    const day = isText(tape, i + 1, '.') ? i + 2 : i + 1
    return isDay(day) && isDash(tape, day + 1) && tape[day + 1]?.text !== '—' && isDay(day + 2)
      ? day + 3
      : null
  }
  const ranged = isDay(i) && tie(i + 1) && isDay(i + 2)
  return ranged && monthNames.has(wordAt(tape, i + 3)) && isCapitalised(tape[i + 3]?.text ?? '')
    ? i + 3
    : null
}
