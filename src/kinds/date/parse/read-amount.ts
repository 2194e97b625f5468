import { readCount } from '../read-number.ts'
import { isAt, type Scan, wordAt } from '../scan.ts'
import type { Unit } from '../stated.ts'
import { unitByName } from './read-of.ts'

/** How much time is counted, and the place behind it. */
export interface Amount {
  readonly unit: Unit
  readonly count: number
  readonly end: number
}

/** Reads "two weeks", "a fortnight", "the day". */
export const readAmount = (s: Scan, at: number): Amount | null => {
  const count = isAt(s, at, 'the') ? { value: 1, end: at + 1 } : readCount(s, at)
  const unit = count && unitByName.get(wordAt(s, count.end))
  if (!unit || unit[0] === 'weekend') return null
  if (count.value < 1 && unit[0] !== 'year' && unit[0] !== 'decade' && unit[0] !== 'century') return null
  return { unit: unit[0], count: count.value * unit[1], end: count.end + 1 }
}
