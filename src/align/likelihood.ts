import type { KindName } from '../core/value.ts'
import type { Features } from './features.ts'

/** A weight for each feature, and what a pair starts with. */
export type Weights = Readonly<Record<keyof Features | 'start', number>>

/**
 * How strongly each feature speaks for two conflicting values being about one thing, as logistic weights. They
 * are rounded from a logistic fit to the labelled stories (see ARCHITECTURE.md): what is counted and how close the
 * values lie decide most for figures, the verb and the company of the words for dates.
 */
const figureConflict: Weights = {
  start: -4.3,
  counted: 0,
  countedElsewhere: 0,
  countedDiffers: -0.8,
  verb: 1.7,
  verbElsewhere: 0.3,
  verbDiffers: 0,
  arguments: 0.7,
  modifiersDiffer: -0.3,
  modalityDiffers: -1,
  context: 1.8,
  state: 1.4,
  only: 1.5,
  likeness: 3,
  far: -2,
  slip: 1.7,
  measured: 1.2,
  explained: -3,
  sole: 0,
}

const eventConflict: Weights = {
  start: -4.6,
  counted: 0,
  countedElsewhere: 0.3,
  countedDiffers: -0.8,
  verb: 2.4,
  verbElsewhere: 0.2,
  verbDiffers: 0,
  arguments: 1.2,
  modifiersDiffer: 0,
  modalityDiffers: -0.5,
  context: 2.8,
  state: 0,
  only: 0.8,
  likeness: 2.4,
  far: 0,
  slip: 0,
  measured: 0,
  explained: 0,
  sole: 0,
}

/** Two dates are at odds over what happens then: little else tells it, and a date with its equal is accounted for. */
const dateConflict: Weights = {
  ...eventConflict,
  start: -7.6,
  likeness: 3,
  verb: 4.1,
  verbElsewhere: 0,
  verbDiffers: -1,
  arguments: 1.5,
  modifiersDiffer: -2.8,
  modalityDiffers: -2.8,
  context: 2.2,
  state: 1,
  only: 0.5,
  slip: 1.5,
  explained: -4.5,
  sole: 0.6,
}

/** A place is told by what it answers to (a floor, a destination), which counts as what is counted. */
const placeConflict: Weights = {
  ...eventConflict,
  start: -4.5,
  counted: 2.5,
  verb: 1,
  verbDiffers: -0.5,
  modifiersDiffer: -1,
  only: 2.2,
  likeness: 0,
}

/** The same for values that agree or are compatible: the values speak for themselves, so less is asked of the words. */
const eventMatch: Weights = {
  start: -2,
  counted: 0.5,
  countedElsewhere: 0.3,
  countedDiffers: -0.4,
  verb: 0.3,
  verbElsewhere: 0.3,
  verbDiffers: -0.1,
  arguments: 0.8,
  modifiersDiffer: -0.3,
  modalityDiffers: -0.2,
  context: 1.6,
  state: 0.8,
  only: 0.4,
  likeness: 2.6,
  far: 0,
  slip: 0,
  measured: 0,
  explained: 0,
  sole: 0,
}

/** Amounts that only go with each other are rarely two things, least of all those of a measure or of money. */
const figureMatch: Weights = {
  ...eventMatch,
  start: -2.3,
  countedElsewhere: 0.5,
  countedDiffers: 0,
  verb: 0.5,
  arguments: 1.2,
  modifiersDiffer: 0,
  context: 2.2,
  likeness: 2.3,
  far: -1,
  measured: 1,
  sole: 1.6,
}

/** Dates that go together are mostly one where an article has no other such date, though each tells it in other words. */
const dateMatch: Weights = {
  ...eventMatch,
  start: -2.2,
  verb: 0.9,
  verbElsewhere: 0.6,
  modifiersDiffer: 0,
  modalityDiffers: 0,
  arguments: 1.2,
  state: 0.3,
  only: 0.4,
  likeness: 3,
  far: -2,
  sole: 1.2,
}

const conflicts: Partial<Record<KindName, Weights>> = {
  figure: figureConflict,
  date: dateConflict,
  place: placeConflict,
}

const matches: Partial<Record<KindName, Weights>> = { figure: figureMatch, date: dateMatch }

/** The weights for two claims of a kind whose values exclude each other. */
export const conflictWeights = (kind: KindName): Weights => conflicts[kind] ?? eventConflict

/** The weights for two claims of a kind whose values can both be true. */
export const matchWeights = (kind: KindName): Weights => matches[kind] ?? eventMatch

/** How likely two claims are about one thing, from 0 to 1. */
export const likelihood = (weights: Weights, features: Features): number => {
  let sum = weights.start
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
