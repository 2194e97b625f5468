import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'

const sharesSubject = (a: Claim, b: Claim): boolean => {
  const firm = new Set(a.subject.terms.filter(t => t.role !== 'context').map(t => t.lemma))
  return b.subject.terms.some(t => t.role !== 'context' && firm.has(t.lemma))
}

const isSame = (a: Claim, b: Claim): boolean => {
  if (a.modality.forecast !== b.modality.forecast || a.scope.partitive !== b.scope.partitive) return false
  const { verdict } = kindOf(a.kind).compare(a.value, b.value)
  return (verdict === 'agreement' || verdict === 'notation') && sharesSubject(a, b)
}

const toFact = (claims: readonly [Claim, ...Claim[]]): Fact => ({
  articleId: claims[0].mention.articleId,
  kind: claims[0].kind,
  value: claims[0].value,
  claims,
  terms: claims.flatMap(claim => claim.subject.terms),
})

/**
 * Joins the claims of each article that state one value of one subject, so that a figure repeated in the
 * headline counts once.
 */
export const factsOf = (claims: readonly Claim[]): readonly Fact[] => {
  const groups = groupBy(claims, claim => `${claim.mention.articleId} ${JSON.stringify(claim.value)}`)
  return [...groups.values()].flatMap(group => {
    const facts: [Claim, ...Claim[]][] = []
    for (const claim of group) {
      const home = facts.find(fact => fact.some(other => isSame(other, claim)))
      if (home) home.push(claim)
      else facts.push([claim])
    }
    return facts.map(toFact)
  })
}
