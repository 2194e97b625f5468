import { describe, expect, it } from 'vitest'
import { figureConflicts } from '../support/figure-conflicts.ts'

const offer = 'The Corley Terns offered the striker a seven-year deal worth $140 million on Friday.'

describe('amounts of two who are named', () => {
  it('are no contradiction where neither article names the other’s', () => {
    const other = 'The Dornby Rovers offered the striker a seven-year deal worth $184 million on Friday.'
    expect(figureConflicts(offer, other)).toEqual([])
    expect(figureConflicts(other, offer)).toEqual([])
  })

  it.each([
    'The Terns offered the striker a seven-year deal worth $184 million on Friday.',
    'Ida Holm was among those who saw the striker being offered a seven-year deal worth $184 million on Friday.',
    'The striker was offered a seven-year deal worth $184 million.',
    'The Dornby Rovers lost the striker, whom the Terns offered a seven-year deal worth $184 million.',
  ])('contradict each other where they may be of one: %s', other => {
    expect(figureConflicts(offer, other)).toEqual([['$140 million', '$184 million']])
  })
})
