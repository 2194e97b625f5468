import type { Phrase, Token } from '../../core/sentence.ts'
import { choosing, doing, open, undoing } from './lexicon.ts'

/** Verbs, beside those that open or undo it, whose infinitive is the deed: "appears to have paid", "is to close". */
const leading: ReadonlySet<string> = new Set(
  'be have go use appear seem help continue come get allow order tell ask stop able say report know think believe find'.split(
    ' ',
  ),
)

const leads = ({ lemma }: Token): boolean =>
  [leading, open, undoing, choosing, doing].some(words => words.has(lemma))

/** The verb that a group tells of: in "were sold to pay for it" what was done, not what for. */
export const headOf = (tokens: readonly Token[], { first, head }: Pick<Phrase, 'first' | 'head'>): number => {
  const to = tokens.findIndex((t, i) => i > first && i < head && t.normal === 'to')
  const before = tokens[to - 1]
  return before?.pos === 'verb' && !leads(before) ? to - 1 : head
}
