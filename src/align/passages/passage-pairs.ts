import type { Article } from '../../core/article.ts'
import type { Claim } from '../../core/claim.ts'
import { areEqual, type Comparison } from '../../core/comparison.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Span } from '../../core/span.ts'
import { kindOf } from '../../kinds/index.ts'
import { type AroundSlots, aroundSlots, type PassageFeatures, passageFeatures } from './passage-features.ts'
import { type Slot, sentenceUnits } from './sentence-units.ts'
import { type SimilarSentences, similarSentences } from './similar-sentences.ts'

/** Two claims of one kind in sentences that may tell the same. */
export interface PassagePair {
  readonly a: Claim
  readonly b: Claim
  readonly features: PassageFeatures
}

/** Kinds of which the passage tells what they are about. */
const kindsOfPassages: ReadonlySet<string> = new Set(['figure', 'date', 'place'])

/** Values of a sentence beyond which it is a table or a list, in which one place tells nothing from the next. */
const mostSlots = 16

/** Two claims of one kind in two sentences. */
interface SlotPair {
  readonly x: Slot
  readonly y: Slot
  readonly around: AroundSlots | null
  readonly comparison: Comparison
}

const isEqual = ({ comparison }: SlotPair): boolean => areEqual(comparison)

const pairsOf = (sentences: SimilarSentences): readonly PassagePair[] => {
  const pairs = sentences.a.slots.flatMap(x =>
    sentences.b.slots
      .filter(y => x.claim.kind === y.claim.kind)
      .map((y): SlotPair => {
        const comparison = kindOf(x.claim.kind).compare(x.claim.value, y.claim.value)
        return { x, y, around: aroundSlots(sentences, x, y), comparison }
      }),
  )
  return pairs
    .filter(({ comparison }) => comparison.verdict !== 'unrelated')
    .map(({ x, y, around }) => {
      const siblings = pairs.filter(pair => pair.around && pair.x !== x && pair.y !== y)
      const features = passageFeatures(sentences, [x, y], around, {
        agreeing: siblings.filter(isEqual).length,
        conflicting: siblings.filter(({ comparison }) => comparison.verdict === 'contradiction').length,
        isElsewhere: pairs.some(pair => (pair.x === x) !== (pair.y === y) && isEqual(pair)),
      })
      return { a: x.claim, b: y.claim, features }
    })
}

/**
 * Lists the claims of two articles that stand in sentences which may tell the same: what "killed ▢ people on Monday" has in
 * either.
 *
 * @param proseOf the sentence that a claim stands in, without its dateline
 */
export function* passagePairs(
  articles: readonly Pick<Article, 'id' | 'text'>[],
  claims: readonly Claim[],
  proseOf: (claim: Claim) => Span,
): Generator<PassagePair> {
  // A row of a table is about what stands in its head, whatever words it shares with another.
  const stated = claims.filter(
    ({ isDerived, kind, subject }) => !isDerived && kindsOfPassages.has(kind) && subject.terms.length > 0,
  )
  const textOf = new Map(articles.map(({ id, text }) => [id, text]))
  const sentences = [
    ...groupBy(stated, ({ mention }) => `${mention.articleId} ${mention.sentence}`).values(),
  ].flatMap(own => {
    const [first] = own
    const text = first && textOf.get(first.mention.articleId)
    return text && own.length <= mostSlots
      ? [sentenceUnits(first.mention.articleId, text, proseOf(first), own)]
      : []
  })
  for (const similar of similarSentences(sentences)) yield* pairsOf(similar)
}
