import type { Claim, Cluster } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Finding, Side } from '../core/finding.ts'
import type { Reason } from '../core/reason.ts'
import { severityOf, type Verdict } from '../core/verdict.ts'
import { kindOf } from '../kinds/index.ts'
import { findingId, numberRepeats } from './finding-id.ts'
import { type ValueClass, valueClasses } from './value-classes.ts'
import { writtenAlike } from './written-alike.ts'

/** Two classes of values and how they compare. */
interface ClassPair {
  readonly a: ValueClass
  readonly b: ValueClass
  readonly comparison: Comparison
}

const sourcesOf = (claims: readonly Claim[]): ReadonlySet<number> =>
  new Set(claims.map(c => c.mention.articleId))

const isSubset = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every(x => b.has(x))

/**
 * Every pair of classes that two sources differ in. An article that states both values contradicts no other that
 * states one of them, but may well be the more exact of the two.
 */
const pairsOf = (classes: readonly ValueClass[]): readonly ClassPair[] =>
  classes.flatMap((a, i) =>
    classes.slice(i + 1).flatMap(b => {
      const [left, right] = [sourcesOf(a), sourcesOf(b)]
      const comparison = kindOf(a[0].kind).compare(a[0].value, b[0].value)
      const statesBoth = isSubset(left, right) || isSubset(right, left)
      const isRefined = comparison.verdict === 'compatible' && new Set([...left, ...right]).size > 1
      return statesBoth && !isRefined ? [] : [{ a, b, comparison }]
    }),
  )

const strongest = (pairs: readonly ClassPair[], verdict: Verdict): ClassPair | undefined =>
  pairs
    .filter(pair => pair.comparison.verdict === verdict)
    .reduce<ClassPair | undefined>(
      (best, pair) => (!best || pair.comparison.confidence > best.comparison.confidence ? pair : best),
      undefined,
    )

/** How the claims of one value stand to each other: the same way, another way, or by one source only. */
const judgeClass = (claims: ValueClass): { verdict: Verdict; reason: Reason; confidence: number } => {
  const [first] = claims
  if (sourcesOf(claims).size < 2)
    return { verdict: 'uncorroborated', reason: { code: 'single-source', args: {} }, confidence: 1 }
  const others = claims.filter(claim => claim.mention.articleId !== first.mention.articleId)
  const comparisons = others.map(other => ({
    other,
    ...kindOf(first.kind).compare(first.value, other.value),
  }))
  const notation =
    comparisons.find(c => c.verdict === 'notation') ??
    (kindOf(first.kind).hasNotation ? comparisons.find(c => !writtenAlike(first, c.other)) : undefined)
  const chosen = notation ?? comparisons[0]
  if (!chosen) throw new Error('a value class of two sources has no second claim')
  return {
    verdict: notation ? 'notation' : 'agreement',
    reason: chosen.reason,
    confidence: chosen.confidence,
  }
}

const wordsIn = (text: string): number => text.split(' ').length

/** A subject that says what is counted tells more than one that says who did it. */
const saysWhat = ({ terms }: Claim['subject']): number => Number(terms.some(term => term.role === 'counted'))

/** What a finding is about, whatever the order of its claims: the most telling label, the first key. */
const subjectOf = (claims: readonly Claim[]): { key: string; label: string } => {
  const subjects = claims.map(claim => claim.subject)
  const [key = ''] = subjects.map(subject => subject.key).toSorted()
  const [best] = subjects.toSorted(
    (a, b) =>
      saysWhat(b) - saysWhat(a) || wordsIn(b.label) - wordsIn(a.label) || (a.label < b.label ? -1 : 1),
  )
  return { key, label: best?.label ?? '' }
}

const toFinding = (
  sides: readonly Side[],
  outcome: { verdict: Verdict; reason: Reason; confidence: number },
  score: number,
): Finding => {
  const claims = sides.flatMap(side => side.claims)
  const [first] = claims
  if (!first) throw new Error('a finding needs a claim')
  const { key, label } = subjectOf(claims)
  return {
    id: findingId(first.kind, key, claims),
    kind: first.kind,
    verdict: outcome.verdict,
    severity: severityOf[outcome.verdict],
    subject: label,
    reason: outcome.reason,
    confidence: Math.round(100 * score * outcome.confidence) / 100,
    sides,
  }
}

/** Worth a word only where another source gainsays it. */
const isSilent = (claim: Claim): boolean => kindOf(claim.kind).isSilent?.(claim.value) ?? false

/** One finding for the classes that conflict, one for those that are compatible, one for each that is left. */
const judgeCluster = (cluster: Cluster, order: (claim: Claim) => number): readonly Finding[] => {
  const classes = valueClasses(cluster.claims.toSorted((a, b) => order(a) - order(b)))
  const pairs = pairsOf(classes)
  const findings: Finding[] = []
  const settled = new Set<ValueClass>()
  for (const verdict of ['contradiction', 'compatible'] as const) {
    const open = pairs.filter(p => p.comparison.verdict === verdict && !settled.has(p.a) && !settled.has(p.b))
    const worst = strongest(open, verdict)
    if (!worst) continue
    const members = classes.filter(c => open.some(p => p.a === c || p.b === c))
    for (const member of members) settled.add(member)
    findings.push(
      toFinding(
        members.map(claims => ({ claims })),
        { ...worst.comparison, verdict },
        cluster.score,
      ),
    )
  }
  for (const claims of classes)
    if (!settled.has(claims)) findings.push(toFinding([{ claims }], judgeClass(claims), cluster.score))
  return findings
}

/** Findings of one source: values that contradict themselves. */
const judgeAlone = (claims: readonly Claim[]): readonly Finding[] =>
  claims.flatMap(claim => {
    const outcome = kindOf(claim.kind).contradictsItself?.(claim.value)
    return outcome && outcome.verdict !== 'unrelated'
      ? [toFinding([{ claims: [claim] }], { ...outcome, verdict: outcome.verdict }, 1)]
      : []
  })

/**
 * Judges every cluster: which of its values exclude each other, which go together, which are one value
 * written in two ways.
 *
 * @param displayOrder position of each article as given by the caller; decides the order of the sides
 */
export const judge = (clusters: readonly Cluster[], displayOrder: readonly number[]): readonly Finding[] => {
  const order = (claim: Claim): number => {
    const position = displayOrder[claim.mention.articleId] ?? 0
    return position * 1e9 + claim.mention.span.start
  }
  const spoken = clusters.filter(cluster => !cluster.claims.every(isSilent))
  const claims = clusters.flatMap(cluster => cluster.claims).toSorted((a, b) => order(a) - order(b))
  return numberRepeats([...spoken.flatMap(cluster => judgeCluster(cluster, order)), ...judgeAlone(claims)])
}
