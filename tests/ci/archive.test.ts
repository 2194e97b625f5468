import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '../cli/ledger/newsroom.ts'
import { root } from '../cli/run.ts'

/** An archive of forty events, as a newsroom may have it when it takes up factcheck. */
const stories = join(root, 'fixtures/stories')
const events = readdirSync(stories)
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  .slice(0, 40)
const event = 'archive/01-larkin-terrace-fire'
const fire = `${event}/b.txt`

describe('the life of an archive', () => {
  let room: Newsroom
  const change = (path: string, from: string, to: string): void => {
    const text = room.read(path)
    expect(text).toContain(from)
    room.write(path, text.replace(from, to))
  }
  const commit = (message: string): void => {
    room.git('add', '-A')
    room.git('commit', '-qm', message)
  }

  beforeAll(() => {
    room = openNewsroom()
    for (const name of events) {
      mkdirSync(join(room.cwd, 'archive', name), { recursive: true })
      for (const file of readdirSync(join(stories, name)).filter(one => one.endsWith('.txt')))
        cpSync(join(stories, name, file), join(room.cwd, 'archive', name, file))
    }
    commit('the archive')
  })

  it('begins red, and is green by one command and one write', () => {
    expect(room.run(['init', 'archive/*']).code).toBe(0)
    const config = 'factcheck.config.yaml'
    room.write(config, room.read(config).replace('#cache:', 'cache:'))
    expect(room.run(['compare']).code).toBe(1)
    const { code, err } = room.run(['baseline', '--expires', '2026-12-31'])
    expect(code).toBe(0)
    expect(err).toMatch(/\d+ findings deferred: there when factcheck was taken up/u)
    commit('factcheck')
    expect(room.git('ls-files')).not.toContain('cache')
    expect(room.run(['compare'])).toMatchObject({ code: 0 })
  })

  it('goes red where one value is changed in one file, at its line', () => {
    room.git('checkout', '-qb', 'change')
    change(fire, 'Quill-Santos', 'Quill-Sandos')
    const { code, out } = room.run(['compare', '--group', event])
    expect(code).toBe(1)
    expect(out.match(/^contradiction/gmu)).toHaveLength(1)
    expect(out).toContain(`${fire}:22:`)
    commit('a slip')
    const changed = room.run(['compare', '--changed=main', '--format', 'github'])
    expect(changed.out).toContain(`::error file=${fire},line=22,`)
    expect(changed.out.match(/^::error /gmu)).toHaveLength(1)
    expect(changed.code).toBe(1)
  })

  it('is green where an author has it ignored in place, and told where that ignores nothing', () => {
    change(fire, 'Mayor Theresa Quill-Sandos', 'factcheck-ignore-next\nMayor Theresa Quill-Sandos')
    const { code, err } = room.run(['compare', '--group', event])
    expect(code).toBe(0)
    expect(err).toMatch(/01-larkin-terrace-fire\/b\.txt: line 22: \d findings? ignored in place\n/u)
    change(fire, 'factcheck-ignore-next\nMayor Theresa Quill-Sandos', 'Mayor Theresa Quill-Santos')
    room.write(fire, `${room.read(fire)}\nfactcheck-ignore-next\n`)
    const corrected = room.run(['compare', '--group', event, '--report-unused-ignores'])
    expect(corrected.code).toBe(0)
    expect(corrected.err).toMatch(/01-larkin-terrace-fire\/b\.txt: line \d+: ignores nothing\n/u)
  })
})
