import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { Value } from '../core/value.ts'
import type { Fact } from './fact.ts'
import type { Background } from './features.ts'
import { otherVariant } from './other-variant.ts'
import { type StoryYear, yearOf } from './same-scope.ts'

const dimensionOf = ({ value }: Fact | Claim): string => (value.type === 'figure' ? value.dimension : '')

/** What a fact is the only one of: the thing counted, the result, or for a date or a place what happened then and there. */
const tellingOf = ({ kind, value }: Fact | Claim, terms: Claim['subject']['terms']): string => {
  if (value.type === 'figure' && value.parts) return ''
  const counted = kind === 'date' ? null : lemmaOf(terms, 'counted')
  const verb = kind === 'date' || kind === 'place' ? lemmaOf(terms, 'verb') : null
  return counted ?? verb ?? ''
}

const keyOf = (articleId: number, dimension: string, counted: string): string =>
  `${articleId} ${dimension} ${counted}`

/** "A 15-inch model", "a 14-year-old pupil": what tells one of a sort from the next. */
const isAttribute = ({ mention, subject, value }: Claim): boolean => {
  if (value.type !== 'figure' || subject.entity !== null) return false
  if (value.dimension === 'age') return lemmaOf(subject.terms, 'counted') !== null
  return /\d-\p{L}/u.test(mention.text)
}

/** Article, dimension and unit: what the values that tell things apart have in common. */
const sortOf = ({ mention, value }: Claim): string =>
  `${mention.articleId} ${value.type === 'figure' ? `${value.dimension} ${value.unit}` : ''}`

/** Sorts of which one sentence tells several apart: "the 13-inch and the 15-inch model". */
const toldApart = (claims: readonly Claim[]): ReadonlySet<string> => {
  const sentences = groupBy(claims.filter(isAttribute), claim => `${sortOf(claim)} ${claim.mention.sentence}`)
  const isSeveral = (own: readonly Claim[]): boolean =>
    new Set(own.map(({ value }) => JSON.stringify(value))).size > 1
  return new Set([...sentences.values()].filter(isSeveral).flatMap(([one]) => (one ? sortOf(one) : [])))
}

const sentenceOf = ({ mention }: Claim): string => `${mention.articleId} ${mention.sentence}`

/** A claim about the story itself: of its year, whole, not from before. */
const isCurrent = (claim: Claim, storyYear: StoryYear): boolean => {
  if (claim.kind === 'date') return true
  const year = yearOf(claim.scope.time)
  return !claim.scope.partitive && !claim.modality.past && (year === null || year === storyYear(claim))
}

/** The article, and years, in which an age or something as long is told: "a 15-year girl" is a slip of the pen. */
const yearsIn = (articleId: number, value: Value): string | null =>
  value.type === 'figure' && value.unit === 'year' && value.low === value.high
    ? `${articleId} ${value.low}`
    : null

/**
 * Works out what comparing two facts of a run needs to know of all the others.
 *
 * @param all the claims of the run, those about people as well
 */
export const backgroundOf = (
  facts: readonly Fact[],
  storyYear: StoryYear,
  all: readonly Claim[],
): Background => {
  const holders = new Map<string, { facts: number; articles: Set<number> }>()
  for (const fact of facts) {
    for (const lemma of new Set(fact.terms.map(term => term.lemma))) {
      const entry = holders.get(lemma) ?? { facts: 0, articles: new Set<number>() }
      entry.facts++
      entry.articles.add(fact.articleId)
      holders.set(lemma, entry)
    }
  }
  const current = facts.filter(fact => fact.claims.some(claim => isCurrent(claim, storyYear)))
  const claims = facts.flatMap(fact => fact.claims)
  const sorts = toldApart(claims)
  const sentences = groupBy(claims, sentenceOf)
  const years = new Set(all.map(({ mention, value }) => yearsIn(mention.articleId, value)))
  const counts = groupBy(current, fact =>
    keyOf(fact.articleId, dimensionOf(fact), tellingOf(fact, fact.terms)),
  )
  return {
    rarity: lemma => {
      const entry = holders.get(lemma)
      return entry ? Math.sqrt(entry.articles.size / entry.facts) : 1
    },
    isOneOfSeveral: claim => isAttribute(claim) && sorts.has(sortOf(claim)),
    isOtherVariant: otherVariant(all),
    knowsAge: ({ mention }, age) => {
      const told = yearsIn(mention.articleId, age)
      return told !== null && years.has(told)
    },
    beside: claim => (sentences.get(sentenceOf(claim)) ?? []).filter(other => other !== claim),
    isOnly: claim =>
      (counts.get(keyOf(claim.mention.articleId, dimensionOf(claim), tellingOf(claim, claim.subject.terms)))
        ?.length ?? 0) === 1,
  }
}
