import type { Sentence } from '../core/sentence.ts'
import { plainSpeech } from '../lang/en/speech.ts'
import type { Frame } from './frame.ts'

/** Most words between a verb of speech and its day: "told a news conference on Friday". */
const speechReach = 5

/** Is the date that on which somebody spoke: "said on Thursday", "On Thursday the minister said that …"? */
export const isSpoken = ({ tokens, phrases }: Sentence, { first, last }: Frame): boolean => {
  const before = phrases.findLast(p => p.type === 'verb' && p.last < first)
  const lemmaAt = (i: number) => tokens[i]?.lemma ?? ''
  if (before && first - before.last <= speechReach && plainSpeech.has(lemmaAt(before.head))) {
    const between = tokens.slice(before.last, first - 1)
    return !between.some(token => /[,;:"”]/u.test(token.after) || token.normal === 'that')
  }
  // "On Thursday the minister said that …"
  const behind = phrases.find(p => p.type === 'verb' && p.first > last)
  return (
    !before &&
    behind !== undefined &&
    behind.first - last <= speechReach &&
    plainSpeech.has(lemmaAt(behind.head))
  )
}
