import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { NameValue } from '../../core/value.ts'
import { matchNames } from './match-names.ts'

const verdicts: Readonly<
  Record<ReturnType<typeof matchNames>, readonly [Comparison['verdict'], ReasonCode, number]>
> = {
  same: ['agreement', 'name-same', 0.98],
  spelling: ['notation', 'name-spelling', 0.95],
  nickname: ['notation', 'name-nickname', 0.9],
  short: ['compatible', 'name-short-form', 0.9],
  typo: ['contradiction', 'name-likely-typo', 0.6],
  'other-given': ['contradiction', 'name-given-differs', 0.85],
  unrelated: ['unrelated', 'name-same', 0],
}

/** Compares two names of what is taken for one person. */
export const compare = (a: NameValue, b: NameValue): Comparison => {
  const [verdict, code, confidence] = verdicts[matchNames(a, b)]
  return { verdict, reason: { code, args: { left: a.full, right: b.full } }, confidence }
}
