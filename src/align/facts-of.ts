import type { Claim, Term } from '../core/claim.ts'
import { areEqual } from '../core/comparison.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import { countOthers } from './count-others.ts'
import type { Fact } from './fact.ts'

/** Words that only stand near say nothing of what a claim is about. */
const isFirm = ({ role }: Term): boolean => role !== 'context' && role !== 'nearby'

/** Two claims of one value are one fact where they share a key. */
const keysOf = ({ subject, modality, scope }: Claim): readonly string[] =>
  subject.terms.filter(isFirm).map(({ lemma }) => `${modality.forecast} ${scope.partitive} ${lemma}`)

const agreesWithItself = ({ kind, value }: Claim): boolean => areEqual(kindOf(kind).compare(value, value))

const toFact = (claims: readonly [Claim, ...Claim[]]): Fact => ({
  articleId: claims[0].mention.articleId,
  kind: claims[0].kind,
  value: claims[0].value,
  claims,
  terms: claims.flatMap(claim => claim.subject.terms),
})

/** Each claim joins the first fact that it shares a key with; a map of keys spares comparing it with all of them. */
const join = (group: readonly Claim[]): readonly Fact[] => {
  const [some] = group
  const canJoin = some !== undefined && agreesWithItself(some)
  const facts: [Claim, ...Claim[]][] = []
  const homes = new Map<string, number>()
  for (const claim of group) {
    const keys = canJoin ? keysOf(claim) : []
    const home = keys.reduce((first, key) => Math.min(first, homes.get(key) ?? first), facts.length)
    const known = facts[home]
    // Claims come in text order, so those of one sentence are the last of a fact.
    const last = known?.at(-1)
    const fact = last && countOthers(claim, last) ? undefined : known
    if (fact) fact.push(claim)
    else facts.push([claim])
    const own = fact ? home : facts.length - 1
    for (const key of keys) homes.set(key, Math.min(homes.get(key) ?? own, own))
  }
  return facts.map(toFact)
}

/**
 * Joins the claims of each article that state one value of one subject, so that a figure repeated in the
 * headline counts once.
 */
export const factsOf = (claims: readonly Claim[]): readonly Fact[] => {
  const groups = groupBy(claims, claim => `${claim.mention.articleId} ${JSON.stringify(claim.value)}`)
  return [...groups.values()].flatMap(join)
}
