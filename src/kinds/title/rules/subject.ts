import { doubts } from '../../../lang/en/modality.ts'
import { clauseNegations } from '../../../lang/en/negation.ts'
import { betweenSubject } from '../../../lang/en/titles.ts'
import type { Bearer } from './bearers.ts'
import type { Scene } from './parts.ts'

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
  while (first > 0 && betweenSubject.has(words[first - 1]?.normal ?? '') && words[first - 1]?.after === ' ')
    first--
  const before = words[first - 1]
  if (before && (clauseNegations.has(before.normal) || doubts.has(before.normal)) && before.after === ' ')
    return null
  return { first, auxiliaries: words.slice(first, verb).map(word => word.normal) }
}

/** Who a verb speaks of: the name right before it, the one before "who", or the one that opens the clause. */
export const subjectOf = ({ words, bearers, subjects }: Scene, first: number): Bearer | null => {
  const before = words[first - 1]
  if (!before) return null
  const adjacent = subjects.endingAt(first - 1)
  if (adjacent && before.after === ' ') return adjacent
  if (before.normal === 'who') return bearers.endingAt(first - 2) ?? null
  const [opening] = bearers.all
  if (!opening || opening.last >= first) return null
  const nearest = bearers.before(first)
  // ", 61, who started the firm, | will become …": the name that the sentence opens with.
  if (/[,)—–]/u.test(before.text.at(-1) + before.after)) {
    const bearer = adjacent ?? (/^,? ?[,(—–]/u.test(words[opening.last]?.after ?? '') ? opening : null)
    return bearer === opening || bearer === nearest ? bearer : null
  }
  return before.normal === 'and' && nearest === opening ? opening : null
}
