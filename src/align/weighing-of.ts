import type { WeighedPart, Weighing } from '../core/trace.ts'
import type { Features } from './features.ts'
import type { Weights } from './likelihood.ts'
import { passageParts } from './passages/passage-model.ts'
import { limitedShare, type Relation } from './relate-claims.ts'

const partsOf = (weights: Weights, features: Features): readonly WeighedPart[] => [
  { feature: 'start', value: 1, weight: weights.start },
  ...(Object.keys(features) as (keyof Features)[]).map(feature => ({
    feature,
    value: features[feature],
    weight: weights[feature],
  })),
]

/** What a relation was made from, part by part. */
export const weighingOf = (relation: Relation): Weighing => {
  switch (relation.by) {
    case 'topic':
      return { by: 'topic', ...relation.topic }
    case 'weights':
      return {
        by: 'weights',
        limit: relation.limit,
        share: relation.limit === null ? 1 : limitedShare,
        parts: partsOf(relation.weights, relation.features),
        score: relation.score,
      }
    case 'passage': {
      const { claims, features, isConflict, score } = relation
      return { by: 'passage', parts: passageParts(...claims, features, isConflict) ?? [], score }
    }
    default:
      return relation
  }
}
