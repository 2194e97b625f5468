// Fits one pooled model to pairs of all kinds, with deviations for each kind that are held small.
import { readFileSync } from 'node:fs'
import { weighedKinds } from './link-pairs.mjs'
import { fitLogistic } from './logistic.mjs'

/** Penalties on what all kinds share, on what a kind has for itself, and on what every pair starts with. */
const [ofAll, ofKind, ofStart] = [4, 8, 0.01]

/** Rounds in which each pair is told by the two claims that the last weights thought the most likely. */
const rounds = 3

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

/** Positions of the pooled weights and of each kind's. */
const layoutOf = pairs => {
  const names = ['start', ...Object.keys(pairs[0].features[0]).sort()]
  const offsetOf = kind => names.length * (1 + weighedKinds.indexOf(kind))
  const rowOf = (kind, features) => {
    const row = new Float64Array(names.length * (1 + weighedKinds.length))
    for (const [i, name] of names.entries()) {
      const value = name === 'start' ? 1 : features[name]
      row[i] = value
      row[offsetOf(kind) + i] = value
    }
    return row
  }
  return { names, offsetOf, rowOf }
}

/**
 * @param pairs `{ kind, isConflict, isTogether, features }`, all conflicts or none, with the features of each two of their claims
 * @param countOf how much a pair counts for
 * @returns for each kind a weight for each feature, and `start`
 */
export const fitWeights = (pairs, countOf) => {
  const { names, offsetOf, rowOf } = layoutOf(pairs)
  const { isConflict } = pairs[0]
  const pooled = names.map(name => (name === 'start' ? ofStart : ofAll))
  const penalties = [...pooled, ...weighedKinds.flatMap(() => names.map(() => ofKind))]
  const prior = [
    ...names.map(() => 0),
    ...weighedKinds.flatMap(kind => names.map(name => priorOf(isConflict, kind, name))),
  ]
  const candidates = pairs.map(({ kind, features }) => features.map(own => rowOf(kind, own)))
  const labels = pairs.map(({ isTogether }) => Number(isTogether))
  const counts = pairs.map(countOf)
  let weights = Float64Array.from(prior)
  for (let round = 0; round < rounds; round++) {
    const rows = candidates.map(own =>
      own.reduce((best, row) => (dot(row, weights) > dot(best, weights) ? row : best)),
    )
    weights = fitLogistic(rows, labels, counts, penalties, prior)
  }
  return Object.fromEntries(
    weighedKinds.map(kind => [
      kind,
      Object.fromEntries(names.map((name, i) => [name, weights[i] + weights[offsetOf(kind) + i]])),
    ]),
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
