import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

/** The figures that contradict each other, of two articles of one day. */
const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')
    .map(({ mentions }) => mentions.map(({ text }) => text).toSorted())

const offer = 'The Corley Terns offered the striker a seven-year deal worth $140 million on Friday.'

describe('amounts of two who are named', () => {
  it('are no contradiction where neither article names the other’s', () => {
    const other = 'The Dornby Rovers offered the striker a seven-year deal worth $184 million on Friday.'
    expect(conflicts(offer, other)).toEqual([])
    expect(conflicts(other, offer)).toEqual([])
  })

  it.each([
    'The Terns offered the striker a seven-year deal worth $184 million on Friday.',
    'Ida Holm was among those who saw the striker being offered a seven-year deal worth $184 million on Friday.',
    'The striker was offered a seven-year deal worth $184 million.',
    'The Dornby Rovers lost the striker, whom the Terns offered a seven-year deal worth $184 million.',
  ])('contradict each other where they may be of one: %s', other => {
    expect(conflicts(offer, other)).toEqual([['$140 million', '$184 million']])
  })
})
