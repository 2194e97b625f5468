/** A stretch of an article's text: UTF-16 offsets, `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Number of characters in the span. */
export const lengthOf = (span: Span): number => span.end - span.start
