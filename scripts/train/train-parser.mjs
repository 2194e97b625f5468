// Trains the parser as a whole: a sentence is parsed with a beam, and where a wrong parse scores higher than the right one, the
// weights are moved at the step at which it does so by most (max-violation; Huang, Fayong and Guo 2012,
// https://aclanthology.org/N12-1015).
import { Beam } from '../../dist/parse/beam.js'
import { ParserStates } from '../../dist/parse/parser-states.js'
import { TransitionScorer } from '../../dist/parse/transition-scorer.js'
import { LooseWeights } from '../../dist/parse/transition-weights.js'
import { addTo, averaged, meet, newTransitionPerceptron, random, shuffled } from './perceptron.mjs'

/** A state and those that led to it, the first of all first. */
const pathTo = (states, last) => {
  const path = []
  for (let state = last; state >= 0; state = states.parent[state]) path.push(state)
  return path.reverse()
}

/**
 * @param examples `{ input, gold }`: what the parser sees, and the transitions to the right tree
 * @returns `LinearModel`, one class for each transition
 */
export const trainParser = (examples, { bits, epochs, width, atLeast, seed = 1, report }) => {
  const model = newTransitionPerceptron(bits, atLeast)
  const scorer = new TransitionScorer(new LooseWeights(model))
  const states = new ParserStates()
  const beam = new Beam(width)
  const scores = new Float64Array(4)
  const chance = random(seed)

  /** The first states of a wrong and of the right way where the wrong one is ahead by most; null where the right one won. */
  const worstViolation = gold => {
    let right = 0
    let rightScore = 0
    // The right state as the beam has it, -1 once it has lost it.
    let kept = 0
    let most = Number.NEGATIVE_INFINITY
    let worst = null
    for (const transition of gold) {
      scorer.score(states, right, scores)
      rightScore += scores[transition]
      right = states.after(right, transition)
      beam.step(states, scorer)
      const before = kept
      kept = -1
      for (const state of beam.states.subarray(0, beam.size))
        if (before >= 0 && states.parent[state] === before && states.transition[state] === transition)
          kept = state
      const ahead = beam.scores[0] - rightScore
      if (beam.states[0] !== kept && ahead > most) {
        most = ahead
        worst = { wrong: beam.states[0], right }
      }
    }
    return beam.states[0] === kept ? null : worst
  }

  /** Moves the weights by `delta` for every transition of a path from `from` on. */
  const move = (path, from, delta) => {
    for (const state of path.slice(from)) {
      const count = scorer.featuresOf(states, states.parent[state])
      addTo(model, scorer.features, count, states.transition[state], delta)
    }
  }

  for (const { input, gold } of examples) {
    states.start(input.length)
    scorer.begin(input)
    let state = 0
    for (const transition of gold) {
      meet(model, scorer.features, scorer.featuresOf(states, state))
      state = states.after(state, transition)
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    let missed = 0
    for (const { input, gold } of shuffled(examples, chance)) {
      states.start(input.length)
      scorer.begin(input)
      beam.start()
      const violation = worstViolation(gold)
      model.step++
      if (!violation) continue
      missed++
      const [wrong, right] = [pathTo(states, violation.wrong), pathTo(states, violation.right)]
      // What both have in common needs no change.
      let from = 1
      while (states.transition[wrong[from]] === states.transition[right[from]]) from++
      move(right, from, 1)
      move(wrong, from, -1)
    }
    report?.(epoch, missed)
  }
  return averaged(model)
}
