import type { Scan } from '../scan.ts'
import type { Stated } from '../stated.ts'

/** What a parser read from a place on; `end` is the place behind it. */
export interface Reading {
  readonly end: number
  readonly stated: Stated
}

/** Reads any date at a place: for parsers whose phrase holds another, "two days after …". */
export type Inner = (at: number) => Reading | null

/** Reads one shape of date where it starts at a place. Looks at a bounded number of lexemes. */
export interface Parser {
  readonly name: string
  readonly read: (s: Scan, at: number, inner: Inner) => Reading | null
}
