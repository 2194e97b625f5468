import { matterFamilies, widestMatters } from '../../../lang/en/titles.ts'
import { toAmerican } from '../../../world/spelling.ts'
import { isNoise, levelNamed, matterKey } from './matter-words.ts'

/** What a portfolio says: its matters, each as a set of words, and the level it is held at. */
interface Portfolio {
  readonly matters: readonly ReadonlySet<string>[]
  /** "provincial" in "provincial health director". */
  readonly levels: ReadonlySet<string>
}

/** "national security" and "European affairs" are matters; "national" before anything else is a level. */
const levelOf = (words: readonly string[]): string | null => {
  const [first, second] = words
  return first !== undefined && !widestMatters.has(second ?? '') ? levelNamed(first) : null
}

const readPortfolio = (portfolio: readonly string[], minister: boolean): Portfolio => {
  const matters: ReadonlySet<string>[] = []
  const levels = new Set<string>()
  for (const matter of portfolio) {
    // The secretary of state is a foreign minister; elsewhere "state" is a level.
    if (matter === 'state' && minister) {
      matters.push(new Set(['foreign']))
      continue
    }
    const words = matter
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(toAmerican)
    const level = levelOf(words)
    if (level !== null) levels.add(level)
    const own = words
      .slice(level === null ? 0 : 1)
      .filter(word => word !== '' && !isNoise(word))
      .map(matterKey)
    if (own.length > 0) matters.push(new Set(own))
  }
  return { matters, levels }
}

/** How two portfolios stand to each other. */
export type MatterRelation = 'same' | 'wider' | 'overlapping' | 'apart'

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every(word => b.has(word))

/** Matters that one ministry may be called by: "economy" and "finance". */
const related = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [own, other] = [[...a].filter(word => !b.has(word)), [...b].filter(word => !a.has(word))]
  return matterFamilies.some(family => [...own, ...other].every(word => family.has(word)))
}

const touch = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isSubset(a, b) || isSubset(b, a) || related(a, b)

const all = (matters: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(matters.flatMap(matter => [...matter]))

const compareSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'wider' | 'apart' => {
  const [within, around] = [isSubset(a, b), isSubset(b, a)]
  if (within && around) return 'same'
  return within || around ? 'wider' : 'apart'
}

/**
 * Compares what two offices are in charge of. A portfolio that is not stated is wider than any; "health" is
 * wider than "health and social care"; "homeland security" and "national security" are apart.
 *
 * @param minister whether the offices are in a government, where "state" is what foreign affairs are called
 */
export const compareMatters = (
  a: readonly string[],
  b: readonly string[],
  minister = false,
): MatterRelation => {
  const [left, right] = [readPortfolio(a, minister), readPortfolio(b, minister)]
  const levels = compareSets(left.levels, right.levels)
  const matters = compareSets(all(left.matters), all(right.matters))
  if (levels === 'apart') return 'apart'
  if (matters !== 'apart') return levels === 'same' ? matters : 'wider'
  return left.matters.some(matter => right.matters.some(other => touch(matter, other)))
    ? 'overlapping'
    : 'apart'
}
