import type { Article } from '../core/article.ts'
import type { Claim, Cluster } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Finding, Side } from '../core/finding.ts'
import type { Reason } from '../core/reason.ts'
import { severityOf, type Verdict } from '../core/verdict.ts'
import { kindOf } from '../kinds/index.ts'
import { findingId, numberRepeats } from './finding-id.ts'
import { judgeClass } from './judge-class.ts'
import { compareUpdated, type PublishedOf } from './updated.ts'
import { sourcesOf, type ValueClass, valueClasses } from './value-classes.ts'

/** Two classes of values and how they compare. */
interface ClassPair {
  readonly a: ValueClass
  readonly b: ValueClass
  readonly comparison: Comparison
}

const isSubset = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every(x => b.has(x))

/**
 * Every pair of classes that two sources differ in. An article that states both values contradicts no other that
 * states one of them, but may well be the more exact of the two.
 */
const pairsOf = (classes: readonly ValueClass[], publishedOf: PublishedOf): readonly ClassPair[] => {
  const sided = classes.map(claims => ({ claims, sources: sourcesOf(claims) }))
  return sided.flatMap((left, i) =>
    sided.slice(i + 1).flatMap((right): ClassPair[] => {
      const statesBoth = isSubset(left.sources, right.sources) || isSubset(right.sources, left.sources)
      if (statesBoth && new Set([...left.sources, ...right.sources]).size < 2) return []
      const [a, b] = [left.claims, right.claims]
      const plain = kindOf(a[0].kind).compare(a[0].value, b[0].value)
      const updated = plain.verdict === 'contradiction' ? compareUpdated(a, b, publishedOf) : null
      const comparison = updated ?? plain
      return statesBoth && comparison.verdict !== 'compatible' ? [] : [{ a, b, comparison }]
    }),
  )
}

const strongest = (pairs: readonly ClassPair[], verdict: Verdict): ClassPair | undefined =>
  pairs
    .filter(pair => pair.comparison.verdict === verdict)
    .reduce<ClassPair | undefined>(
      (best, pair) => (!best || pair.comparison.confidence > best.comparison.confidence ? pair : best),
      undefined,
    )

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

/** Where a claim stands among others; the lower the earlier. */
type Order = (claim: Claim) => number

const inOrder = (claims: readonly Claim[], order: Order): readonly Claim[] =>
  claims.toSorted((a, b) => order(a) - order(b))

const firstIn = (claims: readonly Claim[], order: Order): number =>
  claims.reduce((first, claim) => Math.min(first, order(claim)), Number.POSITIVE_INFINITY)

/** The reason of a pair, its left value being that of the side shown first. */
const reasonOf = ({ a, b, comparison }: ClassPair, shown: Order): Reason =>
  comparison.reason.code === 'updated' || firstIn(a, shown) <= firstIn(b, shown)
    ? comparison.reason
    : kindOf(a[0].kind).compare(b[0].value, a[0].value).reason

/**
 * One finding for the classes that conflict, one for those that are compatible, one for each that is left. Values are
 * weighed in an order of their own; how they are shown decides nothing but the order of the sides.
 */
const judgeCluster = (
  cluster: Cluster,
  canonical: Order,
  shown: Order,
  publishedOf: PublishedOf,
): readonly Finding[] => {
  const classes = valueClasses(inOrder(cluster.claims, canonical))
  const pairs = pairsOf(classes, publishedOf)
  const findings: Finding[] = []
  const settled = new Set<ValueClass>()
  const sidesOf = (members: readonly ValueClass[]): readonly Side[] =>
    members
      .toSorted((a, b) => firstIn(a, shown) - firstIn(b, shown))
      .map(claims => ({ claims: inOrder(claims, shown) }))
  for (const verdict of ['contradiction', 'compatible'] as const) {
    const open = pairs.filter(p => p.comparison.verdict === verdict && !settled.has(p.a) && !settled.has(p.b))
    const worst = strongest(open, verdict)
    if (!worst) continue
    const ends = new Set(open.flatMap(({ a, b }) => [a, b]))
    const members = classes.filter(claims => ends.has(claims))
    for (const member of members) settled.add(member)
    const { confidence } = worst.comparison
    findings.push(
      toFinding(sidesOf(members), { verdict, confidence, reason: reasonOf(worst, shown) }, cluster.score),
    )
  }
  for (const claims of classes)
    if (!settled.has(claims)) findings.push(toFinding(sidesOf([claims]), judgeClass(claims), cluster.score))
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
 * @param given the articles as the caller gave them; their order decides that of the sides, their days of publication
 * which of two counts is the later one
 */
export const judge = (clusters: readonly Cluster[], given: readonly Article[]): readonly Finding[] => {
  const placeOf = new Map(given.map(({ id }, place) => [id, place]))
  const published = new Map(given.map(article => [article.id, article.published]))
  const publishedOf: PublishedOf = articleId => published.get(articleId) ?? null
  const orderBy =
    (position: (articleId: number) => number): Order =>
    ({ mention }) =>
      position(mention.articleId) * 1e9 + mention.span.start
  const canonical = orderBy(articleId => articleId)
  const shown = orderBy(articleId => placeOf.get(articleId) ?? 0)
  const spoken = clusters.filter(cluster => !cluster.claims.every(isSilent))
  const claims = inOrder(
    clusters.flatMap(cluster => cluster.claims),
    canonical,
  )
  return numberRepeats([
    ...spoken.flatMap(cluster => judgeCluster(cluster, canonical, shown, publishedOf)),
    ...judgeAlone(claims),
  ])
}
