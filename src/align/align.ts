import type { Article } from '../core/article.ts'
import type { Claim, Cluster } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import { assign } from './assign.ts'
import { backgroundOf } from './background.ts'
import { factsOf } from './facts-of.ts'
import { otherStory } from './other-story.ts'
import { scorePairs } from './score-pairs.ts'
import { storyYearOf } from './story-year.ts'

/** Claims about people meet where the person is the same. */
const alignByEntity = (claims: readonly Claim[]): readonly Cluster[] => {
  const groups = groupBy(claims, claim => `${claim.kind} ${claim.subject.entity ?? claim.id}`)
  return [...groups.values()].flatMap(group =>
    group[0] ? [{ kind: group[0].kind, claims: group, score: 1 }] : [],
  )
}

/** Claims about events and things meet where enough of what they are about is the same. */
const alignByEvent = (articles: readonly Article[], claims: readonly Claim[]): readonly Cluster[] => {
  const storyYear = storyYearOf(articles)
  const isOtherStory = otherStory(articles)
  const byKind = groupBy(claims, claim => claim.kind)
  return [...byKind].flatMap(([kind, ofKind]) => {
    const facts = factsOf(ofKind)
    const pairs = scorePairs(facts, backgroundOf(facts, storyYear), storyYear, isOtherStory)
    return assign(facts, pairs).map(group => ({
      kind,
      claims: group.facts.flatMap(fact => fact.claims),
      score: group.score,
    }))
  })
}

/**
 * Puts claims of all articles that speak of the same thing into clusters. Every claim is in exactly one
 * cluster; one without a counterpart is alone in its own.
 *
 * @param claims in canonical order, so that the result does not depend on the order of the files
 */
export const align = (articles: readonly Article[], claims: readonly Claim[]): readonly Cluster[] => [
  ...alignByEntity(
    claims.filter(claim => kindOf(claim.kind).alignsBy === 'entity' || claim.subject.entity !== null),
  ),
  ...alignByEvent(
    articles,
    claims.filter(claim => kindOf(claim.kind).alignsBy === 'event' && claim.subject.entity === null),
  ),
]
