import type { ArticleInput } from '../../src/core/article.ts'
import type { Span } from '../../src/core/span.ts'

/** The places of one article at which a labelled value stands. */
export interface Passage {
  readonly path: string
  readonly spans: readonly Span[]
  readonly quotes: readonly string[]
}

/** A labelled row: passages of two or more articles, and what is to be said of them. */
export interface Row {
  readonly passages: readonly Passage[]
}

/** A labelled story. */
export interface Story {
  readonly name: string
  readonly articles: readonly ArticleInput[]
  readonly expected: readonly (Row & {
    readonly verdict: 'contradiction' | 'notation' | 'compatible'
    readonly kind: string
    readonly note: string
  })[]
  readonly traps: readonly (Row & { readonly why: string })[]
}

export declare const readStories: (folder: string) => readonly Story[]
