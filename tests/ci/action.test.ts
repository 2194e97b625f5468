import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, runBuilt, temporaryFolder } from '../cli/run.ts'
import { action, actionText, recorder, runStep, stepOf, writeAll } from './action.ts'

const { steps } = action.runs
const scripts = steps.filter(({ run }) => run !== undefined)

describe('the action', () => {
  it('lets no input into the text of a script', () => {
    expect(scripts.length).toBeGreaterThan(1)
    for (const { run } of scripts) expect(run).not.toContain('${{')
  })

  it('runs every script in bash, and stops it at the first failure', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run, shell } of scripts) {
      expect(shell).toBe('bash')
      expect(run).toMatch(/^set -euo pipefail\n/u)
    }
  })

  it('uses every input, describes it, and knows each that it uses', () => {
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(actionText, name).toMatch(new RegExp(`\\binputs\\.${name}\\b(?!-)`, 'u'))
      expect(description.length, name).toBeGreaterThan(10)
    }
    const names = [...actionText.matchAll(/\binputs\.(?<name>[\w-]+)/gu)].map(match => match.groups?.['name'])
    expect(names.filter(name => !(String(name) in action.inputs))).toEqual([])
  })

  it('uses every variable it sets', () => {
    for (const { env = {}, run = '' } of scripts)
      for (const name of Object.keys(env)) expect(run).toMatch(new RegExp(`\\$\\{?${name}\\b`, 'u'))
  })

  it('pins other actions, and uses none but those of GitHub', () => {
    const others = steps.flatMap(({ uses }) => uses ?? [])
    expect(others.length).toBeGreaterThan(0)
    for (const uses of others) expect(uses).toMatch(/^(?:actions|github)\/[\w./-]+@(?:v\d+|[0-9a-f]{40})$/u)
  })
})

const died = (count: number): string => `The ferry fire killed ${count} people on Monday, police said.\n`
const compare = (cwd: string, inputs: Readonly<Record<string, string>> = {}) =>
  runStep(stepOf('compare'), {
    cwd,
    inputs,
    values: { 'steps.install.outputs.bin': join(root, 'bin/factcheck.js') },
  })

describe('its comparison', () => {
  const cwd = temporaryFolder()
  writeAll(cwd, {
    '.git/HEAD': '',
    'news/red/wire.txt': died(14),
    'news/red/local.txt': died(17),
    'news/green/wire.txt': died(14),
    'news/green/local one.txt': died(14),
    'news/factcheck.config.yaml': 'groups:\n  - name: red\n    files: [red]\n',
    'news/calm.yaml': 'groups:\n  - name: green\n    files: [green]\n',
  })

  it('is red for a contradiction, with annotations and a report', () => {
    const { code, out, outputs, summary } = compare(cwd, { files: 'news/red' })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=news\/red\/local\.txt,line=1,/mu)
    expect(outputs).toEqual({
      'exit-code': '1',
      sarif: expect.stringMatching(/factcheck\.sarif$/u),
      markdown: expect.stringMatching(/factcheck\.md$/u),
    })
    const { version, runs } = JSON.parse(readFileSync(String(outputs['sarif']), 'utf8'))
    expect(version).toBe('2.1.0')
    expect(runs[0].results).toHaveLength(1)
    expect(summary).toContain('17')
  })

  it('is green where nothing is wrong', () => {
    const { code, outputs } = compare(cwd, { files: 'news/green/wire.txt\n  news/green/local one.txt\n' })
    expect({ code, exit: outputs['exit-code'] }).toEqual({ code: 0, exit: '0' })
  })

  it('runs the configured groups, in the folder that is asked for, with paths that GitHub understands', () => {
    const { code, out } = compare(cwd, { 'working-directory': 'news' })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=news\/red\/local\.txt,/mu)
    expect(compare(cwd, { 'working-directory': 'news', config: 'calm.yaml' }).code).toBe(0)
  })

  it('follows fail-on and writes further formats', () => {
    const { code } = compare(cwd, {
      files: 'news/red',
      'fail-on': 'never',
      formats: 'json=facts.json\n junit=facts.xml \n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'facts.json'), 'utf8')).summary.contradiction).toBe(1)
    expect(readFileSync(join(cwd, 'facts.xml'), 'utf8')).toContain('<testsuites')
  })

  it('is 2 and has no report where it could not run', () => {
    const { code, err, outputs } = compare(cwd, { files: 'news/moon' })
    expect(code).toBe(2)
    expect(err).toBe('factcheck: news/moon: no such file\n')
    expect(outputs).toEqual({ 'exit-code': '2' })
  })

  it.each([
    { files: '$(touch pwned)\n`touch pwned`\n; touch pwned' },
    { files: '--fail-on=never' },
    { files: 'news/red', 'fail-on': 'never; touch pwned' },
    { files: 'news/red', config: '$(touch pwned)' },
    { files: 'news/red', formats: '$(touch pwned)\n--no-color' },
    { files: 'news/red', ledger: '$(touch pwned)', 'ledger-from': '$(touch pwned)' },
    { files: 'news/red', 'ledger-from': '--upload-pack=touch pwned' },
  ])('runs nothing that an input says: %j', inputs => {
    expect(compare(cwd, inputs).code).toBeGreaterThan(1)
    expect(readdirSync(cwd)).not.toContain('pwned')
  })
})

