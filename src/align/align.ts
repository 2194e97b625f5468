import type { Article } from '../core/article.ts'
import type { Claim, Cluster } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import type { Span } from '../core/span.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { type Assignment, assign } from './assign.ts'
import { backgroundOf } from './background.ts'
import type { Fact } from './fact.ts'
import { factsOf } from './facts-of.ts'
import { oneInOther } from './one-in-other.ts'
import { otherStory } from './other-story.ts'
import { passagesOf } from './passages/passages.ts'
import type { AlignContext } from './relate-claims.ts'
import { scorePairs } from './score-pairs.ts'
import { storyYearOf } from './story-year.ts'

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

/** Claims about events and things meet where enough of what they are about is the same. */
const alignByEvent = (
  articles: readonly Article[],
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => Span,
): readonly KindAlignment[] => {
  const passages = passagesOf(articles, claims, sentenceOf)
  const storyYear = storyYearOf(articles)
  const [isOtherStory, isOneInOther] = [otherStory(articles), oneInOther(articles)]
  const byKind = groupBy(claims, claim => claim.kind)
  return [...byKind].map(([kind, ofKind]) => {
    const facts = factsOf(ofKind)
    const background = backgroundOf(facts, storyYear)
    const { pairs, context } = scorePairs(facts, {
      background,
      storyYear,
      passages,
      isOtherStory,
      isOneInOther,
    })
    return { kind, facts, context, assignment: assign(facts, pairs) }
  })
}

/** The clusters of a run, and how those of claims about events and things came to be. */
export interface Alignment {
  /** Every claim is in exactly one cluster; one without a counterpart is alone in its own. */
  readonly clusters: readonly Cluster[]
  readonly byKind: readonly KindAlignment[]
}

/** Is a claim about a person, so that it meets the others of that person and no more is asked? */
export const isAboutPerson = ({ kind, subject }: Claim): boolean =>
  kindOf(kind).alignsBy === 'entity' || subject.entity !== null

/**
 * Puts claims of all articles that speak of the same thing into clusters.
 *
 * @param claims in canonical order, so that the result does not depend on the order of the files
 * @param sentenceOf the sentence that a claim stands in
 */
export const align = (
  articles: readonly Article[],
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => Span,
): Alignment => {
  const byKind = alignByEvent(
    articles,
    claims.filter(claim => !isAboutPerson(claim)),
    sentenceOf,
  )
  const clusters = byKind.flatMap(({ kind, assignment }) =>
    assignment.groups.map(({ facts, score }) => ({
      kind,
      claims: facts.flatMap(fact => fact.claims),
      score,
    })),
  )
  return { clusters: [...alignByEntity(claims.filter(isAboutPerson)), ...clusters], byKind }
}
