import { foremostScopes, idleSuperlatives, partitives } from '../../lang/en/amounts.ts'
import { possessives } from '../../lang/en/grammar.ts'
import { readSuperlative } from './superlative.ts'
import { type Tape, wordAt } from './tape.ts'

/** The first place in an order, and the index behind it. */
export interface Top {
  readonly superlative: string
  readonly end: number
}

/** How far behind a superlative the words stand that say among what it is the first. */
const reach = 8

const isPossessive = (tape: Tape, i: number): boolean => {
  const text = tape[i]?.text ?? ''
  return /['’]s?$/u.test(text) || possessives.has(wordAt(tape, i))
}

/** "of the nation’s largest", "among the oldest": one of several. */
const isOneOf = (tape: Tape, i: number): boolean =>
  [1, 2, 3, 4].some(back => partitives.has(wordAt(tape, i - back)))

/** Does the phrase say among what: "in history", "of its kind", "the largest ever"? */
const hasScope = (tape: Tape, from: number): boolean => {
  for (let k = from; k < from + reach && tape[k]; k++) {
    if (tape[k]?.kind !== 'word' && /[,.;:]/u.test(tape[k]?.text ?? '')) return false
    if (foremostScopes.has(wordAt(tape, k))) return true
  }
  return false
}

/**
 * "the largest layoff in corporate history", "the nation’s oldest bank": the first place, which is told without its number. Of those
 * that are merely meant by it ("the largest room", "the latest count") nothing is read.
 */
export const readTop = (tape: Tape, i: number): Top | null => {
  const isOwned = isPossessive(tape, i - 1)
  if (!isOwned && wordAt(tape, i - 1) !== 'the') return null
  const word = wordAt(tape, i)
  if (word === 'most' || word === 'least' || idleSuperlatives.has(word)) return null
  const found = readSuperlative(tape, i)
  if (!found || isOneOf(tape, i)) return null
  return wordAt(tape, found.end) !== '' && (isOwned || hasScope(tape, found.end)) ? found : null
}
