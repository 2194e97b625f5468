import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/core/value.ts'
import { formatValue } from '../../src/report/format-value.ts'
import { figure, title } from './hand-built.ts'

const cases: readonly (readonly [string, Value])[] = [
  ['USD 20,000,000,000', figure(2e10, { unit: 'USD', dimension: 'money' })],
  ['about 1,200', figure(1200, { approximate: true })],
  ['at least 300', figure(300, { high: null })],
  ['at most 10', figure(10, { low: null })],
  ['an unknown amount', figure(0, { low: null, high: null })],
  ['10–15%', figure(10, { high: 15, unit: 'percent', dimension: 'percent' })],
  ['0.25 percentage points', figure(0.25, { dimension: 'percentage-points' })],
  ['25 basis points', figure(25, { dimension: 'percentage-points', unit: 'basis point' })],
  ['70 parts per billion', figure(70, { dimension: 'percent', unit: 'part per billion' })],
  ['3rd', figure(3, { dimension: 'ordinal' })],
  ['2:07:41 hours', figure(2 + 461 / 3600, { unit: 'hour', dimension: 'duration' })],
  ['2.5 hours', figure(2.5, { unit: 'hour', dimension: 'duration' })],
  ['1:40 minutes', figure(100 / 60, { unit: 'minute', dimension: 'duration' })],
  ['1.972 minutes', figure(1.972, { unit: 'minute', dimension: 'duration' })],
  ['112th', figure(112, { dimension: 'ordinal' })],
  ['3-1', figure(3, { dimension: 'score', parts: [3, 1] })],
  ['50 miles', figure(50, { unit: 'mile', dimension: 'length' })],
  ['1 mile', figure(1, { unit: 'mile', dimension: 'length' })],
  ['6 feet', figure(6, { unit: 'foot', dimension: 'length' })],
  ['40 km per hour', figure(40, { unit: 'km', dimension: 'speed', per: 'hour' })],
  ['2023-12-27', { type: 'date', edtf: '2023-12-27', implied: ['year'], approximate: false }],
  ['about 2023-12', { type: 'date', edtf: '2023-12', implied: [], approximate: true }],
  ['Friday', { type: 'date', edtf: 'XXXX-XX-XX', implied: [], approximate: false, statedWeekday: 5 }],
  [
    '2024-03-04 late evening',
    { type: 'date', edtf: '2024-03-04', implied: [], approximate: false, partOfDay: 'late-evening' },
  ],
  ['not resign', { type: 'polarity', predicate: 'resign', isAxis: false, sign: -1 }],
  ['+ change', { type: 'polarity', predicate: 'change', isAxis: true, sign: 1 }],
  ['adviser', title('adviser')],
  [
    'former deputy homeland security adviser (White House, USA)',
    title('adviser', {
      tenure: 'former',
      rank: ['deputy'],
      portfolio: ['homeland security'],
      organisation: 'White House',
      place: 'USA',
    }),
  ],
  [
    'Ilse van der Berg',
    { type: 'name', full: 'Ilse van der Berg', given: ['Ilse'], family: 'van der Berg', suffix: null },
  ],
  [
    'Porto',
    {
      type: 'place',
      name: 'Porto',
      level: 'city',
      relation: 'at',
      within: null,
      country: 'PRT',
      isCountry: false,
    },
  ],
]

describe('a value in words', () => {
  it.each(cases)('%s', (words, value) => {
    expect(formatValue(value)).toBe(words)
  })
})
