import type { FigureValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { tellsAge } from './age-told.ts'
import { compare } from './compare.ts'
import { differenceOf } from './difference.ts'
import { amountsIn, find } from './find.ts'
import { type Hints, prepare } from './hints.ts'
import { keysOf } from './keys-of.ts'
import { likenessOf, transcriptionErrorOf } from './likeness.ts'
import { normalise } from './normalise.ts'
import type { Parts } from './read-at.ts'

/** Counts, money, percentages, ages, measures, durations, scores, votes and ranks. */
export const figure: Kind = defineKind<Hints, Parts, FigureValue>({
  name: 'figure',
  letter: 'f',
  help: 'counts, money, percentages, ages, measures, scores and votes',
  alignsBy: 'event',
  hasNotation: true,
  prepare,
  find,
  within: amountsIn,
  normalise: (found, sentence, hints, entities) => {
    const value = normalise(found, hints)
    const isAge = typeof value !== 'string' && tellsAge(value, found, sentence, entities)
    return isAge ? { ...value, dimension: 'age', unit: 'year' } : value
  },
  compare,
  likeness: likenessOf,
  slip: transcriptionErrorOf,
  difference: differenceOf,
  keysOf,
  // Whatever words it is told in, the strength of a quake is one of its own.
  aspects: ({ dimension, unit }) => (dimension === 'magnitude' && unit === null ? ['quake'] : []),
})
