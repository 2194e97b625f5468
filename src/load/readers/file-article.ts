import type { Document } from '../../core/article.ts'

/** An article of a file. */
export interface FileArticle {
  /** What tells it from the others of its file; null where it is the only one. */
  readonly id: string | null
  readonly text: string
  /** Left out for plain text. */
  readonly document?: Document
}
