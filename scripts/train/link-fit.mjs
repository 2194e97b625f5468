// Fits the weights of each kind of claim to pairs that belong together or do not.
import { readFileSync } from 'node:fs'
import { weighedKinds } from './link-pairs.mjs'
import { fitLogistic } from './logistic.mjs'

/** Penalties on every step away from the prior, and on that of what every pair starts with. */
const [ofWeights, ofStart] = [3, 0.01]

/** Rounds in which each pair is told by the two claims that the last weights thought the most likely. */
const rounds = 3

/** A kind with fewer pairs that belong together keeps its prior: so few say too little of thirty features. */
const leastTogether = 100

/**
 * Where the fit starts: the weights of the program's first aligner, which a fit to its own stories gave. What the pairs say
 * nothing of stays as it was.
 */
const priors = JSON.parse(readFileSync(new URL('./link-prior.json', import.meta.url), 'utf8'))

const priorOf = (isConflict, kind, name) => priors[isConflict ? 'conflict' : 'match'][kind][name] ?? 0

const dot = (a, b) => {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j]
  return sum
}

/** Fits one kind's weights, or leaves its prior where its pairs are too few. */
const fitKind = (pairs, names, prior, countOf) => {
  const labels = pairs.map(({ isTogether }) => Number(isTogether))
  if (labels.filter(label => label === 1).length < leastTogether) return prior
  const candidates = pairs.map(({ features }) =>
    features.map(own => Float64Array.from(names, name => (name === 'start' ? 1 : own[name]))),
  )
  const counts = pairs.map(countOf)
  const penalties = names.map(name => (name === 'start' ? ofStart : ofWeights))
  let weights = Float64Array.from(prior)
  for (let round = 0; round < rounds; round++) {
    const rows = candidates.map(own =>
      own.reduce((best, row) => (dot(row, weights) > dot(best, weights) ? row : best)),
    )
    weights = fitLogistic(rows, labels, counts, penalties, prior)
  }
  return weights
}

/** Is a kind's model fitted, or its prior? */
export const isFitted = (pairs, kind) =>
  pairs.filter(pair => pair.kind === kind && pair.isTogether).length >= leastTogether

/**
 * @param pairs `{ kind, isConflict, isTogether, features }`, all conflicts or none, with the features of each two of their claims
 * @param countOf how much a pair counts for
 * @returns for each kind a weight for each feature, and `start`
 */
export const fitWeights = (pairs, countOf) => {
  const names = ['start', ...Object.keys(pairs[0].features[0]).sort()]
  const { isConflict } = pairs[0]
  return Object.fromEntries(
    weighedKinds.map(kind => {
      const own = pairs.filter(pair => pair.kind === kind)
      const prior = names.map(name => priorOf(isConflict, kind, name))
      const weights = fitKind(own, names, prior, countOf)
      return [kind, Object.fromEntries(names.map((name, i) => [name, weights[i]]))]
    }),
  )
}

/** The score of a pair: that of the two claims that are most likely about one thing. */
export const scoreOf = (weights, { kind, features }) => {
  const own = weights[kind]
  const sums = features.map(values =>
    Object.keys(values).reduce((sum, name) => sum + own[name] * values[name], own.start),
  )
  return 1 / (1 + Math.exp(-Math.max(...sums)))
}
