import type { Span } from './span.ts'

/** What a caller hands in. */
export interface ArticleInput {
  /** Path or name under which findings refer to the article. */
  readonly path: string
  /** The whole text, as decoded. */
  readonly text: string
  /** Day of publication in EDTF (`2024-01-19`); overrides what the article says of itself. */
  readonly published?: string | undefined
}

/** What stands in a file whose text a reader sees otherwise. */
export interface FileText {
  /** As decoded. */
  readonly text: string
  /** Where a passage of the article stands in the file. */
  spanOf(passage: Span): Span
}

/** An article ready for reading. */
export interface Article {
  /** Position in the run's canonical order; not stable between runs over other files. */
  readonly id: number
  readonly path: string
  /** As a reader sees it: without soft hyphens, with plain line ends. Spans count in it. */
  readonly text: string
  /** The file's own text, where that is another. */
  readonly file?: FileText
  /** Headline, or the first line that could be one; empty when there is none. */
  readonly title: string
  /**
   * Day of publication in EDTF, or null where neither the caller nor the article states one. A dateline without a
   * year takes it from the other articles of the run.
   */
  readonly published: string | null
}

/** The file behind an article. */
export const fileOf = ({ text, file }: Article): FileText => file ?? { text, spanOf: passage => passage }
