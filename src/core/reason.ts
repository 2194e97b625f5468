/** Why a pair of values was judged as it was. Codes here, prose in `report/messages.ts`. */
export const reasonCodes = [
  'name-same',
  'name-spelling',
  'name-short-form',
  'name-nickname',
  'name-given-differs',
  'name-family-differs',
  'name-likely-typo',
  'title-same',
  'title-spelling',
  'title-word-order',
  'title-more-specific',
  'title-other-role',
  'title-tenure',
  'title-head',
  'title-rank',
  'title-portfolio',
  'title-organisation',
  'figure-same',
  'figure-same-amount',
  'figure-other-unit',
  'figure-rounding',
  'figure-bound',
  'figure-other-bound',
  'figure-approximate',
  'figure-overlap',
  'figure-disjoint',
  'figure-opposite',
  'updated',
  'date-same',
  'date-other-form',
  'date-more-specific',
  'date-overlap',
  'date-other-day',
  'date-other-month',
  'date-other-year',
  'date-other-time',
  'date-weekday',
  'place-same',
  'place-spelling',
  'place-more-specific',
  'place-near',
  'place-bearing',
  'place-other',
  'quote-same',
  'quote-punctuation',
  'quote-small-words',
  'quote-excerpt',
  'quote-words',
  'polarity-same',
  'polarity-negated',
  'polarity-opposite',
  'attribution-same',
  'attribution-unnamed',
  'attribution-other',
  'single-source',
  'ledger-accepted',
] as const

/** A reason's code. */
export type ReasonCode = (typeof reasonCodes)[number]

/** A reason with what its message needs. */
export interface Reason {
  readonly code: ReasonCode
  /** Flat and printable: `{ left: 'homeland security', right: 'national security' }`. */
  readonly args: Readonly<Record<string, string | number>>
}
