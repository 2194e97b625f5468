import {
  decadeWords,
  holidayNames,
  monthByName,
  ordinalWords,
  partOfDayByName,
  seasonByName,
  tensWords,
  unitWords,
  weekdayByName,
} from '../lexicon.ts'
import type { Lexeme } from '../scan.ts'

const others =
  `a an the half quarter final opening closing last past previous this current next coming following that the in more less over under almost
  nearly about around some roughly early earlier late later mid start beginning middle end close today tonight yesterday
  tomorrow tmrw day week month year fiscal financial noon midday midnight before pre predawn at by during small wee q h overnight`
    .split(/\s+/u)
    .filter(word => word !== '')

/** Every word that a parser can start with. */
const starters: ReadonlySet<string> = new Set([
  ...others,
  ...[monthByName, weekdayByName, seasonByName, partOfDayByName].flatMap(map => [...map.keys()]),
  ...[unitWords, tensWords, ordinalWords, decadeWords].flatMap(map => [...map.keys()]),
  ...holidayNames.map(([name]) => name.replace(/[ '].*$/u, '')),
])

/** A quick test that keeps the parsers away from the nine words in ten that no date starts with. */
export const canStart = ({ type, word }: Lexeme): boolean =>
  type === 'number' ||
  type === 'ordinal' ||
  (type === 'word' && starters.has(word)) ||
  word === "'" ||
  word === '‘'
