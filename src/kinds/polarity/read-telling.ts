import type { Token } from '../../core/sentence.ts'
import { stillWords, turningAdverbs } from '../../lang/en/outcomes.ts'
import { stayingVerbs } from '../../lang/en/verbs.ts'

/**
 * What sort of news a verb group brings: an event, how things stood, or how they stand still ("remains closed", "has not
 * reopened").
 */
export type Telling = 'event' | 'state' | 'lasting'

/** What is told of a verb group. */
interface Group {
  readonly first: number
  readonly last: number
  readonly isState: boolean
  readonly isNegated: boolean
}

/** Reads what sort of news a verb group brings. */
export const readTelling = (
  tokens: readonly Token[],
  { first, last, isState, isNegated }: Group,
): Telling => {
  const words = tokens.slice(first, last + 1)
  if (!isState && !isNegated) return 'event'
  // "had not reopened": by then.
  if (!isState) return words.some(t => t.normal === 'had') ? 'state' : 'lasting'
  const lasts = words.some(t => stayingVerbs.has(t.lemma) || stillWords.has(t.normal))
  return lasts ? 'lasting' : 'state'
}

/** Most words behind a verb group among which "again" is its own: "is safe to drink again". */
const reach = 4

/** "is open again", "has now read it": before, it was otherwise. */
export const isTurn = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (tokens.slice(first, last + 1).some(t => turningAdverbs.has(t.normal))) return true
  for (let i = last + 1; i <= last + reach; i++) {
    if (!/^\s*$/u.test(tokens[i - 1]?.after ?? '.')) return false
    if (tokens[i]?.normal === 'again') return true
  }
  return false
}
