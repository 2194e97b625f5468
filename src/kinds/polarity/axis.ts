import { type AxisTrait, axes, verbsInOtherWords } from '../../lang/en/outcomes.ts'
import type { Direction } from '../../text/opposites.ts'

/**
 * What words say of which axis; `agents` tells that whoever acts must be the same for two claims to conflict. Where
 * `isVerb`, the words stand for another verb ("without charge" for "not charged") and `axis` is that verb's concept.
 */
export interface Axis extends Direction {
  readonly agents: boolean
  readonly isVerb: boolean
}

/** The axes that have a trait, and the verbs that other words stand for. */
export const axesWith = (trait: AxisTrait): ReadonlySet<string> =>
  new Set(
    [...Object.entries(axes), ...Object.entries(verbsInOtherWords)].flatMap(([axis, { traits }]) =>
      traits?.includes(trait) ? [axis] : [],
    ),
  )

const ownSide = axesWith('own-side')

/** The axis of a direction, or of a verb that other words stand for. */
export const axisOf = ({ axis, sign }: Direction, isVerb = false): Axis => ({
  axis,
  sign,
  isVerb,
  agents: ownSide.has(axis),
})

/** The axis a verb is on, and the last token that says so. */
export interface AxisRead {
  readonly axis: Axis
  readonly last: number
  /** What is told of is the subject: "was unhurt", "pleaded not guilty", "suffered burns". */
  readonly isState: boolean
  /** What it is told of where a noun says it together with the verb: the noun's idiom. */
  readonly of?: 'subject' | 'object' | 'behind'
}

/** The other side of an axis. */
export const opposite = (axis: Axis): Axis => ({ ...axis, sign: -axis.sign as 1 | -1 })
