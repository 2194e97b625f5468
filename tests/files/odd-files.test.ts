import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../cli/run.ts'
import { openRoom, type Room, refusal } from './room.ts'

/** What every run says first. */
const used = 'factcheck: configuration: factcheck.config.yaml\n'

/** A folder of two articles and something odd. */
const story = (odd: (room: Room) => void): Room => {
  const room = openRoom({
    'story/wire.txt': 'The ferry fire killed 14 people on Monday, police said.\n',
    'story/local.txt': 'The ferry fire killed 17 people on Monday, police said.\n',
    'factcheck.config.yaml': 'groups: [{ name: ferry, files: [story] }]\n',
  })
  odd(room)
  return room
}

const special: readonly (readonly [string, (room: Room) => void])[] = [
  ['a link to /dev/zero', ({ link }) => link('/dev/zero', 'story/odd.txt')],
  ['a pipe', ({ shell }) => shell('mkfifo story/odd.txt')],
  [
    'a link to a pipe',
    ({ shell, link }) => {
      shell('mkfifo pipe')
      link('../pipe', 'story/odd.txt')
    },
  ],
]

describe.each(special)('%s among articles is refused in one line', (_, odd) => {
  const none = 'story/odd.txt: neither a file nor a folder'

  it('in a folder', () => {
    const { shell } = story(odd)
    expect(shell('factcheck compare story')).toEqual(refusal(none))
  })

  it('as the match of a pattern', () => {
    expect(story(odd).shell('factcheck compare "story/*.txt"')).toEqual(refusal(none))
    expect(story(odd).shell('factcheck compare "sto*/**/*.txt"')).toEqual(refusal(none))
  })

  it('as a file of a group', () => {
    const { shell, write } = story(odd)
    for (const files of ['story', 'story/odd.txt, story/wire.txt', '"story/*.txt"']) {
      write('factcheck.config.yaml', `groups: [{ name: ferry, files: [${files}] }]\n`)
      const { code, out, err } = shell('factcheck compare')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(
        /^factcheck: [^\n]*(?:neither a file nor a folder|outside the configuration's repository)[^\n]*\n$/u,
      )
    }
  })

  it('as a ledger', () => {
    const { shell, write } = story(odd)
    write('factcheck.config.yaml', 'ledger: story/odd.txt\n')
    for (const command of ['compare', 'ledger check', 'resolve f- --dismiss --reason x']) {
      const { code, out, err } = shell(`factcheck ${command} story/wire.txt story/local.txt`)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^factcheck: story\/odd\.txt: [^\n]+; only --ledger leads there\n$/u)
    }
  })
})

describe('what cannot be read in a folder is told, and the rest is read', () => {
  it('a link that leads nowhere, in a folder and as a match', () => {
    for (const named of ['story', '"story/*.txt"']) {
      const { shell } = story(({ link }) => link('nothing.txt', 'story/odd.txt'))
      const { code, out, err } = shell(`factcheck compare ${named} --format json`)
      expect(code).toBe(1)
      expect(err).toBe(`${used}factcheck: story/odd.txt: left out: it is a link that leads nowhere\n`)
      const { sources, problems } = JSON.parse(out)
      expect(sources).toHaveLength(2)
      expect(problems).toContainEqual({
        code: 'file-unreadable',
        path: 'story/odd.txt',
        message: 'left out: it is a link that leads nowhere',
      })
    }
  })

  it('a file whose name is not UTF-8, in a folder, as a match and by itself', () => {
    const { shell, cwd } = story(() => {})
    const name = Buffer.concat([
      Buffer.from(join(cwd, 'story/caf')),
      Buffer.from([0xe9]),
      Buffer.from('.txt'),
    ])
    writeFileSync(name, 'The ferry fire killed 15 people.\n')
    for (const named of ['story', '"story/*.txt"']) {
      const { code, err } = shell(`factcheck compare ${named}`)
      expect({ code, err }).toEqual({
        code: 1,
        err: `${used}factcheck: story/caf\ufffd.txt: left out: its name is not UTF-8\n`,
      })
    }
    expect(shell("factcheck compare story/wire.txt $'story/caf\\xe9.txt'")).toEqual(
      refusal('story/caf\ufffd.txt: its name is not UTF-8; rename it'),
    )
  })

  it('a folder without permission, told for who may not read it', () => {
    const { cwd, at } = story(({ at }) => {
      mkdirSync(at('story/locked'))
      chmodSync(at('story/locked'), 0)
    })
    chmodSync(cwd, 0o755)
    // The superuser may read everything, so that the run is somebody else's.
    const isSuperuser = process.getuid?.() === 0
    for (const named of ['story', 'story/**/*.txt']) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'bin/factcheck.js'), 'compare', '--no-config', named],
        { cwd, encoding: 'utf8', ...(isSuperuser && { uid: 65_534, gid: 65_534 }) },
      )
      expect({ status, stderr: stderr.replace(`${cwd}/`, '').replace('locked/', 'locked') }).toEqual({
        status: 1,
        stderr: 'factcheck: story/locked: left out: permission denied\n',
      })
    }
    chmodSync(at('story/locked'), 0o755)
  })
})

