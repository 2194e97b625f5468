import type { Sentence, Token } from '../../core/sentence.ts'
import { coordinators } from '../../lang/en/grammar.ts'

/** Does a word that may begin an object stand right behind the verb? */
const hasObject = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.after === ' ' && /^(?:noun|determiner|pronoun|number|adjective)$/u.test(next?.pos ?? '')

/** "was fined but | not jailed": the group borrows its auxiliary from the one it is joined to. */
const lenderOf = ({ tokens, phrases }: Sentence, first: number, head: number): number | null => {
  const joint = coordinators.has(tokens[first - 1]?.normal ?? '')
  if (!joint || tokens[head]?.tags.has('PastTense') !== true || hasObject(tokens[head], tokens[head + 1]))
    return null
  const before = phrases.findLast(p => p.type === 'verb' && p.last < first)
  const isNear = before && !tokens.slice(before.head, first).some(t => /[;:–—]/u.test(t.after))
  return isNear ? before.first : null
}

const isBe = (token: Token): boolean => token.lemma === 'be' || token.normal === 'being'

/** "was rejected", "has been paid", "was arrested and charged": the subject is what it happened to. */
export const isPassive = (sentence: Sentence, first: number, head: number): boolean => {
  const { tokens } = sentence
  if (tokens[head]?.tags.has('Gerund')) return false
  if (tokens.slice(first, head).some(isBe)) return true
  const lender = lenderOf(sentence, first, head)
  const last = sentence.phrases.find(p => p.type === 'verb' && p.first === lender)?.head
  return lender !== null && last !== undefined && tokens.slice(lender, last).some(isBe)
}
