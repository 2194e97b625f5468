import { describe, expect, it } from 'vitest'
import { slowMarkdown } from '../../bench/slow-shapes.mjs'
import { readMarkdown } from '../../src/load/readers/read-markdown.ts'
import { mostFor, ratioOf } from '../support/ratio-of.ts'

describe.each(Object.entries(slowMarkdown))('%s', (_name, shape) => {
  it('take linear time', () => {
    const [short, long] = [5_000, 20_000].map(size => `The fire.\n\n${shape.repeat(size / shape.length)}`)
    const ratio = ratioOf(
      4,
      () => readMarkdown(long ?? ''),
      () => readMarkdown(short ?? ''),
    )
    expect(ratio).toBeLessThanOrEqual(mostFor(4))
  })
})

/** Paragraphs of 4,000 characters and more. */
const pages = (word: string): string =>
  Array.from(
    { length: 60 },
    (_, i) => `The ${word} of number ${i} lay in the harbour of Osk until it was sold.`,
  ).join('\n\n')

describe('Markdown of many pages', () => {
  it('is read as if it were one: links and notes lead to what stands far below', () => {
    const file = `# Boats\n\nSee [the list][list].[^1]\n\n${pages('boat')}\n\nAgain [the list][list].[^1]\n\n${pages('ship')}\n\n[list]: https://beacon.example/17\n[^1]: Another says 940.\n`
    const { text, spanOf } = readMarkdown(file)
    expect(text).toContain('See the list.\n')
    expect(text).toContain('Again the list.\n')
    expect(text).not.toMatch(/940|beacon/u)
    const start = text.indexOf('number 59', text.indexOf('ship'))
    const { start: from, end } = spanOf({ start, end: start + 9 })
    expect(file.slice(from, end)).toBe('number 59')
    expect(from).toBeGreaterThan(file.indexOf('The ship of number 58'))
  })

  it('leaves out code and comments with blank lines in them, however long they are', () => {
    for (const [open, close] of [
      ['```js', '```'],
      ['<!--', '-->'],
      ['<script>', '</script>'],
      ['<pre>', '</pre>'],
    ]) {
      const { text } = readMarkdown(
        `It sank.\n\n${open}\n${pages('wreck')}\n\n${pages('wreck')}\n${close}\n\nIt rose.\n`,
      )
      expect(text).toBe('It sank.\nIt rose.')
    }
  })

  it('keeps what is nested too deeply to be meant', () => {
    expect(readMarkdown(`${'> '.repeat(40)}It sank with 14 people.`).text).toContain(
      'It sank with 14 people.',
    )
    expect(readMarkdown(`${'- '.repeat(40)}It sank with 14 people.`).text).toContain(
      'It sank with 14 people.',
    )
  })

  it('reads marks beyond some thousand in one paragraph as words, and those of the next paragraph as marks', () => {
    const { text } = readMarkdown(
      `${'**It** sank. '.repeat(900)}\n\n**It** rose.\n\n${'| **14** |\n'.repeat(900)}`,
    )
    expect(text).toMatch(/^It sank\. It sank\. [\s\S]* \*\*It\*\* sank\.\nIt rose\./u)
    expect(text.endsWith('| 14 |')).toBe(true)
  })
})
