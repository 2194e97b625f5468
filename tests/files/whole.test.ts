import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { root } from '../cli/run.ts'
import { openRoom } from './room.ts'

const compare = 'factcheck compare wire.txt local.txt'

describe('a report in a file', () => {
  it('is the old one where the disk is full while the new one is written', () => {
    const { shell, read, write, cwd } = openRoom()
    const old = JSON.stringify({ old: 'report' })
    write('report.json', old)
    // A limit on the size of files stands in for a full disk: 1 kB.
    const { code, out, err } = shell(`ulimit -f 1; ${compare} --format json=report.json`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'factcheck: report.json: cannot be written: it would be larger than this system allows\n',
    )
    expect(read('report.json')).toBe(old)
    expect(readdirSync(cwd).toSorted()).toEqual(['local.txt', 'report.json', 'wire.txt'])
  })

  it('is the old one or the new one, whenever the run is killed', async () => {
    const { cwd, run, read } = openRoom()
    const args = ['compare', 'wire.txt', 'local.txt', '--all', '--format', 'json=report.json']
    run(...args)
    for (let i = 0; i < 12; i++) {
      const child = spawn(process.execPath, [join(root, 'bin/factcheck.js'), ...args], {
        cwd,
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      const touched = new Promise<void>(resolve => {
        const watcher = watch(cwd, () => {
          watcher.close()
          resolve()
        })
        watcher.unref()
      })
      await Promise.race([i < 8 ? touched : wait(100 + 50 * i), ended])
      child.kill('SIGKILL')
      await ended
      expect(JSON.parse(read('report.json')).command).toBe('compare')
    }
    expect(run(...args).code).toBe(1)
    expect(readdirSync(cwd).toSorted()).toEqual(['local.txt', 'report.json', 'wire.txt'])
  })

  it('keeps its permissions', () => {
    const { run, at, write } = openRoom()
    write('report.json', '')
    chmodSync(at('report.json'), 0o640)
    expect(run('compare', 'wire.txt', 'local.txt', '--format', 'json=report.json').code).toBe(1)
    expect(statSync(at('report.json')).mode & 0o777).toBe(0o640)
  })

  it('may have a very long name', () => {
    const { run, read } = openRoom()
    const name = `${'ü'.repeat(120)}.json`
    expect(run('compare', 'wire.txt', 'local.txt', '--format', `json=${name}`).code).toBe(1)
    expect(JSON.parse(read(name)).command).toBe('compare')
  })

  it('is not half there where init runs out of space', () => {
    const { shell, cwd, write } = openRoom()
    for (let i = 0; i < 400; i++) for (const name of ['a', 'b']) write(`story-${i}/${name}.txt`, 'Text')
    const { code } = shell('ulimit -f 1; factcheck init story-*')
    expect(code).toBe(2)
    expect(readdirSync(cwd).filter(name => name.startsWith('factcheck'))).toEqual([])
  })
})

describe('an output that no file can take the place of', () => {
  it('is standard output, also where it is appended to a file', () => {
    const { shell, read, write } = openRoom()
    expect(shell(`${compare} --format json=/dev/stdout`).out).toContain('"command": "compare"')
    write('log.txt', 'before\n')
    shell(`${compare} --format json=/dev/stdout >> log.txt`)
    expect(read('log.txt')).toMatch(/^before\n\{/u)
    expect(read('log.txt')).toMatch(/\}\n$/u)
  })

  it('is standard error, an open file, a pipe or a device', () => {
    const { shell, read } = openRoom()
    expect(shell(`${compare} --format json=/dev/stderr --format terminal=/dev/null`).err).toContain(
      '"command"',
    )
    shell(`${compare} --format json=/dev/fd/3 3> third.json`)
    expect(JSON.parse(read('third.json')).command).toBe('compare')
    shell(`mkfifo pipe; cat pipe > piped.json & ${compare} --format json=pipe; wait`)
    expect(JSON.parse(read('piped.json')).command).toBe('compare')
    expect(
      shell(`${compare} --format json=>(cat > substituted.json); sleep 1; cat substituted.json`).out,
    ).toContain('"command"')
  })

  it('gets nothing where another report cannot be written', () => {
    const { shell } = openRoom()
    const { code, out, err } = shell(`${compare} --format json=/dev/stdout --format terminal=wire.txt/file`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('factcheck: wire.txt/file: cannot be written: no such folder\n')
  })

  it.each([
    ['--format json=/dev/full', '/dev/full: cannot be written: the disk is full'],
    ['--format json > /dev/full', 'standard output cannot be written: the disk is full'],
  ])('that is full is told in a sentence: %s', (rest, line) => {
    const { code, err } = openRoom().shell(`${compare} ${rest}`)
    expect({ code, err }).toEqual({ code: 2, err: `factcheck: ${line}\n` })
  })
})

it('a working folder that is not there any more is told in one line', () => {
  const { shell } = openRoom({ 'gone/a.txt': '' })
  expect(shell(`cd gone && rm -r ../gone && factcheck compare a.txt b.txt`)).toEqual({
    code: 2,
    out: '',
    err: 'factcheck: the working folder is not there any more; change to one that is\n',
  })
})
