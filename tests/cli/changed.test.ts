import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from './ledger/newsroom.ts'
import { runBuilt } from './run.ts'

const fire = (town: string, dead: number): string =>
  `Rain fell in ${town} all day.\n\nThe ferry fire in ${town} killed ${dead} people on Monday, police said.\n`

describe('compare --changed', () => {
  let room: Newsroom
  beforeAll(() => {
    room = openNewsroom()
    for (const [name, town] of [
      ['elm', 'Port Elm'],
      ['bridge', 'Carrow Bridge'],
    ] as const) {
      mkdirSync(join(room.cwd, name))
      room.write(`${name}/a.txt`, fire(town, 14))
      room.write(`${name}/b.txt`, fire(town, 14))
      room.write(`${name}/c.txt`, fire(town, 17))
    }
    room.write('factcheck.config.yaml', 'groups: "*"\n')
    room.git('add', '-A')
    room.git('commit', '-qm', 'stories')
    room.git('checkout', '-qb', 'change')
    room.write('bridge/c.txt', fire('Carrow Bridge', 18))
    room.git('commit', '-qam', 'one more')
  })

  it('reports what has a side in a changed file, and tells how much else there is', () => {
    const { code, out, err } = room.run(['compare', '--changed=main'])
    expect(code).toBe(1)
    expect(out).toContain('bridge/c.txt:3')
    expect(out).not.toContain('elm/')
    expect(err).toMatch(
      /^factcheck: main: \d+ findings? left out by --changed; unresolved contradictions among them: 1$/mu,
    )
  })

  it('goes by what is not committed yet, where no commit is named', () => {
    expect(room.run(['compare', '--changed'])).toMatchObject({ code: 0 })
    room.write('elm/d.txt', fire('Port Elm', 19))
    const { code, out } = room.run(['compare', '--changed'])
    expect(code).toBe(1)
    expect(out).toContain('elm/d.txt')
    expect(out).not.toContain('bridge/')
    room.git('clean', '-qf')
  })

  it('from a folder of the repository as well', () => {
    const { code, out } = runBuilt(['compare', '--changed=main', 'a.txt', 'b.txt', 'c.txt'], {
      cwd: join(room.cwd, 'bridge'),
    })
    expect(code).toBe(1)
    expect(out).toContain('c.txt:3')
  })

  it('has annotations stand at the line that was changed, the other sides beside it', () => {
    const { out } = room.run(['compare', '--changed=main', '--format=github', '--format=sarif=out.sarif'])
    expect(out).toMatch(/^::error file=bridge\/c\.txt,line=3,/u)
    const [result] = JSON.parse(room.read('out.sarif')).runs[0].results
    const files = (locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[]) =>
      locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)
    expect(files(result.locations)).toEqual(['bridge/c.txt'])
    expect(files(result.relatedLocations)).toEqual(['bridge/a.txt', 'bridge/b.txt'])
    expect(result.message.text).toMatch(/“18[^”]*” here; “14[^”]*” \[bridge\/a\.txt:3\]\(1\)/u)
  })

  it('has annotations of a pull request stand there without being asked, and reports all', () => {
    room.git('update-ref', 'refs/remotes/origin/main', 'main')
    const { out } = runBuilt(['compare', '--format=github'], {
      cwd: room.cwd,
      env: { GITHUB_BASE_REF: 'main' },
    })
    expect(out).toMatch(/^::error file=bridge\/c\.txt,line=3,/mu)
    expect(out).toMatch(/^::error file=elm\/a\.txt,line=3,/mu)
  })

  it.each(['no-such-branch', '-x', 'elm/a.txt'])('refuses %s in one line', ref => {
    expect(room.run(['compare', `--changed=${ref}`])).toEqual({
      code: 2,
      out: '',
      err: `factcheck: --changed ${ref}: git knows no such commit here\n`,
    })
  })
})
