import { type LinearModel, scoreClasses } from './linear-model.ts'
import { type ParserInput, parseFeatureCount, parseFeatures } from './parse-features.ts'
import { ParserState } from './parser-state.ts'

/** Classes of the parser's model: shift, reduce, then one left and one right arc for each relation. */
export const shift = 0
export const reduce = 1
export const leftArc = (relation: number): number => 2 + 2 * relation
export const rightArc = (relation: number): number => 3 + 2 * relation
export const relationOf = (transition: number): number => (transition - 2) >> 1
export const isLeftArc = (transition: number): boolean => transition > 1 && (transition & 1) === 0

/** Carries out a transition. */
export const take = (state: ParserState, transition: number): void => {
  if (transition === shift) state.shift()
  else if (transition === reduce) state.reduce()
  else if (isLeftArc(transition)) state.attachLeft(relationOf(transition))
  else state.attachRight(relationOf(transition))
}

/** The possible transition with the highest score. */
export const bestTransition = (state: ParserState, scores: Float64Array): number => {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  const offer = (transition: number): void => {
    const score = scores[transition] as number
    if (score > highest) {
      highest = score
      best = transition
    }
  }
  if (state.canShift()) offer(shift)
  if (state.canReduce()) offer(reduce)
  if (state.canAttachLeft()) for (let c = 2; c < scores.length; c += 2) offer(c)
  if (state.canAttachRight()) for (let c = 3; c < scores.length; c += 2) offer(c)
  return best
}

/** Parses one sentence greedily, in one pass. */
export const parseWords = (model: LinearModel, input: ParserInput): ParserState => {
  const state = new ParserState(input.words.length - 1)
  const features = new Int32Array(parseFeatureCount)
  const scores = new Float64Array(model.classes)
  while (!state.isDone()) {
    scoreClasses(model, features, parseFeatures(input, state, features), scores)
    take(state, bestTransition(state, scores))
  }
  return state
}
