import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { entriesIn, entryOf, ledgerOf } from '../ledger/entries.ts'
import { openRoom, type Room, refusal } from './room.ts'

const ledger = 'factcheck.ledger.yaml'
const idOf = (i: number): string => `f-${String(i).padStart(8, '0')}`
const withEntries = (count: number): Room =>
  openRoom({
    [ledger]:
      ledgerOf(Array.from({ length: count }, (_, i) => entryOf({ id: idOf(i), reason: 'first' }))) ?? '',
  })
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const lockOf = (pid: number | undefined): string => `${pid}-${host}-${'0'.repeat(16)}`
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid
const deciding = (id: string, reason: string) => ['resolve', id, '--dismiss', '--reason', reason]

describe('several runs that write one ledger at once', () => {
  it('lose no decision', { timeout: 300_000 }, async () => {
    const { start, read, cwd } = withEntries(16)
    const ends = await Promise.all(
      Array.from({ length: 16 }, (_, i) => start(...deciding(idOf(i), `new ${i}`))),
    )
    expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0))
    expect(entriesIn(read(ledger)).map(({ reason }) => reason)).toEqual(ends.map((_, i) => `new ${i}`))
    expect(readdirSync(cwd).filter(name => /lock|tmp/u.test(name))).toEqual([])
  })

  it('lose none where they find the lock of a killed run', { timeout: 300_000 }, async () => {
    const { start, read, write, cwd } = withEntries(8)
    write(`${ledger}.lock`, lockOf(dead()))
    const ends = await Promise.all(
      Array.from({ length: 8 }, (_, i) => start(...deciding(idOf(i), `new ${i}`))),
    )
    expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0))
    expect(entriesIn(read(ledger)).map(({ reason }) => reason)).toEqual(ends.map((_, i) => `new ${i}`))
    expect(readdirSync(cwd).filter(name => /lock|tmp/u.test(name))).toEqual([])
  })

  it('prune nothing that was decided on anew meanwhile', { timeout: 60_000 }, async () => {
    const { start, read, write, run, at } = openRoom({
      [ledger]: ledgerOf([entryOf({ id: idOf(0), expires: '2026-01-01' }), entryOf({ id: idOf(1) })]) ?? '',
    })
    // This process runs, so that prune waits.
    write(`${ledger}.lock`, lockOf(process.pid))
    const pruning = start('ledger', 'prune')
    await new Promise(resolve => setTimeout(resolve, 3_000))
    const other = openRoom({ [ledger]: read(ledger) })
    expect(other.run(...deciding(idOf(0), 'still so')).code).toBe(0)
    write(ledger, other.read(ledger))
    spawnSync('rm', [at(`${ledger}.lock`)])
    expect((await pruning).code).toBe(0)
    expect(entriesIn(read(ledger)).map(({ id }) => id)).toEqual([idOf(0), idOf(1)])
    expect(run('ledger', 'check').code).toBe(0)
  })
})

describe('a lock', () => {
  const line = `${ledger}: cannot be written: another run is writing it; where none is, remove the .lock file beside it`

  it('that a running process keeps is told after a wait, and the ledger stays', {
    timeout: 60_000,
  }, async () => {
    const { start, read, write, at } = withEntries(2)
    const before = read(ledger)
    write(`${ledger}.lock`, lockOf(process.pid))
    expect(await start(...deciding(idOf(0), 'new'))).toEqual(refusal(line))
    expect(read(ledger)).toBe(before)
    expect(existsSync(at(`${ledger}.lock`))).toBe(true)
  })

  it('that is none of ours is left alone, and never followed', { timeout: 60_000 }, async () => {
    const rooms = [0, 1, 2].map(() => withEntries(1)) as [Room, Room, Room]
    mkdirSync(rooms[0].at(`${ledger}.lock`))
    symlinkSync('/dev/zero', rooms[1].at(`${ledger}.lock`))
    rooms[2].write(`${ledger}.lock`, `${dead()}-${host}-../../../x`)
    const ends = await Promise.all(rooms.map(({ start }) => start(...deciding(idOf(0), 'new'))))
    expect(ends).toEqual(rooms.map(() => refusal(line)))
  })
})
