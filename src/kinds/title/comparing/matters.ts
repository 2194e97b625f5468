import { toAmerican } from '../../../data/spelling.ts'

/** Words of a matter that say nothing: "foreign affairs" and "foreign" are one portfolio. */
const noise = new Set('affairs affair matters issues the of and for in to a policy policies'.split(' '))

/** Words that newsrooms use for one matter. */
const synonyms: ReadonlyMap<string, string> = new Map(
  (
    'economic economy|financial finance|treasury finance|exchequer finance|external foreign|home interior|' +
    'internal interior|transportation transport|operating operations|operation operations|technical technology|' +
    'technological technology|legal law|environmental environment|educational education|medical medicine|' +
    'communication communications|press communications|media communications|employment labor|work labor|' +
    'agricultural agriculture|farming agriculture|farm agriculture|industrial industry|cultural culture|' +
    'commercial commerce|sports sport|scientific science|forests forest|forestry forest|immigration migration|' +
    'refugees refugee|human-resources personnel|defence defense|defensive defense|maritime sea|judicial justice|' +
    'constabulary police|policing police|firefighting fire|kids children|child children|resource resources|' +
    'right rights|woman women|pension pensions|mine mines|service services|marketing marketing|' +
    'advertising marketing|sale sales|investigative investigations|investigation investigations|european europe'
  )
    .split('|')
    .map(row => row.split(' ') as [string, string]),
)

/** What a matter is about, as a set of words: "foreign affairs" → foreign; "economic affairs" → economy. */
export const matterWords = (matter: string): ReadonlySet<string> => {
  // The secretary of state is a foreign minister.
  if (matter === 'state') return new Set(['foreign'])
  const words = matter
    .toLowerCase()
    .split(/[\s-]+/u)
    .map(word => toAmerican(word))
    .filter(word => word !== '' && !noise.has(word))
    .map(word => synonyms.get(word) ?? word)
  return new Set(words)
}

/** How two portfolios stand to each other; `left` and `right` are what each has for itself. */
export type MatterRelation = 'same' | 'wider' | 'overlapping' | 'apart'

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every(word => b.has(word))

/**
 * Compares what two offices are in charge of. A portfolio that is not stated is wider than any; "health" is
 * wider than "health and social care"; "homeland security" and "national security" are apart.
 */
export const compareMatters = (a: readonly string[], b: readonly string[]): MatterRelation => {
  const [left, right] = [a.map(matterWords), b.map(matterWords)]
  const [allLeft, allRight] = [left, right].map(sets => new Set(sets.flatMap(set => [...set])))
  if (!allLeft || !allRight) return 'wider'
  const [within, around] = [isSubset(allLeft, allRight), isSubset(allRight, allLeft)]
  if (within && around) return 'same'
  if (within || around) return 'wider'
  const shared = left.some(set => right.some(other => isSubset(set, other) && isSubset(other, set)))
  return shared ? 'overlapping' : 'apart'
}
