import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')
    .map(({ message }) => message)

describe('whose count it is', () => {
  it.each([
    [
      'Police said 40,000 people joined the march in Velmora on Saturday.',
      'Organisers said 60,000 people joined the march in Velmora on Saturday.',
    ],
    [
      'Some 40,000 people joined the march in Velmora, according to police.',
      'About 60,000 people joined the march in Velmora, a spokesman for the organizers said.',
    ],
    [
      'The union said 310 nurses were dismissed on Monday.',
      'The company said 280 nurses were dismissed on Monday.',
    ],
    [
      'A 6.4 quake shook the hills of Torsk on Friday.',
      'The Oslo Observatory said that the quake in the hills of Torsk on Friday had a magnitude of 6.2.',
    ],
    [
      'The army estimates that 24 soldiers were killed in the raid.',
      'The Peace Foundation put the number of soldiers killed in the raid at 31.',
    ],
    [
      'The rebels said 31 soldiers were killed in the raid.',
      'The army said 24 soldiers were killed in the raid.',
    ],
  ])('keeps apart what two sides say: %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([])
  })

  it.each([
    ['Police said 14 people died in the fire.', 'The hospital said 17 people died in the fire.'],
    ['Fourteen people died in the fire, police said.', 'Seventeen people died in the fire, officials said.'],
    ['The flood claimed 14 lives, police said.', 'The flood claimed 17 lives, the mayor said.'],
    ['Fourteen people died in the fire, organisers said.', 'The fire killed 17 people.'],
  ])('still holds two offices that count one toll against each other: %s', (a, b) => {
    expect(conflicts(a, b)).toEqual(['figures exclude each other: 14 ≠ 17'])
  })

  it('still holds one speaker against itself', () => {
    expect(
      conflicts(
        'Organisers said 40,000 people joined the march in Velmora on Saturday.',
        'The organizers of the march put the crowd in Velmora on Saturday at 60,000.',
      ).length +
        conflicts(
          'Police said 40,000 people joined the march in Velmora on Saturday.',
          'Police said 60,000 people joined the march in Velmora on Saturday.',
        ).length,
    ).toBeGreaterThanOrEqual(1)
  })
})
