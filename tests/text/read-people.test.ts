import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment/segment.ts'

const people = (text: string): readonly string[] =>
  segment({ id: 0, path: 'a.txt', text, title: '', published: null }).flatMap(sentence =>
    sentence.people.map(({ span, text: name }) => {
      expect(text.slice(span.start, span.end)).toBe(name)
      return name
    }),
  )

const addressed = (text: string): readonly (string | null)[] =>
  segment({ id: 0, path: 'a.txt', text, title: '', published: null }).flatMap(sentence =>
    sentence.people.map(person => person.honorific),
  )

describe('names of people', () => {
  it('leave the office out, wherever it ends', () => {
    expect(
      people(
        'Among them were U.S. Secretary of State Owen Tarrant, Homeland Security Secretary Dee McAllister, White ' +
          'House adviser Lena Vasquez-Orr and Mexico’s Secretary of Foreign Affairs, Alicia Barrera.',
      ),
    ).toEqual(['Owen Tarrant', 'Dee McAllister', 'Lena Vasquez-Orr', 'Alicia Barrera'])
  })

  it('keep particles, hyphens, initials, suffixes and nicknames', () => {
    expect(people('Coach Pieter van den Heuvel agreed.')).toEqual(['Pieter van den Heuvel'])
    expect(people('Adviser Lena Vasquez-Orr agreed.')).toEqual(['Lena Vasquez-Orr'])
    expect(people('The novelist J. T. Marlowe agreed.')).toEqual(['J. T. Marlowe'])
    expect(people('Martin Lusk Jr., president of the club, agreed.')).toEqual(['Martin Lusk Jr'])
    expect(people('William P. "Bill" Orton, its chairman, agreed.')).toEqual(['William P. "Bill" Orton'])
    expect(people('Minister Farid al-Hashemi agreed.')).toEqual(['Farid al-Hashemi'])
    expect(people('President Park Min-ho agreed.')).toEqual(['Park Min-ho'])
  })

  it('end before the verb of a headline, and its object is a name of its own', () => {
    expect(people('Mark Holtby Urges Edward Orton to Quit\n\nRain fell in the town on Monday.')).toEqual([
      'Mark Holtby',
      'Edward Orton',
    ])
    expect(people('Mark Holtby Says It Will Pass\n\nRain fell in the town on Monday.')).toEqual([
      'Mark Holtby',
    ])
  })

  it('are found behind "of", "and" and a comma of an office', () => {
    expect(people('Secretary of Health and Human Services Edward Prior agreed.')).toEqual(['Edward Prior'])
    expect(people('The mayor of Halden, Maren Holtby, agreed.')).toEqual(['Maren Holtby'])
    expect(people('Chancellor of the Exchequer Edward Prior agreed.')).toEqual(['Edward Prior'])
  })

  it('are found without a known first name where the sentence speaks of a person', () => {
    expect(people('Zurab Qvelidze, 58, agreed.')).toEqual(['Zurab Qvelidze'])
    expect(people('Zurab Qvelidze, the deputy mayor, agreed.')).toEqual(['Zurab Qvelidze'])
    expect(people('The board appointed Zurab Qvelidze on Monday.')).toEqual(['Zurab Qvelidze'])
    expect(people('Qvelidze Textiles agreed.')).toEqual([])
  })

  it('are single behind an honorific or a calling', () => {
    expect(people('Ms. Holtby and President Tarrant agreed.')).toEqual(['Holtby', 'Tarrant'])
    expect(people('The Holtby report was late.')).toEqual([])
  })

  it('come with their honorific as written', () => {
    expect(addressed('Rear Adm. Hugo Villamor and Ms. Holtby met Attorney General Edward Prior.')).toEqual([
      'Rear Adm.',
      'Ms.',
      null,
    ])
  })

  it('are not organisations, places, ships, works, months or headlines', () => {
    for (const text of [
      'Crossing South Hospital is full.',
      'The MV Santa Brigida sank.',
      'A fire on Linden Terrace killed two.',
      'He read “Aunt Greta Sells the House” twice.',
      'On Monday Parliament voted.',
      'San Diego lost.',
      'Danish Director of Chilly Dramas Dies at 87',
      'Pastor of Mount Alder Baptist Church.',
    ])
      expect(people(text), text).toEqual([])
  })
})
