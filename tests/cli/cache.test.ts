import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../../bench/measure.mjs'
import { formatNames } from '../../src/cli/options.ts'
import { openRoom, refusal } from '../files/room.ts'
import { root } from './run.ts'

const bin = join(root, 'bin/factcheck.js')
const kept = '.factcheck-cache/factcheck.cache'
const one = (people: number) => `The ferry fire killed ${people} people on Monday, police said.\n`

/** A folder with stories of the fixtures, one of them with a passage that is ignored. */
const archive = () => {
  const room = openRoom()
  for (const story of readdirSync(join(root, 'fixtures/stories')).slice(0, 1))
    cpSync(join(root, 'fixtures/stories', story), room.at(`stories/${story}`), { recursive: true })
  room.write('stories/ferry/wire.txt', one(14))
  room.write(
    'stories/ferry/local.md',
    `<!-- factcheck-ignore-next -->\n${one(17)}\n\nNobody else was hurt.\n`,
  )
  return room
}

/** Every format in a folder, with all there is to tell. */
const formats = (folder: string): readonly string[] => [
  ...formatNames.map(name => `--format=${name}=${folder}/${name}`),
  '--all',
]

describe('compare --cache', () => {
  it('writes the same reports, whether all, some or nothing of a run is known', () => {
    const { run, at, read, write } = archive()
    const compare = (folder: string, ...args: readonly string[]) => {
      const { code, err } = run('compare', '--each', 'stories/*', ...formats(folder), ...args)
      return { code, err, reports: formatNames.map(name => read(`${folder}/${name}`)) }
    }
    const plain = compare('plain')
    expect(plain.err).toContain('ignored')
    expect(compare('first', '--cache')).toEqual(plain)
    const size = statSync(at(kept)).mtimeMs
    expect(compare('second', '--cache')).toEqual(plain)
    expect(statSync(at(kept)).mtimeMs, 'nothing was new').toBe(size)
    write('stories/ferry/wire.txt', one(16))
    expect(compare('third', '--cache')).toEqual(compare('fourth'))
    expect(compare('fifth', '--cache', '--kind=figure')).toEqual(compare('sixth', '--kind=figure'))
  })

  it('makes a second run clearly cheaper', () => {
    const { at } = archive()
    const args = [bin, 'compare', '--fail-on=never', `--cache=${at('kept')}`, '--each']
    const stories = readdirSync(at('stories')).map(story => at(`stories/${story}`))
    const [first, second] = [measure([...args, ...stories]), measure([...args, ...stories])]
    expect(second.stdout).toBe(first.stdout)
    expect(second.cpuMs).toBeLessThan(first.cpuMs / 2)
  })

  it('takes what is no cache of this program for none, and writes it anew', () => {
    const { run, read, write, at } = openRoom()
    const compare = () => run('compare', 'wire.txt', 'local.txt', '--cache')
    const plain = run('compare', 'wire.txt', 'local.txt')
    expect(compare()).toEqual(plain)
    const whole = readFileSync(at(kept))
    const bent = Buffer.from(whole)
    for (let i = 30; i < bent.length; i += 7) bent[i] = (bent[i] ?? 0) ^ 255
    const hostile = Buffer.from(whole)
    hostile.writeUInt32LE(0xffff_ffff, 'factcheck cache 1\n'.length + 64)
    for (const content of [
      '',
      '{"findings": []}',
      whole.subarray(0, 200),
      whole.subarray(0, -1),
      bent,
      hostile,
    ]) {
      write(kept, content)
      expect(compare()).toEqual(plain)
      expect(readFileSync(at(kept)).length).toBeGreaterThanOrEqual(whole.length)
    }
    expect(read('.factcheck-cache/.gitignore')).toBe('*\n')
  })

  it('replaces a link in its place and follows none; where it cannot write, the run is as it would be', () => {
    const { run, read, at, link } = openRoom({ 'package.json': '{}\n' })
    link('../package.json', kept)
    const plain = run('compare', 'wire.txt', 'local.txt')
    expect(run('compare', 'wire.txt', 'local.txt', '--cache')).toEqual(plain)
    expect(read('package.json')).toBe('{}\n')
    expect(run('compare', 'wire.txt', 'local.txt', '--cache')).toEqual(plain)
    mkdirSync(at('taken/factcheck.cache'), { recursive: true })
    const { code, out, err } = run('compare', 'wire.txt', 'local.txt', '--cache=taken')
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out })
    expect(err).toBe(`factcheck: taken/factcheck.cache: the cache cannot be written: it is a folder\n`)
  })

  it('stays in the folder of the run, unless the command line names another', () => {
    const { run, at, write } = openRoom({ 'repository/wire.txt': one(14), 'repository/local.txt': one(17) })
    mkdirSync(at('elsewhere'))
    symlinkSync('../elsewhere', at('repository/.factcheck-cache'))
    const inside = (...args: readonly string[]) => run('compare', ...args)
    write('repository/factcheck.config.yaml', 'groups: [{ name: ferry, files: ["*.txt"] }]\n')
    expect(inside('--config=repository/factcheck.config.yaml', '--cache')).toEqual(
      refusal(
        'repository/.factcheck-cache/factcheck.cache: leads out of its folder, or into .git; only --cache leads there',
      ),
    )
    write(
      'repository/factcheck.config.yaml',
      'groups: [{ name: ferry, files: ["*.txt"] }]\ncache: ../elsewhere\n',
    )
    expect(inside('--config=repository/factcheck.config.yaml').err).toBe(
      "factcheck: repository/factcheck.config.yaml:2: cache: ../elsewhere is outside the configuration's folder; only --cache leads there\n",
    )
    expect(readdirSync(at('elsewhere'))).toEqual([])
    expect(inside('wire.txt', 'local.txt', '--cache=elsewhere').code).toBe(1)
    expect(readdirSync(at('elsewhere'))).toEqual(['factcheck.cache'])
  })

  it('is kept where the configuration says, but for who is judged by it', () => {
    const { run, at, write } = openRoom({
      'factcheck.config.yaml': 'groups: [{ name: ferry, files: ["*.txt"] }]\ncache: kept/here\n',
    })
    write('base.yaml', '')
    expect(run('compare', '--strict', '--quiet').code).toBe(1)
    expect(run('compare', '--ledger-from=base.yaml', '--quiet').code).toBe(1)
    const judged = ['compare', '--strict', '--ledger-from=base.yaml', '--quiet']
    expect(run(...judged, '--cache')).toEqual(
      refusal('--cache: beside --strict it takes a folder that lies elsewhere, as in --cache=FOLDER'),
    )
    expect(run(...judged, '--cache=elsewhere').code).toBe(1)
    expect(existsSync(at('kept'))).toBe(false)
    expect(run('compare', '--quiet').code).toBe(1)
    expect(readdirSync(at('kept/here')).toSorted()).toEqual(['.gitignore', 'factcheck.cache'])
  })

  it('refuses a folder that is meant to be read', () => {
    const { run } = openRoom({ 'stories/a.txt': one(14), 'stories/b.txt': one(17) })
    const where = 'name a folder of its own, as in --cache=.factcheck-cache'
    expect(run('compare', '--cache', 'wire.txt', 'local.txt')).toEqual(
      refusal(`--cache: wire.txt is a file; ${where}`),
    )
    expect(run('compare', '--cache', 'stories')).toEqual(refusal(`--cache: stories holds articles; ${where}`))
  })

  it('goes with --watch', async () => {
    const { cwd, write, at } = openRoom()
    const child = spawn(process.execPath, [bin, 'wire.txt', 'local.txt', '--watch', '--cache=kept'], { cwd })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      said += text
    })
    const heard = async (words: string): Promise<void> => {
      while (!said.includes(words)) await once(child.stdout, 'data')
      said = ''
    }
    await heard('14 or 17?')
    write('local.txt', one(19))
    await heard('14 or 19?')
    write('local.txt', one(17))
    await heard('14 or 17?')
    child.kill()
    await once(child, 'close')
    expect(readdirSync(at('kept')).toSorted()).toEqual(['.gitignore', 'factcheck.cache'])
  })
})
