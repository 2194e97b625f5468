import type { Sentence } from '../core/sentence.ts'
import { announcingVerbs, outlets, plainSpeech, speechVerbs } from '../lang/en/speech.ts'
import type { Frame } from './frame.ts'
import { governingVerb } from './governing-verb.ts'

/** Most words between a verb of speech and its day: "told a news conference on Friday". */
const speechReach = 5

/** "Media reported November 24": what an outlet reports on a day happened before, or on any other day. */
const isOfOutlet = ({ tokens }: Sentence, first: number, head: number): boolean =>
  tokens[head]?.lemma === 'report' && outlets.has(tokens[first - 1]?.lemma ?? '')

/** Is the date that on which somebody spoke: "said on Thursday", "On Thursday the minister said that …"? */
export const isSpoken = (sentence: Sentence, { first, last }: Frame): boolean => {
  const { tokens, phrases } = sentence
  const before = phrases.findLast(p => p.type === 'verb' && p.last < first)
  const lemmaAt = (i: number) => tokens[i]?.lemma ?? ''
  const isSpeech =
    before !== undefined &&
    (plainSpeech.has(lemmaAt(before.head)) || isOfOutlet(sentence, before.first, before.head))
  if (isSpeech && first - before.last <= speechReach) {
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
