import { groupBy } from '../core/group-by.ts'
import type { Token } from '../core/sentence.ts'
import { events } from '../lang/en/events.ts'
import { possessiveOrArticle } from '../lang/en/grammar.ts'

/** Expressions of several words, in dictionary forms, and the event they tell of. */
const expressions: readonly (readonly [words: readonly string[], event: string])[] = Object.entries(
  events,
).flatMap(
  ([event, { phrases }]) => phrases?.split(', ').map(phrase => [phrase.split(' '), event] as const) ?? [],
)

/** A participle that was taken for an adjective kept its ending. */
const isWord = (lemma: string | undefined, word: string): boolean => lemma === word || lemma === `${word}ed`

/** The expressions that begin with a word. */
const byFirst = groupBy(
  expressions.flatMap(expression =>
    [expression[0][0] ?? '', `${expression[0][0]}ed`].map(form => ({ form, expression })),
  ),
  ({ form }) => form,
)

/** "leave *its* pad", "claimed *40* lives": articles, possessives and numbers stand between the words of an expression. */
const isBetween = (token: Token | undefined): boolean =>
  token?.pos === 'determiner' || token?.pos === 'number' || possessiveOrArticle.has(token?.normal ?? '')

/** The words that an expression stands in from a word on, or null. */
const placesOf = (
  expression: readonly string[],
  tokens: readonly Token[],
  at: number,
): readonly number[] | null => {
  const places: number[] = []
  let i = at
  for (const word of expression) {
    if (places.length > 0 && isBetween(tokens[i])) i++
    if (!isWord(tokens[i]?.lemma, word)) return null
    places.push(i++)
  }
  return places
}

/** The event that an expression tells of which begins with a word, and the words that it takes; or null. */
export const expressionAt = (
  tokens: readonly Token[],
  at: number,
): { readonly event: string; readonly places: readonly number[] } | null => {
  for (const {
    expression: [expression, event],
  } of byFirst.get(tokens[at]?.lemma ?? '') ?? []) {
    const places = placesOf(expression, tokens, at)
    if (places) return { event, places }
  }
  return null
}
