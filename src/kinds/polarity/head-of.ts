import type { Phrase, Token } from '../../core/sentence.ts'
import { choosing, doing, open, undoing } from './lexicon.ts'

/** Verbs, beside those that open or undo it, whose infinitive is the deed: "appears to have paid", "is to close". */
const leading: ReadonlySet<string> = new Set(
  'be have go use appear seem help continue come get ask stop able say report know think believe find'.split(
    ' ',
  ),
)

const leads = ({ lemma }: Token): boolean =>
  [leading, open, undoing, choosing, doing].some(words => words.has(lemma))

/** "resisted arrest": the tagger takes a noun behind a past tense for a verb. */
const isObject = (tokens: readonly Token[], first: number, head: number): boolean => {
  const [before, token] = [tokens[head - 1], tokens[head]]
  return (
    head > first &&
    before?.pos === 'verb' &&
    before.tags.has('PastTense') &&
    before.lemma !== 'be' &&
    token?.normal === token?.lemma
  )
}

/** The verb that a group tells of: in "were sold to pay for it" what was done, not what for. */
export const headOf = (tokens: readonly Token[], { first, head }: Pick<Phrase, 'first' | 'head'>): number => {
  if (isObject(tokens, first, head)) return head - 1
  const to = tokens.findIndex((t, i) => i > first && i < head && t.normal === 'to')
  const before = tokens[to - 1]
  return before?.pos === 'verb' && !leads(before) ? to - 1 : head
}
