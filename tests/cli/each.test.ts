import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/options.ts'
import type { Report } from '../../src/core/report.ts'
import { runMain, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const fire = (people: number): string =>
  `The ferry fire killed ${people} people on Monday, police in Port Elm said.\n`
const dam = (people: number): string =>
  `The dam at Tarnbrook gave way on Friday and killed ${people} people.\n`

beforeAll(() => {
  mkdirSync(join(cwd, '.git'))
  write('.gitignore', 'cache/\n*.bak.txt\n')
  write('stories/ferry/wire.txt', fire(14))
  write('stories/ferry/local.txt', fire(17))
  write('stories/ferry/old.bak.txt', fire(23))
  write('stories/ferry/cache/wire.txt', fire(25))
  write('stories/dam/wire.txt', dam(3))
  write('stories/dam/local.md', dam(4))
  write('stories/dam/draft-1.txt', dam(9))
  write('stories/alone/wire.txt', dam(5))
  write('stories/notes.txt', 'Notes.')
})

const compare = async (...args: readonly string[]) => {
  const { code, out, err } = await runMain(['compare', '--format', 'json', ...args], { cwd })
  const report = out === '' ? null : (JSON.parse(out) as Report)
  return {
    code,
    err,
    sources: report?.sources.map(({ path }) => path).toSorted() ?? [],
    found: report?.findings
      .filter(({ verdict }) => verdict === 'contradiction')
      .map(({ mentions }) => mentions.map(({ source, text }) => `${source} ${text}`)),
  }
}

const alone = 'factcheck: stories/alone: left out: it holds fewer than two articles\n'

describe('one event a folder', () => {
  it('is compared with itself, and what git ignores or "!" leaves out is not read', async () => {
    const { code, err, sources, found } = await compare('--each', 'stories/*', '!draft-*.txt')
    expect({ code, err }).toEqual({ code: 1, err: alone })
    expect(sources).toEqual([
      'stories/dam/local.md',
      'stories/dam/wire.txt',
      'stories/ferry/local.txt',
      'stories/ferry/wire.txt',
    ])
    expect(found).toHaveLength(2)
  })

  it('is named by folders, not by files', async () => {
    expect(await compare('--each', 'stories/notes.txt')).toMatchObject({
      code: 2,
      err: 'factcheck: stories/notes.txt: no folder; with --each, name folders of articles on one event each\n',
    })
    expect(await compare('--each', 'stories/alone')).toMatchObject({
      code: 2,
      err: 'factcheck: stories/alone: no folder in it holds two articles to compare\n',
    })
  })

  it('goes into a configuration, which init writes', async () => {
    const { code, err } = await runMain(['init', 'stories/*'], { cwd })
    expect({ code, err }).toEqual({
      code: 0,
      err: 'factcheck: wrote factcheck.config.yaml, whose pattern makes 3 groups for now; now run: factcheck compare\n',
    })
    const run = await compare()
    expect(run.code).toBe(1)
    expect(run.err).toContain(alone)
    expect(run.sources).toHaveLength(5)
    expect((await compare('--group', 'stories/ferry')).sources).toHaveLength(2)
  })

  it('says which articles lie beside those of a group', async () => {
    write(
      'factcheck.config.yaml',
      'groups:\n  - name: dam\n    files: [stories/dam/wire.txt, stories/dam/local.md]\n',
    )
    const { err } = await compare()
    expect(err).toContain(
      'factcheck: stories/dam/draft-1.txt: lies beside the articles of a group, and is in none\n',
    )
    expect(err).not.toContain('ferry')
  })
})

describe('an exclusion', () => {
  it('leaves files out of all that is named', async () => {
    expect((await compare('--no-config', 'stories/dam', '!stories/dam/draft-1.txt')).sources).toHaveLength(2)
    expect(await compare('--no-config', 'stories/dam/*.txt', '!stories')).toMatchObject({
      code: 2,
      err: 'factcheck: !stories: leaves out every article that is named\n',
    })
  })
})

describe('a finding of one of several groups', () => {
  const group = 'stories/dam'

  it('says in every format which it is of', async () => {
    const told = await Promise.all(
      formatNames.map(async format => {
        const { out } = await runMain(['compare', '--each', 'stories/*', '!draft-*', '--format', format], {
          cwd,
        })
        return [format, out.toLowerCase().includes(format === 'json' ? `"group": "${group}"` : `in ${group}`)]
      }),
    )
    expect(told).toEqual(formatNames.map(format => [format, true]))
  })

  it('does not where there is one', async () => {
    const { out } = await runMain(['compare', 'stories/dam/wire.txt', 'stories/dam/local.md', '-f', 'json'], {
      cwd,
    })
    expect(out).not.toContain('"group"')
  })
})
