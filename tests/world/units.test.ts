import { describe, expect, it } from 'vitest'
import { unitRows } from '../../src/world/unit-rows.ts'
import { isUnit, toBaseUnit, unitNamed, unitSigned } from '../../src/world/units.ts'

describe('units', () => {
  it.each([
    [80, 'kilometre', 80_000],
    [1, 'nautical mile', 1852],
    [1, 'hectare', 10_000],
    [1, 'barrel', 158.987],
    [9, 'week', 63],
    [24, 'month', 730],
    [1, 'decade', 3650],
    [212, 'degree Fahrenheit', 100],
    [1, 'calorie', 4184],
  ])('%d %s is %d in the base unit', (value, unit, base) => {
    expect(toBaseUnit(value, unit)).toBeCloseTo(base, 2)
  })

  it('converts every unit that is read', () => {
    for (const row of unitRows.trim().split('\n')) {
      const [name = ''] = row.split('|')
      const unit = isUnit(name) ? name : (name.split(' per ')[0] ?? '')
      expect(toBaseUnit(1, unit), name).not.toBeNull()
    }
  })

  it('reads names and symbols', () => {
    expect(unitNamed('metric tons')?.name).toBe('tonne')
    expect(unitNamed('miles per hour')).toMatchObject({ name: 'mile', per: 'hour', dimension: 'speed' })
    expect(unitSigned('km²')?.name).toBe('square kilometre')
    expect(unitSigned('MW')?.name).toBe('megawatt')
    expect(unitNamed('goals')).toBeUndefined()
  })

  it('knows no conversion of what is no unit', () => {
    expect(toBaseUnit(1, 'goal')).toBeNull()
  })
})
