/** A result of two or more sides: a final score, a set after another, votes for and against. */
export interface ScoreReading {
  readonly end: number
  /** Every number in the order written; tie-breaks left out. */
  readonly parts: readonly number[]
  /** Of a season's matches, those won and lost: "the Terns (2-13)". */
  readonly isRecord?: boolean
}
