import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { birthMarks, deathMarks } from '../lang/en/events.ts'
import { articles, singularBe } from '../lang/en/grammar.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'

/** Most words between a bracket and a date of somebody's life in it: "(born Vincent Arne Sorel; 4 February 1948)". */
const lifeReach = 8

/** Marks between the two dates of a life: "(8 April 1934 – 2 February 2013)". */
const dash = /^\s*(?:[–—−]|-{1,2})\s*$/u

/** Does a dash stand before a word, as a mark or as a word of its own? */
const dashBefore = (tokens: readonly Token[], at: number): boolean =>
  dash.test(tokens[at - 1]?.after ?? '') || dash.test(tokens[at - 1]?.text ?? '')

const dashBehind = (tokens: readonly Token[], at: number): boolean =>
  dash.test(tokens[at]?.after ?? '') || dash.test(tokens[at + 1]?.text ?? '')

/**
 * The dates behind a name in brackets: "(born 4 October 1941)", "(10 February 1894 – 29 December 1986)".
 *
 * @returns the event, or null where the date is no such date
 */
export const lifeEvent = ({ tokens }: Sentence, { first, last }: Frame): DatedEvent | null => {
  let open = first - 1
  while (open >= 0 && first - open <= lifeReach && !/[([]/u.test(tokens[open]?.after ?? '')) open--
  if (
    open < 0 ||
    !/\($/u.test((tokens[open]?.after ?? '').trimEnd()) ||
    !isCapitalised(tokens[open]?.text ?? '')
  )
    return null
  const opening = tokens[open + 1]?.normal ?? ''
  const life = (name: string): DatedEvent => ({ names: [name], phase: 'level', tokens: [], bearer: open })
  const isOpening = open + 1 === first
  if (birthMarks.has(opening)) return dashBefore(tokens, first) ? life('death') : life('bear')
  if (deathMarks.has(opening)) return life('death')
  if (isOpening && dashBehind(tokens, last)) return life('bear')
  // "(1931–2012)": one stretch of time that begins with the birth.
  const isStretch = tokens
    .slice(first, last + 1)
    .some((token, i) => /\d ?[–—−-]{1,2} ?\d/u.test(token.text) || (i > 0 && dashBefore(tokens, first + i)))
  if (isOpening && isStretch && /^\s*\)/u.test(tokens[last]?.after ?? ''))
    return { ...life('bear'), names: ['bear', 'death'] }
  return dashBefore(tokens, first) && /^\s*\)/u.test(tokens[last]?.after ?? '') ? life('death') : null
}

/** "a 1930 comedy", "the 1992 film": the year in which a work came out, said of what is one. */
export const workEvent = ({ tokens }: Sentence, { first, last, verb, clause }: Frame): DatedEvent | null => {
  const isYear = first === last && /^\d{4}$/u.test(tokens[first]?.normal ?? '')
  const isCopula = verb === null || tokens[verb]?.lemma === 'be'
  const copula = tokens.slice(clause.first, first).some(token => singularBe.has(token.normal))
  // "is a blow in the 2016 race": what it is, and not what it is in.
  if (tokens[first - 2]?.pos === 'preposition') return null
  if (!isYear || !isCopula || !copula || !articles.has(tokens[first - 1]?.normal ?? '')) return null
  return tokens[last + 1]?.pos === 'noun' || tokens[last + 1]?.pos === 'adjective'
    ? { names: ['release'], phase: 'level', tokens: [] }
    : null
}
