import type { ArticlePerson } from './article-person.ts'
import type { Groups } from './groups.ts'

/** Most people of one block that are compared one by one: a wall of Smiths must not cost a square of time. */
export const widest = 40

/** People by key. */
export type Blocks = ReadonlyMap<string, readonly number[]>

/** Puts people who share a key together; only they are compared. */
export const blocksBy = (
  people: readonly ArticlePerson[],
  keysOf: (person: ArticlePerson) => readonly string[],
): Blocks => {
  const blocks = new Map<string, number[]>()
  for (const [i, person] of people.entries())
    for (const key of new Set(keysOf(person))) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  return blocks
}

/** One person of each group in a block, at most `widest`. */
export const representatives = (block: readonly number[], { rootOf }: Groups): readonly number[] =>
  [...new Map(block.map(i => [rootOf(i), i])).values()].slice(0, widest)

/** Visits every pair of a list once. */
export const forPairs = (list: readonly number[], visit: (a: number, b: number) => void): void => {
  for (const [k, a] of list.entries()) for (const b of list.slice(k + 1)) visit(a, b)
}
