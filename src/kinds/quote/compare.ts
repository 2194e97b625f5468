import type { Comparison } from '../../core/comparison.ts'
import type { QuoteValue } from '../../core/value.ts'
import { compareWordings, type Gap, type GapKind } from '../../text/wording/compare-wordings.ts'
import { isOneSentence } from './is-one-sentence.ts'
import { isWordOf } from './is-word-of.ts'

/**
 * Fewest telling words that two wordings of one utterance share: of one speaker, and where a speaker is not known or an excerpt is
 * put otherwise, and lacks not only some words, for people say "It is time to close …" more than once.
 */
const least = { ofOne: 2, ofAnybody: 3 }
/** Share of the telling words that both must have: below it one is a paraphrase, or a translation by another hand. */
const leastLikeness = 0.6
/** Fewest words of an excerpt that tell by themselves what it is from, with two telling ones among them. */
const run = 4
/** Telling words that show that two quotes which begin or go on otherwise are one utterance all the same. */
const enough = 4

const differs = ({ kind }: Gap): boolean => kind === 'dropped' || kind === 'replaced'
const written: ReadonlySet<GapKind> = new Set(['spelling'])

/** How two wordings of one utterance stand to each other; unrelated where they hardly can be of one utterance. */
export const compareQuotes = (a: QuoteValue, b: QuoteValue): Comparison => {
  const wording = compareWordings(a.words.split(' '), b.words.split(' '))
  const { gaps, shared, sharedWords, likeness, isDivergent, isExcerpt } = wording
  const wrong = gaps.filter(differs)
  const [first, ...more] = wrong.length > 0 ? wrong : gaps
  // "waited long enough", "waited far too long": what one lacks in one place stands in another.
  const isOneSided = first !== undefined && (first.left.length === 0 || first.right.length === 0)
  const told = first === undefined ? [] : isOneSided ? [first, ...more] : [first]
  const args = {
    left: told.flatMap(({ left }) => left).join(' '),
    right: told.flatMap(({ right }) => right).join(' '),
  }
  const unrelated: Comparison = { verdict: 'unrelated', reason: { code: 'quote-words', args }, confidence: 1 }
  // The same words of two speakers: one was taken for another, if they are no catchphrase.
  const isOther = a.person !== null && b.person !== null && a.person !== b.person
  if (isOther && (wrong.length > 0 || isDivergent || shared < enough)) return unrelated
  if (a.words === b.words)
    return { verdict: 'agreement', reason: { code: 'quote-same', args: {} }, confidence: 1 }
  if (isWordOf(a, b))
    return {
      verdict: 'agreement',
      reason: { code: 'quote-excerpt', args: {} },
      confidence: 0.9,
      isPart: true,
    }
  const isOneSpeaker = a.person !== null && a.person === b.person
  const isOne = isOneSentence(wording)
  // What is put otherwise in an excerpt has to share more, whoever says it.
  const isPutOtherwise = isExcerpt && wrong.length > 0 && !isOneSided
  // "reckless in the extreme": words that the other has in one run are no chance, whoever is named.
  const isRun = isExcerpt && !isDivergent && gaps.length === 0 && sharedWords >= run
  const isLikely = isOne || isRun || (isOneSpeaker && !isPutOtherwise)
  if (shared < (isLikely ? least.ofOne : least.ofAnybody)) return unrelated
  if (isDivergent && shared < enough) return unrelated
  if (wrong.length > 0) {
    if ((likeness < leastLikeness && !isOne) || isDivergent) return unrelated
    return { verdict: 'contradiction', reason: { code: 'quote-words', args }, confidence: 1 }
  }
  const isPart = isExcerpt || isDivergent
  // What both quote is the same, word for word; one goes on, or begins earlier.
  if (isPart && gaps.length === 0)
    return { verdict: 'agreement', reason: { code: 'quote-excerpt', args: {} }, confidence: 0.9, isPart }
  if (isPart && gaps.some(({ kind }) => kind === 'edited'))
    return { verdict: 'compatible', reason: { code: 'quote-excerpt', args: {} }, confidence: 0.9 }
  const code = gaps.every(({ kind }) => written.has(kind)) ? 'quote-punctuation' : 'quote-small-words'
  return {
    verdict: 'notation',
    reason: { code, args },
    confidence: isPart ? 0.9 : 1,
    ...(isPart && { isPart }),
  }
}
