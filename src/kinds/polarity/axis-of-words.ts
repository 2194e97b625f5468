import { type AxisRow, axes, stateVerbs, verbsInOtherWords } from '../../lang/en/outcomes.ts'
import { directionOf, signed } from '../../text/opposites.ts'
import { type Axis, axisOf } from './axis.ts'

type Column = 'outcomes' | 'phrases' | 'states'

const axesIn = (
  table: Readonly<Record<string, AxisRow>>,
  column: Column,
  isVerb: boolean,
): readonly (readonly [string, Axis])[] =>
  Object.entries(table).flatMap(([axis, { [column]: sides }]) =>
    sides ? signed(sides).map(([words, sign]) => [words, axisOf({ axis, sign }, isVerb)] as const) : [],
  )

const axesByWords = (column: Column): ReadonlyMap<string, Axis> =>
  new Map([...axesIn(axes, column, false), ...axesIn(verbsInOtherWords, column, true)])

const outcomes = axesByWords('outcomes')
const phrases = axesByWords('phrases')
const states = axesByWords('states')

/** The axis of a verb by itself: "approve" → decision, 1. */
export const axisOfVerb = (lemma: string): Axis | null => {
  const direction = directionOf(lemma)
  return outcomes.get(lemma) ?? (direction && axisOf(direction))
}

/** The axis of a verb with the words behind it: "vote in favour". */
export const axisWithParticle = (lemma: string, behind: string): Axis | null =>
  phrases.get(`${lemma} ${behind}`) ?? null

/** The axis of a state behind a verb: "was unhurt"; "plead guilty" is of its own, it is no verdict. */
export const axisOfState = (verb: string, state: string): Axis | null => {
  if (!stateVerbs.has(verb)) return null
  const axis = states.get(state) ?? null
  return verb === 'plead' && axis?.axis === 'verdict' ? axisOf({ axis: 'plea', sign: axis.sign }) : axis
}
