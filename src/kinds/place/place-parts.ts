import type { Span } from '../../core/span.ts'
import type { Bearing, PlaceLevel, PlaceRelation } from '../../core/value.ts'

/** What a finder captured of a place; see `PlaceValue`. */
export interface PlaceParts {
  readonly name: string
  readonly level: PlaceLevel
  readonly relation: PlaceRelation | null
  /** "south of": on which side of the place. */
  readonly bearing?: Bearing | undefined
  readonly within: string | null
  /** What happened there, where that happens in one place only. */
  readonly event?: string | null
}

/** A place a rule found. */
export interface FoundPlace {
  readonly span: Span
  readonly rule: string
  readonly parts: PlaceParts
}

/** What the kind works out once per article. */
export interface PlaceHints {
  /** From the key of a place to what the article puts it in somewhere: `portland` → "Maine". */
  readonly containers: ReadonlyMap<string, string>
  /** Keys of names that the article uses as surnames: "Lewis Hamilton". */
  readonly surnames: ReadonlySet<string>
}
