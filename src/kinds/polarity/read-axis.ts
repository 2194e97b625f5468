import type { Token } from '../../core/sentence.ts'
import { type Axis, axisOfState, axisOfVerb, axisWithParticle } from './lexicon.ts'

/** The axis a verb is on, and the last token that says so. */
export interface AxisRead {
  readonly axis: Axis
  readonly last: number
  /** True where the words behind say it and what is told of is the subject: "was unhurt", "pleaded not guilty". */
  readonly isState: boolean
}

/** "voted in favour", "was voted down", "was not guilty", "rose" → the axis, the words behind the verb read first. */
export const readAxis = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  const word = (k: number) => tokens[head + k]?.normal ?? ''
  const tight = (k: number) => /^[\s-]*$/u.test(tokens[head + k - 1]?.after ?? '')
  // "was unhurt": the tagger takes some states for verbs.
  const own = tokens[head - 1]?.lemma === 'be' ? axisOfState('be', tokens[head]?.normal ?? '') : null
  if (own) return { axis: own, last: head, isState: true }
  if (!tight(1)) return plain(verb, head)
  const two = axisWithParticle(verb, `${word(1)} ${word(2)}`)
  if (two) return { axis: two, last: head + 2, isState: false }
  const one = axisWithParticle(verb, word(1))
  if (one && !isFiller(one, tokens, head)) return { axis: one, last: head + 1, isState: verb === 'be' }
  const negated = word(1) === 'not'
  const at = negated || /^(?:still|also|later|now)$/u.test(word(1)) ? 2 : 1
  const state = axisOfState(verb, word(at))
  if (state && tight(at) && !isModifier(tokens, head + at)) {
    const sign = negated ? (-state.sign as 1 | -1) : state.sign
    return { axis: { ...state, sign }, last: head + at, isState: true }
  }
  return behindObject(tokens, head) ?? plain(verb, head)
}

/** "waved the plan through", "turned the offer down": the particle stands behind the object. */
const behindObject = (tokens: readonly Token[], head: number): AxisRead | null => {
  for (let i = head + 2; i <= head + 6; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'verb' || /[,;:]/u.test(tokens[i - 1]?.after ?? '')) return null
    if (!/^(?:through|down|out|off|on)$/u.test(token.normal)) continue
    const axis =
      tokens[head]?.lemma === 'be' ? null : axisWithParticle(tokens[head]?.lemma ?? '', token.normal)
    // "turned the lights on the stage": a noun right behind belongs to a preposition.
    const next = tokens[i + 1]
    const free = token.after !== ' ' || !next || next.pos === 'preposition' || next.pos === 'conjunction'
    return axis && free ? { axis, last: head, isState: false } : null
  }
  return null
}

const plain = (verb: string, head: number): AxisRead | null => {
  const axis = axisOfVerb(verb)
  return axis && { axis, last: head, isState: false }
}

/** "was on the table", "is up to him", "be off work": the particle belongs to what follows. */
const isFiller = (axis: Axis, tokens: readonly Token[], head: number): boolean => {
  const [verb, next] = [tokens[head]?.lemma, tokens[head + 2]]
  if (verb !== 'be') return false
  if (axis.axis === 'change') return next?.pos !== 'number' && next?.pos !== 'adverb' && next?.normal !== 'by'
  return (
    next !== undefined &&
    !/^(?:when|at|as|before|after|while|and|but)$/u.test(next.normal) &&
    !/[.,;]/u.test(tokens[head + 1]?.after ?? '')
  )
}

/** "were injured people": a state before a noun modifies it. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.after === ' ' && tokens[at + 1]?.pos === 'noun'
