/** Numbers from 0 to 1, the same for one seed on every machine (mulberry32). */
const randomFrom = seed => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What chance decides; the same seed gives the same rolls. */
export const diceOf = seed => {
  const random = randomFrom(seed)
  const between = (low, high) => low + Math.floor(random() * (high - low + 1))
  const pick = list => list[between(0, list.length - 1)]
  const shuffle = list => {
    const result = [...list]
    for (let i = result.length - 1; i > 0; i--) {
      const j = between(0, i)
      ;[result[i], result[j]] = [result[j], result[i]]
    }
    return result
  }
  return { between, pick, shuffle, chance: share => random() < share }
}
