import * as z from 'zod'
import type { Analysis, TaggedTree } from '../core/analysis.ts'
import type { PartOfSpeech, Token } from '../core/sentence.ts'

/** Spelled out as pairs so that a missing one is a compile error. */
const partsOfSpeech = {
  noun: 'noun',
  pronoun: 'pronoun',
  verb: 'verb',
  auxiliary: 'auxiliary',
  adjective: 'adjective',
  adverb: 'adverb',
  determiner: 'determiner',
  preposition: 'preposition',
  conjunction: 'conjunction',
  number: 'number',
  other: 'other',
} as const satisfies { [P in PartOfSpeech]: P }

const index = z.int().nonnegative()
const words = z.array(z.string())

/** Tokens and trees as a cache keeps them: a list for each thing told of all tokens, and each set of tags once. */
interface KeptAnalysis {
  readonly tagSets: readonly (readonly string[])[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly normals: readonly string[]
  readonly lemmas: readonly string[]
  readonly parts: readonly PartOfSpeech[]
  /** Which of the sets each token has. */
  readonly tags: readonly number[]
  readonly after: readonly string[]
  readonly trees: readonly TaggedTree[]
}

const keptAnalysis: z.ZodType<KeptAnalysis> = z.strictObject({
  tagSets: z.array(words),
  starts: z.array(index),
  ends: z.array(index),
  normals: words,
  lemmas: words,
  parts: z.array(z.enum(partsOfSpeech)),
  tags: z.array(index),
  after: words,
  trees: z.array(
    z.strictObject({ heads: z.array(z.int().min(-1)), relations: words, tags: words, pennTags: words }),
  ),
})

/** True where each token hangs on another of the sentence and all of them, in the end, on one. */
const isTree = ({ heads, relations, tags, pennTags }: TaggedTree): boolean => {
  if ([relations, tags, pennTags].some(({ length }) => length !== heads.length)) return false
  const hangs = new Set([-1])
  for (const [token] of heads.entries()) {
    const way: number[] = []
    let at = token
    while (!hangs.has(at)) {
      if (at >= heads.length || way.length > heads.length) return false
      way.push(at)
      at = heads[at] ?? heads.length
    }
    for (const step of way) hangs.add(step)
  }
  return heads.length === 0 || heads.filter(head => head === -1).length === 1
}

/** An analysis as plain values. */
export const keepAnalysis = ({ tokens, trees }: Analysis): KeptAnalysis => {
  const tagSets = new Map<string, { readonly at: number; readonly tags: string[] }>()
  const setOf = ({ tags }: Token): number => {
    const key = [...tags].join(' ')
    const known = tagSets.get(key) ?? { at: tagSets.size, tags: [...tags] }
    tagSets.set(key, known)
    return known.at
  }
  return {
    tags: tokens.map(setOf),
    tagSets: [...tagSets.values()].map(({ tags }) => tags),
    starts: tokens.map(({ span }) => span.start),
    ends: tokens.map(({ span }) => span.end),
    normals: tokens.map(({ normal }) => normal),
    lemmas: tokens.map(({ lemma }) => lemma),
    parts: tokens.map(({ pos }) => pos),
    after: tokens.map(({ after }) => after),
    trees,
  }
}

/**
 * Makes an analysis of what was kept of a text; null where it cannot be one of it.
 *
 * @param kept whatever lay in the cache
 */
export const analysisFrom = (kept: unknown, text: string): Analysis | null => {
  const { data } = keptAnalysis.safeParse(kept)
  if (!data) return null
  const { tagSets, starts, ends, normals, lemmas, parts, tags, after, trees } = data
  if ([ends, normals, lemmas, parts, tags, after].some(({ length }) => length !== starts.length)) return null
  const sets = tagSets.map(own => new Set(own))
  const tokens: Token[] = []
  for (const [i, start] of starts.entries()) {
    const [end = -1, own = sets[tags[i] ?? -1]] = [ends[i]]
    const [normal = '', lemma = '', pos = 'other', behind = ''] = [normals[i], lemmas[i], parts[i], after[i]]
    const before = tokens.at(-1)?.span.start ?? 0
    if (!own || start < before || end < start || end > text.length) return null
    const span = { start, end }
    tokens.push({ span, text: text.slice(start, end), normal, lemma, pos, tags: own, after: behind })
  }
  return trees.every(isTree) ? { tokens, trees } : null
}
