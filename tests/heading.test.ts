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
    {
      name: 'whom a verb far from them is about',
      a: 'The council met. A council motion of the harbour party to close the old harbour bridge to all lorries at night was voted down.',
      b: 'The council met. A council motion of the harbour party to close the old harbour bridge to all lorries at night was approved.',
      told: '“A council motion […] was voted down” or “A council motion […] was approved”?',
    },
    {
      name: 'who a pronoun in front of a verb is',
      a: 'Ida Holmgren ran the harbour until May. She had denied every charge of fraud.',
      b: 'Ida Holmgren ran the harbour until May. She had pleaded guilty to every charge of fraud.',
      told: '“[Ida Holmgren] had denied every charge of fraud” or “[Ida Holmgren] had pleaded guilty to every charge of fraud”?',
    },
    {
      name: 'of a quake that did something no more than what it measured',
      a: 'A 5.9 magnitude earthquake has levelled seven villages near Osk.',
      b: 'A 6.1 magnitude earthquake has levelled seven villages near Osk.',
      told: 'A 5.9 or 6.1 magnitude earthquake has levelled seven villages near Osk?',
    },
  ])('says $name', ({ a, b, told }) => {
    expect(headings(a, b)).toEqual(expect.arrayContaining([told]))
  })

  it('takes no dateline for what it is about', () => {
    const motion = (end: string) =>
      `A council motion of the harbour party to close the old harbour bridge to all lorries at night ${end}.`
    const [told] = headings(motion('was voted down'), motion('was approved'))
    expect(told).toContain('was voted down')
    expect(told).not.toContain('ELM')
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
