import type { Direction } from '../../text/opposites.ts'

/**
 * What words say of which axis; `agents` tells that whoever acts must be the same for two claims to conflict. Where
 * `isVerb`, the words stand for another verb ("without charge" for "not charged") and `axis` is that verb's concept.
 */
export interface Axis extends Direction {
  readonly agents: boolean
  readonly isVerb: boolean
}

/** Axes on which each has a side of its own: two that vote differently do not contradict each other. */
const personal: ReadonlySet<string> = new Set(
  'stance contest admission consent office plea result tenure'.split(' '),
)

/** Before an axis: the words stand for the verb of that name. */
const verbMark = '='

/** The axis of a direction, whose name may stand for a verb: "=charge". */
export const withAgents = ({ axis: name, sign }: Direction): Axis => {
  const isVerb = name.startsWith(verbMark)
  const axis = isVerb ? name.slice(verbMark.length) : name
  return { axis, sign, isVerb, agents: personal.has(axis) }
}

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
