import type { Token } from '../../core/sentence.ts'
import {
  comparedLevels,
  findingVerbs,
  outcomeParticles,
  tradingVerbs,
  upward,
} from '../../lang/en/outcomes.ts'
import { type AxisRead, opposite } from './axis.ts'
import { axisOfState, axisWithParticle } from './axis-of-words.ts'

/** "were injured people": a state before a noun modifies it. */
export const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.after === ' ' && tokens[at + 1]?.pos === 'noun'

/** "closed 4% higher", "ended the day lower", "left two hours late": what counts stands behind an amount. */
export const readBehindAmount = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  let amount = false
  for (let i = head + 1; i <= head + 5; i++) {
    const token = tokens[i]
    if (!token || /[,;:]/u.test(tokens[i - 1]?.after ?? '')) return null
    amount ||= token.pos === 'number'
    if (comparedLevels.has(token.normal) && tradingVerbs.has(verb) && (amount || verb !== 'be')) {
      const axis = axisWithParticle('go', upward.has(token.normal) ? 'up' : 'down')
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
    const found = findingVerbs.has(verb) ? axisOfState(verb, token.normal) : null
    if (found && !isModifier(tokens, i)) {
      const axis = tokens[i - 1]?.normal === 'not' ? opposite(found) : found
      return { axis, last: head, isState: false }
    }
    if (!outcomeParticles.has(token.normal)) continue
    const axis = verb === 'be' ? null : axisWithParticle(verb, token.normal)
    // "turned the lights on the stage": a noun right behind belongs to a preposition.
    const next = tokens[i + 1]
    const free = token.after !== ' ' || !next || next.pos === 'preposition' || next.pos === 'conjunction'
    return axis && free ? { axis, last: head, isState: false } : null
  }
  return null
}
