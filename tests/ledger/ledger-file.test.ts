import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile as writeLedgerFile } from '../../src/files/replace-file.ts'
import { readLedgerFile } from '../../src/ledger/ledger-file.ts'
import { temporaryFolder } from '../cli/run.ts'

const cwd = temporaryFolder()
const file = join(cwd, 'factcheck.ledger.yaml')

describe('the file of a ledger', () => {
  it('is null where it is not there', async () => {
    expect(await readLedgerFile(file)).toBeNull()
  })

  it('is written, and leaves nothing else behind', async () => {
    await writeLedgerFile(file, 'version: 1\n')
    expect(readFileSync(file, 'utf8')).toBe('version: 1\n')
    expect(readdirSync(cwd)).toEqual(['factcheck.ledger.yaml'])
  })

  it('keeps its permissions', async () => {
    chmodSync(file, 0o640)
    await writeLedgerFile(file, 'version: 1\n# more\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  it('may be a link to a file elsewhere', async () => {
    const link = join(temporaryFolder(), 'link.yaml')
    symlinkSync(file, link)
    await writeLedgerFile(link, 'version: 1\n# through the link\n')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('through the link')
  })

  it('stays as it was where it cannot be written', async () => {
    await expect(writeLedgerFile(join(cwd, 'no-such-folder', 'l.yaml'), 'x')).rejects.toThrow('ENOENT')
    await expect(writeLedgerFile(cwd, 'x')).rejects.toThrow('EISDIR')
    expect(readdirSync(cwd)).toEqual(['factcheck.ledger.yaml'])
  })

  it('is freed of what a killed process left beside it, and of nothing else', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const [left, mine, other] = [`${file}.${dead}.tmp`, `${file}.${process.pid}.tmp`, `${file}.tmp`]
    for (const path of [left, mine, other]) writeFileSync(path, 'half')
    await writeLedgerFile(file, 'version: 1\n')
    expect([left, mine, other].map(path => existsSync(path))).toEqual([false, false, true])
  })

  it('is refused where it is not text', async () => {
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x80]))
    await expect(readLedgerFile(file)).rejects.toThrow(TypeError)
  })
})
