import { isCapitalised } from '../core/is-capitalised.ts'
import { perSentence } from '../core/per-sentence.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { variantNouns, variantWords } from '../lang/en/variants.ts'
import type { Frame } from './frame.ts'

/** A word that tells one of a sort from the next: "15-inch" (sort "inch"), "other" of "the other model" (sort "kind"). */
interface Mark {
  readonly at: number
  readonly sort: string
  readonly value: string
}

/** How far behind such a word the noun stands: "the base 13-inch version". */
const nounReach = 4

const isHyphen = (token: Token | undefined): boolean => token?.after.trim() === '-'

/** "high" of "high-end": the words that a hyphen joins. */
const compoundAt = (tokens: readonly Token[], i: number): string =>
  isHyphen(tokens[i]) ? `${tokens[i]?.normal}-${tokens[i + 1]?.normal}` : (tokens[i]?.normal ?? '')

const isVariant = (token: Token | undefined): boolean => variantNouns.has(token?.lemma ?? '')

/** "The other model", "a larger 15-inch version" */
const kindAt = (tokens: readonly Token[], at: number): Mark | null => {
  const value = variantWords.get(compoundAt(tokens, at)) ?? variantWords.get(tokens[at]?.normal ?? '')
  if (value === undefined) return null
  const noun = tokens.findIndex((token, i) => i > at && i <= at + nounReach && isVariant(token))
  const isTied = tokens
    .slice(at, Math.max(at, noun))
    .every(({ after, pos }) => /^[ -]+$/u.test(after) && pos !== 'verb' && pos !== 'preposition')
  return noun > at && isTied ? { at, sort: 'kind', value } : null
}

/** "The 15-inch Kestrel", "a 15-inch version", "the 15-inch costs": an age, "15-year-old", is none. */
const measureAt = (tokens: readonly Token[], at: number): Mark | null => {
  const [amount, unit, head] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (amount?.pos !== 'number' || amount.after !== '-' || unit?.pos !== 'noun' || unit.after !== ' ')
    return null
  const isThing = head && (head.pos !== 'noun' || isCapitalised(head.text) || isVariant(head))
  return isThing ? { at, sort: unit.lemma, value: amount.normal } : null
}

const marksOf = perSentence(({ tokens }: Sentence): readonly Mark[] =>
  tokens.flatMap((_, at) => [kindAt(tokens, at), measureAt(tokens, at)].filter(mark => mark !== null)),
)

/** What a comma or a conjunction between two words counts for, in words. */
const barrier = 10
/** Farther away a word tells of something else. */
const farthest = 25

const partsAt = ({ after, pos }: Token): boolean => /^[,;:]/u.test(after) || pos === 'conjunction'

/**
 * Of which one of a sort an amount is told, by the nearest words that say so: of "the 13-inch model costs $1,199 and the 15-inch
 * $1,499" the first is "inch 13", the second "inch 15".
 */
export const variantOf = (sentence: Sentence, { first, last, agent }: Frame): readonly string[] => {
  const marks = marksOf(sentence).filter(
    ({ at }) => (at < first && first - at <= farthest) || (at > last && at - last <= farthest),
  )
  if (marks.length === 0) return []
  const distanceOf = ({ at }: Mark): number => {
    const between = sentence.tokens.slice(Math.min(at, last), Math.max(at, first))
    // "The 15-inch version boasts a larger screen, and has a 2.3GHz chip": what the whole sentence is about.
    const isSubject = agent.some(i => i >= at && i <= at + nounReach)
    return between.length + (isSubject ? 0 : barrier * between.filter(partsAt).length)
  }
  const nearest = new Map<string, Mark>()
  for (const mark of marks) {
    const best = nearest.get(mark.sort)
    const isNear = distanceOf(mark) <= farthest
    if (isNear && (!best || distanceOf(mark) < distanceOf(best))) nearest.set(mark.sort, mark)
  }
  return [...nearest.values()].map(({ sort, value }) => `${sort} ${value}`)
}
