import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'factcheck-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/eval.mjs', 'parse', ...args], { encoding: 'utf8' })
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const row = (...cells: (string | number)[]): string => {
  const [id, form, upos, xpos, head, relation] = cells
  return [id, form, '_', upos, xpos, '_', head, relation, '_', '_'].join('\t')
}

describe('eval parse', () => {
  it('prints the scores of the models on a CoNLL-U file', () => {
    const good = file(
      'good.conllu',
      [
        '# sent_id = one',
        row(1, 'The', 'DET', 'DT', 2, 'det'),
        row(2, 'council', 'NOUN', 'NN', 3, 'nsubj'),
        row(3, 'approved', 'VERB', 'VBD', 0, 'root'),
        row(4, 'the', 'DET', 'DT', 5, 'det'),
        row(5, 'budget', 'NOUN', 'NN', 3, 'obj'),
        row(6, '.', 'PUNCT', '.', 3, 'punct'),
        '',
      ].join('\n'),
    )
    const { status, stdout, stderr } = evaluate(good)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      sentences: 1,
      words: 6,
      tags: 100,
      uas: 100,
      las: 100,
      f1: { root: 100, nsubj: 100, obj: 100 },
    })
  })

  it.each([
    ['a file that is not there', () => join(folder, 'none.conllu'), /none\.conllu: cannot be read/],
    [
      'a file of something else',
      () => file('text.conllu', 'The council approved it.\n'),
      /holds no sentence/,
    ],
    [
      'a head beyond the sentence',
      () => file('head.conllu', `${row(1, 'Yes', 'INTJ', 'UH', 7, 'root')}\n`),
      /"Yes"/,
    ],
  ])('tells of %s in one line', (_what, path, message) => {
    const { status, stdout, stderr } = evaluate(path())
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(message)
  })

  it('asks for a file where none is named', () => {
    expect(evaluate()).toMatchObject({ status: 2, stdout: '' })
  })
})
