import { mix, stir } from './hash.ts'
import { type LexicalWord, outside } from './lexicon.ts'

/** How many features a word has at most. */
export const tagFeatureCount = 64

/**
 * Writes the features of a word for the tagger: itself, its beginning and end, its neighbours, and the two tags before it.
 *
 * @param tags numbers of the tags given so far; those before `at` are read
 * @param verbs 1 where a finite verb was among them, else 0
 * @returns how many were written
 */
export const tagFeatures = (
  forms: readonly LexicalWord[],
  at: number,
  tags: Int32Array,
  verbs: number,
  out: Int32Array,
): number => {
  const form = (i: number): LexicalWord => forms[i] ?? outside
  const here = form(at)
  const before = form(at - 1)
  const next = form(at + 1)
  const last = at > 0 ? (tags[at - 1] as number) + 1 : 0
  const lastTwo = mix(last, at > 1 ? (tags[at - 2] as number) + 1 : 0)
  const first = at === 0 ? 1 : 0
  let n = 0
  out[n++] = here.word
  for (let i = 0; i < 4; i++) out[n++] = here.endings[i] as number
  for (let i = 0; i < 3; i++) out[n++] = here.starts[i] as number
  out[n++] = mix(here.shape, first)
  out[n++] = last
  out[n++] = lastTwo
  out[n++] = mix(last, here.word)
  out[n++] = before.word
  out[n++] = next.word
  out[n++] = form(at - 2).word
  out[n++] = form(at + 2).word
  out[n++] = mix(before.word, here.word)
  out[n++] = mix(here.word, next.word)
  out[n++] = mix(last, next.word)
  out[n++] = before.endings[2] as number
  out[n++] = next.endings[2] as number
  out[n++] = next.endings[1] as number
  out[n++] = mix(last, here.endings[2] as number)
  out[n++] = mix(mix(here.shape, next.shape), before.shape)
  out[n++] = next.shape
  out[n++] = before.shape
  out[n++] = mix(here.endings[2] as number, next.word)
  out[n++] = mix(here.endings[2] as number, here.shape)
  out[n++] = mix(lastTwo, here.endings[1] as number)
  out[n++] = 0
  out[n++] = form(at + 2).endings[2] as number
  out[n++] = mix(next.endings[2] as number, here.endings[2] as number)
  out[n++] = mix(last, next.endings[1] as number)
  out[n++] = here.wordClass
  out[n++] = mix(last, here.wordClass)
  out[n++] = before.wordClass
  out[n++] = next.wordClass
  out[n++] = mix(mix(before.wordClass, here.wordClass), next.wordClass)
  out[n++] = next.tagSet
  out[n++] = mix(here.tagSet, next.tagSet)
  out[n++] = mix(last, next.tagSet)
  out[n++] = mix(mix(last, here.tagSet), next.tagSet)
  out[n++] = mix(here.tagSet, mix(next.tagSet, form(at + 2).tagSet))
  out[n++] = here.tagSet
  out[n++] = mix(here.word, next.tagSet)
  out[n++] = mix(last, mix(here.word, next.tagSet))
  stir(out, 0, n, 1)
  const used = n
  out[n++] = here.uses
  out[n++] = mix(last, here.uses)
  out[n++] = mix(lastTwo, here.uses)
  out[n++] = mix(here.uses, next.uses)
  out[n++] = mix(mix(before.uses, here.uses), next.uses)
  out[n++] = mix(here.uses, next.tagSet)
  out[n++] = mix(mix(last, here.uses), next.tagSet)
  out[n++] = mix(here.uses, mix(here.shape, first))
  out[n++] = mix(here.uses, next.word)
  out[n++] = next.uses
  out[n++] = mix(here.uses, verbs)
  out[n++] = mix(here.word, verbs)
  out[n++] = mix(mix(last, here.uses), verbs)
  out[n++] = mix(mix(here.uses, next.uses), verbs)
  stir(out, used, n, 51)
  return n
}
