import type { Value } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'

/** Do two values say the same, however written? */
export const sameValue = (a: Value, b: Value): boolean => {
  if (a.type !== b.type) return false
  // A date on the wrong weekday contradicts itself, and is still one value.
  if (JSON.stringify(a) === JSON.stringify(b)) return true
  const { verdict } = kindOf(a.type).compare(a, b)
  return verdict === 'agreement' || verdict === 'notation'
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
