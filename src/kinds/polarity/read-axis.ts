import type { Token } from '../../core/sentence.ts'
import {
  type Axis,
  axisOfState,
  axisOfVerb,
  axisWithNoun,
  axisWithParticle,
  finding,
  stateVerbs,
} from './lexicon.ts'

/** The axis a verb is on, and the last token that says so. */
export interface AxisRead {
  readonly axis: Axis
  readonly last: number
  /** What is told of is the subject: "was unhurt", "pleaded not guilty", "suffered burns". */
  readonly isState: boolean
}

const between = /^(?:still|also|later|now|all|both|largely|currently)$/u

const isTight = (token: Token | undefined): boolean => /^[\s-]*$/u.test(token?.after ?? '')

/** "voted in favour", "was voted down", "was not guilty", "rose" → the axis, the words behind the verb read first. */
export const readAxis = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  const word = (k: number) => tokens[head + k]?.normal ?? ''
  const own = asState(tokens, head)
  if (own) return own
  if (!isTight(tokens[head])) return plain(tokens, head)
  const two = axisWithParticle(verb, `${word(1)} ${word(2)}`)
  if (two) return { axis: two, last: head + 2, isState: false }
  const one = axisWithParticle(verb, word(1))
  if (one && !isFiller(one, tokens, head)) return { axis: one, last: head + 1, isState: verb === 'be' }
  return (
    stateBehind(tokens, head) ?? governed(tokens, head) ?? behindObject(tokens, head) ?? plain(tokens, head)
  )
}

/** "was unhurt", "remained closed", "is still missing": the tagger takes some states for verbs. */
const asState = (tokens: readonly Token[], head: number): AxisRead | null => {
  let at = head - 1
  while (between.test(tokens[at]?.normal ?? '') || tokens[at]?.normal === 'not') at--
  const verb = tokens[at]?.lemma ?? ''
  const axis = stateVerbs.has(verb) ? axisOfState(verb, tokens[head]?.normal ?? '') : null
  return axis && { axis, last: head, isState: true }
}

/** "was unhurt", "remained at large", "was found not guilty", "arrived on time" */
const stateBehind = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  const word = (k: number) => tokens[head + k]?.normal ?? ''
  const negated = word(1) === 'not'
  const at = negated || between.test(word(1)) ? 2 : 1
  if (at === 2 && !isTight(tokens[head + 1])) return null
  const pair = `${word(at)} ${word(at + 1)}${word(at + 1) === 'the' ? ` ${word(at + 2)}` : ''}`
  const ofPair = axisOfState(verb, pair) ?? punctual(pair)
  const state = ofPair ?? axisOfState(verb, word(at))
  const last = head + at + (ofPair ? pair.split(' ').length - 1 : 0)
  if (!state || isModifier(tokens, last)) return null
  const sign = negated ? (-state.sign as 1 | -1) : state.sign
  return { axis: { ...state, sign }, last, isState: true }
}

/** Whatever is done on time is not late: "landed on schedule". */
const punctual = (pair: string): Axis | null =>
  pair === 'on time' || pair === 'on schedule' ? axisOfState('be', pair) : null

/** "suffered burns", "keeps her job", "failed its last inspection": the noun that the verb governs says it. */
const governed = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  for (let i = head + 1; i <= head + 5; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'verb' || token.pos === 'conjunction') return null
    const next = tokens[i + 1]
    const pronoun = token.pos === 'pronoun' ? axisWithNoun(verb, token.normal) : null
    if (pronoun) return { axis: pronoun, last: head, isState: true }
    // "its last inspection", "her job": a possessive only opens what is governed.
    if (/^(?:its|their|his|her)$/u.test(token.normal) && /^(?:noun|adjective|number)$/u.test(next?.pos ?? ''))
      continue
    const isEnd = token.pos === 'noun' && (next?.pos !== 'noun' || !isTight(token))
    const axis = isEnd ? axisWithNoun(verb, token.lemma) : null
    if (axis) return { axis, last: head, isState: true }
    if (!isTight(token) || (isEnd && !/^(?:of|and)$/u.test(next?.normal ?? ''))) return null
  }
  return null
}

/** "waved the plan through", "turned the offer down", "found the clerk guilty": what counts stands behind the object. */
const behindObject = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  for (let i = head + 2; i <= head + 7; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'verb' || /[,;:]/u.test(tokens[i - 1]?.after ?? '')) return null
    const found = finding.has(verb) ? axisOfState(verb, token.normal) : null
    if (found && !isModifier(tokens, i)) {
      const sign = tokens[i - 1]?.normal === 'not' ? (-found.sign as 1 | -1) : found.sign
      return { axis: { ...found, sign }, last: head, isState: false }
    }
    if (!/^(?:through|down|out|off|on)$/u.test(token.normal)) continue
    const axis = verb === 'be' ? null : axisWithParticle(verb, token.normal)
    // "turned the lights on the stage": a noun right behind belongs to a preposition.
    const next = tokens[i + 1]
    const free = token.after !== ' ' || !next || next.pos === 'preposition' || next.pos === 'conjunction'
    return axis && free ? { axis, last: head, isState: false } : null
  }
  return null
}

/** What may follow "concede" where it means to give up: "conceded on Tuesday", "has conceded to the challenger". */
const givesUp = (tokens: readonly Token[], head: number): boolean => {
  const next = tokens[head + 1]
  return (
    !next ||
    !isTight(tokens[head]) ||
    /^(?:to|on|at|in|by|late|early|shortly|after|before)$/u.test(next.normal)
  )
}

const plain = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  if (verb === 'concede' && givesUp(tokens, head)) {
    const axis = axisWithNoun(verb, 'defeat')
    return axis && { axis, last: head, isState: true }
  }
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
