import type { Token } from '../../core/sentence.ts'
import type { Axis } from './axis.ts'
import { type Idiom, idiomOf } from './idioms.ts'
import { axisOfState, axisOfVerb, axisWithParticle, finding, stateVerbs } from './lexicon.ts'

/** The axis a verb is on, and the last token that says so. */
export interface AxisRead {
  readonly axis: Axis
  readonly last: number
  /** What is told of is the subject: "was unhurt", "pleaded not guilty", "suffered burns". */
  readonly isState: boolean
  /** What it is told of where a noun says it together with the verb: see {@link Idiom}. */
  readonly of?: Idiom['of']
}

const opposite = (axis: Axis): Axis => ({ ...axis, sign: -axis.sign as 1 | -1 })

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
  if (one && !isFiller(one, tokens, head))
    return { axis: one, last: head + 1, isState: verb === 'be' || one.axis === 'test' }
  return (
    stateBehind(tokens, head) ??
    governed(tokens, head) ??
    endedWithout(tokens, head) ??
    behindAmount(tokens, head) ??
    behindObject(tokens, head) ??
    plain(tokens, head)
  )
}

/** "was unhurt", "remained closed", "is still missing": the tagger takes some states for verbs. */
const asState = (tokens: readonly Token[], head: number): AxisRead | null => {
  let at = head - 1
  while (
    tokens[at]?.pos === 'adverb' ||
    between.test(tokens[at]?.normal ?? '') ||
    tokens[at]?.normal === 'not'
  )
    at--
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
  return { axis: negated ? opposite(state) : state, last, isState: true }
}

/** Whatever is done on time is not late: "landed on schedule". */
const punctual = (pair: string): Axis | null =>
  pair === 'on time' || pair === 'on schedule' ? axisOfState('be', pair) : null

/**
 * "suffered burns", "keeps her job", "failed its last inspection", "gave the go-ahead": the noun that the verb governs says
 * it.
 */
const governed = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  for (let i = head + 1; i <= head + 5; i++) {
    const token = tokens[i]
    if (!token || (token.pos === 'verb' && token.after !== '-') || token.pos === 'conjunction') return null
    const next = tokens[i + 1]
    const pronoun = token.pos === 'pronoun' ? idiomOf(verb, token.normal) : null
    if (pronoun) return { axis: pronoun.axis, last: head, isState: true }
    // "its last inspection", "her job": a possessive only opens what is governed.
    if (/^(?:its|their|his|her)$/u.test(token.normal) && /^(?:noun|adjective|number)$/u.test(next?.pos ?? ''))
      continue
    const isEnd = token.pos === 'noun' && (next?.pos !== 'noun' || !isTight(token))
    // "the go-ahead", "the green light"
    const isHyphened = token.after === '-'
    const noun = isHyphened ? `${token.normal}-${next?.normal}` : token.lemma
    const idiom = isEnd || isHyphened ? idiomOf(verb, noun) : null
    if (idiom) {
      // An object that is denied is seen to with the object: "granted no bail".
      const isDenied = idiom.of !== 'object' && tokens.slice(head + 1, i).some(t => t.normal === 'no')
      const axis = isDenied ? opposite(idiom.axis) : idiom.axis
      const last = idiom.of === 'behind' ? i + Number(isHyphened) : head
      return { axis, last, isState: idiom.of === 'subject', of: idiom.of }
    }
    if (!isTight(token) || (isEnd && !/^(?:of|and)$/u.test(next?.normal ?? ''))) return null
  }
  return null
}

/** "ended late on Sunday without a deal" */
const endedWithout = (tokens: readonly Token[], head: number): AxisRead | null => {
  if (!/^(?:end|finish|conclude|close|break|adjourn)$/u.test(tokens[head]?.lemma ?? '')) return null
  const without = tokens.findIndex((t, i) => i > head && i <= head + 6 && t.normal === 'without')
  if (without < 0) return null
  const noun = [1, 2, 3].map(k => without + k).find(i => idiomOf('reach', tokens[i]?.lemma ?? ''))
  const reached = noun === undefined ? null : idiomOf('reach', tokens[noun]?.lemma ?? '')
  return reached && { axis: opposite(reached.axis), last: noun ?? head, isState: true }
}

const closing = /^(?:be|close|end|finish|open|start|trade|settle)$/u
const compared = /^(?:higher|lower|up|down)$/u

/** "closed 4% higher", "ended the day lower", "left two hours late": what counts stands behind an amount. */
const behindAmount = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  let amount = false
  for (let i = head + 1; i <= head + 5; i++) {
    const token = tokens[i]
    if (!token || /[,;:]/u.test(tokens[i - 1]?.after ?? '')) return null
    amount ||= token.pos === 'number'
    if (compared.test(token.normal) && closing.test(verb) && (amount || verb !== 'be')) {
      const axis = axisWithParticle('go', /^(?:higher|up)$/u.test(token.normal) ? 'up' : 'down')
      return axis && { axis, last: head, isState: true }
    }
    if (token.normal === 'late' && amount) {
      const axis = axisOfState('be', 'late')
      return axis && { axis, last: i, isState: true }
    }
    if (token.pos === 'preposition' || token.pos === 'conjunction') return null
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
      const axis = tokens[i - 1]?.normal === 'not' ? opposite(found) : found
      return { axis, last: head, isState: false }
    }
    if (!/^(?:through|down|out|off|on|back)$/u.test(token.normal)) continue
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
    const idiom = idiomOf(verb, 'defeat')
    return idiom && { axis: idiom.axis, last: head, isState: true }
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
