import { areEqual } from '../core/comparison.ts'
import type { Value } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(b === 'type') - Number(a === 'type') || (a < b ? -1 : 1)

/** A value with its parts in an order that does not depend on who made it: the type, then by name. */
export const inOrder = <V extends Value>(value: V): V =>
  Object.fromEntries(Object.entries(value).toSorted(byName)) as unknown as V

/** Do two values say the same, however written? */
export const sameValue = (a: Value, b: Value): boolean => {
  if (a.type !== b.type) return false
  // A date on the wrong weekday contradicts itself, and is still one value.
  if (JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))) return true
  return areEqual(kindOf(a.type).compare(a, b))
}

/** Those of the values that are not among the known ones. */
export const newAmong = (values: readonly Value[], known: readonly Value[]): readonly Value[] =>
  values.filter(value => !known.some(one => sameValue(one, value)))

/** Each value once, in order of first appearance. */
export const distinctValues = (values: readonly Value[]): readonly Value[] => {
  const distinct: Value[] = []
  for (const value of values) if (!distinct.some(one => sameValue(one, value))) distinct.push(value)
  return distinct
}
