import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import type { PlaceValue } from '../core/value.ts'
import type { Frame } from './frame.ts'

/** A place of the sentence, read. */
export interface PlaceInSentence {
  readonly span: Span
  readonly value: PlaceValue
}

/** Where a mention holds: the nearest place of its clause at which something is said to be or happen. */
export const scopePlace = (
  sentence: Sentence,
  frame: Frame,
  places: readonly PlaceInSentence[],
): PlaceValue | null => {
  const { tokens } = sentence
  const [from, to] = [tokens[frame.clause.first]?.span.start ?? 0, tokens[frame.clause.last]?.span.end ?? 0]
  const at = tokens[frame.first]?.span.start ?? 0
  const [nearest] = places
    .filter(({ span, value }) => span.start >= from && span.end <= to && value.relation === 'at')
    .toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at))
  return nearest?.value ?? null
}
