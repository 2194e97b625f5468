// The averaged perceptron (Collins 2002, https://aclanthology.org/W02-1001): weights are moved towards the right class and
// away from the one that was predicted, and their average over all steps is what is kept.

/** A model in training: the shape of `LinearModel`, with what is needed for the average. */
export const newPerceptron = (classes, bits) => {
  const size = 2 ** bits + classes
  return {
    classes,
    mask: 2 ** bits - 1,
    weights: new Float32Array(size),
    weighted: new Float64Array(size),
    step: 1,
  }
}

/** Moves the weights of the features towards one class and away from another. */
export const update = (model, features, count, right, wrong) => {
  for (let i = 0; i < count; i++) {
    const row = features[i] & model.mask
    model.weights[row + right] += 1
    model.weighted[row + right] += model.step
    model.weights[row + wrong] -= 1
    model.weighted[row + wrong] -= model.step
  }
}

/** The averaged model, as `LinearModel`. */
export const averaged = ({ classes, mask, weights, weighted, step }) => ({
  classes,
  mask,
  weights: weights.map((weight, i) => weight - weighted[i] / step),
})

/** A stream of numbers from 0 to 1 that is the same on every machine (mulberry32). */
export const random = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** The items in an order of chance. */
export const shuffled = (items, chance) => {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j], mixed[i]]
  }
  return mixed
}
