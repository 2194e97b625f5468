import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.ts'

/** First lines of the contradictions between two articles. */
const headings = (a: string, b: string): readonly string[] =>
  check([
    { path: 'a.txt', text: `PORT ELM, March 4, 2024 — ${a}` },
    { path: 'b.txt', text: `PORT ELM, March 4, 2024 — ${b}` },
  ])
    .findings.filter(({ verdict }) => verdict === 'contradiction')
    .map(({ heading }) => heading)

describe('the first line of a contradiction', () => {
  it('names some of many values, and says how many there are besides', () => {
    const articles = Array.from({ length: 9 }, (_, i) => ({
      path: `${i}.txt`,
      text: `PORT ELM, March 4, 2024 — The ferry fire killed ${12 + i} people on Monday.`,
    }))
    const [found] = check(articles).findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(found?.heading).toBe('people killed: 12, 13, 14, 15, 16 or 4 others?')
  })

  it.each([
    {
      name: 'what is counted with what became of it',
      a: 'The ferry fire killed 14 people on Monday.',
      b: 'The ferry fire killed 17 people on Monday.',
      told: 'people killed: 14 or 17?',
    },
    {
      name: 'numbers alike, however they are written',
      a: 'Fourteen people were killed in the ferry fire.',
      b: 'The ferry fire killed 17 people.',
      told: 'people killed: 14 or 17?',
    },
    {
      name: 'the clause around a value, with both values in its place',
      a: 'The Crown had sought 14 years for the harbour master.',
      b: 'The Crown had sought 15 years for the harbour master.',
      told: 'The Crown had sought 14 or 15 years for the harbour master?',
    },
    {
      name: 'the day of an event',
      a: 'The trial of the harbour master is to start on 12 May.',
      b: 'The trial of the harbour master is to start on 19 May.',
      told: 'The trial of the harbour master is to start on 12 or 19 May?',
    },
    {
      name: 'how old somebody is',
      a: 'Ida Holmgren, 43, led the crew of the ferry.',
      b: 'Ida Holmgren, 45, led the crew of the ferry.',
      told: 'Ida Holmgren, age: 43 or 45?',
    },
    {
      name: 'whose office it is',
      a: 'Ida Holmgren, the harbour safety adviser, spoke on the pier.',
      b: 'Ida Holmgren, the road safety adviser, spoke on the pier.',
      told: 'Ida Holmgren: harbour safety adviser or road safety adviser?',
    },
    {
      name: 'both quotations at the words that differ',
      a: '“Our members have delivered a thunderclap that ministers cannot pretend not to hear,” Ida Holmgren said.',
      b: '“Our members have delivered a thunderclap that managers cannot pretend not to hear,” Ida Holmgren said.',
      told: '“… have delivered a thunderclap that ministers cannot pretend not to …” or “… have delivered a thunderclap that managers cannot pretend not to …”?',
    },
    {
      name: 'what happened and what did not, in the words of each',
      a: 'The council approved the harbour bridge on Monday.',
      b: 'The council rejected the harbour bridge on Monday.',
      told: '“The council approved the harbour bridge on Monday” or “The council rejected the harbour bridge on Monday”?',
    },
  ])('says $name', ({ a, b, told }) => {
    expect(headings(a, b)).toEqual(expect.arrayContaining([told]))
  })

  it('has one line, and words that stand in the articles', () => {
    const verbs = fc.constantFrom('killed', 'injured', 'evacuated', 'delayed')
    const nouns = fc.constantFrom(
      'people',
      'passengers of the night ferry',
      'sailors',
      'children from two schools',
    )
    fc.assert(
      fc.property(verbs, nouns, fc.integer({ min: 2, max: 90 }), (verb, noun, count) => {
        const texts = [count, count + 3].map(n => `The storm over the bay ${verb} ${n} ${noun}, police said.`)
        const told = headings(texts[0] ?? '', texts[1] ?? '')
        for (const heading of told) {
          expect(heading).not.toMatch(/\n/u)
          const words = heading.match(/\p{L}+/gu) ?? []
          for (const word of words.filter(word => word !== 'or'))
            expect(texts.join(' ').toLowerCase()).toContain(word.toLowerCase())
          expect(heading).toContain(String(count))
        }
      }),
      { numRuns: 25 },
    )
  })
})
