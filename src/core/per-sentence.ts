import type { Sentence } from './sentence.ts'

/** Remembers what is read of a sentence: a hundred claims of one sentence ask for the same. */
export const perSentence = <T>(read: (sentence: Sentence) => T): ((sentence: Sentence) => T) => {
  const known = new WeakMap<Sentence, { readonly told: T }>()
  return sentence => {
    const before = known.get(sentence)
    if (before) return before.told
    const told = read(sentence)
    known.set(sentence, { told })
    return told
  }
}
