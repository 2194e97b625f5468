import compromise from 'compromise/two'
import { taggerWords } from '../lang/en/tagger-words.ts'

/** One word as compromise hands it over. */
export interface TaggedTerm {
  readonly text: string
  readonly normal: string
  /** What a half of a contraction stands for: "did" and "not" of "didn't". */
  readonly implicit?: string
  /** Dictionary form, where it differs from `normal`. */
  readonly root?: string
  readonly tags: ReadonlySet<string>
}

interface Tagger {
  (text: string): { compute(step: string): { readonly document: readonly (readonly TaggedTerm[])[] } }
  plugin(plugin: { words: Readonly<Record<string, string>> }): void
}

const nlp = compromise as unknown as Tagger
nlp.plugin({ words: taggerWords })

/**
 * Splits text into sentences of tagged words, in order. A contraction yields two terms, of which the
 * second has no text ("didn't" → "didn't", "" with normal "not").
 */
export const tag = (text: string): readonly (readonly TaggedTerm[])[] => nlp(text).compute('root').document
