import type { Entity } from '../core/entity.ts'
import type { Span } from '../core/span.ts'
import type { Reference } from './article-person.ts'

/** Who stands at a span of one article. */
export type ReferenceIndex = (span: Span) => Entity | null

/** Builds a look-up over references that do not overlap, in text order: binary search. */
export const indexReferences = (
  references: readonly Reference[],
  entityOf: (person: number) => Entity | null,
): ReferenceIndex => {
  const starts = references.map(reference => reference.span.start)
  /** Index of the last reference that starts at or before an offset. */
  const lastAt = (offset: number): number => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return span => {
    const at = lastAt(span.start)
    const here = references[at]
    if (here && span.start < here.span.end) return entityOf(here.person)
    const next = references[at + 1]
    return next && next.span.start < span.end ? entityOf(next.person) : null
  }
}
