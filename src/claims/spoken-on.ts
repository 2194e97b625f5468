import type { Sentence } from '../core/sentence.ts'
import { announcingVerbs, plainSpeech, speechVerbs } from '../lang/en/speech.ts'
import type { Frame } from './frame.ts'
import { governingVerb } from './governing-verb.ts'

/** Most words between a verb of speech and its day: "told a news conference on Friday". */
const speechReach = 5

/** Is the date that on which somebody spoke: "said on Thursday", "On Thursday the minister said that …"? */
export const isSpoken = (sentence: Sentence, { first, last }: Frame): boolean => {
  const { tokens, phrases } = sentence
  const before = phrases.findLast(p => p.type === 'verb' && p.last < first)
  const lemmaAt = (i: number) => tokens[i]?.lemma ?? ''
  if (before && first - before.last <= speechReach && plainSpeech.has(lemmaAt(before.head))) {
    const between = tokens.slice(before.last, first - 1)
    return !between.some(token => /[,;:"”]/u.test(token.after) || token.normal === 'that')
  }
  // "On Friday several of the papers claimed that …": as the tree has it, however far off the verb stands.
  const above = before ? -1 : governingVerb(sentence, first)
  if (above > last && speechVerbs.has(lemmaAt(above)) && !announcingVerbs.has(lemmaAt(above))) return true
  // "On Thursday the minister said that …"
  const behind = phrases.find(p => p.type === 'verb' && p.first > last)
  return (
    !before &&
    behind !== undefined &&
    behind.first - last <= speechReach &&
    plainSpeech.has(lemmaAt(behind.head))
  )
}
