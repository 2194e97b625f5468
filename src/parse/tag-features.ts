import { mix } from './hash.ts'
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
  const add = (template: number, value: number): void => {
    out[n++] = mix(template, value)
  }
  add(1, here.word)
  for (let i = 0; i < 4; i++) add(2 + i, here.endings[i] as number)
  for (let i = 0; i < 3; i++) add(6 + i, here.starts[i] as number)
  add(9, mix(here.shape, first))
  add(10, last)
  add(11, lastTwo)
  add(12, mix(last, here.word))
  add(13, before.word)
  add(14, next.word)
  add(15, form(at - 2).word)
  add(16, form(at + 2).word)
  add(17, mix(before.word, here.word))
  add(18, mix(here.word, next.word))
  add(19, mix(last, next.word))
  add(20, before.endings[2] as number)
  add(21, next.endings[2] as number)
  add(22, next.endings[1] as number)
  add(23, mix(last, here.endings[2] as number))
  add(24, mix(mix(here.shape, next.shape), before.shape))
  add(25, next.shape)
  add(26, before.shape)
  add(27, mix(here.endings[2] as number, next.word))
  add(28, mix(here.endings[2] as number, here.shape))
  add(29, mix(lastTwo, here.endings[1] as number))
  add(30, 0)
  add(31, form(at + 2).endings[2] as number)
  add(32, mix(next.endings[2] as number, here.endings[2] as number))
  add(33, mix(last, next.endings[1] as number))
  add(34, here.wordClass)
  add(35, mix(last, here.wordClass))
  add(36, before.wordClass)
  add(37, next.wordClass)
  add(38, mix(mix(before.wordClass, here.wordClass), next.wordClass))
  add(39, next.tagSet)
  add(40, mix(here.tagSet, next.tagSet))
  add(41, mix(last, next.tagSet))
  add(42, mix(mix(last, here.tagSet), next.tagSet))
  add(43, mix(here.tagSet, mix(next.tagSet, form(at + 2).tagSet)))
  add(44, here.tagSet)
  add(45, mix(here.word, next.tagSet))
  add(46, mix(last, mix(here.word, next.tagSet)))
  add(51, here.uses)
  add(52, mix(last, here.uses))
  add(53, mix(lastTwo, here.uses))
  add(54, mix(here.uses, next.uses))
  add(55, mix(mix(before.uses, here.uses), next.uses))
  add(56, mix(here.uses, next.tagSet))
  add(57, mix(mix(last, here.uses), next.tagSet))
  add(58, mix(here.uses, mix(here.shape, first)))
  add(59, mix(here.uses, next.word))
  add(60, next.uses)
  add(61, mix(here.uses, verbs))
  add(62, mix(here.word, verbs))
  add(63, mix(mix(last, here.uses), verbs))
  add(64, mix(mix(here.uses, next.uses), verbs))
  return n
}
