import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { circumstances, phraseBreakers } from '../../lang/en/grammar.ts'
import { objectPrepositions } from '../../lang/en/outcomes.ts'
import { isKindOf } from '../../world/wordnet.ts'
import { antecedent, isPersonal } from './antecedent.ts'
import { measured } from './read-measured.ts'
import { shareBefore } from './share-before.ts'
import { subjectPhrase } from './subject-phrase.ts'
import { wordsOf } from './words-of.ts'

/** Token indices of a verb's subject and object, heads first. */
export interface Arguments {
  readonly subject: readonly number[]
  readonly object: readonly number[]
}

const endsClause = (token: Token | undefined): boolean => /[;:()[\]–—]|\s-\s/u.test(token?.after ?? '')

/** "sank off the coast", "went ahead on Friday": where and when are no objects. */
const isCircumstance = (tokens: readonly Token[], phrase: Phrase, gap: readonly Token[]): boolean =>
  gap.some(t => circumstances.has(t.normal)) ||
  ['WeekDay', 'Month', 'Date'].some(tag => tokens[wordsOf(tokens, phrase)[0] ?? -1]?.tags.has(tag) === true)

/** The object behind a verb group and what hangs on it: "a state | of emergency". */
const objectWords = (sentence: Sentence, last: number): readonly number[] => {
  const { tokens, phrases } = sentence
  const words: number[] = []
  let at = last
  for (const phrase of phrases) {
    if (phrase.last <= last) continue
    const gap = tokens.slice(at + 1, phrase.first)
    if (gap.some(t => phraseBreakers.has(t.normal))) break
    if (phrase.type === 'verb' || endsClause(tokens[at]) || gap.length > 2) break
    if (words.length === 0 && isCircumstance(tokens, phrase, gap)) break
    const linked = words.length === 0 || gap.some(t => objectPrepositions.has(t.normal))
    if (!linked || tokens[at]?.after.includes(',')) break
    const own = words.length === 0 ? measured(sentence, phrase, tokens.length) : []
    words.push(...[...own, ...wordsOf(tokens, phrase)].filter(i => i > last && !words.includes(i)))
    at = phrase.last
  }
  return words
}

/** "the launch of the satellite": what an action is done to is its theme too. */
const doneTo = ({ tokens, phrases }: Sentence, phrase: Phrase, before: number): readonly number[] => {
  if (!isKindOf(tokens[phrase.head]?.lemma ?? '', 'event') || tokens[phrase.last + 1]?.normal !== 'of')
    return []
  const next = phrases.find(p => p.type === 'noun' && p.first === phrase.last + 2 && p.last < before)
  return next ? wordsOf(tokens, next) : []
}

/** Reads what stands before and behind a verb group. */
export const readArguments = (sentence: Sentence, first: number, last: number): Arguments => {
  const phrase = subjectPhrase(sentence, first)
  const subject = phrase ? wordsOf(sentence.tokens, phrase) : []
  return {
    subject: phrase
      ? [
          ...new Set([
            ...measured(sentence, phrase, first),
            // "said that it had not been warned": the union, not "it".
            ...(isPersonal(sentence.tokens[phrase.head]) ? antecedent(sentence, phrase) : []),
            ...subject,
            ...shareBefore(sentence.tokens, phrase),
            ...doneTo(sentence, phrase, first),
            ...antecedent(sentence, phrase),
          ]),
        ]
      : [],
    object: objectWords(sentence, last),
  }
}
