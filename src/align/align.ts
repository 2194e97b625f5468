import type { Article } from '../core/article.ts'
import type { Claim, Cluster } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import type { Span } from '../core/span.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { type Assignment, assign, certaintyOf } from './assign.ts'
import { backgroundOf } from './background.ts'
import type { Fact } from './fact.ts'
import { factsOf } from './facts-of.ts'
import { oneInOther } from './one-in-other.ts'
import { otherStory } from './other-story.ts'
import { passagesOf } from './passages/passages.ts'
import type { AlignContext } from './relate-claims.ts'
import { scorePairs } from './score-pairs.ts'
import { storyYearOf } from './story-year.ts'
import { publishedOfClaims } from './told-before.ts'

/** Claims about people meet where the person is the same. */
const alignByEntity = (claims: readonly Claim[]): readonly Cluster[] => {
  const groups = groupBy(claims, claim => `${claim.kind} ${claim.subject.entity ?? claim.id}`)
  return [...groups.values()].flatMap(group =>
    group[0] ? [{ kind: group[0].kind, claims: group, score: 1 }] : [],
  )
}

/** How the claims of one kind were put together. */
export interface KindAlignment {
  readonly kind: KindName
  readonly facts: readonly Fact[]
  readonly context: AlignContext
  readonly assignment: Assignment
}

/** The articles of a run, its claims in canonical order, so that that of the files decides nothing, and the sentence of each. */
type Run = readonly [articles: readonly Article[], claims: readonly Claim[], proseOf: (claim: Claim) => Span]

/** Is a claim about a person, so that it meets the others of that person and no more is asked? */
export const isAboutPerson = ({ kind, subject }: Claim): boolean =>
  kindOf(kind).alignsBy === 'entity' || subject.entity !== null

/** Claims about events and things meet where enough of what they are about is the same; one kind after the other. */
function* alignByEvent([articles, claims, proseOf]: Run): Generator<KindAlignment> {
  const ofEvents = claims.filter(claim => !isAboutPerson(claim))
  const passages = passagesOf(articles, ofEvents, proseOf)
  const storyYear = storyYearOf(articles)
  const publishedOf = publishedOfClaims(articles)
  const [isOtherStory, isOneInOther] = [otherStory(articles), oneInOther(articles)]
  for (const [kind, ofKind] of groupBy(ofEvents, claim => claim.kind)) {
    const facts = factsOf(ofKind)
    const background = backgroundOf(facts, storyYear, claims)
    const known = { background, storyYear, passages, publishedOf, isOtherStory, isOneInOther }
    const { pairs, context } = scorePairs(facts, known)
    yield { kind, facts, context, assignment: assign(facts, pairs) }
  }
}

const clustersOf = ({ kind, assignment }: KindAlignment): readonly Cluster[] =>
  assignment.groups.map(group => ({
    kind,
    claims: group.facts.flatMap(fact => fact.claims),
    score: certaintyOf(group),
    links: group.pairs.map(({ a, b, score }) => ({ a: a.claims[0], b: b.claims[0], score })),
  }))

/**
 * Puts claims of all articles that speak of the same thing into clusters. What was weighed of one kind is forgotten before the
 * next: of hundreds of long articles it takes as much memory as their claims.
 *
 * @returns every claim in exactly one cluster; one without a counterpart is alone in its own
 */
export const align = (...run: Run): readonly Cluster[] => {
  const clusters: Cluster[] = []
  for (const alignment of alignByEvent(run))
    for (const cluster of clustersOf(alignment)) clusters.push(cluster)
  return [...alignByEntity(run[1].filter(isAboutPerson)), ...clusters]
}

/** The clusters of a run, and how those of claims about events and things came to be. */
export interface Alignment {
  readonly clusters: readonly Cluster[]
  readonly byKind: readonly KindAlignment[]
}

/** The same clusters as {@link align} makes, with all that was weighed. */
export const alignTraceably = (...run: Run): Alignment => {
  const byKind = [...alignByEvent(run)]
  return { clusters: [...alignByEntity(run[1].filter(isAboutPerson)), ...byKind.flatMap(clustersOf)], byKind }
}
