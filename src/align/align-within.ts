import type { Article } from '../core/article.ts'
import type { Claim, Head, InnerConflict, Mention } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import { isAboutPerson } from './align.ts'
import { assign, certaintyOf } from './assign.ts'
import { backgroundOf } from './background.ts'
import { factsOf } from './facts-of.ts'
import { noPassages } from './passages/passages.ts'
import type { StoryYear } from './same-scope.ts'
import { scorePairs } from './score-pairs.ts'
import { storyYearOf } from './story-year.ts'
import { figureConflict } from './within-figures.ts'
import { personConflict } from './within-people.ts'

/** Least likelihood for headline and text to be about one thing; more is asked than of two articles. */
const least = 0.7

/** A claim that is taken for one of an article of its own: the headline's, or the text's. */
interface Placed {
  readonly claim: Claim
  readonly original: Claim
}

/** The claims of one article, apart. */
interface Apart {
  readonly head: readonly Claim[]
  readonly body: readonly Claim[]
}

const aboutPeople = ({ head, body }: Apart, storyYear: StoryYear): readonly (readonly Claim[])[] => {
  const keyOf = ({ kind, value, subject }: Claim): string =>
    `${kind} ${value.type === 'figure' ? value.dimension : ''} ${subject.entity}`
  const compared = (claim: Claim): boolean =>
    claim.subject.entity !== null && (claim.kind === 'title' || claim.kind === 'figure')
  const stated = groupBy(body.filter(compared), keyOf)
  return [...groupBy(head.filter(compared), keyOf)].flatMap(([key, own]) => {
    const other = stated.get(key) ?? []
    return personConflict(own, other, storyYear) ? [[...own, ...other]] : []
  })
}

/** Headline and text as two articles, so that the aligner puts their figures together as it does those of two. */
const aboutEvents = (article: Article, { head, body }: Apart) => {
  const place =
    (articleId: number) =>
    (original: Claim): Placed => ({
      claim: { ...original, mention: { ...original.mention, articleId } },
      original,
    })
  const isFigure = (claim: Claim): boolean => claim.kind === 'figure' && !isAboutPerson(claim)
  if (!head.some(isFigure)) return []
  const placed = [...head.filter(isFigure).map(place(0)), ...body.filter(isFigure).map(place(1))]
  const originalOf = new Map(placed.map(({ claim, original }) => [claim, original]))
  const claims = placed.map(({ claim }) => claim)
  const facts = factsOf(claims)
  const storyYear = storyYearOf([0, 1].map(id => ({ ...article, id })))
  const background = backgroundOf(facts, storyYear, claims)
  const { pairs } = scorePairs(facts, {
    background,
    storyYear,
    passages: noPassages,
    isOtherStory: () => false,
    publishedOf: () => null,
    isOneInOther: () => false,
  })
  return assign(facts, pairs).groups.flatMap(group => {
    const [a, b, ...more] = group.facts
    const score = certaintyOf(group)
    if (!a || !b || more.length > 0 || score < least) return []
    if (kindOf('figure').compare(a.value, b.value).verdict !== 'contradiction') return []
    if (!figureConflict(a, b, facts, storyYear)) return []
    const claims = [...a.claims, ...b.claims].flatMap(claim => originalOf.get(claim) ?? [])
    return [{ claims, score }]
  })
}

/**
 * Finds where the headline or summary of an article contradicts its own text. Headlines round, shorten and leave out,
 * so much is asked: see `figureConflict` and `personConflict`.
 *
 * @param partOf where a passage stands in its article
 */
export const alignWithin = (
  articles: readonly Article[],
  claims: readonly Claim[],
  partOf: (mention: Mention) => Head | 'body' | null,
): readonly InnerConflict[] => {
  const storyYear = storyYearOf(articles)
  const byArticle = groupBy(claims, claim => claim.mention.articleId)
  return articles.flatMap(article => {
    const own = groupBy(byArticle.get(article.id) ?? [], claim => partOf(claim.mention) ?? 'else')
    const body = own.get('body') ?? []
    return (['headline', 'summary'] as const).flatMap((part): readonly InnerConflict[] => {
      const head = own.get(part) ?? []
      if (head.length === 0 || body.length === 0) return []
      const found = [
        ...aboutEvents(article, { head, body }),
        ...aboutPeople({ head, body }, storyYear).map(claims => ({ claims, score: 1 })),
      ]
      return found.flatMap(({ claims, score }) =>
        claims[0] ? [{ kind: claims[0].kind, claims, score, head: part }] : [],
      )
    })
  })
}
