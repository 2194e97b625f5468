import type { Sentence } from '../../core/sentence.ts'

/** "was rejected", "has been paid": the subject is what it happened to. */
export const isPassive = (sentence: Sentence, first: number, head: number): boolean =>
  sentence.tokens
    .slice(first, head)
    .some(t => t.lemma === 'be' || t.normal === 'been' || t.normal === 'being') &&
  !sentence.tokens[head]?.tags.has('Gerund')
