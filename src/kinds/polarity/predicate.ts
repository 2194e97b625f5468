/** What is read of a verb group: which way it went, of what, by whom. */
export interface Predicate {
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
  /**
   * What sort of news it is: a deed, how things stood, or how they stand still ("remains closed", "has not reopened").
   */
  readonly tells: 'deed' | 'state' | 'lasting'
  /** True for "nobody", "no one", "none": it holds for everybody there. */
  readonly ofAll: boolean
  /** The amount of a change, as figure and unit: "3.2 %"; null where none is given. */
  readonly amount: string | null
}
