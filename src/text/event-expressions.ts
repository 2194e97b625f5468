import type { Token } from '../core/sentence.ts'
import { possessiveOrArticle } from '../lang/en/grammar.ts'

/** Expressions of several words, in dictionary forms, and the event they tell of. */
const expressions: readonly (readonly [readonly string[], string])[] = (
  [
    ['come to light', 'discover'],
    ['lift off', 'launch'],
    ['blast off', 'launch'],
    ['leave pad', 'launch'],
    ['down tool', 'strike'],
    ['pass away', 'death'],
    ['take off', 'leave'],
    ['set off', 'leave'],
    ['set out', 'leave'],
    ['set sail', 'leave'],
    ['touch down', 'arrive'],
    ['break out', 'begin'],
    ['give birth', 'bear'],
    ['take office', 'appoint'],
    ['take helm', 'appoint'],
    ['take charge', 'appoint'],
    ['swear in', 'appoint'],
    ['set up', 'establish'],
    ['give way', 'collapse'],
    ['cave in', 'collapse'],
    ['come off rail', 'derail'],
    ['come off track', 'derail'],
    ['leave rail', 'derail'],
    ['leave track', 'derail'],
    ['jump track', 'derail'],
    ['run aground', 'ground'],
    ['catch fire', 'fire'],
    ['lose power', 'outage'],
    ['go dark', 'outage'],
    ['stand trial', 'trial'],
    ['open case', 'trial'],
    ['appear in court', 'hearing'],
    ['due in court', 'hearing'],
    ['open in cinema', 'release'],
    ['open in theater', 'release'],
    ['go to poll', 'poll'],
    ['go on sale', 'sell'],
    ['on sale', 'sell'],
    ['go on show', 'show'],
    ['go on display', 'show'],
    ['on display', 'show'],
    ['on view', 'show'],
    ['lay to rest', 'funeral'],
    ['come ashore', 'landfall'],
    ['claim life', 'death'],
    ['take effect', 'begin'],
    ['come into force', 'begin'],
    ['enter into force', 'begin'],
    ['enter force', 'begin'],
    ['come into effect', 'begin'],
    ['get under way', 'begin'],
    ['get underway', 'begin'],
    ['kick off', 'begin'],
    ['draw to close', 'end'],
    ['come to end', 'end'],
  ] as const
).map(([text, event]) => [text.split(' '), event] as const)

/** A participle that was taken for an adjective kept its ending. */
const isWord = (lemma: string | undefined, word: string): boolean => lemma === word || lemma === `${word}ed`

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
  for (const [expression, event] of expressions) {
    const places = placesOf(expression, tokens, at)
    if (places) return { event, places }
  }
  return null
}
