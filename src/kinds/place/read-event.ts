import type { Token } from '../../core/sentence.ts'
import { placedEvents, strikingWords, tightEvents } from '../../lang/en/places.ts'

/** The event that is told right before a place: "born in ⟦Leeds⟧", not "born in Leeds and raised in ⟦York⟧". */
const toldBefore = (tokens: readonly Token[]): string | null => {
  const at = tokens.findLastIndex(({ lemma, normal }) =>
    tightEvents.some(({ words }) => words.has(lemma) || words.has(normal)),
  )
  const word = tokens[at]
  if (!word) return null
  // "his wife, Ada Venn, was born in ⟦Leeds⟧": whose birth it is stands too far off to be told.
  if (tokens[at - 1]?.lemma === 'be' && tokens[at - 2]?.after.includes(',')) return null
  const isParted = tokens.slice(at + 1).some(({ pos, lemma }) => pos === 'verb' && !strikingWords.has(lemma))
  const isBroken = tokens.slice(at).some(({ after }) => after.includes(','))
  const event = tightEvents.find(({ words }) => words.has(word.lemma) || words.has(word.normal))
  return isParted || isBroken ? null : (event?.name ?? null)
}

/** How far from a place its event is looked for. */
const reach = 14

const named = (tokens: readonly Token[]): string | null => {
  const lemmas = new Set(tokens.flatMap(({ lemma, normal }) => [lemma, normal]))
  return (
    placedEvents.find(({ words }) => words.every(list => [...list].some(word => lemmas.has(word))))?.name ??
    null
  )
}

const endsClause = (token: Token | undefined): boolean => /[;:()–—]/u.test(token?.after ?? '')

/** Is what happened at a place told behind it: "Kharmat, where an embankment collapsed"? */
export const isWhere = (tokens: readonly Token[], last: number): boolean =>
  /^,? $/u.test(tokens[last]?.after ?? '') && tokens[last + 1]?.normal === 'where'

/**
 * What happened at the place between two tokens that happens in one place only: "made landfall near ⟦Beira⟧" is
 * `landfall`, "⟦Kharmat⟧, where an embankment collapsed" is `breach`; null for all else.
 */
export const eventAt = (tokens: readonly Token[], first: number, last: number): string | null => {
  if (isWhere(tokens, last)) return named(tokens.slice(last + 1, last + 1 + reach))
  let from = first
  while (from > 0 && first - from < reach && !endsClause(tokens[from - 1])) from -= 1
  const before = tokens.slice(from, first)
  return named(before) ?? toldBefore(before)
}
