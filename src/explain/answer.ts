import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { PairTrace, PassageRef } from '../core/trace.ts'
import type { KindName } from '../core/value.ts'
import { byRelevance } from './by-relevance.ts'
import { claimsAt } from './claims-at.ts'
import { pairsBetween, pairsOfFinding } from './pairs-to-trace.ts'

/** Articles that were compared with each other, and how a pair of their claims went. */
export interface TracedRun {
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly trace: (pair: readonly [Claim, Claim]) => PairTrace<Claim>
}

/** What there is to say to a question. */
export interface Answer {
  readonly passages: readonly (PassageRef & { readonly claims: readonly Claim[] })[]
  /** The most telling first. */
  readonly pairs: readonly PairTrace<Claim>[]
  /** How many further pairs there are. */
  readonly more: number
}

/** Most pairs that are explained at once. */
const mostPairs = 5

const traced = (pairs: readonly (readonly [Claim, Claim])[], run: TracedRun): Omit<Answer, 'passages'> => {
  const traces = pairs.map(run.trace).toSorted(byRelevance)
  return { pairs: traces.slice(0, mostPairs), more: Math.max(0, traces.length - mostPairs) }
}

/** Explains what a finding is made of, or what it could have been made of. */
export const answerFinding = (finding: Finding, run: TracedRun): Answer => ({
  passages: [],
  ...traced(pairsOfFinding(finding, run.claims), run),
})

const linesIn = (lines: number): string => (lines === 1 ? 'it has 1 line' : `it has ${lines} lines`)

/**
 * Explains every pair of claims of one kind at two places, or says in one line why there is no such place.
 *
 * @param kinds those that are asked for; all where it is undefined
 */
export const answerPassages = (
  places: readonly [PassageRef, PassageRef],
  run: TracedRun,
  kinds: readonly KindName[] | undefined,
): Answer | { readonly refused: string } => {
  const claims = kinds ? run.claims.filter(({ kind }) => kinds.includes(kind)) : run.claims
  const passages: (PassageRef & { claims: readonly Claim[] })[] = []
  for (const place of places) {
    const article = run.articles.find(({ path }) => path === place.path)
    if (!article) return { refused: `${place.path}: not an article of this run` }
    const found = claimsAt(article, claims, place)
    if ('lines' in found)
      return { refused: `${place.path}:${place.line}: no such line; ${linesIn(found.lines)}` }
    passages.push({ ...place, claims: found.claims })
  }
  const [left, right] = passages.map(passage => passage.claims)
  return { passages, ...traced(pairsBetween(left ?? [], right ?? []), run) }
}
