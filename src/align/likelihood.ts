import type { KindName } from '../core/value.ts'
import type { Features } from './features.ts'

/** A weight for each feature, and what a pair starts with. */
type Weights = Readonly<Record<keyof Features | 'start', number>>

/**
 * How strongly each feature speaks for two conflicting values being about one thing, as logistic weights. They
 * are rounded from a fit to the labelled stories (`bench/fit-alignment.js`): what is counted and how close the
 * values lie decide most for figures, the verb and the company of the words for dates.
 */
const figureConflict: Weights = {
  start: -5,
  counted: 0,
  countedElsewhere: 0.3,
  countedDiffers: -3,
  verb: 0.6,
  verbElsewhere: 0.3,
  verbDiffers: 0,
  arguments: 0.5,
  modifiersDiffer: -0.7,
  context: 0.7,
  state: 1.6,
  only: 1.8,
  likeness: 5,
}

const eventConflict: Weights = {
  start: -5,
  counted: 0,
  countedElsewhere: 0,
  countedDiffers: -1,
  verb: 2.3,
  verbElsewhere: 0.5,
  verbDiffers: 0,
  arguments: 1.2,
  modifiersDiffer: 0,
  context: 3,
  state: 0,
  only: 0,
  likeness: 2.5,
}

/** The same for values that agree or are compatible: the values speak for themselves, so less is asked of the words. */
const match: Weights = {
  start: -1,
  counted: 1,
  countedElsewhere: 0.5,
  countedDiffers: -1.5,
  verb: 0.7,
  verbElsewhere: 0.7,
  verbDiffers: -0.3,
  arguments: 1,
  modifiersDiffer: -1,
  context: 1.2,
  state: 0.7,
  only: 0.5,
  likeness: 0,
}

const apply = (weights: Weights, features: Features): number => {
  let sum = weights.start
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}

/** How likely two claims whose values exclude each other are about one thing, from 0 to 1. */
export const conflictLikelihood = (kind: KindName, features: Features): number =>
  apply(kind === 'figure' ? figureConflict : eventConflict, features)

/** How likely two claims whose values can both be true are about one thing, from 0 to 1. */
export const matchLikelihood = (features: Features): number => apply(match, features)
