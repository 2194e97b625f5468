/** A title as it stands: word indices, inclusive. */
export interface TitlePhrase {
  readonly first: number
  readonly last: number
  /** Last word of the role itself: "Secretary" in "Secretary of State". */
  readonly head: number
}

/** Most words on either side of a role. */
export const reach = 9
