import type { Token } from '../../core/sentence.ts'
import { type AxisRead, opposite } from './axis.ts'
import { axisOfState, axisWithParticle, finding } from './lexicon.ts'

/** "were injured people": a state before a noun modifies it. */
export const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.after === ' ' && tokens[at + 1]?.pos === 'noun'

const closing = /^(?:be|close|end|finish|open|start|trade|settle)$/u
const compared = /^(?:higher|lower|up|down)$/u

/** "closed 4% higher", "ended the day lower", "left two hours late": what counts stands behind an amount. */
export const readBehindAmount = (tokens: readonly Token[], head: number): AxisRead | null => {
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
export const readBehindObject = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  for (let i = head + 2; i <= head + 7; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'verb' || /[,;:]/u.test(tokens[i - 1]?.after ?? '')) return null
    // "ruled that the search was lawful": the next verb says so.
    if (token.normal === 'that') return null
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
