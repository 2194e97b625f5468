import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { beForms } from '../lang/en/grammar.ts'
import {
  choosingVerbs,
  conditions,
  doubtingVerbs,
  forcingVerbs,
  openModals,
  openVerbs,
  settlingVerbs,
} from '../lang/en/modality.ts'
import { softeners, undoingVerbs } from '../lang/en/negation.ts'
import { auxiliariesOfOutcome, notYet } from '../lang/en/outcomes.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { isNegatedGroup, isNegator } from './negation.ts'

/**
 * Is the verb said to have happened (or to be going to), only to be agreed on ("agreed to reopen the crossing"), not to
 * have happened, or is that left open (null)?
 */
export type Outcome = 'done' | 'agreed' | 'undone' | null

/** First token of the verb group with the auxiliaries and negations that stand before it. */
export const groupStart = (tokens: readonly Token[], phrase: Phrase): number => {
  let first = phrase.first
  const joins = (t: Token | undefined) =>
    t !== undefined &&
    /^\s*$/u.test(t.after) &&
    (t.pos === 'auxiliary' || isNegator(t) || auxiliariesOfOutcome.has(t.normal))
  // A contraction is two tokens on one span: what stands before its second half ends where that begins.
  // "is | to be cut"
  // "has now | read"
  const isParted = (i: number) =>
    (tokens[i - 1]?.pos === 'adverb' || tokens[i - 1]?.normal === 'now') &&
    tokens[i - 1]?.after === ' ' &&
    joins(tokens[i - 2])
  const isSettled = (i: number) => tokens[i - 1]?.normal === 'to' && tokens[i - 2]?.lemma === 'be'
  while (
    first > 0 &&
    (joins(tokens[first - 1]) ||
      isSettled(first) ||
      isParted(first) ||
      tokens[first - 1]?.span.start === tokens[first]?.span.start)
  )
    first--
  return first
}

/** "stopped short of declaring", "without signing", "instead of paying" */
const undoneBefore = (tokens: readonly Token[], first: number): boolean => {
  const [a, b] = [tokens[first - 2]?.normal, tokens[first - 1]?.normal]
  return (
    b === 'without' ||
    (b === 'of' && (a === 'short' || a === 'instead')) ||
    (b === 'against' && tokens[first]?.tags.has('Gerund') === true)
  )
}

/** A past or present tense; the tagger's own tag, or a form that is not the dictionary's. */
const isStated = (group: readonly Token[], head: Token): boolean => {
  // "is to be cut": so it is settled.
  const to = group.findIndex(t => t.normal === 'to')
  const before = group[to - 1]
  if (to >= 0) return before?.lemma === 'be' || forcingVerbs.has(before?.lemma ?? '')
  if (head.tags.has('Gerund')) return group.some(t => t.lemma === 'be')
  return (
    group.some(t => t.pos === 'auxiliary' || t.tags.has('PastTense')) ||
    head.tags.has('PastTense') ||
    (head.normal !== head.lemma && !head.normal.endsWith('ing')) ||
    head.tags.has('PresentTense') ||
    head.tags.has('Participle') ||
    head.pos === 'auxiliary' ||
    head.tags.has('Copula')
  )
}

/** "a wish to sell the house and *move* abroad": a plain verb that is joined to an infinitive is as open as that is. */
const isJoinedInfinitive = ({ tokens, tree }: Sentence, at: number): boolean => {
  const above = tree.relations[at] === 'conj' ? (tree.heads[at] ?? -1) : -1
  const isPlain = tokens[at]?.normal === tokens[at]?.lemma
  return above >= 0 && isPlain && tokens[above - 1]?.normal === 'to'
}

/** Words between "had said" and the verb that it governs. */
const reach = 6

/** "*had said he would* stay": so it was planned, before what the article tells of. */
const wasPlanned = (tokens: readonly Token[], first: number, group: readonly Token[]): boolean =>
  group.some(t => t.normal === 'would') &&
  tokens
    .slice(Math.max(0, first - reach), first)
    .some((t, i, before) => speechVerbs.has(t.lemma) && before[i - 1]?.normal === 'had')

/** Does a verb of doubt, or a condition, govern this one? */
const isDoubted = (sentence: Sentence, first: number): boolean => {
  const { tokens } = sentence
  for (let i = first - 1; i >= Math.max(0, first - 14); i--) {
    const token = tokens[i]
    if (!token || /[;:–—]/u.test(token.after)) return false
    if (conditions.has(token.normal)) return true
    if (token.normal === 'but') return false
    if (doubtingVerbs.has(token.lemma) && (token.pos === 'verb' || token.pos === 'noun')) return true
    if (/,/u.test(token.after) && i < first - 8) return false
  }
  return false
}

/**
 * Reads what a verb group says of its verb.
 *
 * @param first the group's first token, auxiliaries and negations included
 */
export const readOutcome = (sentence: Sentence, first: number, headAt: number): Outcome => {
  const { tokens } = sentence
  const group = tokens.slice(first, headAt)
  const head = tokens[headAt]
  if (!head) return null
  const negator = group.findIndex(isNegator)
  const after = tokens[first + negator + 1]
  if (
    negator >= 0 &&
    after &&
    (softeners.has(after.normal) ||
      (beForms.has(after.normal) && softeners.has(tokens[first + negator + 2]?.normal ?? '')))
  )
    return null
  const negated = isNegatedGroup(group)
  if (negated && tokens.slice(headAt + 1, headAt + 14).some(t => notYet.has(t.normal))) return null
  if (group.some(t => openModals.has(t.normal) || openVerbs.has(t.lemma) || t.normal === 'yet')) return null
  // "would have approved" did not happen, and is not denied either.
  if (group.some((t, i) => t.normal === 'would' && group[i + 1]?.normal === 'have')) return null
  if (tokens.slice(Math.max(0, first - 2), first).some(t => t.normal === 'yet')) return null
  // "wants the council to reject it"
  if (tokens[first - 1]?.normal === 'to' || isJoinedInfinitive(sentence, headAt)) return null
  if (wasPlanned(tokens, first, group)) return null
  // "denied having read it": so they say.
  if (isDoubted(sentence, first) || group.some(t => doubtingVerbs.has(t.lemma))) return null
  const chosen = group.find(t => choosingVerbs.has(t.lemma))
  if (chosen && group.some(t => t.normal === 'to'))
    return negated ? 'undone' : settlingVerbs.has(chosen.lemma) ? 'done' : 'agreed'
  const undone = group.some(t => undoingVerbs.has(t.lemma) && t !== head) || undoneBefore(tokens, first)
  if (undone) return negated ? 'done' : 'undone'
  if (!isStated(group, head)) return null
  return negated ? 'undone' : 'done'
}
