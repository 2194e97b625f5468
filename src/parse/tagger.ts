import { type LinearModel, scoreClasses } from './linear-model.ts'
import { tagFeatureCount, tagFeatures } from './tag-features.ts'
import type { WordForm } from './word-form.ts'

/** The class with the highest score; of equals the first. */
export const bestOf = (scores: Float64Array): number => {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}

/**
 * Tags the words of one sentence from left to right.
 *
 * @returns a tag's number for each word
 */
export const tagWords = (model: LinearModel, forms: readonly WordForm[]): Int32Array => {
  const tags = new Int32Array(forms.length)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < forms.length; i++) {
    scoreClasses(model, features, tagFeatures(forms, i, tags, features), scores)
    tags[i] = bestOf(scores)
  }
  return tags
}
