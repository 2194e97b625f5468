import type { LexicalWord } from './lexicon.ts'
import { bestOf, type LinearModel } from './linear-model.ts'
import { tagFeatureCount, tagFeatures } from './tag-features.ts'

/** What the tagger learnt. */
export interface TaggerModel {
  /** One class for each tag. */
  readonly weights: LinearModel
  /** By number of a set of tags: those that words of the set may get. */
  readonly candidates: readonly (readonly number[])[]
  /** By number of a tag: 1 where its words are finite verbs. */
  readonly finite: Int32Array
}

/** Which tags are those of finite verbs; `names` as in `ParseModels`. */
export const finiteTags = (names: readonly string[]): Int32Array =>
  Int32Array.from(names, name => (/\|(?:VBD|VBZ|VBP|MD)$/u.test(name) ? 1 : 0))

/**
 * Tags the words of one sentence from left to right.
 *
 * @returns a tag's number for each word
 */
export const tagWords = (
  { weights, candidates, finite }: TaggerModel,
  words: readonly LexicalWord[],
): Int32Array => {
  const tags = new Int32Array(words.length)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(weights.classes)
  let verbs = 0
  for (let i = 0; i < words.length; i++) {
    const { tagSet } = words[i] as LexicalWord
    const count = tagFeatures(words, i, tags, verbs, features)
    const tag = bestOf(weights, candidates[tagSet] as readonly number[], features, count, scores)
    tags[i] = tag
    if (finite[tag] === 1) verbs = 1
  }
  return tags
}
