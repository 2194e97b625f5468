import type { Term, TermRole } from './claim.ts'

/** The first of a claim's words in a role, or null: what "seven people were killed" counts, `death`. */
export const lemmaOf = (terms: readonly Term[], role: TermRole): string | null =>
  terms.find(term => term.role === role)?.lemma ?? null
