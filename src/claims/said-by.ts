import type { SaidBy } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { claimedThings } from '../lang/en/events.ts'
import type { Frame } from './frame.ts'
import type { Speaking } from './speakers-in.ts'
import { leadIn } from './value-role.ts'

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
  const before = speakers.findLast(({ last, isPut }) => last < frame.first && (isAt || !isPut))
  const after = speakers.find(({ first, isPut }) => first > frame.last && !isPut)
  const said = before ?? after
  return said ? { speaker: said.speaker, isEstimate: said.isEstimate } : null
}
