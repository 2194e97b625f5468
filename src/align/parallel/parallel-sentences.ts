import { alignUnits, type Match } from '../../text/wording/align-units.ts'
import { stemOf, type Unit } from '../../text/wording/units-of.ts'
import type { SentenceUnits } from './sentence-units.ts'

/** Two sentences of two articles, laid side by side. */
export interface ParallelSentences {
  readonly a: SentenceUnits
  readonly b: SentenceUnits
  /** Positions of the words that both have, in order. */
  readonly matches: readonly Match[]
}

/** Does a unit say something: no article, no auxiliary? */
export const tells = ({ role }: Unit): boolean => role === 'content' || role === 'negation'

/** A word that more sentences than this share brings none together, so that the work grows with the articles. */
const longestPosting = 64

/** Least telling words that two sentences share, and least share of those of the shorter one. */
const least = { words: 2, share: 0.5 } as const

const stemsOf = ({ units }: SentenceUnits): ReadonlySet<string> =>
  new Set(units.filter(tells).map(({ key }) => stemOf(key)))

/**
 * Finds the sentences of two articles that tell much the same in the same words, whatever values they give: candidates share
 * half of the telling words of the shorter one, and the best local alignment lays them side by side.
 */
export function* parallelSentences(sentences: readonly SentenceUnits[]): Generator<ParallelSentences> {
  const stems = sentences.map(stemsOf)
  const postings = new Map<string, number[]>()
  for (const [i, own] of stems.entries())
    for (const stem of own) {
      const posting = postings.get(stem)
      if (posting) posting.push(i)
      else postings.set(stem, [i])
    }
  for (const [i, a] of sentences.entries()) {
    const shared = new Map<number, number>()
    for (const stem of stems[i] ?? []) {
      const posting = postings.get(stem) ?? []
      if (posting.length <= longestPosting)
        for (const j of posting) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, common] of shared) {
      const b = sentences[j]
      if (!b || a.articleId === b.articleId || common < least.words) continue
      if (common < least.share * Math.min(stems[i]?.size ?? 0, stems[j]?.size ?? 0)) continue
      yield { a, b, matches: alignUnits(a.units, b.units) }
    }
  }
}
