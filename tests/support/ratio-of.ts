/** Linear time takes `factor` times as long; quadratic time would take its square. */
export const mostFor = (factor: number): number => factor ** 1.2

/** Most times that either is measured: a busy machine makes one of them look slow now and then. */
const tries = 12

/** In microseconds of processor time; below some milliseconds the clock says nothing. */
const timeOf = (run: () => void): number => {
  const start = process.cpuUsage().user
  run()
  return Math.max(10_000, process.cpuUsage().user - start)
}

/**
 * How many times as long the one takes as the other, at their best.
 *
 * @param factor how many times as much it has to do
 */
export const ratioOf = (factor: number, long: () => void, short: () => void): number => {
  const most = mostFor(factor)
  let [best, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < tries && !(best / least <= most); i++) {
    least = Math.min(least, timeOf(short))
    best = Math.min(best, timeOf(long))
  }
  return best / least
}
