import { describe, expect, it } from 'vitest'
import { figureConflicts } from '../support/figure-conflicts.ts'

const price = 'The new Tarnbook costs $1,199 and will be in shops on Monday, Orvell said.'
const several =
  'Orvell showed its new Tarnbook on Friday. The 13-inch version has a 2.7GHz chip, while the 15-inch has a 2.3GHz one.'

describe('amounts of two things of a sort', () => {
  it.each([
    ['the base model', price, 'The base model of the new Tarnbook costs $1,099, Orvell said.'],
    [
      'the other model',
      price,
      'The other model of the new Tarnbook costs $1,149 and will be in shops on Monday, Orvell said.',
    ],
    [
      'the one that a sentence is about',
      several,
      'The 11-inch version boasts a display of 1,280 by 800, a larger battery and memory, and comes with a 2.5GHz chip.',
    ],
    [
      'one of two sizes',
      several,
      'The new Tarnbook of Orvell has a 2.5GHz chip and will be in shops on Monday.',
    ],
    [
      'the other of two sizes',
      several,
      'The 15-inch version has a 2.5GHz chip and will be in shops on Monday, Orvell said.',
    ],
  ])('are no contradiction: %s', (_, a, b) => {
    expect(figureConflicts(a, b)).toEqual([])
    expect(figureConflicts(b, a)).toEqual([])
  })

  it('are told apart by no size that every article tells', () => {
    const other = 'The new 15-inch Tarnbook costs $1,299 and will be in shops on Monday, Orvell said.'
    expect(figureConflicts(price, other)).toEqual([['$1,199', '$1,299']])
  })

  it('contradict each other where both are told of the same one', () => {
    const base = 'The base model of the new Tarnbook costs $1,099, Orvell said.'
    expect(figureConflicts(base, base.replace('base', 'standard').replace('1,099', '1,199'))).toEqual([
      ['$1,099', '$1,199'],
    ])
  })
})
