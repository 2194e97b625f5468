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
  return plain(verb, head)
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
