import type { Limits } from './read-limits.ts'
import type { Marks } from './read-marks.ts'
import type { Quantity } from './read-quantity.ts'
import type { Telling } from './read-telling.ts'

/** What is read of a verb group: which way it went, of what, by whom. */
export interface Predicate extends Limits {
  /** The axis ("change", "decision") or the verb's concept. */
  readonly predicate: string
  readonly isAxis: boolean
  readonly sign: 1 | -1
  /** True where whoever acts must be the same for two claims to conflict. */
  readonly agents: boolean
  /** Token indices of what it happened to: the object, or the subject of a passive. Its head comes first. */
  readonly theme: readonly number[]
  /** Token indices of who did it. */
  readonly agent: readonly number[]
  /** Names among the words of the theme and of the agent, lower case: "harbour", "party". */
  readonly themeNames: readonly string[]
  readonly agentNames: readonly string[]
  readonly tells: Telling
  /** True for "now", "again", "at last": before, it was otherwise. */
  readonly isTurn: boolean
  /** True for "nobody", "no one", "none": it holds for everybody there. */
  readonly ofAll: boolean
  /** The amount of a change, as figure and unit: "3.2 %"; null where none is given. */
  readonly amount: string | null
  /** True where it is agreed on and not done yet: "agreed to reopen the crossing". */
  readonly isAgreed: boolean
  /** True where somebody would not do it: "refused to reopen the crossing". */
  readonly isRefused: boolean
  readonly quantity: Quantity
  /** True for many of a sort that are not told apart from others of it by an article: "women", not "the women". */
  readonly isBare: boolean
  /** True where what changes is how many or how much there is of the theme: "passenger numbers". */
  readonly isMeasured: boolean
  /** The subject in a second reading that does not fit the first, as a word; null where the two go together. */
  readonly otherSubject: string | null
  readonly marks: Marks
  readonly agentMarks: Marks
}

/** What is read of a verb group that no word limits or turns. */
export const plainParts: Omit<Predicate, 'predicate' | 'isAxis' | 'sign' | 'theme' | 'agent'> = {
  agents: false,
  themeNames: [],
  agentNames: [],
  tells: 'event',
  isTurn: false,
  ofAll: false,
  amount: null,
  isAgreed: false,
  isRefused: false,
  quantity: null,
  isBare: false,
  isMeasured: false,
  otherSubject: null,
  marks: { other: [], side: [] },
  agentMarks: { other: [], side: [] },
  whom: null,
  weekday: null,
  offences: [],
  deed: null,
  complements: [],
}
