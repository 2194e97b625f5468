import { expect, it } from 'vitest'
import { frontMatterLines, withoutFrontMatter } from '../../src/text/front-matter-lines.ts'

const read = (text: string) =>
  frontMatterLines(text).map(({ span, role }) => `${role}: ${text.slice(span.start, span.end)}`)

it('reads the title and the summary of front matter, quoted or not', () => {
  expect(
    read('---\ntitle: Ferry runs aground # draft\nauthor: Maren Holt\nsummary: "14 are hurt."\n---\nText.'),
  ).toEqual(['headline: Ferry runs aground', 'summary: 14 are hurt.'])
  expect(read("---\r\ntitle: 'Ferry runs aground'\r\ndescription: 14 are hurt.\r\n---\r\nText.")).toEqual([
    'headline: Ferry runs aground',
    'summary: 14 are hurt.',
  ])
})

it('reads a summary over several lines', () => {
  expect(
    read('---\nsummary: >\n  A ferry ran aground.\n  14 are hurt.\ndate: 2024-03-04\n---\nText.'),
  ).toEqual(['summary: A ferry ran aground.', 'summary: 14 are hurt.'])
})

it('blanks out the rest and keeps every place', () => {
  const text = '---\ntitle: Ferry runs aground\ndraft: true\n---\nText.'
  const blank = withoutFrontMatter(text, frontMatterLines(text))
  expect(blank).toHaveLength(text.length)
  expect(blank.replace(/[ \n]+/gu, ' ')).toBe(' Ferry runs aground Text.')
  expect(withoutFrontMatter('No front matter.', [])).toBe('No front matter.')
})
