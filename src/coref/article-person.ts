import type { Span } from '../core/span.ts'
import type { NameValue, TitleValue } from '../core/value.ts'

/** What a name or form of address tells of its bearer. */
export type Gender = 'woman' | 'man' | null

/** What the sentences that name a person say besides. */
export interface Context {
  /** Words that are not common in the article, in dictionary form. */
  readonly words: ReadonlySet<string>
  /** All telling words of each of the first sentences that name the person. */
  readonly sentences: readonly ReadonlySet<string>[]
  /** True where kin is spoken of: two of a family may be meant. */
  readonly kin: boolean
  /** The age behind the name, in years; null where none is stated. */
  readonly age: number | null
  /** Whose or whence, by the first word of the name: "of Porto"; null where that does not stand behind the name. */
  readonly of: string | null
}

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
  /** The telling words of the whole article: what it is about. */
  readonly told: ReadonlySet<string>
}

/** A stretch of an article that stands for a person: an index into the article's people. */
export interface Reference {
  readonly span: Span
  readonly person: number
}
