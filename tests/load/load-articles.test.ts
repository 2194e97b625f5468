import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LoadOptions, loadArticles } from '../../src/load/load-articles.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'factcheck-load-'))
  mkdirSync(join(cwd, 'news/deep'), { recursive: true })
  mkdirSync(join(cwd, 'news/.hidden'))
  mkdirSync(join(cwd, 'none'))
  for (const [path, text] of Object.entries({
    'a.txt': 'Article a',
    'b.txt': 'Article b',
    'odd[1].txt': 'A name with brackets',
    'news/z.txt': 'Article z',
    'news/B.MD': 'Article B',
    'news/deep/c.md': 'Article c',
    'news/.hidden/d.txt': 'Hidden',
    'news/photo.jpg': 'not an article',
    'none/readme.rst': 'not an article',
    'blank.txt': ' \n\t\n',
    'front.txt': '---\ntitle: only front matter\n---\n\n',
  }))
    writeFileSync(join(cwd, path), text)
  writeFileSync(join(cwd, 'latin.txt'), Buffer.from('Café', 'latin1'))
  writeFileSync(join(cwd, 'binary.txt'), Buffer.from([1, 0, 2, 0]))
  symlinkSync('a.txt', join(cwd, 'link.txt'))
  symlinkSync('loop.txt', join(cwd, 'loop.txt'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const load = (paths: readonly string[], options: Partial<LoadOptions> = {}) =>
  loadArticles(paths, {
    cwd,
    stdin: async () => Buffer.from('From standard input'),
    published: new Map(),
    atLeast: 2,
    ...options,
  })

const pathsOf = async (...paths: readonly string[]) => {
  const result = await load(paths, { atLeast: 1 })
  return result.ok ? result.value.articles.map(({ path }) => path) : result.error
}

describe('what the arguments stand for', () => {
  it('reads files in the order given', async () => {
    const result = await load(['b.txt', 'a.txt'])
    expect(result.ok && result.value.articles).toEqual([
      { path: 'b.txt', text: 'Article b', published: undefined },
      { path: 'a.txt', text: 'Article a', published: undefined },
    ])
  })

  it('takes all text and Markdown files of a folder, at any depth, sorted; no hidden ones', async () => {
    expect(await pathsOf('news')).toEqual(['news/B.MD', 'news/deep/c.md', 'news/z.txt'])
    expect(await pathsOf('./news/')).toEqual(['news/B.MD', 'news/deep/c.md', 'news/z.txt'])
  })

  it('expands glob patterns, sorted', async () => {
    expect(await pathsOf('[ab].txt')).toEqual(['a.txt', 'b.txt'])
    expect(await pathsOf('news/**/*.md')).toEqual(['news/deep/c.md'])
    expect(await pathsOf(join(cwd, 'news/*.txt'))).toEqual([join(cwd, 'news/z.txt')])
  })

  it('reads a file whose name looks like a pattern', async () => {
    expect(await pathsOf('odd[1].txt')).toEqual(['odd[1].txt'])
  })

  it('reads standard input once for "-"', async () => {
    const result = await load(['-', 'a.txt', '-'])
    expect(result.ok && result.value.articles.map(({ text }) => text)).toEqual([
      'From standard input',
      'Article a',
    ])
  })

  it('counts a file once, however it is named', async () => {
    expect(await pathsOf('a.txt', './a.txt', join(cwd, 'a.txt'), 'link.txt', 'b.txt')).toEqual([
      'a.txt',
      'b.txt',
    ])
  })

  it('reads hundreds of files and keeps their order', async () => {
    const folder = join(cwd, 'many')
    mkdirSync(folder)
    const names = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
    for (const name of names) writeFileSync(join(folder, name), `Article ${name}`)
    const result = await load(['many'])
    expect(result.ok && result.value.articles.map(({ text }) => text)).toEqual(
      names.map(name => `Article ${name}`),
    )
  })
})

describe('dates of publication', () => {
  it('go to the file they name, however it is named', async () => {
    const published = new Map([
      ['./a.txt', '2024-01-19'],
      ['-', '2024-01-20'],
    ])
    const result = await load(['-', 'a.txt', 'b.txt'], { published })
    expect(result.ok && result.value.articles.map(article => article.published)).toEqual([
      '2024-01-20',
      '2024-01-19',
      undefined,
    ])
  })

  it('must name an article of the run', async () => {
    const result = await load(['a.txt', 'b.txt'], { published: new Map([['c.txt', '2024']]) })
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'unknown-published',
        path: 'c.txt',
        message: '--published c.txt: not an article of this run',
      },
    })
  })
})

describe('what stands in the way', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['missing', ['a.txt', 'nope.txt'], 'nope.txt: no such file'],
    ['missing', ['a.txt/b.txt', 'b.txt'], 'a.txt/b.txt: no such file'],
    ['unreadable', ['loop.txt', 'a.txt'], 'loop.txt: cannot be read: symbolic links go round in a circle'],
    ['unreadable', ['a.txt', 'x'.repeat(300)], `${'x'.repeat(300)}: cannot be read: the name is too long`],
    ['not-a-file', ['/dev/null', 'a.txt'], '/dev/null: neither a file nor a folder'],
    [
      'empty-folder',
      ['none', 'a.txt'],
      'none: no article in this folder: no .txt, .md, .html, .docx or .pdf file',
    ],
    ['no-match', ['a.txt', '*.xml'], '*.xml: no file matches this pattern'],
    ['empty', ['a.txt', 'blank.txt'], 'blank.txt: holds no text'],
    ['empty', ['a.txt', 'front.txt'], 'front.txt: holds no text'],
    ['binary', ['binary.txt', 'a.txt'], 'binary.txt: not a text file'],
    ['too-few', ['a.txt'], 'at least two different articles are needed, there is one: a.txt'],
    [
      'too-few',
      ['a.txt', 'link.txt'],
      'at least two different articles are needed, this one is named twice: a.txt',
    ],
  ]

  it.each(cases)('%s: %j', async (code, paths, message) => {
    const result = await load(paths)
    expect(result.ok ? null : { code: result.error.code, message: result.error.message }).toEqual({
      code,
      message,
    })
  })

  it('is not a file in windows-1252, which is read with a problem', async () => {
    const result = await load(['a.txt', 'latin.txt'])
    expect(result.ok && result.value.articles[1]?.text).toBe('Café')
    expect(result.ok && result.value.problems).toEqual([
      { code: 'encoding-windows-1252', path: 'latin.txt', args: {} },
    ])
  })
})
