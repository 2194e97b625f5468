// Logistic regression with a ridge penalty, by Newton's method: few weights, so each step is exact, and the result is the same on
// every machine.

const sigmoid = sum => 1 / (1 + Math.exp(-sum))

/** Solves a symmetric positive system by Cholesky's decomposition. */
const solve = (matrix, right) => {
  const n = right.length
  const lower = Array.from({ length: n }, () => new Float64Array(n))
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j]
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k]
      lower[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j]
    }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = right[i]
    for (let k = 0; k < i; k++) sum -= lower[i][k] * y[k]
    y[i] = sum / lower[i][i]
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]
    for (let k = i + 1; k < n; k++) sum -= lower[k][i] * x[k]
    x[i] = sum / lower[i][i]
  }
  return x
}

const rounds = 25

/**
 * @param rows `{ x: Float64Array, isTrue: boolean, weight: number }`
 * @param penalties one a column; 0 leaves it free
 * @returns one weight a column
 */
export const fitLogistic = (rows, penalties) => {
  const size = penalties.length
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(penalties, (penalty, j) => -penalty * weights[j])
    const bend = Array.from({ length: size }, (_, j) => {
      const row = new Float64Array(size)
      row[j] = penalties[j] + 1e-6
      return row
    })
    for (const { x, isTrue, weight } of rows) {
      const on = []
      let sum = 0
      for (let j = 0; j < size; j++)
        if (x[j] !== 0) {
          on.push(j)
          sum += x[j] * weights[j]
        }
      const p = sigmoid(sum)
      const error = weight * (Number(isTrue) - p)
      const spread = weight * Math.max(p * (1 - p), 1e-9)
      for (const j of on) {
        slope[j] += error * x[j]
        const scaled = spread * x[j]
        for (const k of on) if (k <= j) bend[j][k] += scaled * x[k]
      }
    }
    const step = solve(bend, slope)
    let moved = 0
    for (let j = 0; j < size; j++) {
      weights[j] += step[j]
      moved = Math.max(moved, Math.abs(step[j]))
    }
    if (moved < 1e-7) break
  }
  return weights
}
