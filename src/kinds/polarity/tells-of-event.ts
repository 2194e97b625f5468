import type { Sentence, Token } from '../../core/sentence.ts'
import { possessives } from '../../lang/en/grammar.ts'
import { announcingVerbs, speechVerbs } from '../../lang/en/speech.ts'
import { conceptOf } from '../../text/concepts.ts'

/** Does a verb tell of an event? One of speech does where it has a thing for its object: "declared an emergency". */
export const tellsOfEvent = (
  { tokens, tree }: Sentence,
  head: number,
  object: readonly number[],
): boolean => {
  const lemma = tokens[head]?.lemma ?? ''
  if (!speechVerbs.has(lemma)) return true
  const next = tokens[head + 1]
  // "announced new strikes", not "announced workers would strike"
  const isObject = object.some(i => tree.heads[i] === head && tree.relations[i] === 'obj')
  return (
    announcingVerbs.has(lemma) &&
    object.length > 0 &&
    (isObject || next?.pos === 'determiner' || next?.pos === 'number' || possessives.has(next?.normal ?? ''))
  )
}

/** "take a bonus" → "take bonus" */
export const lentOf = (tokens: readonly Token[], head: number, [object = -1]: readonly number[]): string =>
  `${tokens[head]?.lemma} ${conceptOf(tokens[object]?.lemma ?? '')}`

/** "were told of the leak" → "warn"; "were told to stay indoors" → "tell stay", which is another thing. */
export const toldOf = (tokens: readonly Token[], head: number): string =>
  tokens[head + 1]?.normal === 'to' ? `tell ${tokens[head + 2]?.lemma}` : 'warn'
