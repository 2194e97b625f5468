import type { Subject, Term, TermRole } from '../core/claim.ts'

/**
 * Makes a function that lets subjects share their terms: the claims of a sentence have most of them in common, and a long
 * article tens of thousands all told.
 */
export const sharedTerms = (): ((subject: Subject) => Subject) => {
  const known = new Map<TermRole, Map<string, Term>>()
  const shared = (term: Term): Term => {
    const ofRole = known.get(term.role) ?? new Map<string, Term>()
    if (ofRole.size === 0) known.set(term.role, ofRole)
    const same = ofRole.get(term.lemma)
    if (!same) ofRole.set(term.lemma, term)
    return same ?? term
  }
  return ({ terms, ...subject }) => ({ ...subject, terms: terms.map(shared) })
}
