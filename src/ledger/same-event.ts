import type { Bound } from '../core/resolution.ts'

/** Least share of an event's names, the first of which weigh most, that tell it again. */
const leastNamed = 0.6

/** Weighs the first name twice as much as the second, and three times as much as the third. */
const weightOf = (rank: number): number => 1 / (rank + 1)

/** Do the articles with these words name what the entry's articles named? So they do where those named nothing. */
export const namesAgain = ({ names = [] }: Bound, words: ReadonlySet<string>): boolean => {
  const weigh = (some: (name: string) => boolean): number =>
    names.reduce((sum, name, rank) => sum + (some(name) ? weightOf(rank) : 0), 0)
  return weigh(name => words.has(name)) >= leastNamed * weigh(() => true)
}

/** Does a passage with these names speak of what the entry knows by name? Where all or most are new, it may be elsewhere. */
export const namesNoOther = ({ names = [], words }: Bound, told: ReadonlySet<string>): boolean => {
  const known = [...told].filter(name => names.includes(name) || words.includes(name)).length
  return 2 * known > told.size || told.size === 0
}
