import { monthByName, weekdayByName } from '../../../lang/en/calendar.ts'
import { holidayNames } from '../../../lang/en/holidays.ts'
import { dateOrdinals, dateTens, dateUnits, decadeWords } from '../../../lang/en/numbers.ts'
import { dateStarters, partOfDayByName, seasonByName } from '../../../lang/en/times.ts'
import type { Lexeme } from '../scan.ts'

/** Every word that a parser can start with. */
const starters: ReadonlySet<string> = new Set([
  ...dateStarters,
  ...[monthByName, weekdayByName, seasonByName, partOfDayByName].flatMap(map => [...map.keys()]),
  ...[dateUnits, dateTens, dateOrdinals, decadeWords].flatMap(map => [...map.keys()]),
  ...holidayNames.map(([name]) => name.replace(/[ '].*$/u, '')),
])

/** A quick test that keeps the parsers away from the nine words in ten that no date starts with. */
export const canStart = ({ type, word }: Lexeme): boolean =>
  type === 'number' ||
  type === 'ordinal' ||
  (type === 'word' && starters.has(word)) ||
  word === "'" ||
  word === '‘'
