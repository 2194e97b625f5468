import { describe, expect, it } from 'vitest'
import { canonical, read } from '../../src/check.ts'

/** The claim of the words in ⟦ ⟧, as it is read in an article of its own. */
const claimOf = (marked: string) => {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const { articles } = canonical([{ path: 'a.txt', text, published: '2024-03-13' }])
  return read(articles, ['figure']).claims.find(({ mention }) => mention.span.start === marked.indexOf('⟦'))
}

describe('what limits a figure', () => {
  it('is the place that a clause says something of', () => {
    const claim = claimOf('Fights broke out in the city of Porto, where another ⟦20,000⟧ people marched.')
    expect(claim?.scope.place?.name).toBe('Porto')
  })

  it('is no date of what was before', () => {
    expect(claimOf('Since the arrest in June 2022 the town has hired ⟦12⟧ guards.')?.scope.time).toBeNull()
    expect(claimOf('In June 2022 the town hired ⟦12⟧ guards.')?.scope.time).toBe('2022-06')
  })

  it('is who states it, not who speaks in a clause that stands aside', () => {
    const aside = 'It was repeated ⟦several⟧ times, the last one coming in May when Tollan said it would end.'
    expect(claimOf(aside)?.scope.saidBy).toBeNull()
    expect(claimOf('⟦Two⟧ donors and a former clerk have argued that it was wrong.')?.scope.saidBy).toBeNull()
    expect(claimOf('⟦About 300⟧ people marched, the police said.')?.scope.saidBy?.speaker).toBe('police')
    const far = 'The captain of the ferry said that ⟦12⟧ people were hurt.'
    expect(claimOf(far)?.scope.saidBy?.speaker).toBe('captain')
    expect(claimOf('They also said the trawler lost ⟦12⟧ nets.')?.scope.saidBy).toBeNull()
    // What is told behind the speaker, behind a semicolon or done with the verb says nothing of a count beside it.
    for (const text of [
      'While the ferry is ⟦30⟧ years old, the captain said it was sound.',
      'The ⟦three⟧ women were heard after a clerk called the mayor a liar.',
      'The captain believes the ferry is sound; on average, it was late on ⟦14⟧ days.',
      'The captain wrote ⟦several⟧ letters to the mayor.',
      'The ferry was sold in the year when the captain sought to explain the ⟦two⟧ accidents.',
    ])
      expect(claimOf(text)?.scope.saidBy, text).toBeNull()
    expect(claimOf('After ⟦two hours⟧, the captain said, the ferry sank.')?.scope.saidBy?.speaker).toBe(
      'captain',
    )
  })

  it('is no part of a whole where all of it is counted', () => {
    expect(claimOf('All ⟦three⟧ of the donors were heard.')?.scope.partitive).toBe(false)
    expect(claimOf('The crew grabbed ⟦a couple⟧ of bowls.')?.scope.partitive).toBe(false)
    expect(claimOf('The crew grabbed ⟦a couple⟧ of the bowls.')?.scope.partitive).toBe(true)
    expect(claimOf('Only ⟦three⟧ of the donors were heard.')?.scope.partitive).toBe(true)
  })
})

describe('a figure in a change', () => {
  it('is no age', () => {
    expect(claimOf('He received a note from a ⟦nine-year-old⟧ girl.')?.scope.role).toBe('level')
    expect(claimOf('The rate fell from ⟦9%⟧ to 7%.')?.scope.role).toBe('origin')
    expect(claimOf('The rate fell by ⟦2%⟧.')?.scope.role).toBe('change')
  })

  it('is no thing that did something', () => {
    expect(claimOf('The island was hit by a ⟦6.4 magnitude⟧ quake in May.')?.scope.role).toBe('level')
    expect(claimOf('The harbour is closed off by a ⟦30-metre⟧ wall.')?.scope.role).toBe('level')
  })
})

describe('how firmly a figure is stated', () => {
  it('is a plan where the words say so, not where they tell what was done', () => {
    expect(claimOf('The firm expects sales of ⟦$3bn⟧ next year.')?.modality.forecast).toBe(true)
    expect(claimOf('Jets targeted a meeting of ⟦30⟧ leaders.')?.modality.forecast).toBe(false)
    expect(claimOf('The crab is estimated to be ⟦50ft⟧ long.')?.modality.forecast).toBe(false)
  })

  it('is denied behind a copula', () => {
    expect(claimOf("Tollan isn't the ⟦first⟧ to leave.")?.modality.negated).toBe(true)
  })
})
