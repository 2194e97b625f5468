import type { Token } from '../core/sentence.ts'
import { nothing } from '../lang/en/negation.ts'

/** Is it a word that denies the verb it stands with: "not", "n't", "never"? */
export const isNegator = (token: Token): boolean =>
  token.tags.has('Negative') || token.normal === 'never' || token.normal === 'not' || token.normal === "n't"

/** Is the verb of a group denied: "did *not* sign", "*no longer* runs"? */
export const isNegatedGroup = (group: readonly Token[]): boolean =>
  group.some((t, i) => isNegator(t) || (t.normal === 'no' && group[i + 1]?.normal === 'longer'))

/** "no ransom was paid", "nobody was hurt", "paid no ransom": the negation stands with a noun. */
export const isNegatedNoun = (tokens: readonly Token[], words: readonly number[]): boolean => {
  if (words.length === 0) return false
  const first = Math.min(...words)
  return [tokens[first - 1]?.normal, tokens[first]?.normal].some(word => nothing.has(word ?? ''))
}
