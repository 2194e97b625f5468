import type { Term, TermRole } from '../../core/claim.ts'
import { lemmas, type Polar, partsOf } from './topic-words.ts'

const isPerson = (word: string): boolean => /^p\d+$/u.test(word)

/** The first word for a side, where that side is named: "Rovers", "the Rovers captain", but not "the final". */
const nameOf = (words: readonly string[], names: readonly string[]): string | null => {
  const [head] = words
  return head !== undefined && (isPerson(head) || names.includes(head)) ? head : null
}

/** Winner and loser change places; amounts stay what they are. */
const swapped = ({ lemma, role }: Term, head: string): Term => {
  const roleOf = (): TermRole => {
    if (role === 'agent') return lemma === head ? 'counted' : 'modifier'
    const isSide = (role === 'counted' || role === 'modifier') && !/^\d/u.test(lemma)
    return isSide ? 'agent' : role
  }
  return { lemma, role: roleOf() }
}

/**
 * What a victory says of the other side: that "Rovers beat United" says of United that it lost, so that it is held against
 * "United beat Rovers". Only one side of each pair speaks, or each conflict would be told twice: the one whose name comes
 * first.
 *
 * @returns null for anything but a victory of one named side over another
 */
export const otherContestant = (claim: Polar): Polar | null => {
  const { value, mention, subject } = claim
  const parts = partsOf(claim)
  if (value.predicate !== 'contest' || !value.isAxis || value.sign < 0) return null
  const winner = nameOf(lemmas(claim, 'agent'), parts.agentNames)
  const loser = nameOf(lemmas(claim, 'counted'), parts.themeNames)
  if (winner === null || loser === null || winner <= loser) return null
  return {
    ...claim,
    id: `${claim.id}:other`,
    value: { ...value, sign: -1 },
    mention: {
      ...mention,
      parts: {
        ...parts,
        ...{ themeNames: parts.agentNames, agentNames: parts.themeNames },
        ...{ marks: parts.agentMarks, agentMarks: parts.marks },
      },
    },
    subject: { ...subject, terms: subject.terms.map(term => swapped(term, winner)) },
    isDerived: true,
  }
}
