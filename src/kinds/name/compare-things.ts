import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { NameValue } from '../../core/value.ts'
import { differsByTypo } from './differs-by-typo.ts'
import { thingKeys } from './thing-keys.ts'

type Outcome = readonly [Comparison['verdict'], ReasonCode, number]

const unrelated: Outcome = ['unrelated', 'name-same', 0]

/** One word misspelt, and the others the same: "Marine Corp", "Marine Corps". */
const isMisspelt = (a: string, b: string): boolean => {
  const [left, right] = [a.split(' '), b.split(' ')]
  const other = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]))
  const [pair] = other
  return left.length === right.length && other.length === 1 && pair !== undefined && differsByTypo(...pair)
}

const outcomeOf = (a: string, b: string): Outcome => {
  const [left, right] = [thingKeys(a), thingKeys(b)]
  if (a.replaceAll('’', "'") === b.replaceAll('’', "'")) return ['agreement', 'name-same', 0.98]
  if (left.letters === right.letters) return ['notation', 'name-spelling', 0.95]
  const short = left.initials.includes(right.plain) || right.initials.includes(left.plain)
  if (short) return ['notation', 'name-short-form', 0.9]
  const otherForm = left.form !== null && right.form !== null && left.form !== right.form
  if (left.words !== right.words && isMisspelt(left.plain, right.plain))
    return ['contradiction', 'name-likely-typo', 0.8]
  if (left.words !== right.words || otherForm) return unrelated
  const isShorter = left.plain.split(' ').length !== right.plain.split(' ').length
  return ['notation', isShorter ? 'name-short-form' : 'name-spelling', 0.9]
}

/** Compares two names of things: one in another spelling, one in short. What has another name is another thing. */
export const compareThings = (a: NameValue, b: NameValue): Comparison => {
  const [verdict, code, confidence] = a.bearer === b.bearer ? outcomeOf(a.full, b.full) : unrelated
  return { verdict, reason: { code, args: { left: a.full, right: b.full } }, confidence }
}
