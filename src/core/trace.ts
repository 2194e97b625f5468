/** What keeps two claims apart before anything is weighed: their scopes exclude each other. */
export const scopeGates = [
  'other-time',
  'other-place',
  'part-of-whole',
  'other-role',
  'earlier',
  'other-thing-counted',
  'other-event',
  'other-speaker',
] as const

/** Why two claims cannot be about the same thing. */
export type ScopeGate = (typeof scopeGates)[number]
