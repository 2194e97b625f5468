import type { Article } from '../core/article.ts'
import type { Claim, Cluster } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import type { Span } from '../core/span.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { type Assignment, assign } from './assign.ts'
import { backgroundOf, type RunBackground } from './background.ts'
import type { Fact } from './fact.ts'
import { factsOf } from './facts-of.ts'
import { otherStory } from './other-story.ts'
import { passagesOf } from './passages.ts'
import type { AlignContext } from './relate-claims.ts'
import { scorePairs } from './score-pairs.ts'
import { siblingsOf } from './siblings.ts'
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
const alignByEvent = (claims: readonly Claim[], run: RunBackground): readonly KindAlignment[] => {
  const byKind = groupBy(claims, claim => claim.kind)
  return [...byKind].map(([kind, ofKind]) => {
    const facts = factsOf(ofKind)
    const { pairs, context } = scorePairs(facts, backgroundOf(facts, run))
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
 * Works out what comparing the facts of a run asks of its articles.
 *
 * @public for the training of the linker
 */
export const runBackgroundOf = (
  articles: readonly Article[],
  claims: readonly Claim[],
  sentences: readonly (readonly Span[])[],
): RunBackground => ({
  storyYear: storyYearOf(articles),
  isOtherStory: otherStory(articles),
  passages: passagesOf(articles, sentences),
  siblings: siblingsOf(claims),
})

/**
 * Puts claims of all articles that speak of the same thing into clusters.
 *
 * @param claims in canonical order, so that the result does not depend on the order of the files
 * @param sentences spans of the sentences, by article
 */
export const align = (
  articles: readonly Article[],
  claims: readonly Claim[],
  sentences: readonly (readonly Span[])[],
): Alignment => {
  const byKind = alignByEvent(
    claims.filter(claim => !isAboutPerson(claim)),
    runBackgroundOf(articles, claims, sentences),
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
