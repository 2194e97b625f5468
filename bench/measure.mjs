import { spawnSync } from 'node:child_process'

const preload = new URL('report-usage.mjs', import.meta.url).href

/**
 * Runs a Node program in a process of its own.
 *
 * @param args the program and its arguments
 * @returns what it printed, the CPU time of the whole process in ms, its peak memory in kB
 */
export const measure = args => {
  const run = spawnSync(process.execPath, ['--import', preload, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const [, stdout, , usage] = run.output
  if (run.status !== 0 || !usage) throw new Error(`${args.join(' ')} ended with ${run.status}`)
  return { stdout, ...JSON.parse(usage) }
}

export const median = list => {
  const sorted = list.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
