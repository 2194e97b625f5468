import { Beam } from './beam.ts'
import type { ParserInput } from './parser-input.ts'
import { leftArc, ParserStates, rightArc } from './parser-states.ts'
import { TransitionScorer } from './transition-scorer.ts'
import type { TransitionWeights } from './transition-weights.ts'

/** The heads that the way to a last state gave to the words; the root's number for the root. */
const headsOf = (states: ParserStates, last: number): Int32Array => {
  const heads = new Int32Array(states.length)
  for (let state = last; state > 0; state = states.parent[state] as number) {
    const before = states.parent[state] as number
    const transition = states.transition[state] as number
    if (transition !== leftArc && transition !== rightArc) continue
    const top = states.word[states.top[before] as number] as number
    const next = states.next[before] as number
    if (transition === leftArc) heads[top] = next
    else heads[next] = top
  }
  return heads
}

/** Parses sentences, one after the other; what it needs room for is kept. */
export class Parser {
  readonly #states = new ParserStates()
  readonly #scorer: TransitionScorer
  readonly #beam: Beam

  constructor(weights: TransitionWeights, width: number) {
    this.#scorer = new TransitionScorer(weights)
    this.#beam = new Beam(width)
  }

  /** Heads of the tree with the highest score that the beam finds; the root's number for the root. */
  parse(input: ParserInput): Int32Array {
    this.#states.start(input.length)
    this.#scorer.begin(input)
    this.#beam.start()
    for (let i = 0; i < 2 * input.length; i++) this.#beam.step(this.#states, this.#scorer)
    return headsOf(this.#states, this.#beam.states[0] as number)
  }
}
