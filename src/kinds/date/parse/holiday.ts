import { monthByName } from '../../../lang/en/calendar.ts'
import { holidayNames, holidayPicks, holidayPrepositions } from '../../../lang/en/holidays.ts'
import { wordsBehindDates } from '../../../lang/en/times.ts'
import { readDigitYear } from '../read-year.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import type { Parser } from './parser.ts'

/** Without the ending that the scanner takes off: "valentine's" → "valentine". */
const bare = (word: string): string => word.replace(/'s?$/u, '')

const split = holidayNames.map(([name, key]) => ({ words: name.split(' '), key }))
const byFirst: ReadonlyMap<string, typeof split> = new Map(
  split.map(({ words }) => [
    bare(words[0] ?? ''),
    split.filter(other => bare(other.words[0] ?? '') === bare(words[0] ?? '')),
  ]),
)

/** "Valentine's" is two lexemes: the possessive is glued on before words are matched. */
const matches = (s: Scan, at: number, words: readonly string[]): number | null => {
  let place = at
  for (const word of words) {
    if (wordAt(s, place) !== bare(word)) return null
    place++
    if (bare(word) === word) continue
    if (word.endsWith("'s") ? s.lexemes[place]?.type !== 'possessive' : !isAt(s, place, "'", '’')) return null
    place++
  }
  return place
}

const readName = (s: Scan, at: number): { readonly key: string; readonly end: number } | null => {
  for (const { words, key } of byFirst.get(wordAt(s, at)) ?? []) {
    const end = matches(s, at, words)
    if (end !== null) return { key, end }
  }
  return null
}

/** "Christmas tree", "the Easter rising": the name says of what sort, not when. */
const isModifier = (s: Scan, end: number): boolean => {
  const next = s.lexemes[end]
  return next?.type === 'word' && !wordsBehindDates.has(next.word) && !monthByName.has(next.word)
}

/** "on Christmas Eve", "last Easter", "Black Friday 2010", "before Christmas". */
export const holiday: Parser = {
  name: 'holiday',
  read: (s, at) => {
    const pick = holidayPicks.get(wordAt(s, at))
    const place = pick ? at + 1 : at
    const name = readName(s, place)
    if (!name) return null
    const year = readDigitYear(s, skip(s, name.end, ',', 'of', 'in'))
    const of: When | null = year && { type: 'calendar', year: year.value, month: null, day: null }
    const ofThis =
      isAt(s, name.end, 'of') &&
      isAt(s, name.end + 1, 'this', 'last', 'next') &&
      isAt(s, name.end + 2, 'year')
    if (ofThis) {
      const shift = isAt(s, name.end + 1, 'this') ? 0 : isAt(s, name.end + 1, 'last') ? -1 : 1
      const relative = { type: 'period', unit: 'year', shift } as const
      return { end: name.end + 3, stated: stating({ type: 'holiday', name: name.key, of: relative }) }
    }
    const stated = stating({ type: 'holiday', name: name.key, of, ...(pick ? { pick } : {}) })
    if (year) return { end: year.end, stated }
    if (isModifier(s, name.end)) return null
    return pick || holidayPrepositions.has(wordAt(s, at - 1)) ? { end: name.end, stated } : null
  },
}
