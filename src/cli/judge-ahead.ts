import { Worker } from 'node:worker_threads'
import type { Cache } from '../cache/open-cache.ts'
import { version } from '../core/version.ts'
import { withSiteFurniture } from '../load/site-furniture.ts'
import type { Environment, Threads } from './environment.ts'
import type { ThreadTask, ThreadWord } from './judge-thread.ts'
import type { Run } from './prepare-run.ts'

/** A cache that keeps what came of groups, and not what was made of each text on the way. */
const ofGroupsAlone = (cache: Cache): Cache => ({ ...cache, analyses: { of: () => null, keep: () => {} } })

/** Has one thread do its part; settles when it is over. Where a thread cannot be had or breaks down, the run does without. */
const work = (
  { file }: Threads,
  task: ThreadTask,
  { judged, take }: { readonly judged: () => void; readonly take: (file: Uint8Array) => void },
): Promise<void> =>
  new Promise(resolve => {
    const thread = new Worker(file, { workerData: task })
    thread.on('message', (word: ThreadWord) => {
      if (word === 'judged') judged()
      else if (word.file) take(word.file)
    })
    thread.on('error', () => resolve())
    thread.on('exit', () => resolve())
  })

/**
 * Judges the groups of a large run in several threads before the run itself asks for them. Only groups of plain text go there: what a
 * reader made of another format knows the way back into its file, and that cannot be sent.
 *
 * @returns the cache that the run goes on with: its own, or one that holds what the threads found out; undefined where it has none
 */
export const judgeAhead = async (
  { groups, judging, kept, options }: Run,
  { threads, program, progress }: Environment,
): Promise<Cache | undefined> => {
  if (!threads || groups.length < 2) return kept?.cache
  const { kinds, heedsIgnores } = judging
  const by = { kinds, heedsIgnores }
  const left = withSiteFurniture(groups).filter(
    group => group.every(({ document }) => document === undefined) && !kept?.cache.knows(group, by),
  )
  const characters = left.flat().reduce((sum, { text }) => sum + text.length, 0)
  const count = Math.min(threads.most, left.length, Math.floor(characters / threads.worth))
  if (count < 2) return kept?.cache
  const maker = program?.() ?? version
  const { openCache } = await import('../cache/open-cache.ts')
  const cache = kept?.cache ?? ofGroupsAlone(openCache(new Uint8Array(), maker))
  let done = 0
  const judged = (): void => {
    done++
    if (!options.quiet) progress?.(`comparing ${done} of ${left.length} groups`)
  }
  const task = {
    groups: left,
    by,
    maker,
    keepsAnalyses: kept !== undefined,
    next: new Int32Array(new SharedArrayBuffer(4)),
  }
  await Promise.all(Array.from({ length: count }, () => work(threads, task, { judged, take: cache.take })))
  return cache
}
