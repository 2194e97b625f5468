import type { Claim } from '../core/claim.ts'

/** Other facts that two sentences share from which no more are counted. */
const enough = 2

const sentenceKey = ({ mention: { articleId, sentence } }: Claim): string => `${articleId} ${sentence}`

/** What a claim states, so that equal statements have equal keys: an amount, a day, a person. */
const statementOf = ({ kind, value, subject }: Claim): string =>
  kind === 'name' || kind === 'title' ? `person ${subject.entity}` : JSON.stringify(value)

/**
 * How many other things two sentences both state, from 0 to 1: "17 people on board the 1978 ship" and "14 people on the ship of
 * 1978" share a year.
 */
export type Siblings = (a: Claim, b: Claim) => number

/** @param claims all those of the run, whatever their kind */
export const siblingsOf = (claims: readonly Claim[]): Siblings => {
  const statements = new Map<string, Set<string>>()
  for (const claim of claims) {
    if (claim.kind === 'quote' || claim.kind === 'attribution' || claim.kind === 'polarity') continue
    const key = sentenceKey(claim)
    const own = statements.get(key) ?? new Set()
    statements.set(key, own.add(statementOf(claim)))
  }
  return (a, b) => {
    const [x, y] = [statements.get(sentenceKey(a)), statements.get(sentenceKey(b))]
    if (!x || !y) return 0
    const own = new Set([statementOf(a), statementOf(b)])
    let shared = 0
    for (const statement of x) if (y.has(statement) && !own.has(statement)) shared++
    return Math.min(enough, shared) / enough
  }
}
