import { yearDeterminers } from '../../../lang/en/grammar.ts'
import { dateUnits, decadeWords } from '../../../lang/en/numbers.ts'
import { firmYearLeads, looseYearLeads, wordsBehindDates, yearJoiners } from '../../../lang/en/times.ts'
import { isHappening } from '../../../text/dated-events.ts'
import { readOrdinal } from '../read-number.ts'
import { readDigitYear, readWordYear } from '../read-year.ts'
import { isAt, type Scan, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import { isCutAfter, isCutBefore } from './is-cut.ts'
import type { Parser, Reading } from './parser.ts'

const yearWhen = (year: number): When => ({ type: 'calendar', year, month: null, day: null })

/** What follows is counted: "in 2000 cases", "of 1984 people". */
const isCount = (s: Scan, end: number, round: boolean): boolean => {
  const next = s.lexemes[end]
  if (next?.type !== 'word' || next.capital || wordsBehindDates.has(next.word)) return false
  return next.word === 'people' || (round && next.word.endsWith('s'))
}

/** "the", "her", "Holm's": behind it a year tells which one is meant. */
const isToldApart = (s: Scan, at: number): boolean =>
  yearDeterminers.has(wordAt(s, at)) || s.lexemes[at]?.type === 'possessive'

/** "in 2019", "(2016)", "the 2019 flood", "2019's" */
const standsAlone = (s: Scan, at: number, year: number): boolean => {
  const before = wordAt(s, at - 1)
  const next = s.lexemes[at + 1]
  if (isAt(s, at - 1, 'fiscal') || isAt(s, at - 2, 'fiscal', 'financial')) return false
  if (firmYearLeads.has(before)) return year >= 1000 && !isCount(s, at + 1, year % 100 === 0)
  if (looseYearLeads.has(before)) return year >= 1500 && !isCount(s, at + 1, true)
  if (before === 'least') return isAt(s, at - 3, 'until', 'till')
  if (before === 'than') return isAt(s, at - 2, 'later', 'earlier', 'sooner') && isAt(s, at - 3, 'no', 'not')
  if (before === '(') return isAt(s, at + 1, ')', ',', ';')
  if (before === '-') return isAt(s, at - 2, 'mid', 'early', 'late')
  if (next?.type !== 'word' || next.glued || wordsBehindDates.has(next.word) || year < 1900 || year >= 2100)
    return false
  // "two 2004 laws", "a 1967 Mustang", "the 2010 World Cup"; "the 2000 Guineas" is a name.
  if (dateUnits.has(before)) return year > 1950 && !next.capital && next.word.endsWith('s')
  if (next.capital && year % 1000 === 0) return false
  if (!isToldApart(s, at - 1)) {
    // "her successful 2016 bid": a word between; what is counted would stand in the plural.
    const word = s.lexemes[at - 1]
    const isModified = word?.type === 'word' && !word.capital && isToldApart(s, at - 2)
    if (next.word.endsWith('s')) return false
    // "sway 2016 election": of what happens nobody counts two thousand in the singular.
    return (isModified && year > 1950 && !next.capital) || isHappening(next.word)
  }
  return !isCount(s, at + 1, false)
}

/** Nothing follows that could be counted. */
const endsThere = (s: Scan, end: number): boolean => {
  const next = s.lexemes[end]
  return next?.type !== 'word' || (!next.glued && wordsBehindDates.has(next.word))
}

/** "in nineteen ninety-nine", "the class of '68", "the '06 final": years that are not written in four digits. */
const readSpelled = (s: Scan, at: number): Reading | null => {
  const quoted = readDigitYear(s, at)
  const year = quoted && quoted.end > at + 1 ? quoted : readWordYear(s, at)
  if (!year || isCutAfter(s, year.end)) return null
  const before = wordAt(s, at - 1)
  const isLed = firmYearLeads.has(before) || looseYearLeads.has(before)
  const isNoun = s.lexemes[year.end]?.type === 'word' && !endsThere(s, year.end)
  const modifies = yearDeterminers.has(before) && isNoun && quoted !== null
  if (!(isLed && (quoted !== null || endsThere(s, year.end))) && !modifies) return null
  return { end: year.end, stated: stating(yearWhen(year.value)) }
}

/** "2019–2023", "2019-20", "2022/23", "1992 to 1995" */
const readRange = (s: Scan, at: number, first: number): Reading | null => {
  const connector = wordAt(s, at + 1)
  const words = yearJoiners.has(connector) || (connector === 'and' && isAt(s, at - 1, 'between'))
  if (!words && connector !== '-' && connector !== '–' && connector !== '/') return null
  const lexeme = s.lexemes[at + 2]
  if (lexeme?.type !== 'number' || isCutAfter(s, at + 3)) return null
  const short = !words && lexeme.word.length === 2
  if (connector === '/' && Number(lexeme.word) !== (first + 1) % 100) return null
  const last = short
    ? Math.floor(first / 100) * 100 + Number(lexeme.word)
    : (readDigitYear(s, at + 2)?.value ?? 0)
  if (last <= first || last - first > 400 || first < 1400) return null
  // "1500-2000 people"
  if (isCount(s, at + 3, first % 50 === 0 && last % 50 === 0)) return null
  return { end: at + 3, stated: stating({ type: 'range', from: yearWhen(first), to: yearWhen(last) }) }
}

/** Behind "the", or "the early": ages are "in his fifties". */
const isBehindThe = (s: Scan, at: number): boolean => {
  let before = at - 1
  while (before > at - 4 && isAt(s, before, 'early', 'late', 'mid', '-')) before--
  return isAt(s, before, 'the')
}

/** "the 1990s", "the '90s", "the nineties", "the 1800s" */
const readDecade = (s: Scan, at: number): Reading | null => {
  const word = decadeWords.get(wordAt(s, at))
  const quoted = isAt(s, at, "'", '‘')
  const digits = s.lexemes[quoted ? at + 1 : at]
  const plural = s.lexemes[quoted ? at + 2 : at + 1]
  const decade = (first: number, open: 1 | 2, end: number): Reading => ({
    end,
    stated: stating({ type: 'span-of-years', first, open }),
  })
  if (word !== undefined) return isBehindThe(s, at) ? decade(word, 1, at + 1) : null
  // "the nineteen sixties"
  const century = dateUnits.get(wordAt(s, at))
  const spoken = decadeWords.get(wordAt(s, at + 1))
  if (century !== undefined && century > 14 && spoken !== undefined && isBehindThe(s, at))
    return decade(century * 100 + (spoken % 100), 1, at + 2)
  if (digits?.type !== 'number' || !plural?.glued || (plural.word !== 's' && plural.word !== "'s"))
    return null
  const value = Number(digits.word)
  if (digits.word.length === 4 && value % 10 === 0 && value >= 1000 && value < 2200) {
    return value % 100 === 0 && value < 2000 ? decade(value, 2, at + 2) : decade(value, 1, at + 2)
  }
  if (digits.word.length !== 2 || value % 10 !== 0 || plural.word !== 's') return null
  if (!quoted && !isBehindThe(s, at)) return null
  return decade(value < 30 ? 2000 + value : 1900 + value, 1, quoted ? at + 3 : at + 2)
}

/** "the 19th century"; a "17th-century church" is no claim of when. */
const readCentury = (s: Scan, at: number): Reading | null => {
  const ordinal = readOrdinal(s, at)
  if (!ordinal || ordinal.value > 22) return null
  if (!isAt(s, ordinal.end, 'century')) return null
  return {
    end: ordinal.end + 1,
    stated: stating({ type: 'span-of-years', first: (ordinal.value - 1) * 100, open: 2 }),
  }
}

/** Years, decades, centuries and ranges of years. */
export const yearPeriod: Parser = {
  name: 'year-period',
  read: (s, at) => {
    const longer = readDecade(s, at) ?? readCentury(s, at)
    if (longer) return longer
    const spelled = readSpelled(s, at)
    if (spelled) return spelled
    const year = readDigitYear(s, at)
    if (!year || isCutBefore(s, at)) return null
    const range = year.end === at + 1 ? readRange(s, at, year.value) : null
    if (range) return range
    if (isCutAfter(s, year.end) || year.end !== at + 1 || !standsAlone(s, at, year.value)) return null
    return { end: year.end, stated: stating(yearWhen(year.value)) }
  },
}
