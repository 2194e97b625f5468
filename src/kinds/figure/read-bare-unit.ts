import { comparingBehind } from '../../lang/en/amounts.ts'
import { indefiniteArticles } from '../../lang/en/grammar.ts'
import { percentForms, weighForms } from '../../lang/en/measures.ts'
import { centForms } from '../../lang/en/money.ts'
import { agoWords } from '../../lang/en/times.ts'
import { withUnit } from './attach-unit.ts'
import { isBare, plainQuantity, type Quantity, type Scene } from './quantity.ts'
import { readModifierBefore } from './read-modifier.ts'
import { readQuantity } from './read-quantity.ts'
import { readUnit } from './read-unit.ts'
import { wordAt } from './tape.ts'

const one = { form: 'cardinal', low: 1, high: 1, precision: 1, scale: 1, literal: null } as const

/**
 * One of a unit: "an hour and a half", and behind a bound "just under an hour", "more than a year", "weighs a tonne". A plain
 * "an hour" is no figure.
 */
export const readBareUnit = (scene: Scene, i: number): Quantity | null => {
  const { tape } = scene
  const unit =
    indefiniteArticles.has(wordAt(tape, i)) && tape[i + 1]?.kind === 'word' ? readUnit(tape, i + 1) : null
  if (!unit || unit.unit.per !== null) return null
  const measure = withUnit(scene, plainQuantity(i, { ...one, end: i + 1 }), unit)
  // "8% fewer than a year ago" tells when.
  const isThen = agoWords.has(wordAt(tape, measure.end))
  if (isThen && comparingBehind.has(wordAt(tape, i - 1))) return null
  const bounded = readModifierBefore(tape, i, { isTime: measure.dimension === 'duration' }) !== null
  const weighed = measure.dimension === 'mass' && weighForms.has(wordAt(tape, i - 1))
  return measure.low !== 1 || bounded || weighed ? measure : null
}

/** "per cent of twenty-two", "percentage of 20": the word before its number. */
export const readPercentOf = (scene: Scene, i: number): Quantity | null => {
  const { tape } = scene
  const word = wordAt(tape, i)
  const cent = word === 'per' && centForms.has(wordAt(tape, i + 1)) ? i + 1 : i
  if (cent === i && !percentForms.has(word)) return null
  const number = wordAt(tape, cent + 1) === 'of' ? readQuantity(scene, cent + 2) : null
  return number && isBare(number) ? { ...number, start: i, dimension: 'percent', unit: 'percent' } : null
}
