import type { Phrase, Token } from '../../core/sentence.ts'
import { choosingVerbs, forcingVerbs, openVerbs } from '../../lang/en/modality.ts'
import { undoingVerbs } from '../../lang/en/negation.ts'
import { leadingVerbs } from '../../lang/en/verbs.ts'

const leads = ({ lemma }: Token): boolean =>
  [leadingVerbs, openVerbs, undoingVerbs, choosingVerbs, forcingVerbs].some(words => words.has(lemma))

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
