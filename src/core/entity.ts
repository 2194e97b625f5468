import type { Span } from './span.ts'

/** A person, or a thing with a name, that one or more articles speak of. */
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

/** Who and what the words of the articles refer to. */
export interface AllEntities extends Entities {
  /** The thing that is named from an offset on, where articles name it in different ways. */
  readonly thingAt: (articleId: number, start: number) => Entity | null
}
