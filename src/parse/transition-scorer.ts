import { nothing, type ParserInput } from './parser-input.ts'
import type { ParserStates } from './parser-states.ts'
import { nextFeatures, pairFeatures, stateFeatures, transitionFeatureCount } from './transition-features.ts'
import type { TransitionWeights } from './transition-weights.ts'

/** Slots of the cache; what lands in one slot replaces what was there. */
const slots = 4096
/** Keys of the cache are two words and, by multiples of this, the sentence. */
const keysOfSentence = 2 ** 40

/** Scores the transitions of the states of one sentence; sums that many states share are kept. */
export class TransitionScorer {
  readonly #weights: TransitionWeights
  #input: ParserInput = nothing
  /** What `featuresOf` writes to. */
  readonly features: Int32Array = new Int32Array(transitionFeatureCount)
  readonly #pairKeys = new Float64Array(slots)
  readonly #pairSums = new Float64Array(4 * slots)
  #nextSums = new Float64Array(256)
  #nextKnown = 0
  /** What is added to the keys of the present sentence. */
  #sentence = 0

  constructor(weights: TransitionWeights) {
    this.#weights = weights
  }

  /** Turns to another sentence, or to the same with other weights. */
  begin(input: ParserInput): void {
    this.#input = input
    this.#sentence += keysOfSentence
    if (this.#sentence > 2 ** 52) {
      this.#sentence = keysOfSentence
      this.#pairKeys.fill(0)
    }
    this.#nextKnown = 0
    if (this.#nextSums.length < 4 * (input.length + 1))
      this.#nextSums = new Float64Array(8 * (input.length + 1))
  }

  /** Writes all features of a state; returns how many. */
  featuresOf(states: ParserStates, state: number): number {
    const { features } = this
    const next = states.next[state] as number
    let n = nextFeatures(this.#input, next, features, 0)
    n = pairFeatures(this.#input, states.topWord(state), next, features, n)
    return stateFeatures(this.#input, states, state, features, n)
  }

  /** Writes the scores of a state's four transitions, possible or not. */
  score(states: ParserStates, state: number, scores: Float64Array): void {
    const next = states.next[state] as number
    this.#knowNext(next)
    const pair = this.#pair(states.topWord(state), next)
    const count = stateFeatures(this.#input, states, state, this.features, 0)
    for (let c = 0; c < 4; c++)
      scores[c] = (this.#nextSums[4 * next + c] as number) + (this.#pairSums[pair + c] as number)
    this.#add(count, scores, 0)
  }

  /** Adds the weights of the first features to four sums. */
  #add(count: number, sums: Float64Array, at: number): void {
    this.#weights.add(this.features, count, sums, at)
  }

  #knowNext(next: number): void {
    while (this.#nextKnown <= next) {
      const at = 4 * this.#nextKnown
      this.#nextSums.fill(0, at, at + 4)
      this.#add(nextFeatures(this.#input, this.#nextKnown++, this.features, 0), this.#nextSums, at)
    }
  }

  /** Where the sums of a pair stand. */
  #pair(word: number, next: number): number {
    const key = this.#sentence + word * 2 ** 20 + next
    const slot = (word * 61 + next) % slots
    const at = 4 * slot
    if (this.#pairKeys[slot] === key) return at
    this.#pairKeys[slot] = key
    this.#pairSums.fill(0, at, at + 4)
    this.#add(pairFeatures(this.#input, word, next, this.features, 0), this.#pairSums, at)
    return at
  }
}
