import type { Mention } from '../core/claim.ts'
import { lengthOf, overlaps } from '../core/span.ts'
import type { KindName } from '../core/value.ts'

/** A mention of the first kind gives way to one of the second kind that overlaps it. */
const yields: Readonly<Record<KindName, readonly KindName[]>> = {
  // A name is the firmest reading there is.
  name: ['name'],
  title: ['title'],
  // "2024" in "May 2024", "two weeks" in "two weeks ago", "first" in "First Minister".
  figure: ['figure', 'date', 'title', 'name'],
  // "2024" in "$2024", "May" in "Theresa May".
  date: ['date', 'figure', 'name'],
  // "Mexico" in "Mexico’s foreign secretary" names the office, not where something happened.
  place: ['place', 'name', 'title', 'date'],
  quote: [],
  polarity: [],
  attribution: [],
}

const isStronger = (other: Mention, mention: Mention): boolean => {
  if (!yields[mention.kind].includes(other.kind)) return false
  const difference = lengthOf(other.span) - lengthOf(mention.span)
  const numeric = (m: Mention) => m.kind === 'figure' || m.kind === 'date'
  if (other.kind === mention.kind) return difference > 0 || (difference === 0 && other.rule < mention.rule)
  // Between a figure and a date the longer reading wins, and a date where both read the same words.
  if (numeric(other) && numeric(mention)) return difference > 0 || (difference === 0 && other.kind === 'date')
  return true
}

/** Where two readings of the same words exclude each other, keeps the better one. */
export const dropOverlaps = (mentions: readonly Mention[]): readonly Mention[] => {
  const sorted = mentions.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const dropped = new Set<Mention>()
  for (const [i, mention] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j]
      if (!other || !overlaps(mention.span, other.span)) break
      if (isStronger(other, mention)) dropped.add(mention)
      if (isStronger(mention, other)) dropped.add(other)
    }
  }
  return sorted.filter(mention => !dropped.has(mention))
}
