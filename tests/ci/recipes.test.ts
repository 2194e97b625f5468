import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root, temporaryFolder } from '../cli/run.ts'
import { action, writeAll } from './action.ts'

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu)]
    .filter(({ groups }) => groups?.['language'] === language)
    .map(({ groups }) => groups?.['text'] ?? '')
const recipes = blocks('yaml').map(text => parse(text))

/** A folder with programs of the names that a recipe calls, which run what was built here. */
const programs = temporaryFolder()
const cli = `exec node ${join(root, 'bin/factcheck.js')}`
for (const [name, script] of Object.entries({
  factcheck: `${cli} "$@"`,
  npm: 'exit 0',
  npx: `[ "$1 $2" = "--no-install factcheck" ] || exit 9\nshift 2\n${cli} "$@"`,
})) {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(programs, name), 0o755)
}

const bash = (cwd: string, script: string, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${programs}:${process.env['PATH']}`,
      HOME: cwd,
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...env,
    },
  })
  return { code: status, out: stdout, err: stderr }
}

const died = (count: number): string => `The ferry fire killed ${count} people on Monday, police said.\n`
const newsroom = (second = 17): string => {
  const cwd = temporaryFolder()
  writeAll(cwd, {
    'stories/ferry-fire/wire.txt': died(14),
    'stories/ferry-fire/local.txt': died(second),
    'stories/dam-flood/wire.txt': died(3),
    'stories/dam-flood/local.txt': died(3),
    'factcheck.config.yaml': `groups:
  - { name: ferry-fire, files: [stories/ferry-fire] }
  - { name: dam-flood, files: [stories/dam-flood] }
`,
  })
  return cwd
}
const git = (cwd: string, ...args: readonly string[]): void => {
  const identity = ['-c', 'user.name=desk', '-c', 'user.email=desk@newsroom.example']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

describe('the recipes of docs/ci.md', () => {
  it('use the action with inputs that it has', () => {
    const steps = recipes.flatMap(({ jobs }) => jobs?.factcheck.steps ?? [])
    const uses = steps.filter(({ uses }: { uses: string }) => uses.startsWith('OWNER/factcheck@'))
    expect(uses.length).toBeGreaterThan(1)
    for (const step of uses)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  })

  it('list every input of the action', () => {
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`| \`${name}\` |`)
  })

  it('start with commands that work', () => {
    const cwd = newsroom()
    const { code, err } = bash(cwd, `rm factcheck.config.yaml\n${blocks('sh')[0]}`)
    expect(err).toBe(
      'factcheck: wrote factcheck.config.yaml with 2 groups; now run: factcheck compare\nfactcheck: configuration: factcheck.config.yaml\n',
    )
    expect(code).toBe(1)
  })

  it('write every report that they name in one run', () => {
    const cwd = newsroom()
    const { code, out } = bash(cwd, blocks('sh')[1] ?? '')
    expect(code).toBe(1)
    expect(out).toMatch(/^contradiction\[/u)
    for (const [file, start] of [
      ['factcheck.xml', '<?xml'],
      ['factcheck.sarif', '{'],
      ['factcheck.md', '<!-- factcheck'],
    ] as const)
      expect(readFileSync(join(cwd, file), 'utf8').startsWith(start)).toBe(true)
  })

  it.each([
    [17, 'contradictions: see above\n', 0],
    [14, 'nothing unresolved\n', 0],
  ])('tell findings from trouble: %d', (second, said, expected) => {
    const { code, out } = bash(newsroom(second), blocks('sh')[2] ?? '')
    expect(out.endsWith(said)).toBe(true)
    expect(code).toBe(expected)
    expect(bash(temporaryFolder(), blocks('sh')[2] ?? '').code).toBe(2)
  })

  it('run on GitLab, red and green, judged by the branch that the request goes into', () => {
    const { facts } = recipes.find(recipe => 'facts' in recipe)
    const script = facts.script.join('\n')
    const env = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }
    for (const [second, expected] of [
      [17, 1],
      [14, 0],
    ] as const) {
      const [cwd, origin] = [newsroom(second), temporaryFolder()]
      git(origin, 'init', '--quiet', '--bare')
      for (const command of ['init --quiet --initial-branch=main', 'add .', 'commit --quiet -m stories'])
        git(cwd, ...command.split(' '))
      git(cwd, 'push', '--quiet', origin, 'main')
      git(cwd, 'remote', 'add', 'origin', `file://${origin}`)
      const { code, out } = bash(cwd, script, env)
      expect(out).toContain('nothing is settled yet\n')
      expect(code).toBe(expected)
      expect(readFileSync(join(cwd, facts.artifacts.reports.junit), 'utf8')).toContain('<testsuites')
    }
  })
})

