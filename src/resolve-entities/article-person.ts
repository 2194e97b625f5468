import type { Span } from '../core/span.ts'
import type { NameValue, TitleValue } from '../core/value.ts'
import type { Context } from './contexts.ts'

/** What a name or form of address tells of its bearer. */
export type Gender = 'woman' | 'man' | null

/** A person as one article speaks of them. */
export interface ArticlePerson {
  readonly articleId: number
  /** The fullest form of the name in this article. */
  readonly name: NameValue
  /** Every form of the name, with how often it stands. */
  readonly forms: ReadonlyMap<string, number>
  readonly gender: Gender
  readonly titles: readonly TitleValue[]
  /** What the sentences that name them say besides. */
  readonly context: Context
}

/** A stretch of an article that stands for a person: an index into the article's people. */
export interface Reference {
  readonly span: Span
  readonly person: number
}
