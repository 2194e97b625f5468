import type { Claim, Cluster } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { ApartInCluster, PairTrace, TracedFinding } from '../core/trace.ts'

type Trace = PairTrace<Claim>

/** What a trace is made from. */
export interface TraceSources {
  readonly clusters: readonly Cluster[]
  readonly findings: readonly Finding[]
  /** What the aligner has to say of a pair. */
  readonly aligned: (a: Claim, b: Claim) => Omit<Trace, 'finding' | 'apart'>
  /** Why two claims of a cluster are not in one finding. */
  readonly apartIn: (cluster: Cluster, a: Claim, b: Claim) => ApartInCluster
}

const tracedFinding = (
  { id, verdict, reason, confidence, sides }: Finding,
  a: Claim,
  b: Claim,
): TracedFinding => ({
  id,
  verdict,
  reason,
  confidence,
  sameSide: sides.some(({ claims }) => claims.includes(a) && claims.includes(b)),
})

const hasOneSide = (finding: Finding, a: Claim, b: Claim): boolean => tracedFinding(finding, a, b).sameSide

/** Of several findings of both: the one asked about, else one that holds them against each other, else the narrowest. */
const tellingOf = (both: readonly Finding[], a: Claim, b: Claim, asked?: Finding): Finding | undefined =>
  both.find(({ sides }) => sides === asked?.sides) ??
  both.find(finding => !hasOneSide(finding, a, b)) ??
  both.toSorted((x, y) => x.sides.length - y.sides.length)[0]

/** Follows a pair to its finding: to the one that is asked about, if any. */
export type Follow = (pair: readonly [Claim, Claim], asked?: Finding) => Trace

/** Makes a function that follows a pair from the aligner to the finding. */
export const tracer = ({ clusters, findings, aligned, apartIn }: TraceSources): Follow => {
  const clusterOf = new Map(
    clusters.flatMap(cluster => cluster.claims.map(claim => [claim, cluster] as const)),
  )
  const findingOf = new Map<Claim, Finding[]>()
  for (const finding of findings)
    for (const claim of finding.sides.flatMap(side => side.claims)) {
      const own = findingOf.get(claim)
      if (own) own.push(finding)
      else findingOf.set(claim, [finding])
    }
  return ([a, b], asked) => {
    const trace = aligned(a, b)
    const both = (findingOf.get(a) ?? []).filter(one => findingOf.get(b)?.includes(one))
    const finding = tellingOf(both, a, b, asked)
    const cluster = clusterOf.get(a)
    const isApart = !finding && cluster && cluster === clusterOf.get(b)
    const isWithin = finding !== undefined && trace.outcome.code === 'same-article'
    return {
      ...trace,
      outcome: isWithin ? { code: 'within-article' } : trace.outcome,
      finding: finding ? tracedFinding(finding, a, b) : null,
      apart: isApart ? apartIn(cluster, a, b) : null,
    }
  }
}
