import type { Claim, TermRole } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import { kindOf } from '../kinds/index.ts'
import { isState } from '../text/concepts.ts'
import { sameSense } from '../world/wordnet.ts'
import type { Background, Features, Standing } from './features.ts'
import { lemmasOf, overlap } from './overlap.ts'

const argumentRoles: ReadonlySet<TermRole> = new Set(['agent', 'object', 'modifier', 'entity'])

/** The word of a role that counts: what is counted, the verb. */
export const firstOf = (claim: Claim, role: TermRole): string | null => lemmaOf(claim.subject.terms, role)

/** Those who act, what is acted on, and what narrows it down. */
export const argumentsOf = (claim: Claim): ReadonlySet<string> =>
  lemmasOf(claim.subject.terms, role => argumentRoles.has(role))

/** All words of the claim's sentence. */
export const wordsOf = (claim: Claim): ReadonlySet<string> =>
  lemmasOf(claim.subject.terms, role => role !== 'nearby')

const firmOf = (claim: Claim): ReadonlySet<string> =>
  lemmasOf(claim.subject.terms, role => role !== 'context' && role !== 'nearby')

/** How the words of a role stand to each other: the same, told by the other in another role, or two things. */
const stand = (a: Claim, b: Claim, role: 'counted' | 'verb') => {
  const [x, y] = [firstOf(a, role), firstOf(b, role)]
  const same = x !== null && y !== null && (x === y || sameSense(x, y, role === 'verb' ? 'verb' : 'noun'))
  const elsewhere = !same && ((x !== null && firmOf(b).has(x)) || (y !== null && firmOf(a).has(y)))
  return {
    same: Number(same),
    elsewhere: Number(elsewhere),
    differs: Number(x !== null && y !== null && !same && !elsewhere),
  }
}

/** Do two claims tell of two events, neither of which the other speaks of? */
export const tellOfOthers = (a: Claim, b: Claim): boolean => stand(a, b, 'verb').differs === 1

/** Do both narrow down what they tell of, with other words? */
export const narrowedApart = (a: Claim, b: Claim, role: TermRole): boolean => {
  const [x, y] = [a, b].map(({ subject }) => lemmasOf(subject.terms, of => of === role))
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && ![...x].some(word => y.has(word))
}

/** What two claims of any kind have in common, before what is peculiar to the kind. Symmetric. */
export const plainFeatures = (
  a: Claim,
  b: Claim,
  { rarity, isOnly }: Background,
  standing: Standing,
): Features => {
  const [counted, told] = [stand(a, b, 'counted'), stand(a, b, 'verb')]
  const likeness = kindOf(a.kind).likeness?.(a.value, b.value) ?? 0.5
  return {
    counted: counted.same,
    countedElsewhere: counted.elsewhere,
    countedDiffers: counted.differs,
    verb: told.same,
    verbElsewhere: told.elsewhere,
    verbDiffers: told.differs,
    arguments: overlap(argumentsOf(a), argumentsOf(b), rarity),
    modifiersDiffer: Number(narrowedApart(a, b, 'modifier')),
    modalityDiffers: Number(
      a.modality.forecast !== b.modality.forecast || a.modality.hypothetical !== b.modality.hypothetical,
    ),
    context: overlap(wordsOf(a), wordsOf(b), rarity),
    state: Number(counted.same === 1 && isState(firstOf(a, 'counted') ?? '')),
    only: Number(counted.same === 1 && isOnly(a) && isOnly(b)),
    likeness,
    far: Number(likeness === 0),
    slip: kindOf(a.kind).slip?.(a.value, b.value) ?? 0,
    measured: 0,
    ...standing,
  }
}
