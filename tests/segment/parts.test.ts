import { describe, expect, it } from 'vitest'
import { check, list } from '../../src/check.ts'
import type { ArticleInput } from '../../src/core/article.ts'
import { readHtml } from '../../src/load/readers/html/read-html.ts'
import { readMarkdown } from '../../src/load/readers/read-markdown.ts'
import { toArticle } from '../../src/load/to-article.ts'
import { segment } from '../../src/segment/segment.ts'

const lead =
  'The ferry Ansa Berit ran aground off Calder Point on Monday with 214 people aboard, the coast guard said.'

const inputs: Readonly<Record<string, (parts: string) => ArticleInput>> = {
  text: text => ({ path: 'a.txt', text: `Ferry runs aground\n\n${lead}\n\n${text}\n` }),
  Markdown: text => {
    const document = readMarkdown(`# Ferry runs aground\n\n${lead}\n\n${text}\n`)
    return { path: 'a.md', text: document.text, document }
  },
  HTML: text => {
    const document = readHtml(`<article><h1>Ferry runs aground</h1><p>${lead}</p>${text}</article>`)
    return { path: 'a.html', text: document.text, document }
  },
}

const rolesIn = (format: string, parts: string): readonly string[] => {
  const input = inputs[format]?.(parts)
  if (!input) throw new Error(`no format ${format}`)
  return segment(toArticle(input, 0)).map(({ role, text }) => `${role}: ${text}`)
}

describe('a table', () => {
  const rows = ['table: Town | Dead', 'table: Osk | 14', 'table: Lowmere | 3']
  it.each([
    ['text', 'Town | Dead\nOsk | 14\nLowmere | 3'],
    ['text', '| Town | Dead |\n| Osk | 14 |\n| Lowmere | 3 |'],
    ['text', 'Town\tDead\nOsk\t14\nLowmere\t3'],
    ['text', 'Town      Dead\nOsk         14\nLowmere      3'],
    ['Markdown', '| Town | Dead |\n| --- | --- |\n| Osk | 14 |\n| Lowmere | 3 |'],
    ['HTML', '<table><tr><th>Town<th>Dead<tr><td>Osk<td>14<tr><td>Lowmere<td>3</table>'],
  ])('of %s is rows: %j', (format, table) => {
    const found = rolesIn(format, table).filter(line => line.startsWith('table'))
    expect(found.map(row => row.replace(/\t| {3,}/gu, ' | ').replace(/(?<=: )\| | \|$/gu, ''))).toEqual(rows)
  })

  it('is no byline with a bar, and no page that is laid out by one', () => {
    expect(rolesIn('text', `By Maren Holt | The Beacon\n${lead}`).join()).not.toContain('table')
    const page = `<table><tr><td><a href="/">Home</a><td>${lead.replace('214', '215')}<br><br>${lead.replace('214', '216')}</table>`
    expect(rolesIn('HTML', page).join()).not.toContain('table')
  })

  it('is not what sentences with wide gaps between them are', () => {
    const wide = 'It sank on Monday.   Nobody was hurt.\nIt lay off Osk.   A tug came.'
    expect(rolesIn('text', wide).join()).not.toContain('table')
  })

  it('whose rows count other things contradicts nobody', () => {
    const of = (dead: number) =>
      inputs['HTML']?.(`<table><tr><td>People killed<td>${dead}</table>`) as ArticleInput
    const articles = [of(14), of(17)].map((article, i) => ({ ...article, path: `${i}.html` }))
    expect(check(articles).summary.contradiction).toBe(0)
    expect(list(articles).claims.map(({ text }) => text)).toContain('17')
  })
})

describe('a list', () => {
  it.each([
    ['text', '- 14 dead in Osk\n- It sails again.'],
    ['Markdown', '* 14 dead in Osk\n* It sails again.'],
    ['HTML', '<ul><li>14 dead in Osk<li>It sails again.</ul>'],
  ])('of %s has sentences, and items that are none', (format, items) => {
    expect(rolesIn(format, items)).toEqual(
      expect.arrayContaining(['list: - 14 dead in Osk', expect.stringContaining('body: ')]),
    )
  })

  it('does not contradict the text by a part of its count', () => {
    const [article] = [
      inputs['text']?.(
        'The accident killed 17 people in all.\n\nPeople killed by town:\n\n- 14 people killed in Osk\n- 3 people killed in Lowmere',
      ),
    ]
    expect(check([article as ArticleInput, { path: 'b.txt', text: lead }]).summary.contradiction).toBe(0)
  })
})

describe('a quote', () => {
  it.each([
    ['text', '> We had eleven minutes and that was all we had.'],
    ['Markdown', '> We had eleven minutes and that was all we had.'],
    ['HTML', '<blockquote><p>We had eleven minutes and that was all we had.</p></blockquote>'],
  ])('that %s sets apart is one', (format, quote) => {
    expect(rolesIn(format, quote)).toContain('quote: We had eleven minutes and that was all we had.')
  })

  it('is the article where there is nothing else', () => {
    const mail = { path: 'a.txt', text: `Ferry runs aground\n\n${lead}\n`.replace(/^(?=.)/gmu, '> ') }
    expect(segment(toArticle(mail, 0)).map(({ role }) => role)).toEqual(['headline', 'body'])
    const page = readHtml(`<h1>Ferry runs aground</h1><blockquote>${lead}</blockquote>`)
    expect(
      segment(toArticle({ path: 'a', text: page.text, document: page }, 0)).map(({ role }) => role),
    ).toEqual(['headline', 'body'])
  })
})

describe('a caption', () => {
  it.each([
    ['text', 'Rescuers carry 9 people ashore in 2019. Photo: Ada Quent'],
    ['text', 'Rescuers carry 9 people ashore in 2019. (Photo by Ada Quent/Shoreline)'],
    ['text', 'Rescuers carry 9 people ashore in 2019 (Ada Quent/Shoreline)'],
    ['text', 'Rescuers carry 9 people ashore in 2019. (Shoreline Photo/Ada Quent)'],
    ['Markdown', '![The ferry](ferry.jpg)\n*Rescuers carry 9 people ashore in 2019.*'],
    ['Markdown', '![The ferry](ferry.jpg)\n\n*Rescuers carry 9 people ashore in 2019.*'],
    [
      'HTML',
      '<figure><img src="a.jpg"><figcaption>Rescuers carry 9 people ashore in 2019.</figcaption></figure>',
    ],
  ])('of %s carries no claim: %j', (format, caption) => {
    expect(rolesIn(format, caption).join()).not.toContain('Rescuers')
  })

  it.each([
    ['text', 'Rescuers carry 9 people ashore (see page 12).'],
    ['text', 'She showed the police a photo: 9 people were in it.'],
    ['Markdown', '![The ferry](ferry.jpg) *Nobody* was hurt when rescuers carried 9 people ashore.'],
    ['Markdown', '*Rescuers carried 9 people ashore.*'],
  ])('is not what looks like one in %s: %j', (format, text) => {
    expect(rolesIn(format, text).join()).toMatch(/9 people/u)
  })
})
