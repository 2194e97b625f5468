import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesIn } from '../../ledger/entries.ts'
import { local, type Newsroom, openNewsroom, wire } from './newsroom.ts'

const ledger = 'factcheck.ledger.yaml'
const towns = ['Port Elm', 'Carrow Bridge', 'Santa Isidora', 'Velmora']

/** A fire in each town, told twice, with another number of dead. */
const archive = (): Newsroom => {
  const room = openNewsroom()
  for (const [i, town] of towns.entries()) {
    mkdirSync(join(room.cwd, `${i}`))
    const told = (dead: number): string =>
      `${town.toUpperCase()}, March 4, 2024 — The ferry fire in ${town} killed ${dead} people on Monday, police said.\n`
    room.write(`${i}/wire.txt`, told(14 + i))
    room.write(`${i}/local.txt`, told(17 + i))
  }
  room.write('factcheck.config.yaml', 'groups: "[0-9]"\n')
  return room
}

describe('baseline', () => {
  it('takes up an archive in one command: the run is green, and red again for what comes anew', () => {
    const room = archive()
    expect(room.run(['compare']).code).toBe(1)
    const { code, out, err } = room.run(['baseline', '--expires', '2026-06-01', '--by', 'Ines Varga'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(
      'factcheck: 4 findings deferred: there when factcheck was taken up (Ines Varga, 2026-03-02; until 2026-06-01); written to factcheck.ledger.yaml\n',
    )
    expect(entriesIn(room.read(ledger))).toHaveLength(4)
    expect(room.run(['compare']).code).toBe(0)
    expect(room.run(['compare'], '2026-06-02').code).toBe(1)

    room.write('2/local.txt', room.read('2/local.txt').replace('19', '23'))
    const { code: red, out: shown } = room.run(['compare'])
    expect(red).toBe(1)
    expect(shown).toContain('2/local.txt:1')
    expect(shown.match(/^contradiction/gmu)).toHaveLength(1)
    expect(room.run(['baseline', '--reason', 'recount']).err).toContain('1 finding deferred: recount')
    expect(room.run(['compare']).code).toBe(0)
  })

  it('keeps decisions that are there, and writes nothing where nothing is open', () => {
    const room = openNewsroom()
    room.write('wire.txt', wire(14))
    room.write('local.txt', local(17))
    const [id = ''] = room.openIds('wire.txt', 'local.txt')
    room.run(['resolve', id, 'wire.txt', 'local.txt', '--accept', '17', '--reason', 'police'])
    const before = room.read(ledger)
    expect(room.run(['baseline', 'wire.txt', 'local.txt'])).toEqual({
      code: 0,
      out: '',
      err: 'factcheck: nothing is open; no need to write\n',
    })
    expect(room.read(ledger)).toBe(before)
  })

  it('takes findings from a saved report', () => {
    const room = archive()
    room.run(['compare', '--format', 'json=report.json'])
    expect(room.run(['baseline', '--report', 'report.json']).code).toBe(0)
    expect(room.run(['compare']).code).toBe(0)
  })
})

describe('resolve', () => {
  it('takes several ids with one decision, and a source by its name alone', () => {
    const room = archive()
    const ids = room.openIds()
    expect(ids).toHaveLength(4)
    const { code } = room.run(['resolve', ...ids, '--accept', 'local.txt', '--reason', 'the coroner'])
    expect(code).toBe(0)
    expect(
      entriesIn(room.read(ledger))
        .map(({ accepted }) => Number(accepted))
        .sort(),
    ).toEqual([17, 18, 19, 20])
    expect(room.run(['compare']).code).toBe(0)
  })

  it('writes nothing where one of the ids is none', () => {
    const room = archive()
    const [id = ''] = room.openIds()
    expect(room.run(['resolve', id, 'f-00000000', '--dismiss', '--reason', 'no'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^(?:[^\n]*\n)?factcheck: no id of the findings starts with "f-00000000"[^\n]*\n$/u,
      ),
    })
    expect(() => room.read(ledger)).toThrow()
  })

  it('says who decided as git does, unless told', () => {
    const room = archive()
    room.git('config', 'user.name', 'Marta Ellingsen')
    const [one = '', two = ''] = room.openIds()
    room.run(['resolve', one, '--dismiss', '--reason', 'typo'])
    room.run(['resolve', two, '--dismiss', '--reason', 'typo', '--by', 'Tobias Renck'])
    expect(new Map(entriesIn(room.read(ledger)).map(({ id, by }) => [id, by]))).toEqual(
      new Map([
        [one, 'Marta Ellingsen'],
        [two, 'Tobias Renck'],
      ]),
    )
  })
})

describe('compare --new-since', () => {
  const commit = (room: Newsroom): void => {
    room.git('add', '-A')
    room.git('commit', '-qm', 'stories')
  }

  it('fails only on what a commit did not hold yet', () => {
    const room = archive()
    commit(room)
    expect(room.run(['compare', '--new-since', 'HEAD'])).toMatchObject({ code: 0 })
    room.write('1/local.txt', room.read('1/local.txt').replace('18', '25'))
    const { code, out } = room.run(['compare', '--new-since', 'HEAD'])
    expect(code).toBe(1)
    expect(out).toContain('1/local.txt:1')
    expect(out).toMatch(/1 contradiction in 8 articles; 3 resolved/u)
    // An article that is new, and not yet known to git.
    room.write('1/local.txt', room.read('1/local.txt').replace('25', '18'))
    room.write('3/radio.txt', room.read('3/wire.txt').replace('17', '31'))
    expect(room.run(['compare', '--new-since', 'HEAD']).out).toContain('3/radio.txt')
  })

  it('fails only on what a saved report did not hold yet', () => {
    const room = archive()
    room.run(['compare', '--format', 'json=before.json'])
    expect(room.run(['compare', '--new-since', 'before.json']).code).toBe(0)
    room.write('0/wire.txt', room.read('0/wire.txt').replace('14', '11'))
    expect(room.run(['compare', '--new-since', 'before.json']).code).toBe(1)
  })

  it.each(['no-such-branch', '--output=x'])('refuses %s in one line', ref => {
    const room = archive()
    const { code, out, err } = room.run(['compare', `--new-since=${ref}`])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `factcheck: --new-since ${ref}: git knows no such commit here, and no report lies there\n`,
    )
  })
})
