import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { NameValue } from '../../core/value.ts'
import { compareThings } from './compare-things.ts'
import { matchNames, type NameRelation } from './match-names.ts'
import { keysOf, plainKey } from './name-keys.ts'

type Outcome = readonly [Comparison['verdict'], ReasonCode, number]

const otherFamily: Outcome = ['contradiction', 'name-family-differs', 0.7]

const verdicts: Readonly<Record<NameRelation, Outcome>> = {
  same: ['agreement', 'name-same', 0.98],
  spelling: ['notation', 'name-spelling', 0.95],
  nickname: ['notation', 'name-nickname', 0.9],
  initials: ['notation', 'name-short-form', 0.9],
  short: ['compatible', 'name-short-form', 0.9],
  typo: ['contradiction', 'name-likely-typo', 0.85],
  'other-given': ['contradiction', 'name-given-differs', 0.7],
  unrelated: ['unrelated', 'name-same', 0],
}

/** One first name and two surnames: of what is taken for one person, that is an error in one of them. */
const hasOtherFamily = (a: NameValue, b: NameValue): boolean => {
  const [left, right] = [keysOf(a).given[0], keysOf(b).given[0]]
  return left !== undefined && left.plain.length > 1 && left.plain === right?.plain
}

const isBare = (name: NameValue): boolean => keysOf(name).given.length === 0

/** "Maren R. Holtby", "Maren Holtby": written in full and in short. "Holtby" alone only leaves out, and a "Jr" may be another person. */
const isShortForm = (a: NameValue, b: NameValue): boolean =>
  !isBare(a) && !isBare(b) && !differsBySuffix(a, b)

const withoutSuffix = ({ given, family }: NameValue): string => plainKey([...given, family].join(' '))

const differsBySuffix = (a: NameValue, b: NameValue): boolean =>
  a.suffix !== b.suffix && withoutSuffix(a) === withoutSuffix(b)

/** Compares two names of what is taken for one person, or one thing. */
export const compare = (a: NameValue, b: NameValue): Comparison => {
  if (a.bearer || b.bearer) return compareThings(a, b)
  const relation = matchNames(a, b)
  const [verdict, code, confidence] =
    relation === 'unrelated' && hasOtherFamily(a, b) ? otherFamily : verdicts[relation]
  const reason = { code, args: { left: a.full, right: b.full } }
  return relation === 'short' && isShortForm(a, b)
    ? { verdict: 'notation', reason, confidence, isPart: true }
    : { verdict, reason, confidence }
}
