import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/article.ts'
import type { TitleValue } from '../../src/core/value.ts'
import { title } from '../../src/kinds/title/index.ts'
import { segment } from '../../src/segment/segment.ts'
import { mostFor, ratioOf } from '../support/ratio-of.ts'

const toArticle = (text: string): Article => ({ id: 0, path: 'a.txt', text, title: '', published: null })

const read = (text: string) => {
  const article = toArticle(text)
  const hints = title.prepare(article)
  const nobody = { at: () => null }
  return segment(article).flatMap(sentence =>
    title.find(sentence, hints).map(found => {
      const value = title.normalise(found, sentence, hints, nobody)
      if (typeof value === 'string' || value.type !== 'title') throw new Error(`unreadable: ${text}`)
      const bearer = found.bearer ?? { start: 0, end: 0 }
      return {
        value,
        text: text.slice(found.span.start, found.span.end),
        bearer: text.slice(bearer.start, bearer.end),
      }
    }),
  )
}

const one = (text: string): TitleValue => {
  const [first] = read(text)
  if (!first) throw new Error(`no title in ${text}`)
  return first.value
}

describe('titles', () => {
  it('go to the right person in a list', () => {
    expect(
      read(
        'They are US Secretary of State Owen Tarrant, Homeland Security Secretary Dee McAllister, and Mexico’s ' +
          'Secretary of Foreign Affairs Alicia Barrera.',
      ).map(found => [found.text, found.bearer]),
    ).toEqual([
      ['US Secretary of State', 'Owen Tarrant'],
      ['Homeland Security Secretary', 'Dee McAllister'],
      ['Mexico’s Secretary of Foreign Affairs', 'Alicia Barrera'],
    ])
  })

  it('before and behind one name are both read', () => {
    expect(
      read("said Rear Adm. Hugo Villamor, the coast guard's deputy commandant.").map(found => found.text),
    ).toEqual(['Rear Adm.', "coast guard's deputy commandant"])
  })

  it('joined by "and" are two, and share whose they are', () => {
    const [chair, chief] = read("Nuno de Almeida, Brightwell's chairman and chief executive, sold shares.")
    expect(chair?.value).toMatchObject({ head: 'chair', organisation: 'Brightwell' })
    expect(chief?.value).toMatchObject({ head: 'chief executive', organisation: 'Brightwell' })
  })

  it('of a surname count where the article names the person in full', () => {
    const texts = read('Urmas Kask, 47, agreed. Kask is a former prosecutor. Tallinn is a mayor’s dream.')
    expect(texts.map(found => [found.text, found.bearer])).toEqual([['former prosecutor', 'Kask']])
  })

  it('are not read where the sentence denies or only imagines them', () => {
    expect(read('Edward Prior is not the mayor. Edward Prior could become mayor.')).toEqual([])
  })

  it('say when they are held', () => {
    expect(one('Edward Prior will become mayor.').tenure).toBe('future')
    expect(one('Former mayor Edward Prior agreed.').tenure).toBe('former')
    expect(one('Edward Prior, mayor until 2019, agreed.').tenure).toBe('former')
    expect(one('Edward Prior has been mayor since 2019.').tenure).toBe('current')
  })
})

describe('comparing titles', () => {
  it('names what differs', () => {
    const { reason } = title.compare(
      one('White House homeland security adviser Edward Prior agreed.'),
      one('White House national security advisor Edward Prior agreed.'),
    )
    expect(reason).toEqual({
      code: 'title-portfolio',
      args: { left: 'homeland security', right: 'national security' },
    })
  })

  it('takes two former offices for a career', () => {
    const compare = (a: string, b: string) =>
      title.compare(one(`Edward Prior, ${a}, agreed.`), one(`Edward Prior, ${b}, agreed.`)).verdict
    expect(compare('a former finance minister', 'a former interior minister')).toBe('compatible')
    expect(compare('head of urban planning until 2019', 'treasurer until 2019')).toBe('contradiction')
  })

  const word = fc.constantFrom('finance', 'defence', 'homeland security', 'health', '')
  const rank = fc.constantFrom('deputy ', 'vice ', 'acting ', 'senior ', 'former ', '')
  const head = fc.constantFrom(
    'minister',
    'adviser',
    'director',
    'chief',
    'president',
    'economist',
    'second-in-command',
    'mayor',
  )
  const owner = fc.constantFrom("Halden's ", "Brightwell Foods' ", "Poland's ", "the company's ", '')
  const anyTitle = fc
    .tuple(owner, rank, word, head)
    .map(([whose, how, what, who]) =>
      one(`Edward Prior, ${whose || 'the '}${how}${what === '' ? '' : `${what} `}${who}, agreed.`),
    )

  it('has one verdict both ways, and every title agrees with itself', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (a, b) => {
        const [there, back] = [title.compare(a, b), title.compare(b, a)]
        expect([there.verdict, there.reason.code]).toEqual([back.verdict, back.reason.code])
        expect([there.reason.args['left'], there.reason.args['right']]).toEqual([
          back.reason.args['right'],
          back.reason.args['left'],
        ])
        expect(title.compare(a, a).verdict).toBe('agreement')
      }),
    )
  })
})

describe('hostile text', () => {
  const seeds = [
    'Anna ',
    'Edward Holt, ',
    'minister of ',
    'the minister Edward Holt, the mayor, ',
    'chairman and ',
    "Poland's ",
  ]
  const factor = 8

  it.each(seeds)('«%s» without end takes time in proportion', seed => {
    const reader = (size: number) => {
      const article = toArticle(seed.repeat(Math.ceil(size / seed.length)))
      const sentences = segment(article)
      return () => {
        const hints = title.prepare(article)
        for (const sentence of sentences) title.find(sentence, hints)
      }
    }
    expect(ratioOf(factor, reader(6_000 * factor), reader(6_000))).toBeLessThanOrEqual(mostFor(factor))
  })
})
