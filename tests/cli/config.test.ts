import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, runMain, temporaryFolder } from './run.ts'

const died = (count: number): string => `The ferry fire killed ${count} people on Monday, police said.\n`
const fled = (count: number): string =>
  `The dam flood displaced ${count} families on Tuesday, officials said.\n`
const buried = (count: number): string =>
  `A landslide in the valley killed ${count} people on Friday, rescuers said.\n`

const stories: Readonly<Record<string, string>> = {
  'stories/ferry/wire.txt': died(14),
  'stories/ferry/local.txt': died(17),
  'stories/dam/wire.txt': fled(300),
  'stories/dam/local.txt': fled(300),
  // People died here as well: nothing to compare with those of the ferry.
  'stories/old/wire.txt': buried(5),
  'stories/old/local.txt': buried(5),
}

const groups = `groups:
  - name: ferry
    files: [stories/ferry]
  - name: dam
    files: ["stories/dam/*.txt"]
  - name: old
    files:
      - stories/old/wire.txt
      - stories/old/local.txt
`

/** A newsroom's folder with the stories above and files of the test's own. */
const newsroom = (files: Readonly<Record<string, string>> = {}): string => {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...stories, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const run = (cwd: string, ...args: readonly string[]) => runMain(['compare', ...args], { cwd })
const refusal = async (config: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(newsroom({ 'factcheck.config.yaml': config }), ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^factcheck: [^\n]+\n$/u)
  return err.slice('factcheck: '.length, -1)
}
const config = 'factcheck.config.yaml'
const isConfigIn =
  (cwd: string) =>
  (path: string): boolean =>
    path.endsWith('.yaml') && existsSync(join(cwd, path))
/** The report of a run; stderr names the configuration and says what that leaves out, and no more. */
const reportOf = async (cwd: string, ...args: readonly string[]) => {
  const { code, out, err } = await run(cwd, '--format', 'json', ...args)
  const report = JSON.parse(out)
  const places = [args[args.indexOf('--config') + 1] ?? '', config, `../../${config}`]
  const used = args.includes('--no-config') ? [] : [`configuration: ${places.find(isConfigIn(cwd))}`]
  const leftOut = (report.problems as readonly Record<'code' | 'path' | 'message', string>[]).flatMap(
    ({ code, path, message }) =>
      code === 'findings-left-out' || code === 'in-no-group' ? [`${path}: ${message}`] : [],
  )
  expect(err).toBe([...used, ...leftOut].map(line => `factcheck: ${line}\n`).join(''))
  return { code, ...report }
}

describe('groups of files', () => {
  const cwd = newsroom({ 'factcheck.config.yaml': groups })

  it('are compared each within itself, in one report', async () => {
    const { code, sources, summary, findings } = await reportOf(cwd)
    expect(code).toBe(1)
    expect(sources.map(({ path }: { path: string }) => path)).toEqual([
      'stories/ferry/local.txt',
      'stories/ferry/wire.txt',
      'stories/dam/local.txt',
      'stories/dam/wire.txt',
      'stories/old/wire.txt',
      'stories/old/local.txt',
    ])
    expect(summary).toMatchObject({ contradiction: 1, unresolved: 1 })
    expect(findings[0]).toMatchObject({ verdict: 'contradiction' })
    const folders = findings.map(({ mentions }: { mentions: { source: string }[] }) => [
      ...new Set(mentions.map(({ source }) => dirname(source))),
    ])
    expect(folders.every((inOne: string[]) => inOne.length === 1)).toBe(true)
    const ids = findings.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('find the same passages that a run over their files alone finds', async () => {
    const { findings } = await reportOf(cwd, '--group', 'ferry')
    const alone = await reportOf(cwd, '--no-config', 'stories/ferry')
    expect(findings).toEqual(alone.findings)
  })

  it('can be picked', async () => {
    expect((await run(cwd, '--group', 'dam', '--group', 'old')).code).toBe(0)
    expect((await run(cwd, '--group', 'dam', '--group', 'ferry')).code).toBe(1)
  })

  it('are ignored where files are named', async () => {
    const { sources } = await reportOf(cwd, 'stories/dam')
    expect(sources).toHaveLength(2)
  })

  it('share articles, and these are listed once, with what they contradict each other in', async () => {
    const shared = newsroom({
      'factcheck.config.yaml': `groups:
  - { name: one, files: [stories/ferry] }
  - { name: two, files: [stories/ferry, stories/dam/wire.txt] }
`,
    })
    const { sources, summary, findings } = await reportOf(shared)
    expect(sources).toHaveLength(3)
    expect(summary.contradiction).toBe(1)
    const ids = findings.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('number the ids that two of them share', async () => {
    const twice = newsroom({
      'factcheck.config.yaml': `groups:
  - { name: one, files: [stories/ferry] }
  - { name: two, files: [stories/copy] }
`,
      'stories/copy/wire.txt': died(14),
      'stories/copy/local.txt': died(17),
    })
    const { summary, findings } = await reportOf(twice)
    expect(summary.contradiction).toBe(2)
    const [first, second] = findings.map(({ id }: { id: string }) => id)
    expect(second).toBe(`${first}-2`)
  })

  it.each([
    ['--group', 'fery', '--group: no group "fery" in factcheck.config.yaml; did you mean "ferry"?'],
    ['--group', 'moon', '--group: no group "moon" in factcheck.config.yaml; groups are ferry, dam, old'],
  ])('are refused by a name that is none: %s %s', async (flag, name, expected) => {
    expect(await refusal(groups, flag, name)).toBe(expected)
  })

  it.each([
    [
      'stories/ferry/wire.txt',
      'at least two different articles are needed, there is one: stories/ferry/wire.txt',
    ],
    ['"stories/*/nothing.txt"', 'stories/*/nothing.txt: no file matches this pattern'],
    ['stories/moon', 'stories/moon: no such file'],
  ])('must find two articles: %s', async (files, expected) => {
    const config = `# ours\ngroups:\n  - name: ferry\n    files: [${files}]\n`
    expect(await refusal(config)).toBe(`factcheck.config.yaml:3: group "ferry": ${expected}`)
  })

  it('cannot be picked for files, nor without a configuration', async () => {
    expect(await refusal(groups, '--group', 'dam', 'stories/dam')).toMatch(/^--group picks from/u)
    expect(await refusal(groups, '--no-config', '--group', 'dam')).toMatch(/factcheck init/u)
  })

  it('are missed where there are none', async () => {
    expect(await refusal('failOn: never\n')).toMatch(/^factcheck\.config\.yaml:1: no groups yet/u)
    expect(await refusal('failOn: never\ngroups: []\n')).toMatch(/^factcheck\.config\.yaml:2: no groups yet/u)
    expect(await run(newsroom())).toMatchObject({ code: 2, err: /factcheck init/u })
  })
})

describe('settings', () => {
  it('win over defaults, and flags win over them', async () => {
    const cwd = newsroom({ 'factcheck.config.yaml': 'failOn: never\nkinds: [figure]\nminConfidence: 0.1\n' })
    const kindsOf = ({ findings }: { findings: { kind: string }[] }) => [
      ...new Set(findings.map(({ kind }) => kind)),
    ]
    const settled = await reportOf(cwd, 'stories/ferry')
    expect(settled).toMatchObject({ code: 0, summary: { contradiction: 1 } })
    expect(kindsOf(settled)).toEqual(['figure'])
    const flagged = await reportOf(cwd, 'stories/ferry', '--fail-on', 'contradiction', '--kind', 'date')
    expect(flagged.code).toBe(0)
    expect(kindsOf(flagged)).toEqual(['date'])
    expect((await run(cwd, 'stories/ferry', '--fail-on', 'contradiction')).code).toBe(1)
    expect((await reportOf(cwd, 'stories/ferry', '--min-confidence', '1')).summary.contradiction).toBe(0)
    expect((await run(cwd, 'stories/ferry', '--no-config')).code).toBe(1)
  })

  it('say which formats are written; files lie beside the configuration', async () => {
    const cwd = newsroom({ 'factcheck.config.yaml': `formats: [terminal, json=out.json]\n${groups}` })
    const { out } = await run(join(cwd, 'stories'))
    expect(out).toMatch(/^contradiction\[/u)
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).summary.contradiction).toBe(1)
    expect(JSON.parse((await run(cwd, '--format', 'json')).out).summary.contradiction).toBe(1)
  })

  it('say when articles appeared; --published wins', async () => {
    const cwd = newsroom({
      'factcheck.config.yaml': `${groups}published:
  stories/ferry/wire.txt: 2024-03-04
  stories/dam/wire.txt: 2024
`,
    })
    const datesOf = async (...args: readonly string[]) =>
      Object.fromEntries(
        (await reportOf(cwd, ...args)).sources.map((source: { path: string; published: string | null }) => [
          source.path,
          source.published,
        ]),
      )
    expect(await datesOf()).toMatchObject({
      'stories/ferry/wire.txt': '2024-03-04',
      'stories/ferry/local.txt': null,
      'stories/dam/wire.txt': '2024',
    })
    const flag = ['--published', './stories/ferry/wire.txt=2024-03-05']
    expect(await datesOf(...flag)).toMatchObject({
      'stories/ferry/wire.txt': '2024-03-05',
      'stories/dam/wire.txt': '2024',
    })
    expect(await datesOf('stories/ferry', ...flag)).toMatchObject({ 'stories/ferry/wire.txt': '2024-03-05' })
    expect(await datesOf('stories/ferry')).toMatchObject({ 'stories/ferry/wire.txt': '2024-03-04' })
  })

  it('and flags that date an article of no group are refused', async () => {
    const config = `${groups}published:\n  stories/ferry/wir.txt: 2024-03-04\n`
    expect(await refusal(config)).toBe(
      'factcheck.config.yaml:11: published: stories/ferry/wir.txt: not an article of any group',
    )
    expect(await refusal(groups, '--published', 'moon.txt=2024-03-04')).toBe(
      '--published moon.txt: not an article of this run',
    )
  })
})

describe('the ledger', () => {
  it('lies beside the configuration where that names no other', async () => {
    const cwd = newsroom({ 'factcheck.config.yaml': groups, 'factcheck.ledger.yaml': 'version: 99\n' })
    const { code, err } = await run(join(cwd, 'stories'))
    expect({ code, err: err.includes(join('..', 'factcheck.ledger.yaml')) }).toEqual({ code: 2, err: true })
    expect((await run(join(cwd, 'stories'), '--ledger', 'other.yaml')).err).not.toContain('version')
  })

  it('is about all groups: a run over a part of them calls no entry unused', async () => {
    const cwd = newsroom({ 'factcheck.config.yaml': `failOnStale: true\n${groups}` })
    const { findings } = await reportOf(cwd)
    const decision = ['--dismiss', '--reason', 'two fires', '--by', 'desk']
    expect((await runMain(['resolve', findings[0].id, ...decision], { cwd })).code).toBe(0)
    expect(await run(cwd, '--quiet')).toEqual({ code: 0, out: '', err: '' })
    expect(await run(cwd, '--quiet', '--group', 'dam')).toEqual({ code: 0, out: '', err: '' })
    expect(await run(cwd, '--quiet', 'stories/old')).toEqual({ code: 0, out: '', err: '' })
    for (const name of ['wire', 'local']) writeFileSync(join(cwd, `stories/ferry/${name}.txt`), fled(20))
    const { code, err } = await run(cwd, '--quiet')
    expect(code).toBe(1)
    expect(err).toContain(' is unused: ')
  })

  it('may be another, relative to the configuration', async () => {
    const cwd = newsroom({
      'factcheck.config.yaml': `ledger: desk/settled.yaml\n${groups}`,
      'desk/settled.yaml': '- 1\n',
    })
    const { code, err } = await run(join(cwd, 'stories'))
    expect({ code, err: err.includes(join('..', 'desk', 'settled.yaml:1')) }).toEqual({ code: 2, err: true })
  })
})

describe('the configuration', () => {
  it('is found from a folder below; its paths start where it lies', async () => {
    const cwd = newsroom({ 'factcheck.config.yaml': groups })
    const { code, sources } = await reportOf(join(cwd, 'stories', 'dam'))
    expect(code).toBe(1)
    expect(sources[0].path).toBe(join('..', 'ferry', 'local.txt'))
    expect(sources[2].path).toBe('local.txt')
  })

  it('is not looked for above the repository, nor above the home folder', async () => {
    const folder = newsroom({
      'factcheck.config.yaml': 'failOn: never\n',
      'news/.git/HEAD': '',
      'news/a.txt': died(14),
      'news/b.txt': died(17),
      'home/a.txt': died(14),
      'home/b.txt': died(17),
      'other/a.txt': died(14),
      'other/b.txt': died(17),
    })
    expect((await run(join(folder, 'news'), 'a.txt', 'b.txt')).code).toBe(1)
    const home = join(folder, 'home')
    const atHome = { cwd: home, env: { HOME: home } }
    expect((await runMain(['compare', 'a.txt', 'b.txt'], atHome)).code).toBe(1)
    expect((await run(join(folder, 'other'), 'a.txt', 'b.txt')).code).toBe(0)
  })

  it.each(['factcheck.config.yml', 'factcheck.config.json'])('may be called %s', async name => {
    const cwd = newsroom({ [name]: '{ "failOn": "never" }' })
    expect((await run(cwd, 'stories/ferry')).code).toBe(0)
  })

  it('may be empty', async () => {
    expect((await run(newsroom({ 'factcheck.config.yaml': '' }), 'stories/ferry')).code).toBe(1)
  })

  it('can be named, and must then be there', async () => {
    const cwd = newsroom({ 'ci/strict.yaml': groups.replaceAll('stories/', '../stories/') })
    expect((await reportOf(cwd, '--config', 'ci/strict.yaml')).sources).toHaveLength(6)
    expect(await refusal('', '--config', 'moon.yaml')).toBe('--config moon.yaml: no such file')
    expect(await refusal('', '--config', 'stories')).toBe('--config stories: cannot be read: it is a folder')
    expect(await refusal('', '--config', '')).toBe('--config: an empty argument names no file')
  })

  it('is not overwritten by a report', async () => {
    const expected = 'factcheck.config.yaml is read by this run and would be overwritten'
    expect(await refusal(groups, '--format', 'json=./factcheck.config.yaml')).toMatch(
      /would be overwritten$/u,
    )
    expect(await refusal(`formats: [json=factcheck.config.yaml]\n${groups}`)).toBe(`--format: ${expected}`)
  })

  it.each([
    ['grups: []\n', '1: unknown key "grups"; did you mean "groups"?'],
    ['\nfail-on: never\n', '2: unknown key "fail-on"; did you mean "failOn"?'],
    [
      'failOn: contradictions\n',
      /^1: failOn: expected contradiction, unsupported, .* or never, not "contrad/u,
    ],
    ['kinds: figure\n', '1: kinds: expected a list, not "figure"'],
    ['kinds:\n  - figure\n  - figures\n', /^3: kinds: expected name, .* not "figures"$/u],
    ['minConfidence: "0.5"\n', '1: minConfidence: expected a number from 0 to 1, not "0.5"'],
    ['minConfidence: 70\n', '1: minConfidence: expected a number from 0 to 1'],
    ['failOnStale: maybe\n', '1: failOnStale: expected true or false, not "maybe"'],
    ['formats: [pdf]\n', /^1: formats: unknown format "pdf"; use terminal/u],
    ['formats: [json, terminal]\n', /^1: formats: only one format can go to stdout/u],
    [
      'formats:\n  - terminal\n  - json=x/../../a.json\n',
      /^3: formats: x\/\.\.\/\.\.\/a\.json is outside the config/u,
    ],
    ['formats: [json=/tmp/a.json]\n', /^1: formats: \/tmp\/a\.json is outside/u],
    ['published:\n  a.txt: soon\n', '2: published.a.txt: expected a date such as 2024-01-19, not "soon"'],
    ['groups:\n  - name: a\n    files: []\n', '3: groups.files: must not be empty'],
    ['groups:\n  - name: a\n    files: [-]\n', /^3: /u],
    [
      'groups:\n  - name: a\n    files: ["-"]\n',
      '3: groups.files: a configuration cannot read standard input',
    ],
    ['groups:\n  - { name: a, files: [x] }\n  - { name: a, files: [y] }\n', /^3: .*two groups named "a"$/u],
    ['groups: [\n', /^\d: /u],
    ['ledger: ""\n', '1: ledger: must not be empty'],
  ])('is refused with file, line and what was expected: %j', async (config, expected) => {
    const message = (await refusal(config, 'stories/ferry')).replace('factcheck.config.yaml:', '')
    if (typeof expected === 'string') expect(message).toBe(expected)
    else expect(message).toMatch(expected)
  })

  it('is as the README shows it, and so is its complaint', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const example = /^```yaml\n(?<text>groups:[\s\S]*?)^```$/mu.exec(readme)?.groups?.['text'] ?? ''
    const files = {
      'stories/ferry-fire/wire.txt': died(14),
      'stories/ferry-fire/local.txt': died(17),
      'stories/big-dam-flood/wire.txt': fled(300),
      'stories/big-dam-flood/local.txt': fled(300),
    }
    const { code, out } = await run(newsroom({ ...files, 'factcheck.config.yaml': example }))
    expect(code).toBe(1)
    expect(out).toContain('1 contradiction')
    const message = await refusal(example.replace('failOn:', 'fail-on:'))
    expect(readme).toContain(`\`${message}\``)
  })

  it('cannot write to the terminal what it likes', async () => {
    const message = await refusal('"gro\\e[31mups\\r\\nfactcheck: all is well": []\n')
    expect(message).not.toMatch(/\p{Cc}/u)
    expect(await refusal('groups:\n  - { name: "\\e]0;x\\a\\u202e", files: [moon] }\n')).toBe(
      'factcheck.config.yaml:2: group "]0;x": moon: no such file',
    )
  })
})
