import { describe, expect, it } from 'vitest'
import { eventNames } from '../../src/text/event-names.ts'
import { namesTold } from '../../src/text/names-told.ts'
import { mostFor, ratioOf } from '../support/ratio-of.ts'

describe('what a text names', () => {
  it.each([
    ['The mill in Osk, on the Varland coast, burned down.', ['osk', 'varland']],
    ['Rain fell all day. Firemen from Osk came late.', ['osk']],
    ['CALDERMOUTH, March 4 (Wire) — The mill burned down.', ['caldermouth']],
    ['The mill burned down on Monday, Police said.', []],
    ['Mill Burns in Osk', []],
    ['MILL BURNS IN OSK\nThe fire began at Odile Tranter’s.', ['odile', 'tranter']],
    ['', []],
  ])('%s', (text, names) => {
    expect([...namesTold(text)]).toEqual(names)
  })

  it.each(['A', 'Osk ', '. ', '." ', ' \t', '\n', 'a. B '])('is read in linear time: %j', shape => {
    const factor = 4
    const reader = (count: number) => {
      const text = shape.repeat(count)
      return () => namesTold(text)
    }
    expect(ratioOf(factor, reader(12_500 * factor), reader(12_500))).toBeLessThanOrEqual(mostFor(factor))
  })
})

describe('what articles name that tell of one event', () => {
  const [a, b] = [new Set(['roe', 'osk', 'varland']), new Set(['osk', 'ida'])]

  it('comes with what most of them name, whatever their order', () => {
    expect(eventNames([a, b])).toEqual(['osk', 'roe', 'ida', 'varland'])
    expect(eventNames([b, a])).toEqual(eventNames([a, b]))
  })
})
