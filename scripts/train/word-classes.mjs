// Learns classes of words that stand among the same neighbours ("Monday" and "Tuesday", "said" and "announced"), by the exchange
// algorithm for bigram class models (Martin, Liermann and Ney 1998, https://doi.org/10.1016/S0167-6393(97)00062-9): each word in
// turn moves to the class in which the text becomes most likely.

const boundary = 0

/** How often each word stands before and behind which. */
const neighboursOf = (lines, size) => {
  const before = Array.from({ length: size }, () => new Map())
  const behind = Array.from({ length: size }, () => new Map())
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      count(behind[line[i - 1]], line[i])
      count(before[line[i]], line[i - 1])
    }
  const flat = maps => maps.map(map => Int32Array.from([...map].flat()))
  return { before: flat(before), behind: flat(behind) }
}

/**
 * @param sentences lists of words, in the spelling that is to be looked up
 * @returns {Map<string, number>} the class, from 1 on, of each word that occurs often enough
 */
export const wordClasses = (sentences, { classes, atLeast, passes, report }) => {
  const counts = new Map()
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
  const numberOf = new Map(vocabulary.map((word, i) => [word, i + 1]))
  // A rare word breaks the chain, as the ends of a sentence do.
  const lines = sentences.map(words => [
    boundary,
    ...words.map(word => numberOf.get(word) ?? boundary),
    boundary,
  ])
  const size = vocabulary.length + 1
  const { before, behind } = neighboursOf(lines, size)
  const classOf = Int32Array.from({ length: size }, (_, i) => (i === 0 ? 0 : 1 + ((i - 1) % (classes - 1))))
  const pairs = new Int32Array(classes * classes)
  const totals = new Int32Array(classes)
  const weightOf = new Int32Array(size)
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      pairs[classOf[line[i - 1]] * classes + classOf[line[i]]]++
      totals[classOf[line[i]]]++
      weightOf[line[i]]++
    }
  const most = totals.reduce((a, b) => a + b, 0)
  const f = Float64Array.from({ length: most + 1 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)))
  const left = new Int32Array(classes)
  const right = new Int32Array(classes)
  /** Adds up a word's neighbours by class; its own repetition is told apart. */
  const gather = (word, list, sums) => {
    let self = 0
    const used = []
    for (let k = 0; k < list.length; k += 2) {
      if (list[k] === word) {
        self = list[k + 1]
        continue
      }
      const c = classOf[list[k]]
      if (sums[c] === 0) used.push(c)
      sums[c] += list[k + 1]
    }
    return { self, used }
  }
  const shift = (home, sign, before, behind, self, weight) => {
    for (const c of before) pairs[c * classes + home] += sign * left[c]
    for (const c of behind) pairs[home * classes + c] += sign * right[c]
    pairs[home * classes + home] += sign * self
    totals[home] += sign * weight
  }
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0
    for (let word = 1; word < size; word++) {
      const lefts = gather(word, before[word], left)
      const rights = gather(word, behind[word], right)
      const { self } = lefts
      const home = classOf[word]
      const weight = weightOf[word]
      shift(home, -1, lefts.used, rights.used, self, weight)
      let best = home
      let highest = Number.NEGATIVE_INFINITY
      for (let c = 1; c < classes; c++) {
        let gain = -2 * (f[totals[c] + weight] - f[totals[c]])
        for (const g of lefts.used)
          if (g !== c) gain += f[pairs[g * classes + c] + left[g]] - f[pairs[g * classes + c]]
        for (const g of rights.used)
          if (g !== c) gain += f[pairs[c * classes + g] + right[g]] - f[pairs[c * classes + g]]
        const own = pairs[c * classes + c]
        gain += f[own + left[c] + right[c] + self] - f[own]
        if (gain > highest) {
          highest = gain
          best = c
        }
      }
      shift(best, 1, lefts.used, rights.used, self, weight)
      classOf[word] = best
      if (best !== home) moved++
      for (const c of lefts.used) left[c] = 0
      for (const c of rights.used) right[c] = 0
    }
    report?.(pass, moved, size)
    if (moved < size / 200) break
  }
  return new Map(vocabulary.map((word, i) => [word, classOf[i + 1]]))
}
