import { scoreClasses } from '../../dist/parse/linear-model.js'
import { tagFeatureCount, tagFeatures } from '../../dist/parse/tag-features.js'
import { bestOf } from '../../dist/parse/tagger.js'
import { wordForm } from '../../dist/parse/word-form.js'
import { averaged, newPerceptron, random, shuffled, update } from './perceptron.mjs'

/** Trains a tagger; `tagOf` gives the number of a word's right tag. */
export const trainTagger = (sentences, { classes, tagOf, bits, epochs, seed = 1 }) => {
  const model = newPerceptron(classes, bits)
  const chance = random(seed)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(classes)
  const read = sentences.map(({ words }) => ({
    forms: words.map(({ form }) => wordForm(form)),
    gold: Int32Array.from(words, tagOf),
  }))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { forms, gold } of shuffled(read, chance)) {
      const tags = new Int32Array(forms.length)
      for (let i = 0; i < forms.length; i++) {
        const count = tagFeatures(forms, i, tags, features)
        scoreClasses(model, features, count, scores)
        tags[i] = bestOf(scores)
        if (tags[i] !== gold[i]) update(model, features, count, gold[i], tags[i])
        model.step++
      }
    }
  return averaged(model)
}
