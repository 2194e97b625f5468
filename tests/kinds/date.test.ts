import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entities } from '../../src/core/entity.ts'
import type { DateValue } from '../../src/core/value.ts'
import { date, weekdayMismatch } from '../../src/kinds/date/index.ts'
import { boilerplate } from '../../src/kinds/define-kind.ts'
import { findIn } from '../../src/kinds/find-in.ts'
import { bareSentence } from '../support/bare-sentence.ts'
import { mostFor, ratioOf } from '../support/ratio-of.ts'

const nobody: Entities = { at: () => null }

const read = (text: string, published: string | null) => {
  const hints = date.prepare({ id: 0, path: 'a.txt', text, title: '', published })
  const sentence = bareSentence(text)
  return findIn(date, [sentence], hints)
    .flat()
    .filter(({ rule }) => rule !== boilerplate)
    .map(found => ({
      text: text.slice(found.span.start, found.span.end),
      value: date.normalise(found, sentence, hints, nobody) as DateValue,
    }))
}

/** The one date in a text. */
const theDate = (text: string, published: string | null = null): DateValue => {
  const found = read(text, published)
  expect(
    found.map(f => f.text),
    text,
  ).toHaveLength(1)
  return (found[0] as { value: DateValue }).value
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const suffix = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th'
const two = (number: number): string => String(number).padStart(2, '0')

/** Any day from 1900 on. */
const days = fc
  .integer({ min: -25_567, max: 47_481 })
  .map(days => new Date(days * 86_400_000))
  .map(day => ({
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    weekday: day.getUTCDay(),
  }))

/** Ten ways to write one day. */
const styles: readonly ((parts: { year: number; month: number; day: number; weekday: number }) => string)[] =
  [
    ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${months[month - 1]} ${day}, ${year}`,
    ({ year, month, day }) => `${day}${suffix(day)} of ${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${months[month - 1]} ${day}${suffix(day)}, ${year}`,
    ({ year, month, day }) => `${months[month - 1]?.slice(0, 3)}${month === 5 ? '' : '.'} ${day}, ${year}`,
    ({ year, month, day }) => `${day} ${months[month - 1]?.slice(0, 3)} ${year}`,
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
    ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
    ({ year, month, day, weekday }) => `${weekdays[(weekday + 6) % 7]}, ${day} ${months[month - 1]} ${year}`,
    ({ year, month, day, weekday }) => `${weekdays[(weekday + 6) % 7]}, ${months[month - 1]} ${day}, ${year}`,
    ({ year, month, day }) => `${day}-${months[month - 1]?.slice(0, 3)}-${year}`,
  ]

describe('reading', () => {
  it('reads a day the same in every style', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (parts, style) => {
        const value = theDate(`The bridge was shut on ${style(parts)}.`)
        expect(value.edtf).toBe(`${parts.year}-${two(parts.month)}-${two(parts.day)}`)
        expect(value.implied).toEqual([])
        expect(weekdayMismatch(value)).toBeNull()
      }),
    )
  })

  it('gives spans that hold the text of the mention', () => {
    const text =
      'On Monday, 4 March 2024, at 10:30 a.m. the bridge, built in 1968, fell; it will be rebuilt by 2030.'
    expect(read(text, '2024-03-06').map(f => f.text)).toEqual([
      'Monday, 4 March 2024, at 10:30 a.m.',
      '1968',
      'by 2030',
    ])
  })

  it('never throws, whatever the text', () => {
    const word = fc.constantFrom(
      'May',
      'the',
      '19th',
      'of',
      '2024',
      '-',
      '/',
      '1',
      'Friday',
      'early',
      'at',
      '3',
      'p.m.',
      'two',
      'weeks',
      'after',
      "'",
      '.',
      ',',
      'last',
      'quarter',
      'in',
      '12:30',
      'GMT',
      'Christmas',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom(null, '2024-02-29', 'XXXX-02-29'),
        (words, published) => {
          for (const { text, value } of read(words.join(' '), published)) {
            expect(text).not.toBe('')
            expect(value.edtf).toMatch(
              /^(?:(?:[\dX]{4}(?:-[\dX]{2}){0,2})?(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?|\.\.)(?:\/.+)?$/u,
            )
          }
        },
      ),
    )
  })
})

describe('the publication date', () => {
  it('is not needed for what is stated in full', () => {
    expect(theDate('It was shut on 4 March 2024.').edtf).toBe('2024-03-04')
  })

  it('is missed honestly where it is not known', () => {
    expect(theDate('It was shut on 4 March.')).toMatchObject({ edtf: 'XXXX-03-04', implied: [] })
    expect(theDate('It was shut in March.')).toMatchObject({ edtf: 'XXXX-03' })
    expect(theDate('It was shut on Friday.')).toMatchObject({ edtf: 'XXXX-XX-XX', statedWeekday: 5 })
    expect(theDate('It was shut on Friday night.')).toMatchObject({ edtf: 'XXXX-XX-XX', partOfDay: 'night' })
    expect(theDate('It was shut yesterday.')).toMatchObject({ edtf: 'XXXX-XX-XX' })
    expect(theDate('It was shut last year.')).toMatchObject({ edtf: 'XXXX' })
    expect(theDate('It was shut last month.')).toMatchObject({ edtf: 'XXXX-XX' })
    expect(theDate('It was shut in early March.')).toMatchObject({ edtf: 'XXXX-03-01/XXXX-03-12' })
    expect(theDate('It was shut at 5 p.m. Friday.')).toMatchObject({ edtf: 'T17:00', statedWeekday: 5 })
    expect(theDate('It was shut on Christmas Day.')).toMatchObject({ edtf: 'XXXX-12-25' })
  })

  it('helps as far as it goes where its year is not known', () => {
    expect(theDate('It was shut yesterday.', 'XXXX-02-14')).toMatchObject({ edtf: 'XXXX-02-13' })
    expect(theDate('It was shut last month.', 'XXXX-02-14')).toMatchObject({ edtf: 'XXXX-01' })
    expect(theDate('It was shut on Feb. 5.', 'XXXX-02-14')).toMatchObject({ edtf: 'XXXX-02-05' })
    expect(theDate('It was shut on Monday.', 'XXXX-02-14')).toMatchObject({
      edtf: 'XXXX-XX-XX',
      statedWeekday: 1,
    })
  })

  it('leaves what was assumed marked as such', () => {
    expect(theDate('It was shut on Dec. 27.', '2024-01-03')).toMatchObject({
      edtf: '2023-12-27',
      implied: ['year'],
    })
    expect(theDate('It will shut on Dec. 27.', '2024-01-03')).toMatchObject({
      edtf: '2024-12-27',
      implied: ['year'],
    })
    expect(theDate('It was shut yesterday.', '2024-01-01')).toMatchObject({ edtf: '2023-12-31', implied: [] })
  })
})

describe('days and months in digits', () => {
  it('are put in order by the rest of the article', () => {
    expect(theDate('It was shut on 03/04/2024, as the labour movement wished.').edtf).toBe('2024-04-03')
    expect(theDate('It was shut on 03/04/2024, as the labor movement wished.').edtf).toBe('2024-03-04')
    expect(read('It was shut on 03/04/2024 and on 25/04/2024.', null)[0]?.value.edtf).toBe('2024-04-03')
    expect(read('It was shut on 03/04/2024 and on April 25.', null)[0]?.value.edtf).toBe('2024-03-04')
  })

  it('contradict nobody where the order is a guess', () => {
    const guess = theDate('It was shut on 03/04/2024.')
    expect(date.compare(guess, theDate('It was shut on 3 April 2024.')).verdict).toBe('compatible')
    expect(date.compare(guess, theDate('It was shut on 3 April 2021.')).verdict).toBe('contradiction')
  })
})

describe('a weekday beside a date', () => {
  it('that does not fit is noticed', () => {
    expect(weekdayMismatch(theDate('It was shut on Tuesday, 18 May 2024.'))).toEqual({
      stated: 2,
      actual: 6,
      certain: true,
    })
    expect(weekdayMismatch(theDate('It was shut on Saturday, 18 May 2024.'))).toBeNull()
    expect(weekdayMismatch(theDate('It was shut on Saturday.', '2024-05-20'))).toBeNull()
    expect(weekdayMismatch(theDate('It was shut on Tuesday, 18 May.'))).toBeNull()
  })

  it('finds the year in which it fits', () => {
    expect(theDate('It was shut on Tuesday, Dec. 26.', '2024-01-03').edtf).toBe('2023-12-26')
    expect(theDate('It was shut on Thursday, Dec. 26.', '2024-01-03').edtf).toBe('2024-12-26')
  })
})

describe('comparing', () => {
  const phrases = fc.constantFrom(
    'on 4 March 2024',
    'on March 4',
    'on Monday',
    'on Monday night',
    'early Monday',
    'yesterday',
    'last week',
    'last year',
    'in March',
    'in early March',
    'in 2024',
    'in the 1990s',
    'by Friday',
    'after 2016',
    'at 5 p.m.',
    'at 5:47',
    'at 10:47 GMT',
    'at 5 p.m. Monday',
    'shortly before midnight on Monday',
    'at midnight on Monday',
    'in the first quarter of 2024',
    'in the spring of 2024',
    'two weeks ago',
    'from 1 March to 5 March',
    'on the 4th',
    'overnight',
    'at Easter',
  )
  const published = fc.constantFrom(null, '2024-03-06', '2024-03-13', 'XXXX-03-06')
  const values = fc
    .tuple(phrases, published)
    .map(([phrase, day]) => theDate(`The old bridge was shut ${phrase}.`, day))

  it('gives one verdict and one reason either way round', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [date.compare(a, b), date.compare(b, a)]
        expect(back.verdict).toBe(there.verdict)
        expect(back.reason.code).toBe(there.reason.code)
        expect(back.confidence).toBe(there.confidence)
        expect(back.reason.args).toEqual({
          left: there.reason.args['right'],
          right: there.reason.args['left'],
        })
      }),
    )
  })

  it('never lets a value contradict itself', () => {
    fc.assert(
      fc.property(values, value => {
        expect(['agreement', 'compatible']).toContain(date.compare(value, value).verdict)
      }),
    )
  })

  it('holds what undated articles count against each other', () => {
    const verdictOf = (a: string, b: string) => date.compare(theDate(a), theDate(b)).verdict
    expect(theDate('The vote is next weekend.').counted).toEqual({ unit: 'weekend', count: 1 })
    expect(theDate('The vote is next weekend.', '2024-06-01').counted).toBeUndefined()
    expect(verdictOf('The vote is next weekend.', 'He faces a vote next weekend.')).toBe('agreement')
    expect(verdictOf('It was shut last week.', 'It was shut a week ago.')).toBe('agreement')
    expect(verdictOf('It was shut last week.', 'It will be shut next week.')).toBe('compatible')
    expect(verdictOf('It was shut last week.', 'It was shut last month.')).toBe('compatible')
  })

  it('takes no side where only what was assumed differs', () => {
    const a = theDate('It was shut on May 12.', '2024-06-01')
    const b = theDate('It was shut on May 12.', '2019-06-01')
    expect([a.edtf, b.edtf]).toEqual(['2024-05-12', '2019-05-12'])
    expect(date.compare(a, b)).toMatchObject({ verdict: 'compatible', reason: { code: 'date-overlap' } })
  })

  it('tells weekdays apart without a publication date', () => {
    const [sunday, saturday] = [theDate('It sank late Sunday.'), theDate('It sank on Saturday night.')]
    expect(date.compare(sunday, saturday)).toMatchObject({
      verdict: 'contradiction',
      reason: { code: 'date-other-day', args: { left: 'Sunday late', right: 'Saturday night' } },
    })
    expect(date.compare(sunday, theDate('It sank on Sunday, 10 March 2024.')).verdict).toBe('compatible')
  })

  it('lets a night reach into the next day', () => {
    const night = theDate('It sank late Tuesday night.')
    expect(date.compare(night, theDate('It sank at 1:30 a.m. Wednesday.')).verdict).toBe('compatible')
    expect(date.compare(night, theDate('It sank at 2 p.m. Wednesday.')).verdict).toBe('contradiction')
  })

  it('says nothing of two days that are not known', () => {
    const [a, b] = [theDate('It was shut yesterday.'), theDate('It was shut today.')]
    expect(date.compare(a, b)).toMatchObject({ verdict: 'compatible', confidence: 0.3 })
  })
})

describe('time taken', () => {
  const factor = 4

  it.each([
    '1',
    ' ',
    ',',
    'A',
    'Monday ',
    '1/',
    'Jan 1 ',
    'the ',
    'early ',
    'two weeks after ',
    'May 1, the next day ',
    ', 5 and 6 May ',
    '5 p.m. ',
    '2019-',
  ])(
    'grows no faster than a text of %j',
    unit => {
      const [short, long] = [12_500, 12_500 * factor].map(size => unit.repeat(size / unit.length))
      const ratio = ratioOf(
        factor,
        () => read(long ?? '', '2024-03-13'),
        () => read(short ?? '', '2024-03-13'),
      )
      expect(ratio).toBeLessThanOrEqual(mostFor(factor))
    },
    60_000,
  )
})
