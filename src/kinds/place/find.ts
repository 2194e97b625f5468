import type { Sentence } from '../../core/sentence.ts'
import type { FoundPlace, PlaceHints } from './place-parts.ts'
import { findDistricts } from './read-district.ts'
import { findFloors } from './read-floor.ts'
import { findNamed } from './read-named.ts'
import { findSides } from './read-side.ts'
import { findUnnamed } from './read-unnamed.ts'

/** A rule per shape of place, the surest first: what an earlier one has read, no later one reads again. */
const rules: readonly ((sentence: Sentence, hints: PlaceHints) => readonly FoundPlace[])[] = [
  findFloors,
  findDistricts,
  findSides,
  findNamed,
  findUnnamed,
]

/** Lists the places that a sentence names, in text order. */
export const findPlaces = (sentence: Sentence, hints: PlaceHints): readonly FoundPlace[] => {
  if (sentence.role === 'byline') return []
  const taken = new Uint8Array(sentence.text.length)
  const isFree = ({ span }: FoundPlace): boolean => {
    const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start]
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  }
  return rules
    .flatMap(rule => rule(sentence, hints).filter(isFree))
    .toSorted((a, b) => a.span.start - b.span.start)
}
