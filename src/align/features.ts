import type { Claim } from '../core/claim.ts'
import type { Value } from '../core/value.ts'

/** What two claims have in common, each from 0 to 1. */
export interface Features {
  /** The counted or measured thing is the same. */
  readonly counted: number
  /** One names in another role what the other counts. */
  readonly countedElsewhere: number
  /** Both count something, and not the same. */
  readonly countedDiffers: number
  readonly verb: number
  /** One's verb is told in another role by the other: "the collapse" and "collapsed". */
  readonly verbElsewhere: number
  readonly verbDiffers: number
  /** Overlap of agents, objects, modifiers and people. */
  readonly arguments: number
  /** Both narrow down what is counted, with other words; for dates, one deed is done to two things. */
  readonly modifiersDiffer: number
  /** One is told as a plan, forecast or possibility, the other as done. */
  readonly modalityDiffers: number
  /** Overlap of all words around the claims. */
  readonly context: number
  /** What is counted tells what became of people or things: deaths, arrests. For dates: an event that happens once. */
  readonly state: number
  /** Each of the two articles counts that thing, or dates that event, once only. */
  readonly only: number
  /** How plausible it is that the two values report one quantity. */
  readonly likeness: number
  /** The values lie so far apart that they hardly report one quantity. */
  readonly far: number
  /** How much the values look like one that was noted wrong. */
  readonly slip: number
  /** The values are amounts of a measure or of money, of which an article states fewer than counts. */
  readonly measured: number
  /** How well one of the values is accounted for by an equal one in the other's article. */
  readonly explained: number
  /**
   * No other value of the other's article goes with this one: 1 for both, 0.5 for one of them. Of values that conflict:
   * each article states no other of the kind.
   */
  readonly sole: number
}

/** How two values stand among all the values of their articles: see {@link Features}. */
export type Standing = Pick<Features, 'explained' | 'sole'>

/** What the comparison of two claims draws from the whole run. */
export interface Background {
  /** Weight of a word: rarer among the claims of its article is more. */
  readonly rarity: (lemma: string) => number
  /** Does its article tell things of one sort apart by such values: "the 13-inch and the 15-inch model"? */
  readonly isOneOfSeveral: (claim: Claim) => boolean
  /** Is each told of another thing of a sort: "the 13-inch model", "the 15-inch model"? */
  readonly isOtherVariant: (a: Claim, b: Claim) => boolean
  /** Does a claim's article give somebody that age? */
  readonly knowsAge: (claim: Claim, age: Value) => boolean
  /** The other claims of the kind in the claim's sentence. */
  readonly beside: (claim: Claim) => readonly Claim[]
  /** Is this claim's article known to count the thing with one value only? */
  readonly isOnly: (claim: Claim) => boolean
}