describe('the hook for pre-commit', () => {
  const [hook, ...more] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
  const local = recipes.flatMap(({ repos }) => repos ?? []).find(({ repo }) => repo === 'local').hooks[0]
  const cloneWith = (files: Readonly<Record<string, string>>): string => {
    const clone = temporaryFolder()
    for (const script of [hook.entry, 'scripts/install.sh']) {
      writeAll(clone, { ...files, [script]: readFileSync(join(root, script), 'utf8') })
      chmodSync(join(clone, script), 0o755)
    }
    return clone
  }

  it('is one, and the recipes name it', () => {
    expect(more).toEqual([])
    const named = recipes.flatMap(({ repos }) => repos ?? []).find(({ repo }) => repo.includes('OWNER'))
    expect(named.hooks).toEqual([{ id: hook.id }])
    expect(local).toMatchObject({ files: hook.files, pass_filenames: hook.pass_filenames })
  })

  it('runs a program that is there', () => {
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false })
    expect(() => accessSync(join(root, hook.entry), constants.X_OK)).not.toThrow()
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(bin)).toContain(local.entry.split(' ')[2])
  })

  it('looks at articles, configuration and ledger', () => {
    const files = new RegExp(hook.files, 'u')
    const yes = ['a.txt', 'stories/b.md', 'factcheck.config.yaml', 'news/factcheck.ledger.yaml']
    const no = ['a.txt.png', 'src/x.ts', 'myfactcheck.config.yaml', 'package.json']
    expect(yes.filter(name => !files.test(name))).toEqual([])
    expect(no.filter(name => files.test(name))).toEqual([])
  })

  it('is red and green, with arguments added, from its own clone and from the package', () => {
    // As a clone that was built before.
    const clone = cloneWith({
      'node_modules/.factcheck-built': '',
      'bin/factcheck.js': `import '${join(root, 'bin/factcheck.js')}'\n`,
      'package.json': '{ "type": "module" }',
    })
    for (const command of [local.entry, `sh ${join(clone, hook.entry)}`]) {
      expect(bash(newsroom(), command).code).toBe(1)
      expect(bash(newsroom(), `${command} --group dam-flood`).code).toBe(0)
    }
  })

  it('builds its clone once', () => {
    const clone = cloneWith({
      'node_modules/x': '',
      'bin/factcheck.js': 'console.log("compared", process.argv.slice(2).join(" "))\n',
      'scripts/bundle.mjs': 'console.log("bundled")\n',
      'scripts/lay-out-models.mjs': 'console.log("laid out")\n',
      'scripts/compile-bundle.mjs': 'console.log("compiled")\n',
    })
    const tools = temporaryFolder()
    writeFileSync(join(tools, 'npm'), '#!/bin/sh\necho "npm $*"\n')
    chmodSync(join(tools, 'npm'), 0o755)
    const run = () =>
      bash(temporaryFolder(), `sh ${join(clone, hook.entry)} --quiet`, {
        PATH: `${tools}:${process.env['PATH']}`,
      })
    expect(run()).toMatchObject({
      out: 'compared compare --quiet\n',
      err: expect.stringMatching(
        /npm ci --omit=dev [\s\S]*npm ci --prefix scripts\/hook [\s\S]*bundled\nlaid out\ncompiled/u,
      ),
    })
    expect(run()).toMatchObject({ out: 'compared compare --quiet\n', err: '' })
  })
})
