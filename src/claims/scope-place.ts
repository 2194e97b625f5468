import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import type { PlaceValue } from '../core/value.ts'
import { placeRelatives } from '../lang/en/grammar.ts'
import type { Frame } from './frame.ts'

/** A place of the sentence, read. */
export interface PlaceInSentence {
  readonly span: Span
  readonly value: PlaceValue
}

/** "the town of Lunde, *where* 40 people marched": the place that a clause says something of; null where it has none. */
const whereOf = (
  { tokens }: Sentence,
  { first, clause }: Frame,
  places: readonly PlaceInSentence[],
): PlaceValue | null => {
  const from = clause.first
  const opener = tokens.findLastIndex(({ normal }, i) => i >= from && i < first && placeRelatives.has(normal))
  const before = tokens[opener - 1]
  return (before && places.find(({ span }) => span.end === before.span.end)?.value) ?? null
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
  return nearest?.value ?? whereOf(sentence, frame, places)
}

/** Characters between a distance and the place that it counts from: "55 km (34 miles) south-west of the town of ⟦Lunde⟧". */
const reach = 48

/** From where a distance is measured: the place right behind it that something is said to be near. */
export const measuredFrom = (distance: Span, places: readonly PlaceInSentence[]): PlaceValue | null => {
  const [next] = places
    .filter(({ span }) => span.start >= distance.end)
    .toSorted((a, b) => a.span.start - b.span.start)
  const isMeasured = next?.value.relation === 'near' && next.span.start - distance.end < reach
  return isMeasured ? next.value : null
}
