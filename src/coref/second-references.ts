import type { Span } from '../core/span.ts'
import type { Reference } from './article-person.ts'

/** A capitalised word that stands for nobody the article names in full. */
export interface OpenName {
  readonly span: Span
  readonly key: string
}

/** A misspelt surname that stands for somebody: "Lock said" behind "Gary Locke". */
export interface Misspelt {
  readonly span: Span
  /** Index of its sentence. */
  readonly sentence: number
  readonly text: string
}

/** Second references, and words that may be some whose person only another article names in full. */
export interface SecondReferences {
  readonly links: readonly Reference[]
  readonly open: readonly OpenName[]
}
