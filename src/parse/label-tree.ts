import { bestOf, type LinearModel } from './linear-model.ts'
import type { ParserInput } from './parser-input.ts'
import { treeOf } from './tree.ts'
import { treeFeatureCount, treeFeatures } from './tree-features.ts'

/** What gives a finished tree its relations. */
export interface LabelModel {
  /** One class for each relation. */
  readonly weights: LinearModel
  /** By number of a tag: the relations that words of that tag have to their heads. */
  readonly candidates: readonly (readonly number[])[]
  /** Number of the relation "root". */
  readonly root: number
}

/** The relation of each word of a tree to its head, given from the root downwards. */
export const labelTree = (
  { weights, candidates, root }: LabelModel,
  input: ParserInput,
  heads: ArrayLike<number>,
): Int32Array => {
  const tree = treeOf(heads)
  const relations = new Int32Array(input.length).fill(-1)
  const features = new Int32Array(treeFeatureCount)
  const scores = new Float64Array(weights.classes)
  for (const word of tree.order) {
    if (heads[word] === input.length) {
      relations[word] = root
      continue
    }
    const count = treeFeatures(input, tree, relations, word, features)
    relations[word] = bestOf(
      weights,
      candidates[input.tags[word] as number] as number[],
      features,
      count,
      scores,
    )
  }
  return relations
}
