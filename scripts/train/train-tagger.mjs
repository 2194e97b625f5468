import { bestOf } from '../../dist/parse/linear-model.js'
import { tagFeatureCount, tagFeatures } from '../../dist/parse/tag-features.js'
import { averaged, meet, newPerceptron, random, shuffled, update } from './perceptron.mjs'

/**
 * @param examples `{ words, tags }`: what the tagger sees of a sentence, and the numbers of the right tags
 * @param candidates by number of a set of tags: those that words of the set may get
 * @returns `TaggerModel`
 */
export const trainTagger = (examples, { classes, candidates, finite, bits, epochs, atLeast, seed = 1 }) => {
  const model = newPerceptron(classes, bits, atLeast)
  const chance = random(seed)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(classes)
  for (const { words, tags } of examples) {
    let verbs = 0
    for (let i = 0; i < words.length; i++) {
      meet(model, features, tagFeatures(words, i, tags, verbs, features))
      if (finite[tags[i]] === 1) verbs = 1
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { words, tags: right } of shuffled(examples, chance)) {
      const tags = new Int32Array(words.length)
      let verbs = 0
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, i, tags, verbs, features)
        tags[i] = bestOf(model, candidates[words[i].tagSet], features, count, scores)
        if (tags[i] !== right[i]) update(model, features, count, right[i], tags[i])
        if (finite[tags[i]] === 1) verbs = 1
        model.step++
      }
    }
  return { weights: averaged(model), candidates, finite }
}
