import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeNumber } from '../../src/report/write-number.ts'

const icu = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234.5, '-1,234.5'],
    [2e10, '20,000,000,000'],
    [1 / 3, '0.3333333333'],
    [1e-7, '0.0000001'],
    [3e21, '3,000,000,000,000,000,000,000'],
  ])('%d is written %s', (n, text) => {
    expect(writeNumber(n)).toBe(text)
  })

  it('is written as ICU writes it', () => {
    const amounts = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map(n => n / 1000),
    )
    fc.assert(
      fc.property(
        amounts.filter(n => !Object.is(n, -0)),
        n => writeNumber(n) === icu.format(n),
      ),
    )
  })
})
