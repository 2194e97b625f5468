import type { PairTrace } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { indexKeys, longestPosting, type Postings } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'

/** What two facts are both filed under. */
export const sharedBy = (
  x: Fact,
  y: Fact,
  postings: Postings,
): Pick<PairTrace<unknown>, 'shared' | 'tooCommon' | 'nearValues'> => {
  const [other, values] = [indexKeys(y), new Set(kindOf(x.kind).keysOf?.(x.value))]
  const keys = [...indexKeys(x)].filter(key => other.has(key))
  const isCommon = (key: string): boolean => (postings.get(key)?.length ?? 0) > longestPosting
  const shared = keys.filter(key => !values.has(key))
  return {
    shared,
    tooCommon: shared.filter(isCommon),
    nearValues: keys.some(key => values.has(key) && !isCommon(key)),
  }
}
