import type { Claim, Term, TermRole } from '../core/claim.ts'

/** Weight of a word, from 0 to 1. */
type Rarity = (lemma: string) => number

/** The words of some roles. */
export const lemmasOf = (terms: readonly Term[], keep: (role: TermRole) => boolean): ReadonlySet<string> =>
  new Set(terms.filter(term => keep(term.role)).map(term => term.lemma))

/** The words that a claim says in some roles. */
export const wordsIn = ({ subject }: Claim, ...roles: readonly TermRole[]): ReadonlySet<string> =>
  lemmasOf(subject.terms, role => roles.includes(role))

/** Do two sets of words have one in common? */
export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(lemma => b.has(lemma))

const weightOf = (lemmas: Iterable<string>, rarity: Rarity): number => {
  let sum = 0
  for (const lemma of lemmas) sum += rarity(lemma)
  return sum
}

/** Shared weight, relative to the smaller side (so that a short sentence can match a long one). */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number => {
  const shared = weightOf(
    [...a].filter(lemma => b.has(lemma)),
    rarity,
  )
  const least = Math.min(weightOf(a, rarity), weightOf(b, rarity))
  return least === 0 ? 0 : shared / least
}

/** Words that two sentences have to share to be alike; "the finish is a week away" shares its one word with anything. */
const enough = 3

/** How much two sentences share at all, from 0 to 1. */
export const substance = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  Math.min(1, [...a].filter(lemma => b.has(lemma)).length / enough)
