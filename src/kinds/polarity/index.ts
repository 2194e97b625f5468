import type { PolarityValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { comparePolarity } from './compare.ts'
import { findPredicates, type Predicate } from './find.ts'

/** Whether something happened, and which way it went. */
export const polarity: Kind = defineKind<null, Predicate, PolarityValue>({
  name: 'polarity',
  letter: 'x',
  help: 'did or did not, rose or fell, approved or rejected',
  alignsBy: 'event',
  hasNotation: false,
  prepare: () => null,
  find: sentence => findPredicates(sentence),
  normalise: ({ parts: { predicate, isAxis, sign } }) => ({ type: 'polarity', predicate, isAxis, sign }),
  compare: comparePolarity,
})
