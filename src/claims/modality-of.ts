import { isNegator } from '../analyse/negation.ts'
import type { Modality } from '../core/claim.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { doneInPast, future, planned, possible } from '../lang/en/modality.ts'
import { formerlyWords } from '../lang/en/times.ts'
import type { Frame } from './frame.ts'

const any = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(token => words.has(token.normal) || words.has(token.lemma))

/** "expects", "is due", not "targeted the depot": of some verbs of plans the past tells what was done. */
const isPlanning = ({ normal, lemma, tags }: Token): boolean =>
  (planned.has(normal) || planned.has(lemma)) && !(doneInPast.has(lemma) && tags.has('PastTense'))

/** How firmly the clause around a mention states it. */
export const modalityOf = (sentence: Sentence, frame: Frame): Modality => {
  const { clause } = frame
  const tokens = sentence.tokens.slice(clause.first, clause.last + 1)
  const verb = clause.verb ? sentence.tokens.slice(clause.verb.first, clause.verb.last + 1) : []
  return {
    // "Forty of the 84 flats can't be lived in" denies none of the flats: what is denied stands behind its verb.
    negated:
      frame.first > (clause.verb?.first ?? -1) &&
      (verb.some(isNegator) ||
        isDeniedBefore(sentence, clause.verb?.first) ||
        isDeniedCopula(sentence, clause.verb?.last)),
    // "is due to open", "will be cut", "expects sales of"
    forecast: any(verb, future) || verb.some(isPlanning) || isPlan(verb),
    hypothetical: any(verb, possible) || tokens[0]?.normal === 'if',
    past: any(tokens, formerlyWords) || isSetBefore(sentence),
  }
}

/** "Holm *not* headed to Corley": headlines leave the auxiliary out. */
const isDeniedBefore = ({ tokens }: Sentence, first = 0): boolean => {
  const before = tokens[first - 1]
  return before !== undefined && isNegator(before)
}

/** "is*n't* the first": what denies a copula stands behind it. */
const isDeniedCopula = ({ tokens }: Sentence, last = -1): boolean => {
  const behind = tokens[last + 1]
  return tokens[last]?.lemma === 'be' && behind !== undefined && isNegator(behind)
}

/** "Previously, owners were free to …": what opens a sentence holds for all of it. */
const isSetBefore = ({ tokens: [opener] }: Sentence): boolean =>
  opener !== undefined && formerlyWords.has(opener.normal) && opener.after.startsWith(',')

/** "to open on Monday", "was to build three" */
const isPlan = (verb: readonly Token[]): boolean =>
  verb[0]?.normal === 'to' || verb.some((token, i) => token.lemma === 'be' && verb[i + 1]?.normal === 'to')
