import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRoom, refusal } from '../files/room.ts'
import { root, temporaryFolder } from './run.ts'

describe('a run without a command', () => {
  it.each([
    ['two files', ['wire.txt', 'local.txt']],
    ['a pattern', ['*.txt']],
    ['a folder', ['stories']],
    ['options before', ['-q', 'wire.txt', 'local.txt']],
  ])('compares: %s', (_what, args) => {
    const room = openRoom({ 'stories/a.txt': 'The ferry fire killed 14 people.' })
    room.write('stories/b.txt', 'The ferry fire killed 17 people.')
    const [plain, named] = [room.run(...args), room.run('compare', ...args)]
    expect(plain).toEqual(named)
    expect(plain.code).toBe(1)
  })

  it('takes no misspelt command for a file', () => {
    const { run } = openRoom()
    expect(run('comapre', 'wire.txt', 'local.txt')).toEqual(
      refusal("unknown command 'comapre' (did you mean compare?)"),
    )
    expect(run('--all')).toMatchObject({ code: 2 })
  })
})

describe('short options', () => {
  it('are -f, -q and -a', () => {
    const { run } = openRoom()
    const files = ['wire.txt', 'local.txt']
    expect(run('-f', 'json', ...files)).toEqual(run('compare', '--format', 'json', ...files))
    expect(run('compare', '-q', ...files)).toEqual(run('compare', '--quiet', ...files))
    expect(run('compare', '-a', ...files)).toEqual(run('compare', '--all', ...files))
    expect(run('extract', '-f', 'json', 'wire.txt').out).toContain('"claims"')
  })
})

describe('folders of reports', () => {
  it('are made where they are not there', () => {
    const { run, read } = openRoom({ 'factcheck.config.yaml': 'formats: ["json=out/today/facts.json"]\n' })
    expect(run('wire.txt', 'local.txt', '--no-config', '-f', 'json=new/a/facts.json').code).toBe(1)
    expect(JSON.parse(read('new/a/facts.json')).summary.contradiction).toBe(1)
    expect(run('wire.txt', 'local.txt').code).toBe(1)
    expect(JSON.parse(read('out/today/facts.json')).summary.contradiction).toBe(1)
  })

  it('are made nowhere else by a configuration: neither through a link nor in .git', () => {
    for (const place of ['link/new', 'broken/new', '.git/new']) {
      const room = openRoom({ 'factcheck.config.yaml': `formats: ["json=${place}/facts.json"]\n` })
      const elsewhere = temporaryFolder()
      symlinkSync(elsewhere, room.at('link'))
      symlinkSync(join(elsewhere, 'no'), room.at('broken'))
      mkdirSync(room.at('.git'))
      const { code, out, err } = room.run('wire.txt', 'local.txt')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toBe(
        `factcheck: ${place}/facts.json: leads out of its folder, or into .git; only --format leads there\n`,
      )
      expect(spawnSync('ls', ['-A', elsewhere], { encoding: 'utf8' }).stdout).toBe('')
    }
  })
})

describe('completion', () => {
  const complete = (line: string): readonly string[] => {
    const { run } = openRoom()
    const words = line.split(' ')
    const script = `${run('completion', 'bash').out}
      COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _factcheck; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.trim().split('\n')
  }

  it('knows commands, those of the ledger, and the options of each', () => {
    expect(complete('factcheck co')).toEqual(['compare', 'completion'])
    expect(complete('factcheck ledger p')).toEqual(['prune', 'path'])
    expect(complete('factcheck compare a.txt --new')).toEqual(['--new-since'])
    expect(complete('factcheck ledger prune --st')).toEqual(['--stale'])
    expect(complete('factcheck extract --led')).toEqual([''])
  })

  it('comes for zsh and fish, and for no other shell', () => {
    const { run } = openRoom()
    expect(run('completion', 'zsh').out).toContain('bashcompinit')
    expect(run('completion', 'fish').out).toContain(
      "complete -c factcheck -n '__fish_seen_subcommand_from compare' -l new-since",
    )
    expect(run('completion', 'csh')).toEqual(refusal('completion: unknown shell "csh"; use bash, zsh, fish'))
  })
})

describe('an older Node', () => {
  it.each(['18.20.4', '20.18.3', '12.22.0'])('%s is told in one line which is needed', version => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`
    const bin = join(root, 'bin/factcheck.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, bin, '--version'], {
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`factcheck: needs Node.js 20.19 or later; this is ${version}\n`)
  })
})
