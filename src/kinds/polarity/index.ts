import type { PolarityValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { comparePolarity } from './compare.ts'
import { findPredicates } from './find.ts'
import { otherContestant } from './other-contestant.ts'
import type { Predicate } from './predicate.ts'
import { sameTopic } from './same-topic.ts'

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
  keysOf: ({ predicate, isAxis }) => [`${isAxis ? 'axis' : 'verb'}:${predicate}`],
  rolesOf: ({ theme, agent }) => ({ theme, agent }),
  sameTopic,
  implied: otherContestant,
  isSilent: ({ isAxis, sign }) => !isAxis && sign === 1,
  compare: comparePolarity,
})
