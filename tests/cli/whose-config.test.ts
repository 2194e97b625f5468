import { spawnSync } from 'node:child_process'
import {
  chownSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { root, runBuilt, runMain, temporaryFolder } from './run.ts'

const died = (count: number): string => `The ferry fire killed ${count} people on Monday, police said.\n`

/** A folder with two articles that contradict each other in `news/`, and the test's own files. */
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder()
  const all = { 'news/wire.txt': died(14), 'news/local.txt': died(17), ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const lenient = 'failOn: never\n'
const groups = 'groups:\n  - { name: ferry, files: [news] }\n'
const files = ['wire.txt', 'local.txt']
const compare = (cwd: string, ...args: readonly string[]) => runBuilt(['compare', ...args], { cwd })

const validReport = new Ajv2020.default({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')),
)
const reportOf = (cwd: string, ...args: readonly string[]) => {
  const { code, out, err } = compare(cwd, '--format', 'json', ...args)
  const report = JSON.parse(out)
  validReport(report)
  expect(validReport.errors).toBeNull()
  return { code, err, report }
}

describe('a configuration is looked for', () => {
  it('in the folder of the run alone, outside of a repository', () => {
    const above = folderWith({ 'factcheck.config.yaml': lenient })
    expect(compare(join(above, 'news'), ...files)).toMatchObject({ code: 1, err: '' })
    expect(compare(above, 'news').code).toBe(0)
  })

  it('no further than the root of the repository, where .git may also be a file', () => {
    const inside = folderWith({ 'factcheck.config.yaml': lenient, '.git/HEAD': '' })
    expect(compare(join(inside, 'news'), ...files).code).toBe(0)
    const worktree = folderWith({ 'factcheck.config.yaml': lenient, '.git': 'gitdir: /elsewhere\n' })
    expect(compare(join(worktree, 'news'), ...files).code).toBe(0)
    const above = folderWith({ 'factcheck.config.yaml': lenient, 'news/.git': 'gitdir: /elsewhere\n' })
    expect(compare(join(above, 'news'), ...files).code).toBe(1)
  })
})

describe('the run says which configuration it used', () => {
  const cwd = folderWith({ 'factcheck.config.yaml': groups, '.git/HEAD': '', 'ci.yaml': groups })
  const told = (path: string): string => `factcheck: configuration: ${path}\n`

  it('in one line on stderr, and nowhere else', () => {
    const { code, err, out } = compare(cwd, '--format', 'json')
    expect({ code, err }).toEqual({ code: 1, err: told('factcheck.config.yaml') })
    expect(JSON.parse(out).problems).toEqual([])
    expect(compare(join(cwd, 'news'), ...files).err).toBe(told(join('..', 'factcheck.config.yaml')))
    expect(compare(cwd, '--config', 'ci.yaml').err).toBe(told('ci.yaml'))
    const [{ id }] = JSON.parse(out).findings
    const { err: explained } = runBuilt(['explain', id], { cwd })
    expect(explained).toBe(told('factcheck.config.yaml'))
  })

  it('unless there is none, or it is to be quiet', () => {
    expect(compare(cwd, '--quiet').err).toBe('')
    expect(compare(cwd, '--no-config', 'news').err).toBe('')
  })

  it('also where decisions are recorded and looked after', () => {
    const room = folderWith({ 'factcheck.config.yaml': `${groups}ledger: desk.yaml\n` })
    const decision = ['--dismiss', '--reason', 'two fires']
    const first = told('factcheck.config.yaml')
    expect(runBuilt(['resolve', 'f-', ...decision], { cwd: room }).err.startsWith(first)).toBe(true)
    expect(runBuilt(['ledger', 'list'], { cwd: room })).toMatchObject({ code: 0, err: first })
    expect(runBuilt(['ledger', 'check'], { cwd: room })).toMatchObject({ code: 0, err: first })
    expect(runBuilt(['ledger', 'prune'], { cwd: room }).err.startsWith(first)).toBe(true)
    expect(runBuilt(['ledger', 'path'], { cwd: room })).toEqual({ code: 0, out: 'desk.yaml\n', err: first })
  })
})

describe('a configuration of another user', () => {
  const config = 'factcheck.config.yaml'
  const refused = (uid: number): string =>
    `factcheck: ${config}: belongs to another user (uid ${uid}); --config ${config} uses it all the same, --no-config does without\n`

  it('is refused, unless it is named', async () => {
    const cwd = folderWith({ [config]: `${lenient}${groups}` })
    const self = process.geteuid?.()
    if (self === undefined) return
    const world = { cwd, uid: self + 1 }
    expect(await runMain(['compare', 'news'], world)).toEqual({ code: 2, out: '', err: refused(self) })
    for (const command of [
      ['resolve', 'f-', '--both', '--reason', 'x'],
      ['explain', 'f-'],
      ['ledger', 'list'],
    ])
      expect(await runMain(command, world)).toEqual({ code: 2, out: '', err: refused(self) })
    expect((await runMain(['compare', '--config', config], world)).code).toBe(0)
    expect((await runMain(['compare', '--no-config', 'news'], world)).code).toBe(1)
    expect((await runMain(['compare', 'news'], { cwd, uid: undefined })).code).toBe(0)
  })

  // Only the superuser can give files away.
  describe.skipIf(process.geteuid?.() !== 0)('where the run is the superuser’s', () => {
    it('is refused, and that of whoever called sudo is not', () => {
      const cwd = folderWith({ [config]: lenient })
      chownSync(join(cwd, config), 1234, 1234)
      expect(compare(cwd, 'news')).toEqual({ code: 2, out: '', err: refused(1234) })
      expect(compare(cwd, 'news', '--config', config).code).toBe(0)
      const sudo = (SUDO_UID: string) => runBuilt(['compare', 'news'], { cwd, env: { SUDO_UID } }).code
      expect(['1234', '1235', '', 'x', '1234x'].map(sudo)).toEqual([0, 2, 2, 2, 2])
    })

    it('is refused also where only the link to it is another’s', () => {
      const cwd = folderWith({ 'mine.yaml': lenient })
      symlinkSync('mine.yaml', join(cwd, config))
      expect(compare(cwd, 'news').code).toBe(0)
      lchownSync(join(cwd, config), 1234, 1234)
      expect(compare(cwd, 'news')).toMatchObject({ code: 2, err: refused(1234) })
    })
  })
})

describe('what is no configuration', () => {
  const refused = /^factcheck: factcheck\.config\.yaml: [^\n]+\n$/u

  it('is a device', () => {
    const cwd = folderWith({})
    symlinkSync('/dev/zero', join(cwd, 'factcheck.config.yaml'))
    expect(compare(cwd, 'news')).toMatchObject({ code: 2, err: expect.stringMatching(refused) })
  })

  it('is a pipe, also in a folder above', () => {
    const cwd = folderWith({ '.git/HEAD': '', 'desk/notes.txt': '' })
    spawnSync('bash', ['-c', 'mkfifo factcheck.config.yaml'], { cwd })
    const line = 'factcheck.config.yaml: neither a file nor a folder\n'
    expect(compare(cwd, 'news')).toEqual({ code: 2, out: '', err: `factcheck: ${line}` })
    expect(compare(join(cwd, 'desk'), '../news')).toEqual({ code: 2, out: '', err: `factcheck: ../${line}` })
  })

  it('is a file that a link fetches from outside of the repository, or from git', () => {
    const cwd = folderWith({ 'own/.git/HEAD': lenient, 'mine.yaml': lenient, 'own/desk/mine.yaml': lenient })
    const own = join(cwd, 'own')
    const linkTo = (target: string): void => {
      rmSync(join(own, 'factcheck.config.yaml'), { force: true })
      symlinkSync(target, join(own, 'factcheck.config.yaml'))
    }
    for (const target of ['../mine.yaml', '.git/HEAD']) {
      linkTo(target)
      expect(compare(own, '../news')).toEqual({
        code: 2,
        out: '',
        err: 'factcheck: factcheck.config.yaml: leads out of its repository, or into .git; only --config leads there\n',
      })
      expect(compare(own, '../news', '--config', 'factcheck.config.yaml').code).toBe(0)
    }
    linkTo('desk/mine.yaml')
    expect(compare(own, '../news').code).toBe(0)
  })

  it('is a file of a gigabyte', () => {
    const cwd = folderWith({ 'factcheck.config.yaml': lenient })
    truncateSync(join(cwd, 'factcheck.config.yaml'), 1 << 30)
    expect(compare(cwd, 'news')).toMatchObject({ code: 2, err: expect.stringMatching(refused) })
  })
})

describe('what a configuration leaves out', () => {
  const outOf = (config: string): string =>
    folderWith({ 'factcheck.config.yaml': config, 'base.yaml': '', '.git/HEAD': '' })

  it.each([
    ['minConfidence: 1\n', 'minConfidence'],
    ['kinds: [quote]\n', 'kinds'],
  ])('is counted and told: %j', (config, setting) => {
    const { code, err, report } = reportOf(outOf(config), 'news')
    expect(code).toBe(0)
    const message = expect.stringMatching(
      new RegExp(`^\\d+ findings? left out by ${setting}; unresolved contradictions among them: 1$`, 'u'),
    )
    expect(report.problems).toEqual([{ code: 'findings-left-out', path: 'factcheck.config.yaml', message }])
    expect(err.split('\n')[1]).toBe(`factcheck: factcheck.config.yaml: ${report.problems[0].message}`)
    expect(report.summary.contradiction).toBe(0)
  })

  it('is not told where a flag leaves it out', () => {
    const cwd = outOf('minConfidence: 1\nkinds: [quote]\n')
    const { report } = reportOf(cwd, 'news', '--min-confidence', '0.9', '--kind', 'name')
    expect(report.problems).toEqual([])
  })

  it('is what a run without it finds, and no more', () => {
    const whole = reportOf(outOf(''), 'news').report.findings
    const { report } = reportOf(outOf('minConfidence: 0.8\nkinds: [figure, date]\n'), 'news')
    const isIn = ({ kind, confidence }: { kind: string; confidence: number }): boolean =>
      ['figure', 'date'].includes(kind) && confidence >= 0.8
    expect(report.findings).toEqual(whole.filter(isIn))
    const counted = report.problems.map(({ message }: { message: string }) => Number.parseInt(message, 10))
    expect(counted.reduce((a: number, b: number) => a + b, 0)).toBe(whole.length - report.findings.length)
  })

  it.each(['minConfidence: 1\n', 'kinds: [quote]\n', 'kinds: [quote]\nminConfidence: 1\nfailOn: never\n'])(
    'is no contradiction where the command line says what fails: %j',
    config => {
      const cwd = outOf(config)
      const kept = /; 1 kept, as the command line says what fails\n/u
      for (const flags of [
        ['--fail-on', 'contradiction'],
        ['--ledger-from', 'base.yaml'],
      ]) {
        const { code, err, report } = reportOf(cwd, 'news', ...flags)
        expect(code, flags[0]).toBe(1)
        expect(err).toMatch(kept)
        expect(report.summary).toMatchObject({ contradiction: 1, unresolved: 1 })
      }
      expect(compare(cwd, 'news', '--fail-on', 'never').code).toBe(0)
      expect(compare(cwd, 'news', '--ledger-from', 'base.yaml', '--fail-on', 'never').code).toBe(0)
    },
  )

  it('is told of failOn as well, where --ledger-from is to judge', () => {
    const { code, err } = compare(outOf(lenient), 'news', '--ledger-from', 'base.yaml')
    expect(code).toBe(1)
    expect(err).toContain(
      'factcheck: factcheck.config.yaml: failOn: never does not hold beside --ledger-from; --fail-on never would\n',
    )
  })

  it('can be resolved by its id', () => {
    const cwd = outOf('minConfidence: 1\n')
    const decision = ['--dismiss', '--reason', 'two fires']
    expect(runBuilt(['resolve', 'f-', 'news', ...decision], { cwd }).code).toBe(0)
    expect(compare(cwd, 'news', '--fail-on', 'contradiction').code).toBe(0)
  })
})

describe('--strict', () => {
  const settings = `failOn: never
kinds: [quote]
minConfidence: 1
formats: [json=out.json]
ledger: settled.yaml
`
  it('takes the groups of a configuration and no setting of it', () => {
    const cwd = folderWith({
      'factcheck.config.yaml': `${groups}${settings}`,
      'settled.yaml': 'version: 99\n',
    })
    const { code, out, err } = compare(cwd, '--strict')
    expect(code).toBe(1)
    expect(out).toMatch(/^contradiction\[/u)
    expect(err).toBe('factcheck: configuration: factcheck.config.yaml, its groups and dates only\n')
    expect(compare(cwd).code).toBe(2)
  })

  it('follows flags, and the ledger in its usual place', () => {
    const cwd = folderWith({ 'factcheck.config.yaml': `${groups}${settings}` })
    expect(compare(cwd, '--strict', '--kind', 'quote').code).toBe(0)
    expect(compare(cwd, '--strict', '--fail-on', 'never').code).toBe(0)
    const decision = ['--dismiss', '--reason', 'two fires', '--ledger', 'factcheck.ledger.yaml']
    expect(runBuilt(['resolve', 'f-', ...decision], { cwd }).code).toBe(0)
    expect(compare(cwd, '--strict').code).toBe(0)
  })

  it('takes the days of publication of its articles', () => {
    const cwd = folderWith({
      'factcheck.config.yaml': `${groups}${settings}published: { news/wire.txt: 2024-03-04 }\n`,
    })
    const { out } = compare(cwd, '--strict', '--format', 'json')
    expect(JSON.parse(out).sources).toContainEqual(
      expect.objectContaining({ path: 'news/wire.txt', published: '2024-03-04' }),
    )
  })
})
