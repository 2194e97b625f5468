import type { Subject, Term } from '../core/claim.ts'

/**
 * Makes a function that lets subjects share their terms: the claims of a sentence have most of them in common, and a long
 * article tens of thousands all told.
 */
export const sharedTerms = (): ((subject: Subject) => Subject) => {
  const known = new Map<string, Term>()
  const shared = (term: Term): Term => {
    const key = `${term.role} ${term.lemma}`
    const same = known.get(key) ?? term
    known.set(key, same)
    return same
  }
  return ({ terms, ...subject }) => ({ ...subject, terms: terms.map(shared) })
}
