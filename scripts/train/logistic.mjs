// Logistic regression with a ridge penalty, by iteratively reweighted least squares: the same weights on every machine.

const sigmoid = sum => 1 / (1 + Math.exp(-sum))

/** Solves a symmetric positive definite system by Cholesky's method; `matrix` is overwritten. */
const solve = (matrix, vector) => {
  const n = vector.length
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) matrix[j * n + j] -= matrix[j * n + k] ** 2
    matrix[j * n + j] = Math.sqrt(matrix[j * n + j])
    for (let i = j + 1; i < n; i++) {
      for (let k = 0; k < j; k++) matrix[i * n + j] -= matrix[i * n + k] * matrix[j * n + k]
      matrix[i * n + j] /= matrix[j * n + j]
    }
  }
  const x = Float64Array.from(vector)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= matrix[i * n + k] * x[k]
    x[i] /= matrix[i * n + i]
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= matrix[k * n + i] * x[k]
    x[i] /= matrix[i * n + i]
  }
  return x
}

/** The smallest part of a step that is tried before it is given up. */
const leastShare = 1 / 64

/** Rounds after which the weights no longer move. */
const rounds = 12

/**
 * Fits weights.
 *
 * @param rows features of each example, a `Float64Array` each
 * @param labels 1 or 0
 * @param counts how much each example counts for
 * @param penalties of each feature, for every step away from its prior
 * @param priors weights that nothing in the examples speaks against
 */
export const fitLogistic = (rows, labels, counts, penalties, priors) => {
  const n = penalties.length
  const weights = Float64Array.from(priors)
  const lossOf = at => {
    let loss = 0
    for (let j = 0; j < n; j++) loss += (penalties[j] * (at[j] - priors[j]) ** 2) / 2
    for (const [r, row] of rows.entries()) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += row[j] * at[j]
      const margin = labels[r] === 1 ? sum : -sum
      loss += counts[r] * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    }
    return loss
  }
  for (let round = 0; round < rounds; round++) {
    const matrix = new Float64Array(n * n)
    const slope = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      matrix[j * n + j] = penalties[j]
      slope[j] = -penalties[j] * (weights[j] - priors[j])
    }
    for (const [r, row] of rows.entries()) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += row[j] * weights[j]
      const p = sigmoid(sum)
      const error = counts[r] * (labels[r] - p)
      const curve = counts[r] * Math.max(1e-6, p * (1 - p))
      for (let j = 0; j < n; j++) {
        const value = row[j]
        if (value === 0) continue
        slope[j] += error * value
        for (let k = 0; k <= j; k++) if (row[k] !== 0) matrix[j * n + k] += curve * value * row[k]
      }
    }
    const step = solve(matrix, slope)
    const before = lossOf(weights)
    let share = 1
    let next = weights.map((weight, j) => weight + step[j])
    while (share > leastShare && lossOf(next) > before) {
      share /= 2
      next = weights.map((weight, j) => weight + share * step[j])
    }
    weights.set(next)
  }
  return weights
}
