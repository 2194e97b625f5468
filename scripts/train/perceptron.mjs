// The averaged perceptron (Collins 2002, https://aclanthology.org/W02-1001): weights are moved towards what is right and away
// from what was predicted, and their average over all steps is what is kept.

const blank = (classes, bits, size, spread, atLeast) => ({
  classes,
  mask: 2 ** bits - 1,
  weights: new Float32Array(size),
  weighted: new Float64Array(size),
  step: 1,
  /** By hash: how often a right answer had it, up to 255. Only features that were met so often get a weight. */
  met: new Uint8Array(2 ** bits),
  atLeast,
  /** How many bits a hash is shifted by to get where its weights begin. */
  spread,
})

/** A model in training: the shape of `LinearModel`, with what is needed for the average. The rows of hashes overlap. */
export const newPerceptron = (classes, bits, atLeast) => blank(classes, bits, 2 ** bits + classes, 0, atLeast)

/** The same for the four transitions of the parser, with a row of its own for each hash. */
export const newTransitionPerceptron = (bits, atLeast) => blank(4, bits, 4 * 2 ** bits, 2, atLeast)

/** Notes the features that a right answer has; to be done for all of them before the first update. */
export const meet = ({ mask, met }, features, count) => {
  for (let i = 0; i < count; i++) {
    const hash = features[i] & mask
    if (met[hash] < 255) met[hash]++
  }
}

/** Adds to the weights that features have for one class. */
export const addTo = ({ mask, weights, weighted, step, met, atLeast, spread }, features, count, c, delta) => {
  for (let i = 0; i < count; i++) {
    const hash = features[i] & mask
    if (met[hash] < atLeast) continue
    const at = (hash << spread) + c
    weights[at] += delta
    weighted[at] += delta * step
  }
}

/** Moves the weights of the features towards one class and away from another. */
export const update = (model, features, count, right, wrong) => {
  addTo(model, features, count, right, 1)
  addTo(model, features, count, wrong, -1)
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
