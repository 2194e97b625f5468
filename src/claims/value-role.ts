import type { ValueRole } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { originWords, valueFillers } from '../lang/en/amounts.ts'
import { directionAt } from '../text/opposites.ts'
import type { Frame } from './frame.ts'

/** The nearest word before a mention that is not a filler; "to" and "with" stop the search where they stand first. */
export const leadIn = (sentence: Sentence, first: number): string => {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const word = sentence.tokens[i]?.normal ?? ''
    if (word === 'to' || !valueFillers.has(word)) return word
  }
  return ''
}

/** "rose 1,120 to 84,300": where the change led stands behind it. */
const leadsTo = (sentence: Sentence, { last }: Frame): boolean =>
  sentence.tokens[last + 1]?.normal === 'to' && sentence.tokens[last + 2]?.pos === 'number'

/** "hit by a 6.4 quake": what stands behind "by" is the quake, and its value tells of no change. */
const isOfThing = ({ tokens }: Sentence, { last }: Frame): boolean => {
  const next = tokens[last + 1]
  return next?.pos === 'noun' && !/^\p{Lu}/u.test(next.text)
}

/**
 * What a value is in the change its clause tells of: "rose to 5%" gives a level, "from 4%" where it came from,
 * "rose 1%" or "by 1%" the change. Where no change is told it is a level.
 *
 * @param isCount for things counted one by one, "against" and "by" have other uses: "five against three"
 */
export const valueRole = (sentence: Sentence, frame: Frame, isCount: boolean): ValueRole => {
  const word = leadIn(sentence, frame.first)
  const changes = frame.verb !== null && directionAt(sentence.tokens, frame.verb)?.axis === 'change'
  if (originWords.has(word) && (!isCount || changes)) return 'origin'
  if (word === 'by' && (changes || (!isCount && !isOfThing(sentence, frame)))) return 'change'
  if (word === 'to' || word === 'at' || word === 'of') return 'level'
  const follows = frame.verb !== null && frame.verb < frame.first && frame.first - frame.verb <= 3
  return changes && follows && (!isCount || leadsTo(sentence, frame)) ? 'change' : 'level'
}
