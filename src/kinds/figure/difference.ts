import type { FigureValue } from '../../core/value.ts'
import { haveOneUnit, isMistyped, isOfOtherScale, isTransposed, significant, writtenOf } from './likeness.ts'

/** Amounts that differ by less than this share are near. */
const nearness = 0.1

/**
 * How two amounts that exclude each other differ, as errors of transcription are told from two amounts: `unit` (1.1 million
 * acres, square miles), `scale` (250 million, billion), `shift` (2.5%, 0.025%), `power` (6,000 and 60,000, of which one digit tells
 * nothing), `digit` (3.350 and 3.650; 1,482 and 1,842), `digit-of-two` (46 and 45), `near` (within a tenth) or `other`.
 */
export const differenceOf = (a: FigureValue, b: FigureValue): string => {
  const [x, y] = [writtenOf(a), writtenOf(b)]
  if (a.parts || b.parts || x <= 0 || y <= 0) return 'other'
  if (!haveOneUnit(a, b)) return x === y ? 'unit' : 'other'
  const digits = significant(x).length
  if (significant(x) === significant(y)) {
    if (digits === 1) return 'power'
    return isOfOtherScale(x, y) ? 'scale' : 'shift'
  }
  if (isMistyped(x, y) || isTransposed(x, y)) return digits > 2 ? 'digit' : 'digit-of-two'
  return Math.abs(x - y) <= nearness * Math.max(x, y) ? 'near' : 'other'
}
