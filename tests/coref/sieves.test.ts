import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/extract.ts'
import type { Article } from '../../src/core/article.ts'
import { resolveEntities } from '../../src/coref/resolve-entities.ts'
import { segment } from '../../src/segment/segment.ts'

/** Whom the words in ⟦ ⟧ stand for, in order; null for nobody. */
const whoIn = (...marked: readonly string[]): readonly (string | null)[] => {
  const spans: { article: number; start: number; end: number }[] = []
  const articles: readonly Article[] = marked.map((text, id) => {
    let plain = ''
    for (const part of text.split(/(?<mark>[⟦⟧])/u))
      if (part === '⟦') spans.push({ article: id, start: plain.length, end: plain.length })
      else if (part === '⟧') {
        const open = spans.at(-1)
        if (open) open.end = plain.length
      } else plain += part
    return { id, path: `${id}.txt`, text: plain, title: '', published: null }
  })
  const sentences = articles.map(article => segment(article))
  const entities = resolveEntities(
    sentences,
    articles.map((article, id) => extract(article, sentences[id] ?? [])),
  )
  return spans.map(({ article, start, end }) => entities.at(article, { start, end })?.name ?? null)
}

describe('by surname', () => {
  it.each([
    ['Mayor Greta Lund opened it. ⟦Lund⟧ spoke for an hour.', ['Greta Lund']],
    ['Mayor Greta Lund opened it. Ms ⟦Lund⟧ spoke for an hour.', ['Greta Lund']],
    ['Mayor Greta Lund opened it. ⟦Lund’s⟧ speech took an hour.', ['Greta Lund']],
    ['The first lady, Vilja Lund, waved. ⟦Mr. Lund⟧ did not.', ['Lund']],
    ['Greta Lund, the mayor, met Otto Lund, her brother. ⟦Lund⟧ left.', [null]],
  ])('%s', (text, who) => {
    const found = whoIn(text)
    // Of two of one surname, whoever it is taken for, both stay who they are.
    if (who[0] === null)
      expect(whoIn('⟦Greta Lund⟧, the mayor, met ⟦Otto Lund⟧, her brother.')).toEqual([
        'Greta Lund',
        'Otto Lund',
      ])
    else expect(found).toEqual(who)
  })
})

describe('by role', () => {
  it.each([
    ['Finance Minister Greta Lund resigned. The ⟦minister⟧ gave no reason.', 'Greta Lund'],
    ['Greta Lund, the police chief, resigned. The ⟦chief⟧ gave no reason.', 'Greta Lund'],
    ['Greta Lund, a former minister, met Prime Minister Otto Brandt. The ⟦minister⟧ smiled.', 'Otto Brandt'],
    ['Judge Greta Lund met Judge Otto Brandt. The ⟦judge⟧ smiled.', null],
    ['Greta Lund, a baker, won. The ⟦minister⟧ of health was there.', null],
  ])('%s', (text, who) => {
    expect(whoIn(text)).toEqual([who])
  })
})

describe('by age', () => {
  it.each([
    ['Greta Lund walked out. The ⟦45-year-old⟧ gave no reason.', 'Greta Lund'],
    ['The actress’s daughter, Greta Lund, was hurt. The ⟦45-year-old⟧ drove.', 'Greta Lund'],
    ['Greta Lund met Otto Brandt, 45, at noon. It rained. The ⟦45-year-old⟧ smiled.', 'Otto Brandt'],
    ['Greta Lund met Otto Brandt at noon. The ⟦45-year-old⟧ smiled.', null],
    ['Greta Lund met a teacher at noon. The ⟦45-year-old⟧ smiled.', null],
    ['Greta Lund, 47, walked out. The ⟦45-year-old⟧ gave no reason.', null],
    ['Greta Lund walked out. It rained. The ⟦45-year-old⟧ gave no reason.', null],
    ['Greta Lund walked out. The ⟦45-year-old⟧ driver gave no reason.', null],
  ])('%s', (text, who) => {
    expect(whoIn(text)).toEqual([who])
  })
})

describe('by pronoun', () => {
  it.each([
    ['Mr Otto Brandt left early. ⟦He⟧ was tired.', ['Otto Brandt']],
    ['Ms Greta Lund met Mr Otto Brandt. ⟦She⟧ was tired, and ⟦he⟧ was not.', ['Greta Lund', 'Otto Brandt']],
    ['Mr Otto Brandt met Mr Karl Venn. ⟦He⟧ was tired.', [null]],
    ['Mr Otto Brandt said that Mr Karl Venn was upset. “Let him be,” ⟦he⟧ added.', ['Otto Brandt']],
    ['Mr Otto Brandt left early. “⟦He⟧ will be back,” a clerk said.', [null]],
    ['Ms Greta Lund left early. Her husband said that ⟦he⟧ was tired.', [null]],
  ])('%s', (text, who) => {
    expect(whoIn(text)).toEqual(who)
  })

  it('does not reach across many sentences', () => {
    const between = 'The port was shut. The rain fell. The wind rose. The sea was rough. '
    expect(whoIn(`Mr Otto Brandt left early. ${between}⟦He⟧ was tired.`)).toEqual([null])
  })
})

describe('across articles', () => {
  const names = (a: string, b: string): readonly (string | null)[] => whoIn(a, b)

  it.each([
    ['short for full', '⟦Mayor Greta Lund⟧ spoke.', 'The mayor, ⟦Greta Anna Lund⟧, spoke.'],
    ['an initial', '⟦G. Lund⟧, the mayor, spoke.', '⟦Greta Lund⟧, the mayor, spoke.'],
    ['accents', 'Mayor ⟦José Marín⟧ spoke.', 'The mayor, ⟦Jose Marin⟧, spoke.'],
    ['the surname in front', 'Mayor ⟦Park Min Woo⟧ spoke.', 'The mayor, ⟦Min-Woo Park⟧, spoke.'],
    ['a nickname', '⟦Thomas Venn⟧, the mayor, spoke.', '⟦Tom Venn⟧, the mayor, spoke.'],
  ])('joins %s', (_name, a, b) => {
    const [left, right] = names(a, b)
    expect(left).not.toBeNull()
    expect(left).toBe(right)
  })

  it.each([
    ['other first names', '⟦Greta Lund⟧, a nurse, spoke.', '⟦Signe Lund⟧, a farmer, spoke.'],
    ['siblings', '⟦Greta Lund⟧, a nurse, spoke.', '⟦Otto Lund⟧, brother of the nurse Greta Lund, spoke.'],
    [
      'other people of one office',
      'Mayor ⟦Greta Lund⟧ of Ostby spoke.',
      'Mayor ⟦Karl Venn⟧ of Westby spoke.',
    ],
  ])('keeps %s apart', (_name, a, b) => {
    const [left, right] = names(a, b)
    expect([left, right]).not.toContain(null)
    expect(left).not.toBe(right)
  })
})
