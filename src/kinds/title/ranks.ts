import { loweringRanks } from '../../lang/en/titles.ts'

/** What of a title's rank sets it apart from the office itself, sorted: ["deputy"]. */
export const loweringRank = (rank: readonly string[]): readonly string[] =>
  rank.flatMap(word => loweringRanks.get(word) ?? []).sort()
