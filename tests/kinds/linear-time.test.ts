import { describe, expect, it } from 'vitest'
import { slowShapes } from '../../bench/slow-shapes.mjs'
import type { Article } from '../../src/core/article.ts'
import { kinds } from '../../src/kinds/index.ts'
import { segment } from '../../src/segment/segment.ts'
import { mostFor, ratioOf } from '../support/ratio-of.ts'

const small = 12_500
const factor = 4

const sentencesOf = (text: string) => {
  const article: Article = { id: 0, path: 'long.txt', text, title: '', published: '2024-03-06' }
  return { article, sentences: segment(article) }
}

describe.each(Object.entries(slowShapes))('%s', (_name, shape) => {
  const [short, long] = [small, small * factor].map(size => sentencesOf(shape.repeat(size / shape.length)))
  it.each(kinds.map(kind => ({ name: kind.name, kind })))('takes $name linear time', ({ kind }) => {
    const find = (input: ReturnType<typeof sentencesOf>) => {
      const hints = kind.prepare(input.article)
      for (const sentence of input.sentences) kind.find(sentence, hints)
    }
    if (!short || !long) throw new Error('no input')
    expect(
      ratioOf(
        factor,
        () => find(long),
        () => find(short),
      ),
    ).toBeLessThanOrEqual(mostFor(factor))
  })
})
