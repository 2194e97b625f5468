import { bestOf } from '../../dist/parse/linear-model.js'
import { treeOf } from '../../dist/parse/tree.js'
import { treeFeatureCount, treeFeatures } from '../../dist/parse/tree-features.js'
import { averaged, meet, newPerceptron, random, shuffled, update } from './perceptron.mjs'

/**
 * Trains what names the relations of a finished tree; it goes on from its own answers, so that it learns to live with them.
 *
 * @param examples `{ input, heads, relations }`: what the parser sees of a sentence, and the right tree
 * @returns `LabelModel`
 */
export const trainLabels = (examples, { classes, candidates, root, bits, epochs, atLeast, seed = 1 }) => {
  const model = newPerceptron(classes, bits, atLeast)
  const chance = random(seed)
  const features = new Int32Array(treeFeatureCount)
  const scores = new Float64Array(classes)
  for (const { input, heads, relations } of examples) {
    const tree = treeOf(heads)
    for (const word of tree.order) meet(model, features, treeFeatures(input, tree, relations, word, features))
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { input, heads, relations: right } of shuffled(examples, chance)) {
      const tree = treeOf(heads)
      const relations = new Int32Array(input.length).fill(-1)
      for (const word of tree.order) {
        if (heads[word] === input.length) {
          relations[word] = root
          continue
        }
        const count = treeFeatures(input, tree, relations, word, features)
        const given = bestOf(model, candidates[input.tags[word]], features, count, scores)
        relations[word] = given
        if (given !== right[word]) update(model, features, count, right[word], given)
        model.step++
      }
    }
  return { weights: averaged(model), candidates, root }
}
