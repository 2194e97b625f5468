import type { Token } from '../../core/sentence.ts'
import { clauseStarts } from '../../lang/en/grammar.ts'
import { afterState, betweenOutcome, stateVerbs } from '../../lang/en/outcomes.ts'
import { type Axis, type AxisRead, opposite } from './axis.ts'
import { axisOfState, axisOfVerb, axisWithParticle } from './axis-of-words.ts'
import { idiomOf } from './idioms.ts'
import { isTight } from './is-tight.ts'
import { isModifier, readBehindAmount, readBehindObject } from './read-behind.ts'
import { readGoverned, readWithout } from './read-governed.ts'

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
    readGoverned(tokens, head) ??
    readWithout(tokens, head) ??
    readBehindAmount(tokens, head) ??
    readBehindObject(tokens, head) ??
    plain(tokens, head)
  )
}

/** "was unhurt", "remained closed", "is still missing": the tagger takes some states for verbs. */
const asState = (tokens: readonly Token[], head: number): AxisRead | null => {
  let at = head - 1
  while (
    tokens[at]?.pos === 'adverb' ||
    betweenOutcome.has(tokens[at]?.normal ?? '') ||
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
  const at = negated || betweenOutcome.has(word(1)) ? 2 : 1
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

/** What may follow "concede" where it means to give up: "conceded on Tuesday", "has conceded to the challenger". */
const givesUp = (tokens: readonly Token[], head: number): boolean => {
  const next = tokens[head + 1]
  return !next || !isTight(tokens[head]) || afterState.has(next.normal)
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
  return next !== undefined && !clauseStarts.has(next.normal) && !/[.,;]/u.test(tokens[head + 1]?.after ?? '')
}
