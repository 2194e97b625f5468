import type { Article } from '../core/article.ts'
import type { Claim, Cluster, InnerConflict } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Reason } from '../core/reason.ts'
import type { Span } from '../core/span.ts'
import type { Verdict } from '../core/verdict.ts'
import { wordingKey } from '../core/wording-key.ts'
import { kindOf } from '../kinds/index.ts'
import { type ClassPair, classPairs, strongest } from './class-pairs.ts'
import { eventReader } from './event-reader.ts'
import { judgeClass, writtenAsOne } from './judge-class.ts'
import { linkBetween } from './link-between.ts'
import { oddOneOut, type WordingOf } from './odd-one-out.ts'
import { sentenceTexts } from './sentence-texts.ts'
import { findingMaker, type ToFinding } from './to-finding.ts'
import type { PublishedOf } from './updated.ts'
import { type ValueClass, valueClasses } from './value-classes.ts'

/** Told only where another source contradicts it. */
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

/** A contradiction less sure than this is none: a guess at what is meant, joined by a guess at where it is. */
const leastSure = 0.4

/** Values of a conflict that do not conflict with each other stand on one side: 165 km/h and 103 mph against 185 km/h. */
const joinedSides = (
  members: readonly ValueClass[],
  conflicts: readonly ClassPair[],
): readonly (readonly ValueClass[])[] => {
  const apart = (x: ValueClass, y: ValueClass): boolean =>
    conflicts.some(({ a, b }) => (a === x && b === y) || (a === y && b === x))
  const sides: ValueClass[][] = []
  for (const member of members) {
    const side = sides.find(others => !others.some(other => apart(member, other)))
    if (side) side.push(member)
    else sides.push([member])
  }
  return sides
}

/** Verdicts of sides that say one thing. */
const saysOne: ReadonlySet<Verdict> = new Set(['notation', 'agreement'])

/**
 * Is a verdict worth a word of a class of which another one was given? That three say "Tuesday" is no less an agreement for one
 * that says "this week"; in a conflict the sides show it.
 */
const isNews = (verdict: Verdict, before: Verdict | undefined): boolean => {
  if (before === undefined) return true
  if (verdict === 'notation') return before !== 'notation'
  return verdict === 'agreement' && before !== 'contradiction' && before !== 'agreement'
}

/**
 * One finding for the classes that conflict, one for those that are compatible, one for each that is left and for each
 * that sources write differently or agree on: "14", "fourteen" and "at least 12" are compatible, and two of them notation. Values are
 * weighed in an order of their own; how they are shown decides nothing but the order of the sides.
 */
const judgeCluster = (
  cluster: Cluster,
  canonical: Order,
  shown: Order,
  publishedOf: PublishedOf,
  wordingOf: WordingOf,
  toFinding: ToFinding,
): readonly Finding[] => {
  const classes = valueClasses(inOrder(cluster.claims, canonical))
  const isStated = (claims: ValueClass): boolean => claims.some(({ isDerived }) => !isDerived)
  const pairs = classPairs(classes, publishedOf).filter(
    ({ a, b, comparison: { verdict, confidence } }) =>
      (isStated(a) || isStated(b)) &&
      (verdict !== 'contradiction' || confidence * linkBetween(cluster, [a, b]) >= leastSure),
  )
  const findings: Finding[] = []
  // The worst that was said of a class.
  const settled = new Map<ValueClass, Verdict>()
  const inShownOrder = (members: readonly ValueClass[]): readonly ValueClass[] =>
    members.toSorted((a, b) => firstIn(a, shown) - firstIn(b, shown))
  for (const verdict of ['contradiction', 'compatible', 'notation', 'agreement'] as const) {
    const open = pairs.filter(
      ({ a, b, comparison }) =>
        comparison.verdict === verdict && [a, b].some(one => isNews(verdict, settled.get(one))),
    )
    const worst = strongest(open, verdict)
    if (!worst) continue
    const ends = new Set(open.flatMap(({ a, b }) => [a, b]))
    const members = classes.filter(claims => ends.has(claims))
    for (const member of members) if (!settled.has(member)) settled.set(member, verdict)
    const { confidence } = worst.comparison
    const outcome = { verdict, confidence, reason: reasonOf(worst, shown) }
    const isConflict = verdict === 'contradiction'
    const odd = isConflict ? oddOneOut(members, open, wordingOf) : null
    const sides = isConflict
      ? joinedSides(inShownOrder(members), open)
      : saysOne.has(verdict)
        ? [inShownOrder(members)]
        : inShownOrder(members).map(one => [one])
    const told = sides.map(side => inOrder(side.flat(), shown))
    findings.push({
      ...toFinding(
        told.map(claims => ({ claims })),
        outcome,
        linkBetween(cluster, told),
      ),
      ...(odd && { oddOneOut: sides.findIndex(side => side.includes(odd)) }),
    })
  }
  for (const claims of classes.filter(isStated)) {
    const outcome = judgeClass(claims)
    if (isNews(outcome.verdict, settled.get(claims)))
      findings.push(toFinding([{ claims: inOrder(claims, shown) }], outcome, cluster.score))
    if (outcome.verdict !== 'notation' || settled.get(claims) === 'contradiction') continue
    // That one source writes it otherwise does not take back that two others agree to the letter.
    for (const alike of writtenAsOne(claims))
      findings.push(toFinding([{ claims: inOrder(alike, shown) }], judgeClass(alike), cluster.score))
  }
  return findings
}

/** Findings of one source: values that contradict themselves. */
const judgeAlone = (claims: readonly Claim[], toFinding: ToFinding): readonly Finding[] =>
  claims.flatMap(claim => {
    const outcome = kindOf(claim.kind).contradictsItself?.(claim.value)
    return outcome && outcome.verdict !== 'unrelated'
      ? [toFinding([{ claims: [claim] }], { ...outcome, verdict: outcome.verdict }, 1)]
      : []
  })

/** Findings of one source: a headline or summary that the text contradicts. */
const judgeWithin = (
  { claims, head, score }: InnerConflict,
  canonical: Order,
  toFinding: ToFinding,
): readonly Finding[] => {
  const [a, b, ...more] = valueClasses(inOrder(claims, canonical))
  if (!a || !b || more.length > 0) return []
  const { verdict, reason, confidence } = kindOf(a[0].kind).compare(a[0].value, b[0].value)
  if (verdict !== 'contradiction') return []
  const outcome = { verdict, confidence, reason: { ...reason, args: { ...reason.args, within: head } } }
  return [toFinding([{ claims: a }, { claims: b }], outcome, score)]
}

/**
 * Judges every cluster: which of its values exclude each other, which go together, which are one value
 * written in two ways.
 *
 * @param given the articles as the caller gave them; their order decides that of the sides, their days of publication
 * which of two counts is the later one
 * @param sentenceOf span of the sentence that holds a claim
 * @param within where the headline or summary of an article and its text contradict each other
 */
export const judge = (
  clusters: readonly Cluster[],
  given: readonly Article[],
  sentenceOf: (claim: Claim) => Span,
  within: readonly InnerConflict[],
): readonly Finding[] => {
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
  const textOf = sentenceTexts(given, sentenceOf)
  const wordingOf: WordingOf = claim => wordingKey(textOf(claim))
  const toFinding = findingMaker({
    sentenceOf: textOf,
    eventOf: eventReader(given),
  })
  return [
    ...spoken.flatMap(cluster => judgeCluster(cluster, canonical, shown, publishedOf, wordingOf, toFinding)),
    ...within.flatMap(conflict => judgeWithin(conflict, canonical, toFinding)),
    ...judgeAlone(claims, toFinding),
  ]
}
