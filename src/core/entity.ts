import type { Span } from './span.ts'

/** A person that one or more articles speak of. */
export interface Entity {
  /** Unique within a run. */
  readonly id: string
  /** The fullest form of the name: "Maren Holtby-Ruiz". */
  readonly name: string
  /** Name normalised for finding ids; the same whatever the order of the articles. */
  readonly key: string
}

/** Who the words of the articles refer to. */
export interface Entities {
  /** The person whose name, pronoun or role stands at the span, or null where it is nobody known. */
  readonly at: (articleId: number, span: Span) => Entity | null
}
