/** Rounds of gradient descent, step and momentum; the pairs are few and the features lie between 0 and 1. */
const [rounds, step, momentum] = [600, 0.3, 0.9]
/** Weight of the penalty on large weights: what few pairs show is kept small. */
const penalty = 0.003

const sigmoid = sum => 1 / (1 + Math.exp(-sum))

/** The score that weights give to features. */
export const scoreOf = (weights, features) =>
  sigmoid(
    Object.keys(features).reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], weights.start),
  )

/**
 * Fits logistic weights to labelled pairs. Pairs that belong together are rare, so each of them counts for more.
 *
 * @param pairs `{ features, isTogether }`
 * @returns a weight for each feature, and `start`
 */
export const fitLogistic = pairs => {
  const names = ['start', ...Object.keys(pairs[0]?.features ?? {})]
  const rows = pairs.map(({ features }) => names.map(name => (name === 'start' ? 1 : features[name])))
  const together = pairs.filter(pair => pair.isTogether).length
  const counts = pairs.map(pair => (pair.isTogether ? Math.sqrt(pairs.length / together) : 1))
  const weights = names.map(() => 0)
  const moves = names.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = names.map(() => 0)
    for (const [i, row] of rows.entries()) {
      const sum = row.reduce((total, value, j) => total + value * weights[j], 0)
      const error = counts[i] * (sigmoid(sum) - Number(pairs[i].isTogether))
      for (const [j, value] of row.entries()) slope[j] += error * value
    }
    for (const j of names.keys()) {
      moves[j] = momentum * moves[j] + slope[j] / rows.length + (j === 0 ? 0 : penalty * weights[j])
      weights[j] -= step * moves[j]
    }
  }
  return Object.fromEntries(names.map((name, j) => [name, weights[j]]))
}

/** Largest share of the pairs that belong together which a threshold finds with at least this precision. */
export const recallAt = (precision, scored) => {
  const sorted = scored.toSorted((a, b) => b.score - a.score)
  const total = sorted.filter(pair => pair.isTogether).length
  let [found, best] = [0, 0]
  for (const [i, pair] of sorted.entries()) {
    if (pair.isTogether) found++
    if (found / (i + 1) >= precision) best = found
  }
  return total === 0 ? 0 : best / total
}
