import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readStories } from '../../scripts/eval/read-stories.mjs'
import { variants } from '../../scripts/eval/variants.mjs'
import { check } from '../../src/check.ts'
import type { ArticleInput } from '../../src/core/article.ts'
import type { Report } from '../../src/core/report.ts'
import { isElement, isText, visit } from '../../src/load/readers/html/tree.ts'
import { readFile } from '../../src/load/readers/read-file.ts'
import { rememberedTexts } from '../support/remembered-texts.ts'
import { stories as folder } from '../support/stories.ts'

/** Most variants are read as the very same text. */
const cache = rememberedTexts()

/** Ten of the stories, two articles of each. */
const stories = readStories(folder)
  .filter((_, i) => i % 10 === 5)
  .map(({ name, articles: [a, b] }) => ({ name, articles: [a, b].filter(article => article !== undefined) }))
  .map(story => ({ ...story, plain: check(story.articles, { cache }) }))

const readAs = async (
  name: string,
  { path, text }: ArticleInput,
): Promise<ArticleInput & { file: string }> => {
  const { extension = '', write = () => '' } = variants[name] ?? {}
  const bytes = Buffer.from(write(text))
  const read = await readFile(bytes, path, `article.${extension}`)
  if (!read.ok) throw new Error(read.error.message)
  const [article] = read.value.articles
  if (!article) throw new Error(`${path} holds no article`)
  const { text: words, document } = article
  return { path, text: words, ...(document && { document }), file: document?.file ?? words }
}

/** What a reader of a piece of a page sees; marks of notes are markup, too. */
const shown = (html: string): string => {
  let text = ''
  visit(parseFragment(html) as unknown as Parameters<typeof visit>[0], {
    enter: node => {
      if (isText(node)) text += node.value
      return isElement(node) && node.tagName === 'sup'
    },
  })
  return text
}

const withoutMarkup: Readonly<Record<string, (written: string) => string>> = {
  Markdown: written => written.replace(/\[\^\w+\]|\*\*|\\(?=\W)|\]\([^)]*\)|\[/gu, ''),
  HTML: shown,
  'JSON Lines': written => JSON.parse(`"${written}"`) as string,
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const said = ({ findings }: Report): readonly string[] =>
  findings.map(
    ({ verdict, id, mentions }) => `${verdict} ${id} ${mentions.map(({ text }) => text).join(' | ')}`,
  )

describe.each(Object.keys(variants))('articles as %s', name => {
  it.each(stories)(
    'say what they say as plain text, and are marked where they say it: $name',
    async story => {
      const articles = await Promise.all(story.articles.map(article => readAs(name, article)))
      const report = check(articles, { cache })
      expect(said(report)).toEqual(said(story.plain))
      for (const { source, start, end, text } of report.findings.flatMap(({ mentions }) => mentions)) {
        const file = articles.find(({ path }) => path === source)?.file ?? ''
        const marked = file.slice(start, end)
        expect(inOneLine(withoutMarkup[name]?.(marked) ?? marked)).toBe(inOneLine(text))
      }
    },
  )
})
