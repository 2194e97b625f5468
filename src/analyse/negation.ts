import type { Token } from '../core/sentence.ts'
import { possessiveOrArticle } from '../lang/en/grammar.ts'
import { nothing } from '../lang/en/negation.ts'

/** Is it a word that denies the verb it stands with: "not", "n't", "never"? */
export const isNegator = (token: Token): boolean =>
  token.tags.has('Negative') || token.normal === 'never' || token.normal === 'not' || token.normal === "n't"

/** Is the verb of a group denied: "did *not* sign", "*no longer* runs"? */
export const isNegatedGroup = (group: readonly Token[]): boolean =>
  group.some((t, i) => isNegator(t) || (t.normal === 'no' && group[i + 1]?.normal === 'longer'))

/** "the 'no smoking' rule": the word is part of what a thing is called, and denies nothing. */
const isInName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && (possessiveOrArticle.has(before.normal) || /["“”‘'’]$/u.test(before.after))
}

/** "the No. 5 seed", "at No 10": the word numbers a thing, and denies nothing. */
const isNumbering = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at], tokens[at + 1]]
  return word?.text === 'No' && /^\d/u.test(next?.text ?? '') && (word.after.startsWith('.') || at > 0)
}

/** "no ransom was paid", "nobody was hurt", "paid no ransom": the negation stands with a noun. */
export const isNegatedNoun = (tokens: readonly Token[], words: readonly number[]): boolean => {
  if (words.length === 0) return false
  const first = Math.min(...words)
  return [first - 1, first].some(
    i => nothing.has(tokens[i]?.normal ?? '') && !isInName(tokens, i) && !isNumbering(tokens, i),
  )
}
