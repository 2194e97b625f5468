import type { Token, Tree } from './sentence.ts'

/** A sentence's tree and the tags of its tokens, one entry a token. */
export interface TaggedTree extends Tree {
  /** Universal tags: "VERB"; of a token of several words ("$20bn") that of the word the others depend on. */
  readonly tags: readonly string[]
  /** Penn Treebank tags: "VBD". */
  readonly pennTags: readonly string[]
}

/** What tagger and parser make of a text, which takes longer than all the rest: it depends on nothing but the text. */
export interface Analysis {
  readonly tokens: readonly Token[]
  /** One a sentence. */
  readonly trees: readonly TaggedTree[]
}

/** Analyses that earlier runs made. */
export interface Analyses {
  of(text: string): Analysis | null
  keep(text: string, analysis: Analysis): void
}
