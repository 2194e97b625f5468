import type { Holder } from './holders.ts'
import type { Scene } from './parts.ts'

/** Words between a subject and its verb. */
const between: ReadonlySet<string> = new Set(
  (
    'is was were are been be being has have had will to also now then still currently set due expected later ' +
    'eventually formally officially unanimously first once both himself herself recently newly previously formerly ' +
    'long subsequently soon narrowly quickly twice already about scheduled slated poised going'
  ).split(' '),
)

const negations = new Set(['not', 'never', "isn't", "wasn't", "won't", "hasn't", 'no', 'neither', 'nor'])
const doubts = new Set('would could might may should if whether'.split(' '))

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** Index of its first word. */
  readonly first: number
  /** Its words before the main verb, lower case. */
  readonly auxiliaries: readonly string[]
}

/** Collects the auxiliaries before a verb; null where it is negated or only possible. */
export const verbGroup = ({ words }: Scene, verb: number): VerbGroup | null => {
  let first = verb
  while (first > 0 && between.has(words[first - 1]?.normal ?? '') && words[first - 1]?.after === ' ') first--
  const before = words[first - 1]
  if (before && (negations.has(before.normal) || doubts.has(before.normal)) && before.after === ' ')
    return null
  return { first, auxiliaries: words.slice(first, verb).map(word => word.normal) }
}

/** Who a verb speaks of: the name right before it, the one before "who", or the one that opens the clause. */
export const subjectOf = ({ words, holders }: Scene, first: number): Holder | null => {
  const before = words[first - 1]
  if (!before) return null
  const adjacent = holders.endingAt(first - 1)
  if (adjacent && before.after === ' ') return adjacent
  if (before.normal === 'who') return holders.endingAt(first - 2) ?? null
  const [opening] = holders.all
  if (!opening || opening.last >= first) return null
  const nearest = holders.before(first)
  // ", 61, who started the firm, | will become …": the name that the sentence opens with.
  if (/[,)—–]/u.test(before.text.at(-1) + before.after)) {
    const holder = adjacent ?? (/^,? ?[,(—–]/u.test(words[opening.last]?.after ?? '') ? opening : null)
    return holder === opening || holder === nearest ? holder : null
  }
  return before.normal === 'and' && nearest === opening ? opening : null
}
