import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/article.ts'
import { kinds } from '../../src/kinds/index.ts'
import { segment } from '../../src/segment/segment.ts'

/** Shapes of text that bring patterns with nested or adjoining repetition to their knees. */
const shapes: Readonly<Record<string, string>> = {
  digits: '7',
  spaces: ' ',
  commas: ',',
  'grouped digits': '1,234,',
  'lone capitals': 'A ',
  'one long capital word': 'A',
  'capitalised words': 'Ab Cd ',
  'number words': 'one hundred ',
  'currency signs': '$ ',
  hyphens: '1-',
  'months and days': 'May 1 ',
  'titles without end': 'deputy ',
  'opened quotes': '“a ',
}

const small = 25_000
const factor = 4
/** Linear time takes `factor` times as long; quadratic time would take its square. */
const most = factor * 2

const sentencesOf = (text: string) => {
  const article: Article = { id: 0, path: 'long.txt', text, title: '', published: '2024-03-06' }
  return { article, sentences: segment(article) }
}

const timeOf = (run: () => void): number => {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = process.cpuUsage().user
    run()
    return process.cpuUsage().user - start
  })
  // Below a few milliseconds the clock says nothing.
  return Math.max(5_000, Math.min(...times))
}

describe.each(Object.entries(shapes))('%s', (_name, shape) => {
  const [short, long] = [small, small * factor].map(size => sentencesOf(shape.repeat(size / shape.length)))
  it.each(kinds.map(kind => ({ name: kind.name, kind })))('takes $name linear time', ({ kind }) => {
    const find = (input: ReturnType<typeof sentencesOf>) => {
      const hints = kind.prepare(input.article)
      for (const sentence of input.sentences) kind.find(sentence, hints)
    }
    if (!short || !long) throw new Error('no input')
    expect(timeOf(() => find(long)) / timeOf(() => find(short))).toBeLessThan(most)
  })
})
