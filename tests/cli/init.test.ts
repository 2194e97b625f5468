import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { initHelp } from '../../src/cli/help.ts'
import { runMain, temporaryFolder } from './run.ts'

const folderWith = (...articles: readonly string[]): string => {
  const folder = temporaryFolder()
  for (const [index, path] of ['.git/HEAD', ...articles].entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `The ferry fire killed ${13 + index} people on Monday, police said.\n`)
  }
  return folder
}
const init = (cwd: string, ...folders: readonly string[]) => runMain(['init', ...folders], { cwd })
const written = (cwd: string): string => readFileSync(join(cwd, 'factcheck.config.yaml'), 'utf8')

describe('factcheck init', () => {
  it('writes a configuration that can be read, and says how to go on', async () => {
    const cwd = folderWith()
    expect(await init(cwd)).toEqual({
      code: 0,
      out: '',
      err: 'factcheck: wrote factcheck.config.yaml; name your files under groups, then run: factcheck compare\n',
    })
    expect(parse(written(cwd))).toEqual({ groups: [] })
    const { code, err } = await runMain(['compare'], { cwd })
    expect({ code, err }).toEqual({
      code: 2,
      err: 'factcheck: factcheck.config.yaml:6: no groups yet; add one, or name files\n',
    })
    expect(written(cwd).split('\n')[5]).toBe('groups: []')
  })

  it('makes a group of each folder', async () => {
    const cwd = folderWith(
      'stories/ferry/a.txt',
      'stories/ferry/b.txt',
      'stories/dam/a.md',
      'stories/dam/b.md',
    )
    const { code, err } = await init(cwd, 'stories/ferry', 'stories/dam/', './stories/ferry')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'factcheck: wrote factcheck.config.yaml with 2 groups; now run: factcheck compare\n',
    })
    expect(parse(written(cwd)).groups).toEqual([
      { name: 'ferry', files: ['stories/ferry'] },
      { name: 'dam', files: ['stories/dam'] },
    ])
    expect((await runMain(['compare'], { cwd })).code).toBe(1)
  })

  it('does what its help shows', async () => {
    const cwd = folderWith(
      'stories/ferry/a.txt',
      'stories/ferry/b.txt',
      'stories/dam/a.md',
      'stories/dam/b.md',
    )
    const [command = '', ...shown] = initHelp.slice(initHelp.indexOf('  $ ')).split('\n')
    const { out, err } = await runMain(command.trim().split(' ').slice(2), { cwd })
    expect(`${out}${err}`).toBe(shown.map(line => `${line.slice(2)}\n`).join(''))
  })

  it.each(['2024', 'true', ': #x', '- "q"', 'a\nb', '[x]', "it's", 'é—ü'])(
    'writes the name of a folder as it is: %j',
    async name => {
      const cwd = folderWith(
        `news/${name}/a.txt`,
        `news/${name}/b.txt`,
        `old/${name}/a.txt`,
        `old/${name}/b.txt`,
      )
      expect((await init(cwd, `news/${name}`)).code).toBe(0)
      expect(parse(written(cwd)).groups).toEqual([{ name, files: [`news/${name}`] }])
      expect((await runMain(['compare', '--quiet'], { cwd })).code).toBe(1)
    },
  )

  it('tells folders of one name apart', async () => {
    const cwd = folderWith('a/x/1.txt', 'a/x/2.txt', 'b/x/1.txt', 'b/x/2.txt')
    await init(cwd, 'a/x', 'b/x')
    expect(parse(written(cwd)).groups.map(({ name }: { name: string }) => name)).toEqual(['a/x', 'b/x'])
  })

  it('shows every key, with values that are valid where the comment sign goes', async () => {
    const cwd = folderWith('stories/harbour-fire/wire.txt', 'stories/harbour-fire/local.txt')
    await init(cwd, 'stories/harbour-fire')
    const uncommented = written(cwd).replace(/^#(?=\w| {2})/gmu, '')
    writeFileSync(join(cwd, 'factcheck.config.yaml'), uncommented)
    expect(Object.keys(parse(uncommented)).sort()).toEqual([
      'cache',
      'failConfidence',
      'failOn',
      'failOnStale',
      'formats',
      'groups',
      'kinds',
      'ledger',
      'maxWarnings',
      'minConfidence',
      'published',
      'severity',
      'words',
    ])
    const { code, err } = await runMain(['compare'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: 'factcheck: configuration: factcheck.config.yaml\n' })
    expect(JSON.parse(readFileSync(join(cwd, 'factcheck.json'), 'utf8')).summary.contradiction).toBe(1)
  })

  it.each(['factcheck.config.yaml', 'factcheck.config.yml', 'factcheck.config.json'])(
    'leaves %s as it is',
    async name => {
      const cwd = folderWith()
      writeFileSync(join(cwd, name), '# mine\n')
      expect(await init(cwd)).toEqual({
        code: 2,
        out: '',
        err: `factcheck: ${name}: is there already, and stays as it is\n`,
      })
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('# mine\n')
      expect(readdirSync(cwd).sort()).toEqual(['.git', name])
    },
  )

  it('writes through no link', async () => {
    const cwd = folderWith()
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'factcheck.config.yaml'))
    expect((await init(cwd)).code).toBe(2)
    expect(readdirSync(cwd)).not.toContain('elsewhere')
  })

  it.each([
    ['moon', 'moon: no such folder; init makes a group of each folder it is given'],
    ['a.txt', 'a.txt: no such folder; init makes a group of each folder it is given'],
    ['', 'an empty argument names no folder'],
    ['one', 'one: holds one article; a group needs two to compare'],
    ['none', 'none: no article in this folder: no .txt, .md, .html, .docx or .pdf file'],
  ])('makes no group of %j', async (folder, expected) => {
    const cwd = folderWith('a.txt', 'one/a.txt', 'none/a.rst')
    expect(await init(cwd, folder)).toEqual({ code: 2, out: '', err: `factcheck: ${expected}\n` })
    expect(readdirSync(cwd)).not.toContain('factcheck.config.yaml')
  })
})