describe('what is too large', () => {
  const big = 'The harbour was calm and the boats lay at the pier.\n'.repeat(100)

  it('is refused, by default from 20 MB', () => {
    const { shell } = openRoom()
    const line = 'larger than 20 MB; --max-size allows more'
    expect(shell('truncate -s 20000001 big.txt; factcheck compare wire.txt big.txt')).toEqual(
      refusal(`big.txt: ${line}`),
    )
    expect(shell('yes | factcheck compare wire.txt -')).toEqual(refusal(`-: ${line}`))
    expect(shell('factcheck compare wire.txt <(yes)')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^factcheck: \/dev\/fd\/\d+: larger than 20 MB; --max-size allows more\n$/u),
    })
  })

  it.each(['compare wire.txt big.txt', 'extract big.txt', 'explain wire.txt:1 big.txt:1'])(
    'is what --max-size says: %s',
    command => {
      const { shell } = openRoom({ 'big.txt': big })
      expect(shell(`factcheck ${command} --max-size 5kB`)).toEqual(
        refusal('big.txt: larger than 5 kB; --max-size allows more'),
      )
      expect(shell(`factcheck ${command} --max-size 0.006MB`).err).toBe('')
      expect(shell(`factcheck ${command} --max-size 6KiB`).err).toBe('')
    },
  )

  it('holds for resolve and the ledger’s commands, and for groups', () => {
    const { shell, write } = openRoom({ 'big.txt': big, 'factcheck.ledger.yaml': '' })
    const line = 'big.txt: larger than 5 kB; --max-size allows more'
    expect(shell('factcheck resolve f- wire.txt big.txt --dismiss --reason x --max-size 5kB')).toEqual(
      refusal(line),
    )
    expect(shell('factcheck ledger check wire.txt big.txt --max-size 5kB')).toEqual(refusal(line))
    write('factcheck.config.yaml', 'groups: [{ name: a, files: [wire.txt, big.txt] }]\n')
    expect(shell('factcheck compare --max-size 5kB')).toEqual(
      refusal(`factcheck.config.yaml:1: group "a": ${line}`),
    )
  })

  it.each(['much', '-1', '0', '5XB', '2GB', ''])('is no size: %j', size => {
    expect(openRoom().run('compare', 'wire.txt', 'local.txt', `--max-size=${size}`)).toEqual(
      refusal(`--max-size: "${size}" is not a size such as 500kB or 5MB, up to 500 MB`),
    )
  })

  it('is also a ledger', () => {
    const { shell } = openRoom()
    expect(shell('truncate -s 20000001 l.yaml; factcheck ledger list --ledger l.yaml')).toEqual(
      refusal('l.yaml: larger than 20 MB'),
    )
  })
})

describe('what the command line names is meant', () => {
  it('a process substitution as an article, a ledger or a report', () => {
    const { shell } = openRoom()
    const { code, out } = shell('factcheck compare <(cat wire.txt) local.txt --format json=report.json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(
      shell(
        'factcheck resolve f- wire.txt local.txt --dismiss --reason x; cat factcheck.ledger.yaml > base.yaml',
      ).code,
    ).toBe(0)
    const judged = 'rm -f factcheck.ledger.yaml; factcheck compare wire.txt local.txt'
    expect(shell(`${judged} --ledger-from <(cat base.yaml)`).code).toBe(0)
    expect(shell(`${judged} --ledger-from /dev/null`).code).toBe(1)
    expect(shell('factcheck resolve f- --report <(cat report.json) --both --reason x').code).toBe(0)
  })
})

describe('bytes that are not UTF-8', () => {
  const article = (bytes: Uint8Array) => {
    const room = openRoom()
    room.write('odd.txt', bytes)
    const { out, err } = room.run('compare', 'wire.txt', 'odd.txt', '--all', '--format', 'json')
    return { err, out, problems: JSON.parse(out).problems }
  }

  it('are replaced in an article that is in UTF-8 otherwise', () => {
    const { err, out, problems } = article(
      Buffer.concat([
        Buffer.from('“The fire killed 17 people on Monday,” Zoë Müller said. Caf'),
        Buffer.from([0xe9]),
        Buffer.from(' owners helped.\n'),
      ]),
    )
    expect(err).toBe('factcheck: odd.txt: not valid UTF-8 in 1 place, read as \ufffd\n')
    expect(problems).toHaveLength(1)
    expect(out).toContain('Zoë Müller')
    expect(out).not.toContain('Ã')
  })

  it('are windows-1252 where most of the text speaks for it', () => {
    const text =
      '\x93The fire killed 17 people on Monday,\x94 Zo\xeb M\xfcller said. Caf\xe9 owners helped.\n'
    const { err, out } = article(Buffer.from(text, 'latin1'))
    expect(err).toBe('factcheck: odd.txt: not valid UTF-8; read as windows-1252\n')
    expect(out).toContain('Zoë Müller')
  })
})
