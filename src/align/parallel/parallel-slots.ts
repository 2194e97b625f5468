import type { Article } from '../../core/article.ts'
import type { Claim } from '../../core/claim.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Span } from '../../core/span.ts'
import { kindOf } from '../../kinds/index.ts'
import { parallelSentences } from './parallel-sentences.ts'
import { type Slot, sentenceUnits } from './sentence-units.ts'
import { aroundSlots, type SlotFeatures, slotFeatures } from './slot-features.ts'

/** Two claims at the same place of two sentences that read alike. */
export interface SlotPair {
  readonly a: Claim
  readonly b: Claim
  readonly features: SlotFeatures
}

/** The claims of a run that stand at the same place of two sentences which read alike. */
export interface ParallelSlots {
  /** What stands around two claims that do; null for others. */
  readonly between: (a: Claim, b: Claim) => SlotFeatures | null
  readonly partnersOf: (claim: Claim) => Iterable<Claim>
}

/** A pair of slots at one place, with what stands around them. */
type Placed = readonly [Slot, Slot, NonNullable<ReturnType<typeof aroundSlots>>]

const verdictOf = (x: Claim, y: Claim) => kindOf(x.kind).compare(x.value, y.value).verdict

const isEqual = (x: Claim, y: Claim): boolean => {
  const verdict = verdictOf(x, y)
  return verdict === 'agreement' || verdict === 'notation'
}

/** Kinds whose values stand at one place of a sentence, whatever they are. */
const kindsOfSlots: ReadonlySet<string> = new Set(['figure', 'date', 'place'])

/**
 * Lists the claims of two articles that stand at the same place of two sentences which read alike: what "killed ▢ people on
 * Monday" has in either.
 *
 * @param sentenceOf the sentence that a claim stands in
 */
export const slotPairs = (
  articles: readonly Pick<Article, 'id' | 'text'>[],
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => Span,
): readonly SlotPair[] => {
  const stated = claims.filter(({ isDerived, kind }) => !isDerived && kindsOfSlots.has(kind))
  const bySentence = groupBy(stated, ({ mention }) => `${mention.articleId} ${mention.sentence}`)
  const sentences = [...bySentence.values()].flatMap(own => {
    const [first] = own
    const article = first && articles.find(({ id }) => id === first.mention.articleId)
    return first && article ? [sentenceUnits(article.id, article.text, sentenceOf(first), own)] : []
  })
  return [...parallelSentences(sentences)].flatMap(pair => {
    const placed = pair.a.slots.flatMap(x =>
      pair.b.slots.flatMap((y): readonly Placed[] => {
        if (x.claim.kind !== y.claim.kind) return []
        const around = aroundSlots(pair, x, y)
        return around ? [[x, y, around]] : []
      }),
    )
    return placed.map(([x, y, around]): SlotPair => {
      const others = placed.filter(([p, q]) => p.claim !== x.claim && q.claim !== y.claim)
      const siblings = {
        agreeing: others.filter(([p, q]) => isEqual(p.claim, q.claim)).length,
        conflicting: others.filter(([p, q]) => verdictOf(p.claim, q.claim) === 'contradiction').length,
        elsewhere:
          pair.b.slots.some(
            ({ claim }) => claim !== y.claim && claim.kind === x.claim.kind && isEqual(claim, x.claim),
          ) ||
          pair.a.slots.some(
            ({ claim }) => claim !== x.claim && claim.kind === y.claim.kind && isEqual(claim, y.claim),
          ),
      }
      return { a: x.claim, b: y.claim, features: slotFeatures(pair, [x, y], around, siblings) }
    })
  })
}

/** Finds the claims of a run that stand at one place of two sentences: see {@link slotPairs}. */
export const parallelSlots = (...run: Parameters<typeof slotPairs>): ParallelSlots => {
  const found = new Map<Claim, Map<Claim, SlotFeatures>>()
  const add = (claim: Claim, partner: Claim, features: SlotFeatures): void => {
    const own = found.get(claim) ?? new Map<Claim, SlotFeatures>()
    found.set(claim, own.set(partner, features))
  }
  for (const { a, b, features } of slotPairs(...run)) {
    add(a, b, features)
    add(b, a, features)
  }
  return {
    between: (a, b) => found.get(a)?.get(b) ?? null,
    partnersOf: claim => found.get(claim)?.keys() ?? [],
  }
}

/** Of parts of one article, which are not laid beside each other. */
export const noParallels: ParallelSlots = { between: () => null, partnersOf: () => [] }
