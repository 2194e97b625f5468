import { describe, expect, it } from 'vitest'
import { slowShapes } from '../../bench/slow-shapes.mjs'
import type { Article } from '../../src/core/article.ts'
import { kinds } from '../../src/kinds/index.ts'
import { segment } from '../../src/segment/segment.ts'

const small = 25_000
const factor = 4
/** Linear time takes `factor` times as long; quadratic time would take its square. */
const most = factor ** 1.2
/** Most times that either is measured: a busy machine makes one of them look slow now and then. */
const tries = 12

const sentencesOf = (text: string) => {
  const article: Article = { id: 0, path: 'long.txt', text, title: '', published: '2024-03-06' }
  return { article, sentences: segment(article) }
}

/** In microseconds of processor time; below some milliseconds the clock says nothing. */
const timeOf = (run: () => void): number => {
  const start = process.cpuUsage().user
  run()
  return Math.max(10_000, process.cpuUsage().user - start)
}

/** How many times as long the one takes as the other, at their best. */
const ratioOf = (long: () => void, short: () => void): number => {
  let [best, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < tries && !(best / least <= most); i++) {
    least = Math.min(least, timeOf(short))
    best = Math.min(best, timeOf(long))
  }
  return best / least
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
        () => find(long),
        () => find(short),
      ),
    ).toBeLessThanOrEqual(most)
  })
})
