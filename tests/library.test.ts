import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../src/cli/options.ts'
import { compare, explain, extract } from '../src/index.ts'
import { type Format, render } from '../src/reporters.ts'
import { runMain, temporaryFolder } from './cli/run.ts'

const wire = { path: 'wire.txt', text: 'The ferry fire killed 14 people on Monday, police said.\n' }
const local = { path: 'local.txt', text: 'The ferry fire killed 17 people on Monday, police said.\n' }

describe('what a program hands over', () => {
  it.each([
    [[wire], {}, 'compare needs at least two articles'],
    [[wire, { ...local, path: 'wire.txt' }], {}, 'two articles have the path "wire.txt"'],
    ['wire.txt', {}, 'articles: expected an array of articles, not "wire.txt"'],
    [[wire, 'The ferry …'], {}, 'articles[1]: expected an article, { path, text }, not "The ferry …"'],
    [[wire, { path: 'b.txt' }], {}, 'articles[1].text: expected text, not undefined'],
    [[wire, { text: 'x' }], {}, 'articles[1].path: expected a name that findings refer to, not undefined'],
    [
      [wire, { ...local, published: new Date(0) }],
      {},
      "articles[1].published: expected a date such as '2024-01-19', not a Date",
    ],
    [[wire, local], { kinds: ['x'] }, 'options.kinds: expected some of name, title, '],
    [[wire, local], { kinds: 'figure' }, 'options.kinds: expected an array of kinds, not "figure"'],
    [[wire, local], { kind: ['figure'] }, 'options: unknown option "kind"; use kinds, minConfidence, '],
    [
      [wire, local],
      { minConfidence: 50 },
      'options.minConfidence: expected a number from 0 to 1, not number 50',
    ],
    [
      [wire, local],
      { ledger: { entries: [], today: 'now' } },
      'options.ledger.today: expected a day such as ',
    ],
  ])('%j with %j is refused', async (articles, options, message) => {
    const call = compare as (articles: unknown, options: unknown) => Promise<unknown>
    await expect(call(articles, options)).rejects.toThrow(message)
  })

  it('is one article to extract from', async () => {
    await expect((extract as (article: unknown) => Promise<unknown>)('text')).rejects.toThrow(
      'article: expected an article, { path, text }, not "text"',
    )
  })
})

describe('explain and render', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.git'))
  for (const { path, text } of [wire, local]) writeFileSync(join(folder, path), text)

  it('say why two passages met, and why there are none', async () => {
    const at = (path: string) => ({ path, line: 1 })
    const { pairs } = await explain([wire, local], { passages: [at('wire.txt'), at('local.txt')] })
    expect(pairs.length).toBeGreaterThan(0)
    await expect(explain([wire, local], { finding: 'f-00000000' })).rejects.toThrow(RangeError)
  })

  it.each(formatNames satisfies readonly Format[])('write %s as the command line does', async format => {
    const articles = [wire, local]
    const text = await render(await compare(articles), format, { articles, root: folder })
    const args = ['compare', 'wire.txt', 'local.txt', '--format', format, '--no-config']
    expect(text).toBe((await runMain(args, { cwd: folder, columns: 100 })).out)
  })

  it('know no other format', async () => {
    await expect(render(await compare([wire, local]), 'xml' as never)).rejects.toThrow('unknown format "xml"')
  })
})
