import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { Fact } from './fact.ts'
import type { Background } from './features.ts'
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

/** A claim about the story itself: of its year, whole, not from before. */
const isCurrent = (claim: Claim, storyYear: StoryYear): boolean => {
  if (claim.kind === 'date') return true
  const year = yearOf(claim.scope.time)
  return !claim.scope.partitive && !claim.modality.past && (year === null || year === storyYear(claim))
}

/** What all kinds of claim draw from a run. */
export type RunBackground = Omit<Background, 'rarity' | 'isOnly'>

/** Works out what comparing two facts of a run needs to know of all the others. */
export const backgroundOf = (facts: readonly Fact[], run: RunBackground): Background => {
  const { storyYear } = run
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
  const counts = groupBy(current, fact =>
    keyOf(fact.articleId, dimensionOf(fact), tellingOf(fact, fact.terms)),
  )
  return {
    ...run,
    rarity: lemma => {
      const entry = holders.get(lemma)
      return entry ? Math.sqrt(entry.articles.size / entry.facts) : 1
    },
    isOnly: claim =>
      (counts.get(keyOf(claim.mention.articleId, dimensionOf(claim), tellingOf(claim, claim.subject.terms)))
        ?.length ?? 0) === 1,
  }
}
