import { leftArc, ParserStates, reduce, rightArc, shift } from '../../dist/parse/parser-states.js'

/**
 * The transitions that build a tree: an arc as soon as there can be one, the top of the stack off only where
 * the next word belongs to one below. An arc that crosses others is lost.
 *
 * @param heads the root's number for the root
 * @returns the transitions, two a word
 */
export const goldTransitions = heads => {
  const length = heads.length
  const states = new ParserStates()
  states.start(length)
  const steps = []
  let state = 0
  for (let i = 0; i < 2 * length; i++) {
    const next = states.next[state]
    const top = states.top[state]
    const s0 = top < 0 ? -1 : states.word[top]
    const hasHead = top >= 0 && states.attached[top] === 1
    let transition = shift
    if (top >= 0 && !hasHead && heads[s0] === next) transition = leftArc
    else if (top >= 0 && next < length && heads[next] === s0) transition = rightArc
    else if (next === length) {
      // A word that is left over: its arc crossed another.
      transition = hasHead ? reduce : leftArc
    } else if (hasHead && linksBelow(states, states.below[top], next, heads)) transition = reduce
    steps.push(transition)
    state = states.after(state, transition)
  }
  return steps
}

/** Whether the next word has its head, or a dependent that waits for one, farther down the stack. */
const linksBelow = (states, from, next, heads) => {
  for (let cell = from; cell >= 0; cell = states.below[cell]) {
    const word = states.word[cell]
    if (heads[next] === word || (heads[word] === next && states.attached[cell] === 0)) return true
  }
  return false
}
