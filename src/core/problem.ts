/** What can go wrong with an article or a mention without stopping the run. */
export type ProblemCode =
  | 'encoding-windows-1252'
  | 'too-many-values'
  | 'published-unreadable'
  | 'figure-unreadable'
  | 'date-unreadable'
  | 'title-unreadable'
  | 'name-unreadable'
  | 'place-unreadable'
  | 'quote-unreadable'

/** Expected trouble as a value: it is reported, it does not throw, and nothing vanishes. */
export interface Problem {
  readonly code: ProblemCode
  /** Path of the article, as given. */
  readonly path: string
  /** What the message needs: the text that could not be read, the encoding assumed. */
  readonly args: Readonly<Record<string, string | number>>
}
