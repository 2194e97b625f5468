import { leftArc, type ParserStates, reduce, rightArc, shift } from './parser-states.ts'
import type { TransitionScorer } from './transition-scorer.ts'

/** The best states after so many transitions, best first, each with the sum of its scores (Zhang and Clark 2008, https://aclanthology.org/D08-1059). */
export class Beam {
  readonly width: number
  size = 0
  readonly states: Int32Array
  readonly scores: Float64Array
  /** The best that may follow, best first. */
  readonly #parents: Int32Array
  readonly #transitions: Int32Array
  readonly #sums: Float64Array
  #found = 0
  readonly #four = new Float64Array(4)

  constructor(width: number) {
    this.width = width
    this.states = new Int32Array(width)
    this.scores = new Float64Array(width)
    this.#parents = new Int32Array(width)
    this.#transitions = new Int32Array(width)
    this.#sums = new Float64Array(width)
  }

  /** Holds state 0 alone. */
  start(): void {
    this.size = 1
    this.states[0] = 0
    this.scores[0] = 0
  }

  /** Carries out one more transition. */
  step(states: ParserStates, scorer: TransitionScorer): void {
    this.#found = 0
    const four = this.#four
    for (let k = 0; k < this.size; k++) {
      const state = this.states[k] as number
      const score = this.scores[k] as number
      scorer.score(states, state, four)
      if (states.canShift(state)) this.#offer(state, shift, score + (four[shift] as number))
      if (states.canReduce(state)) this.#offer(state, reduce, score + (four[reduce] as number))
      if (states.canAttachLeft(state)) this.#offer(state, leftArc, score + (four[leftArc] as number))
      if (states.canAttachRight(state)) this.#offer(state, rightArc, score + (four[rightArc] as number))
    }
    this.size = this.#found
    for (let k = 0; k < this.size; k++) {
      this.states[k] = states.after(this.#parents[k] as number, this.#transitions[k] as number)
      this.scores[k] = this.#sums[k] as number
    }
  }

  /** Takes a transition among the best, behind those that are as good. */
  #offer(parent: number, transition: number, sum: number): void {
    const sums = this.#sums
    let at = this.#found
    if (at === this.width) {
      if (sum <= (sums[at - 1] as number)) return
      at--
    } else this.#found++
    while (at > 0 && sum > (sums[at - 1] as number)) {
      sums[at] = sums[at - 1] as number
      this.#parents[at] = this.#parents[at - 1] as number
      this.#transitions[at] = this.#transitions[at - 1] as number
      at--
    }
    sums[at] = sum
    this.#parents[at] = parent
    this.#transitions[at] = transition
  }
}
