/** What can go wrong with an article, a mention or a setting without stopping the run. */
export type ProblemCode =
  | 'encoding-windows-1252'
  | 'encoding-replaced'
  | 'format-unknown'
  | 'no-body'
  | 'not-english'
  | 'cut-off'
  | 'other-event'
  | 'in-no-group'
  | 'file-unreadable'
  | 'too-many-values'
  | 'published-unreadable'
  | 'published-weekday'
  | 'front-matter-broken'
  | 'ignore-not-heeded'
  | 'findings-left-out'
  | 'ignored-in-place'
  | 'unused-ignore'
  | 'figure-unreadable'
  | 'date-unreadable'
  | 'title-unreadable'
  | 'name-unreadable'
  | 'place-unreadable'
  | 'quote-unreadable'

/** Expected trouble as a value: it is reported, it does not throw, and nothing vanishes. */
export interface Problem {
  readonly code: ProblemCode
  /** Path of the article, as given; of the configuration, where it is about that. */
  readonly path: string
  /** What the message needs: the text that could not be read, the encoding assumed. */
  readonly args: Readonly<Record<string, string | number>>
}
