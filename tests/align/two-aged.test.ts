import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

/** The ages that contradict each other, of two articles of one day. */
const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')
    .map(({ mentions }) => mentions.map(({ text }) => text).toSorted())

const hurt = 'A 12-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde, police said.'

describe('ages of people whom nobody names', () => {
  it('contradict each other where they are told of one', () => {
    const other = 'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde.'
    expect(conflicts(hurt, other)).toEqual([['12-year-old', '13-year-old']])
  })

  it.each([
    [
      'nothing says who one of them is',
      'On Sunday the 13-year-old was hurt in the fire at Brack Lane in Lunde, police said.',
    ],
    [
      'the other article knows somebody of that age',
      'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde. A boy of 12 was unhurt.',
    ],
    [
      'the other article names somebody of that age',
      'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde. Nils Ardal, 12, got out.',
    ],
  ])('are of two where %s', (_, other) => {
    expect(conflicts(hurt, other)).toEqual([])
    expect(conflicts(other, hurt)).toEqual([])
  })

  it('are of one in two copies of a sentence, whoever it is', () => {
    const copy = 'The 26-year-old fired all eleven shots before the sergeant reached the yard, police said.'
    expect(conflicts(copy, copy.replace('26', '28'))).toEqual([['26-year-old', '28-year-old']])
  })
})
