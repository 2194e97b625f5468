import type { DateValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { bind } from './bind.ts'
import { compare } from './compare.ts'
import { contradictsItself } from './contradicts-itself.ts'
import { differenceOf } from './difference.ts'
import { find } from './find.ts'
import { type Hints, prepare } from './hints.ts'
import { keysOf } from './keys-of.ts'
import { likenessOf, transcriptionErrorOf } from './likeness.ts'
import { type DateParts, normalise } from './normalise.ts'

export { weekdayMismatch } from './weekday-mismatch.ts'

/** Days, months, years, weekdays, periods and times of day. */
export const date: Kind = defineKind<Hints, DateParts, DateValue>({
  name: 'date',
  letter: 'd',
  help: 'dates, weekdays, periods and clock times',
  alignsBy: 'event',
  hasNotation: true,
  prepare,
  find,
  bind,
  normalise: ({ parts }, _sentence, hints) => normalise(parts, hints),
  compare,
  likeness: likenessOf,
  slip: transcriptionErrorOf,
  difference: differenceOf,
  contradictsItself,
  keysOf,
})