describe('a pull request', () => {
  const git = (cwd: string, ...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=desk', '-c', 'user.email=desk@newsroom.example']
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const commit = (cwd: string): void => {
    git(cwd, 'add', '--all')
    git(cwd, 'commit', '--quiet', '--message', 'stories')
  }
  const settle = (cwd: string): void => {
    const args = ['--dismiss', '--reason', 'two fires', '--by', 'desk']
    const { code } = runBuilt(['resolve', 'f-', ...args, 'news/wire.txt', 'news/local.txt'], { cwd })
    expect(code).toBe(0)
  }
  const inputs = { files: 'news', 'ledger-from': 'main' }

  it('is judged by the ledger of its base, not by its own', () => {
    const [origin, cwd] = [temporaryFolder(), temporaryFolder()]
    git(origin, 'init', '--quiet', '--initial-branch=main')
    writeAll(origin, { 'news/wire.txt': died(14), 'news/local.txt': died(17) })
    commit(origin)
    git(cwd, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.')
    expect(compare(cwd, inputs).code).toBe(1)
    // It exempts itself.
    settle(cwd)
    commit(cwd)
    expect(compare(cwd, { files: 'news' }).code).toBe(0)
    expect(compare(cwd, inputs).code).toBe(1)
    // An editor settles it.
    settle(origin)
    commit(origin)
    expect(compare(cwd, inputs).code).toBe(0)
    expect(compare(cwd, { ...inputs, 'ledger-from': 'moon' }).code).toBe(128)
  })

  it('may be asked about what it changes alone', () => {
    const [origin, cwd] = [temporaryFolder(), temporaryFolder()]
    git(origin, 'init', '--quiet', '--initial-branch=main')
    const story = (name: string, count: number) => ({
      [`${name}/wire.txt`]: died(count).replace('ferry', name),
      [`${name}/local.txt`]: died(count + 3).replace('ferry', name),
    })
    writeAll(origin, { ...story('mill', 14), ...story('barn', 24), 'factcheck.config.yaml': 'groups: "*"\n' })
    commit(origin)
    git(cwd, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.')
    writeAll(cwd, { 'barn/radio.txt': died(31).replace('ferry', 'barn') })
    git(cwd, 'add', '-A')
    const { code, out } = compare(cwd, { changed: 'main' })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=barn\/radio\.txt,line=1,/mu)
    expect(out).not.toContain('mill/')
  })

  const settings = 'failOn: never\nkinds: [quote]\nminConfidence: 1\n'
  const groups = 'groups:\n  - { name: ferry, files: [ferry] }\n'

  it('is judged by the ledger that its base configures, wherever the step runs', () => {
    const [origin, cwd] = [temporaryFolder(), temporaryFolder()]
    git(origin, 'init', '--quiet', '--initial-branch=main')
    const stories = { 'news/ferry/wire.txt': died(14), 'news/ferry/local.txt': died(17) }
    writeAll(origin, { ...stories, 'news/factcheck.config.yaml': `${groups}ledger: desk/settled.yaml\n` })
    mkdirSync(join(origin, 'news/desk'))
    commit(origin)
    git(cwd, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.')
    const inFolder = { 'working-directory': 'news', 'ledger-from': 'main' }
    expect(compare(cwd, inFolder).code).toBe(1)
    const decision = ['--dismiss', '--reason', 'two fires', '--by', 'desk']
    expect(runBuilt(['resolve', 'f-', ...decision], { cwd: join(origin, 'news') }).code).toBe(0)
    commit(origin)
    expect(compare(cwd, inFolder).code).toBe(0)
    const below = { 'working-directory': 'news/ferry', 'ledger-from': 'main' }
    expect(compare(cwd, below).code).toBe(0)
    const named = { config: 'news/factcheck.config.yaml', 'ledger-from': 'main' }
    expect(compare(cwd, named).code).toBe(0)
    // The request names a file that the base keeps for something else.
    writeAll(cwd, { 'news/factcheck.config.yaml': `${groups}ledger: other.yaml\n` })
    expect(compare(cwd, inFolder).code).toBe(0)
  })

  it('cannot call off what fails by its configuration, and its ledger is where that says', () => {
    const cwd = temporaryFolder()
    writeAll(cwd, {
      '.git/HEAD': '',
      'ferry/wire.txt': died(14),
      'ferry/local.txt': died(17),
      'factcheck.config.yaml': `${groups}${settings}ledger: settled.yaml\n`,
    })
    expect(compare(cwd).code).toBe(1)
    expect(compare(cwd, { kind: 'quote,date' }).code).toBe(0)
    expect(compare(cwd, { 'min-confidence': '1' }).code).toBe(0)
    const decision = ['--dismiss', '--reason', 'two fires', '--by', 'desk']
    expect(runBuilt(['resolve', 'f-', ...decision], { cwd }).code).toBe(0)
    expect(compare(cwd).code).toBe(0)
    writeAll(cwd, { 'ferry/local.txt': died(14) })
    expect(compare(cwd).code).toBe(0)
    expect(compare(cwd, { 'fail-on-stale': 'true' }).code).toBe(1)
    // The checkout could link to any file of the machine.
    writeAll(cwd, { 'ferry/local.txt': died(17) })
    renameSync(join(cwd, 'settled.yaml'), join(cwd, 'elsewhere.yaml'))
    symlinkSync('elsewhere.yaml', join(cwd, 'settled.yaml'))
    expect(compare(cwd).code).toBe(1)
  })
})

describe('its comment', () => {
  /** Runs the step with a `gh` that knows these comments and writes down what it is to do. */
  const comment = (number: string, ids: string) => {
    const programs = temporaryFolder()
    writeAll(programs, {
      gh: `#!/bin/sh\ncase "$*" in *--paginate*) printf '%s' "${ids}" ;; *) echo "gh $*" ;; esac\n`,
    })
    chmodSync(join(programs, 'gh'), 0o755)
    return runStep(stepOf('comment'), {
      cwd: programs,
      inputs: { comment: number },
      values: {
        'steps.compare.outputs.markdown': 'REPORT.md',
        'github.repository': 'paper/desk',
        'github.token': 'token',
      },
      programs,
    })
  }

  it('is written once', () => {
    expect(comment('7', '').out).toBe(
      'gh api --silent --method POST repos/paper/desk/issues/7/comments --field body=@REPORT.md\n',
    )
  })

  it('is edited from then on', () => {
    expect(comment('7', '4711\n4712').out).toBe(
      'gh api --silent --method PATCH repos/paper/desk/issues/comments/4711 --field body=@REPORT.md\n',
    )
  })

  it.each(['7/../8', '$(id)', '-X'])('goes to no %s', number => {
    expect(comment(number, '')).toMatchObject({ code: 2, out: expect.stringMatching(/^::error::/u) })
  })

  it('is the report in Markdown, which says whose it is', () => {
    const cwd = temporaryFolder()
    writeAll(cwd, { '.git/HEAD': '', 'wire.txt': died(14), 'local.txt': died(17) })
    const { outputs } = compare(cwd, { files: 'wire.txt\nlocal.txt' })
    expect(readFileSync(String(outputs['markdown']), 'utf8')).toMatch(/^<!-- factcheck-report -->\n/u)
  })
})

describe('its installation', () => {
  it('bundles its own checkout, and takes no package by its name from anybody', () => {
    const cwd = temporaryFolder()
    writeAll(cwd, { 'action/scripts/install.sh': '#!/bin/sh\necho installed from "$0"\n' })
    chmodSync(join(cwd, 'action/scripts/install.sh'), 0o755)
    const { code, out, outputs } = runStep(stepOf('install'), {
      cwd,
      env: { GITHUB_ACTION_PATH: join(cwd, 'action') },
      programs: recorder('npm'),
    })
    expect({ code, out }).toEqual({ code: 0, out: `installed from ${cwd}/action/scripts/install.sh\n` })
    expect(outputs['bin']).toBe(`${cwd}/action/bin/factcheck.js`)
  })
})
