import { describe, expect, it } from 'vitest'
import {
  currenciesNamed,
  currenciesSigned,
  currencyOf,
  moneyUnit,
  subunitNamed,
} from '../../src/world/currencies.ts'

const codes = Intl.supportedValuesOf('currency')
const names = new Intl.DisplayNames('en', { type: 'currency' })

describe('currencies', () => {
  // A table of our own can fall behind; Node carries a copy of Unicode CLDR to hold it against.
  it('cover those of the world, but for the newest', () => {
    const missing = codes.filter(code => !currencyOf(code))
    expect(missing.length, missing.join(' ')).toBeLessThanOrEqual(5)
  })

  it('are known by their English names', () => {
    const unnamed = codes.filter(code => {
      const name = (names.of(code) ?? '').toLowerCase().replace(/ \(.*\)/, '')
      return (
        currencyOf(code) &&
        !currenciesNamed(name).includes(code) &&
        !currenciesNamed(`${name}s`).includes(code)
      )
    })
    expect(unnamed.length, unnamed.join(' ')).toBeLessThanOrEqual(12)
  })

  it('share their nouns and signs, the likeliest first', () => {
    expect(currenciesNamed('dollars')[0]).toBe('USD')
    expect(currenciesNamed('pounds')[0]).toBe('GBP')
    expect(currenciesNamed('canadian dollars')).toEqual(['CAD'])
    expect(currenciesSigned('Rs')[0]).toBe('INR')
    expect(currenciesSigned('¥')).toEqual(['JPY', 'CNY'])
    expect(currenciesNamed('people')).toEqual([])
  })

  it('know their parts', () => {
    expect(subunitNamed('pence')?.name).toBe('penny')
    expect(moneyUnit('GBP penny')).toEqual({ code: 'GBP', share: 0.01 })
    expect(moneyUnit('GBP')).toEqual({ code: 'GBP', share: 1 })
  })
})
