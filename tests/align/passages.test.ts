import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PassageFeatures, passagesOf } from '../../src/align/passages.ts'
import type { Claim } from '../../src/core/claim.ts'

/** Compares the passages of one value in each of two texts of one sentence; the values are marked: `killed ⟦14⟧ people`. */
const compare = (...marked: readonly [string, string]): PassageFeatures => {
  const articles = marked.map((text, id) => ({ id, text: text.replaceAll(/[⟦⟧]/gu, '') }))
  const spans = articles.map(({ text }) => [{ start: 0, end: text.length }])
  const [a, b] = marked.map((text, articleId) => {
    const span = { start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 }
    return { mention: { articleId, sentence: 0, span } } as unknown as Claim
  })
  if (!a || !b) throw new Error('two texts are needed')
  return passagesOf(articles, spans)(a, b)
}

describe('two passages', () => {
  it('are one where they differ in nothing but the value', () => {
    const found = compare(
      'The blast at the Renck mill killed ⟦14⟧ people on the night shift.',
      'The blast at the Renck mill killed ⟦17⟧ people on the night shift.',
    )
    expect(found.passage).toBeCloseTo(1)
    expect(found.copy).toBeCloseTo(1)
    expect(found.slot).toBe(1)
  })

  it('have nothing in common where they tell of other things', () => {
    const found = compare('Voters elected ⟦14⟧ councillors.', 'A blast hurt ⟦17⟧ dockers.')
    expect(found).toMatchObject({ passage: 0, copy: 0, slot: 0 })
  })

  it('are held against each other by the words next to the values', () => {
    const words = 'The company, which makes pumps, said it would cut'
    const near = compare(`${words} ⟦300⟧ jobs.`, 'Its rival would cut ⟦900⟧ jobs in spring.')
    const far = compare(`${words} ⟦300⟧ jobs.`, 'Jobs would be cut in ⟦900⟧ places.')
    expect(near.slot).toBeGreaterThan(far.slot)
  })

  it('compare the same whichever comes first', () => {
    const sentence = fc
      .array(fc.constantFrom('the', 'mill', 'blast', 'killed', 'people', 'hurt', 'dockers', 'on', 'Monday'), {
        minLength: 2,
        maxLength: 9,
      })
      .map(words => `${words.slice(0, 1).join(' ')} ⟦14⟧ ${words.slice(1).join(' ')}.`)
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [forth, back] = [compare(a, b), compare(b, a)]
        for (const name of Object.keys(forth) as (keyof PassageFeatures)[])
          expect(back[name]).toBeCloseTo(forth[name])
      }),
    )
  })
})
