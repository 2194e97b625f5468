import { alignUnits, type Match } from '../../text/wording/align-units.ts'
import { stemOf, type Unit } from '../../text/wording/units-of.ts'
import type { SentenceUnits } from './sentence-units.ts'

/** Two sentences of two articles, laid side by side. */
export interface SimilarSentences {
  readonly a: SentenceUnits
  readonly b: SentenceUnits
  /** Positions of the words that both have in one order. */
  readonly matches: readonly Match[]
  /** Stems of the telling words that both have in any order. */
  readonly shared: readonly string[]
  /** How rare a stem is among the sentences of the run, from 0 for one that all have to 1. */
  readonly rarity: (stem: string) => number
}

/** Does a unit say something: no article, no auxiliary? */
export const tells = ({ role }: Unit): boolean => role === 'content' || role === 'negation'

/** A word that more sentences than this share brings none together, so that the work grows with the articles. */
const longestPosting = 64

/** Sentences that one is laid beside, those with the most words in common: an event may have hundreds of articles. */
const mostPartners = 24

/** Least telling words that two sentences share, and least share of those of the shorter one. */
const least = { words: 2, share: 0.3 } as const

const stemsOf = ({ units }: SentenceUnits): ReadonlySet<string> =>
  new Set(units.filter(tells).map(({ key }) => stemOf(key)))

/**
 * Finds the sentences of two articles that may tell the same, whatever values they give: they share a third of the telling
 * words of the shorter one. The best local alignment lays them side by side.
 */
export function* similarSentences(sentences: readonly SentenceUnits[]): Generator<SimilarSentences> {
  const read = sentences.map(sentence => ({ sentence, stems: stemsOf(sentence) }))
  const postings = new Map<string, number[]>()
  for (const [i, { stems }] of read.entries())
    for (const stem of stems) {
      const posting = postings.get(stem)
      if (posting) posting.push(i)
      else postings.set(stem, [i])
    }
  const all = Math.log(Math.max(2, sentences.length))
  const rarity = (stem: string): number => 1 - Math.log(postings.get(stem)?.length ?? 1) / all
  for (const [i, { sentence: a, stems }] of read.entries()) {
    const counts = new Map<number, number>()
    for (const stem of stems) {
      const posting = postings.get(stem) ?? []
      if (posting.length <= longestPosting)
        for (const j of posting) if (j > i) counts.set(j, (counts.get(j) ?? 0) + 1)
    }
    const alike = [...counts].flatMap(([j, count]) => {
      const other = read[j]
      const isAlike =
        count >= least.words && count >= least.share * Math.min(stems.size, other?.stems.size ?? 0)
      return other && other.sentence.articleId !== a.articleId && isAlike ? [{ other, count, j }] : []
    })
    const best = alike.toSorted((p, q) => q.count - p.count || p.j - q.j).slice(0, mostPartners)
    for (const { other } of best) {
      const b = other.sentence
      const shared = [...stems].filter(stem => other.stems.has(stem))
      yield { a, b, matches: alignUnits(a.units, b.units), shared, rarity }
    }
  }
}
