import { createHash, randomBytes } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { createFile } from './create-file.ts'
import { fileTrouble, troubleCode } from './file-trouble.ts'
import { isRunning } from './is-running.ts'
import { readBytes } from './read-bytes.ts'

/** How often a lock is looked at, in milliseconds, and how many times while one and the same process has it: 10 seconds. */
const pause = 50
const patience = 200

const thisHost = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** "4711-1c0ffee0-0f3a…": the process that has a lock, the machine it runs on, and chance. */
const holderName = /^(?<pid>\d{1,10})-(?<host>[0-9a-f]{8})-[0-9a-f]{16}$/u

/** Who has a lock: null where nobody has, an empty string where it is not one of ours. */
const bearerOf = async (lock: string): Promise<string | null> => {
  try {
    const text = Buffer.from(await readBytes(lock, { maxSize: 100 })).toString()
    return holderName.test(text) ? text : ''
  } catch (thrown) {
    if (troubleCode(thrown) === null) throw thrown
    return troubleCode(thrown) === 'ENOENT' ? null : ''
  }
}

/** True for a process of this machine that has ended; this process has no lock that it does not know of. */
const isGone = (bearer: string): boolean => {
  const { pid, host } = holderName.exec(bearer)?.groups ?? {}
  return host === thisHost && (Number(pid) === process.pid || !isRunning(Number(pid)))
}

const take = async (lock: string, own: string): Promise<void> => {
  let [before, looks]: [string | null, number] = [null, 0]
  for (;;) {
    const bearer = await bearerOf(lock)
    if (bearer === null) {
      try {
        return await createFile(lock, own)
      } catch (thrown) {
        if (troubleCode(thrown) !== 'EEXIST') throw thrown
      }
    } else if (isGone(bearer)) {
      // Only one process at a time may remove the lock of this dead one, and only while it is still there: whoever comes
      // late would remove that of the next.
      await withLock(`${lock}.${bearer}`, async () => {
        if ((await bearerOf(lock)) === bearer) await unlink(lock)
      })
      continue
    }
    looks = bearer === before ? looks + 1 : 0
    before = bearer
    if (looks > patience) throw fileTrouble('LOCKED', lock)
    await wait(pause)
  }
}

/**
 * Does something to a file that no other process does to it at the same time. A file with `.lock` behind its name stands for
 * the right to; one that a killed process left is taken away.
 *
 * @throws LOCKED where one process has it for 10 seconds; what `work` throws
 */
export const withLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const lock = `${path}.lock`
  await take(lock, `${process.pid}-${thisHost}-${randomBytes(8).toString('hex')}`)
  try {
    return await work()
  } finally {
    await unlink(lock).catch(() => undefined)
  }
}
