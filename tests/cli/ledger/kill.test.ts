import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { entriesIn, entryOf, ledgerOf } from '../../ledger/entries.ts'
import { root } from '../run.ts'
import { openNewsroom, someDay } from './newsroom.ts'

const { cwd, write, read, run } = openNewsroom()
const ledger = 'factcheck.ledger.yaml'
const ids = Array.from({ length: 60 }, (_, i) => `f-${String(i).padStart(8, '0')}`)
write(ledger, ledgerOf(ids.map(id => entryOf({ id, reason: 'first' }))) ?? '')

const isOfKilled = (name: string | null): boolean => name?.endsWith('.tmp') ?? false

/** Decides again on an entry, which rewrites the ledger, and kills the process when told. */
const killWhile = async (reason: string, moment: Promise<unknown>): Promise<void> => {
  const child = spawn(
    process.execPath,
    [join(root, 'bin/factcheck.js'), 'resolve', ids[30] ?? '', '--dismiss', '--reason', reason],
    { cwd, env: { PATH: process.env['PATH'], FACTCHECK_TODAY: someDay }, stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  await Promise.race([moment, ended])
  child.kill('SIGKILL')
  await ended
}

/** Resolves when a file of the ledger's folder is written to for the n-th time. */
const writing = (times: number): Promise<void> =>
  new Promise(resolve => {
    let left = times
    const watcher = watch(cwd, (_, name) => {
      if (!name?.startsWith(ledger) || --left > 0) return
      watcher.close()
      resolve()
    })
    watcher.unref()
  })

/** The ledger is what it was before the decision or what it is after it. */
const expectWhole = (reasons: readonly string[]): void => {
  const entries = entriesIn(read(ledger))
  expect(entries.map(({ id }) => id)).toEqual(ids)
  expect(reasons).toContain(entries[30]?.reason)
}

describe('a process that is killed while it writes the ledger', () => {
  it('leaves one that can be read, whenever it ends', async () => {
    const reasons = ['first']
    for (const [i, times] of [1, 1, 1, 2, 2, 2, 3, 3].entries()) {
      reasons.push(`while writing ${i}`)
      await killWhile(`while writing ${i}`, writing(times))
      expectWhole(reasons)
    }
    for (let i = 0; i < 8; i++) {
      reasons.push(`after ${i}`)
      await killWhile(`after ${i}`, wait(60 + 40 * i))
      expectWhole(reasons)
    }
  })

  it('and the next decision goes through, and clears away what was left', () => {
    expect(run(['resolve', ids[30] ?? '', '--both', '--reason', 'in the end']).code).toBe(0)
    expectWhole(['in the end'])
    expect(readdirSync(cwd).filter(isOfKilled)).toEqual([])
    expect(readFileSync(join(cwd, ledger), 'utf8')).toContain('in the end')
  })
})
