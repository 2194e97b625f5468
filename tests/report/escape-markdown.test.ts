import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { inert } from '../../src/report/inert.ts'
import { escapeMarkdown } from '../../src/report/markdown/escape-markdown.ts'
import { anyOutside } from './hostile.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** What a reader sees: no tags, no invisible spaces, one space for several. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|quot);/gu, entity => entities[entity] ?? entity)
    .replace(/\u200b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

it('shows any text letter for letter, in a line and in a cell', () => {
  fc.assert(
    fc.property(anyOutside, ({ text }) => {
      const expected = `x ${inert(text)}x`.replace(/[\u200b]/gu, '').replace(/\s+/gu, ' ')
      expect(seen(rendered(`x ${escapeMarkdown(text)}x`))).toBe(expected)
      const table = rendered(`| a | b |\n| --- | --- |\n| x ${escapeMarkdown(text)}x | second |`)
      const [, , first, second, ...more] = [...table.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/gu)].map(match =>
        seen(match[1] ?? ''),
      )
      expect([first, second, more]).toEqual([expected, 'second', []])
    }),
    { numRuns: 300 },
  )
})
