import { labelTree } from './label-tree.ts'
import type { ParseModels } from './model-file.ts'
import { parserInput, reversed, reversedHeads, withGuide } from './parser-input.ts'
import { tagWords } from './tagger.ts'

/** A sentence's tags and dependency tree, one entry a word. */
export interface Parse {
  /** Universal tag: "VERB". */
  readonly tags: readonly string[]
  /** Penn Treebank tag: "VBD". */
  readonly pennTags: readonly string[]
  /** Index of each word's head, -1 for the root; one word has no head. */
  readonly heads: readonly number[]
  /** Universal Dependencies relation of each word to its head: "nsubj:pass". */
  readonly relations: readonly string[]
}

/** Heads with one root: the first word that the root got stays it, the others become its dependents. */
const withOneRoot = (heads: Int32Array): Int32Array => {
  const root = heads.indexOf(heads.length)
  return heads.map((head, word) => (head === heads.length && word !== root ? root : head))
}

/**
 * Tags and parses the words of one sentence. One parser reads them backwards, another forwards with the first one's tree in
 * view (Nivre and McDonald 2008, https://aclanthology.org/P08-1108), and the tree that it settles on is given its relations.
 */
export const parseSentence = (models: ParseModels, forms: readonly string[]): Parse => {
  if (forms.length === 0) return { tags: [], pennTags: [], heads: [], relations: [] }
  const words = forms.map(form => models.lexicon.read(form))
  const numbers = tagWords(models.tagger, words)
  const input = parserInput(words, numbers, models.kinds)
  const opinion = reversedHeads(models.backward.parse(reversed(input)))
  const heads = withOneRoot(models.forward.parse(withGuide(input, opinion)))
  const relations = labelTree(models.labels, input, heads)
  const names = Array.from(numbers, number => (models.tags[number] ?? '').split('|'))
  return {
    tags: names.map(([tag]) => tag ?? 'X'),
    pennTags: names.map(([, penn]) => penn ?? 'XX'),
    heads: Array.from(heads, head => (head === forms.length ? -1 : head)),
    relations: Array.from(relations, relation => models.relations[relation] ?? 'dep'),
  }
}
