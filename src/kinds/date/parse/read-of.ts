import { isAt, type Scan, wordAt } from '../scan.ts'
import { isDayLike, stating, type Unit, type When } from '../stated.ts'
import type { Inner, Reading } from './parser.ts'

/** Units of time by name, with how many of the unit one is. */
export const unitByName: ReadonlyMap<string, readonly [unit: Unit, size: number]> = new Map(
  (
    [
      ['day', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['weekend', 'weekend', 1],
      ['month', 'month', 1],
      ['quarter', 'quarter', 1],
      ['year', 'year', 1],
      ['decade', 'decade', 1],
      ['century', 'century', 1],
    ] as const
  ).flatMap(([name, unit, size]) => [
    [name, [unit, size]] as const,
    [name === 'century' ? 'centuries' : `${name}s`, [unit, size]] as const,
  ]),
)

/**
 * Reads the period behind "of" or "in": "the end of *March 2023*", "the first day of *the month*". Behind "of",
 * "the year" is this year.
 */
export const readPeriod = (s: Scan, at: number, inner: Inner): Reading | null => {
  const unit = unitByName.get(wordAt(s, at + 1))?.[0]
  if (isAt(s, at, 'the') && unit !== undefined && unit !== 'day' && !wordAt(s, at + 1).endsWith('s')) {
    const next = wordAt(s, at + 2)
    if (next !== 'of' && next !== 'before')
      return { end: at + 2, stated: stating({ type: 'period', unit, shift: 0 }) }
  }
  const plain = inner(isAt(s, at, 'the') ? at + 1 : at) ?? inner(at)
  if (plain) return plain.stated.clock || isDayLike(plain.stated.when) ? null : plain
  return null
}

/** The period behind "of" or "in" at a place, or null. */
export const readOf = (
  s: Scan,
  at: number,
  inner: Inner,
): { readonly end: number; readonly when: When } | null => {
  if (!isAt(s, at, 'of', 'in')) return null
  const period = readPeriod(s, at + 1, inner)
  return period && { end: period.end, when: period.stated.when }
}
