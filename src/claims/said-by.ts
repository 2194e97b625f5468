import type { SaidBy } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { claimedThings } from '../lang/en/events.ts'
import type { Frame } from './frame.ts'
import { isInSubject } from './governing-verb.ts'
import type { Speaking } from './speakers-in.ts'
import { leadIn } from './value-role.ts'

/** Relations of a clause that only says when or of whom something else is told. */
const aside = /^(?:advcl|acl:relcl)/u

/** Longest way up a tree that is followed. */
const mostSteps = 16

/** "has been told often, last in May when Tollan said …": what is said there does not hold what stands outside. */
const isOutside = (sentence: Sentence, token: number, verb: number | null): boolean => {
  const { tree } = sentence
  if (verb === null) return false
  // "Two donors and a clerk have argued": whoever speaks is no count of their own.
  if (isInSubject(sentence, token, verb)) return true
  if (!aside.test(tree.relations[verb] ?? '')) return false
  for (let at = token, steps = 0; at >= 0 && steps < mostSteps; at = tree.heads[at] ?? -1, steps++)
    if (at === verb) return false
  return true
}

/**
 * Whose count a figure is: the speaker nearest before it, else the nearest behind it ("… marched, police said"). Null
 * where nobody is named as its source.
 *
 * @param speakers of the sentence, in order
 */
export const saidBy = (sentence: Sentence, frame: Frame, speakers: readonly Speaking[]): SaidBy | null => {
  const counted = frame.counted === null ? undefined : sentence.tokens[frame.counted]
  if (speakers.length === 0 || claimedThings.has(counted?.lemma ?? '')) return null
  const isAt = leadIn(sentence, frame.first) === 'at'
  const telling = speakers.filter(({ verb }) => !isOutside(sentence, frame.last, verb))
  const before = telling.findLast(({ last, isPut }) => last < frame.first && (isAt || !isPut))
  const after = telling.find(({ first, isPut }) => first > frame.last && !isPut)
  const said = before ?? after
  return said ? { speaker: said.speaker, isEstimate: said.isEstimate } : null
}
