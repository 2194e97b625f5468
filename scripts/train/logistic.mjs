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

/** Rounds after which the weights no longer move. */
const rounds = 12

/**
 * Fits weights.
 *
 * @param rows features of each example, a `Float64Array` each
 * @param labels 1 or 0
 * @param counts how much each example counts for
 * @param penalties of each feature
 */
export const fitLogistic = (rows, labels, counts, penalties) => {
  const n = penalties.length
  const weights = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    const matrix = new Float64Array(n * n)
    const slope = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      matrix[j * n + j] = penalties[j]
      slope[j] = -penalties[j] * weights[j]
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
    for (let j = 0; j < n; j++) weights[j] += step[j]
  }
  return weights
}
