import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { supposingVerbs } from '../lang/en/speech.ts'
import { beforeAndAfter } from '../lang/en/times.ts'
import { becomingVerbs } from '../lang/en/verbs.ts'
import { type Clause, clauseAround } from './clause.ts'
import { clauseSubject } from './clause-subject.ts'
import { countedNoun } from './counted-noun.ts'

/** How the words around a mention relate to it; every part is a list of token indices of its sentence. */
export interface Frame {
  /** The mention's own tokens: first and last, inclusive. */
  readonly first: number
  readonly last: number
  readonly clause: Clause
  /** What is counted or measured: "people" in "seven people", "toll" in "a toll of 14". */
  readonly counted: number | null
  /** True for "four of the dead", "41 of the 84 flats": a part of something. */
  readonly partitive: boolean
  /** Words that narrow down what is counted: "local soldiers", "median rent". */
  readonly modifiers: readonly number[]
  /** Main verb of the clause that the mention stands in. */
  readonly verb: number | null
  /** Nominal words of the subject of that verb. */
  readonly agent: readonly number[]
  /** Nominal words of its other arguments. */
  readonly objects: readonly number[]
}

const isContent = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' || token.pos === 'verb' || token.pos === 'adjective') &&
  /\p{L}/u.test(token.text)

const indicesOf = (phrase: Phrase): readonly number[] =>
  Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i)

/** The tokens a span covers, or null where it falls between tokens. */
const tokenRange = (sentence: Sentence, span: Span): { first: number; last: number } | null => {
  const first = sentence.tokens.findIndex(token => overlaps(token.span, span))
  if (first < 0) return null
  let last = first
  while (last + 1 < sentence.tokens.length) {
    const next = sentence.tokens[last + 1]
    if (!next || next.span.start >= span.end) break
    last++
  }
  return { first, last }
}

/** "the third *to leave*", "became the first *to be placed*": what an ordinal is told of; -1 where nothing is. */
const doneBy = ({ tokens, tree }: Sentence, ordinal: number, verb: number): number =>
  tree.heads.findIndex(
    (head, i) =>
      (head === ordinal || head === verb) &&
      i > ordinal &&
      /^(?:acl|advcl|xcomp)$/u.test(tree.relations[i] ?? '') &&
      tokens[i]?.pos === 'verb' &&
      tokens.slice(ordinal + 1, i).some(({ normal }, k) => k < 2 && normal === 'to'),
  )

/** "hundreds are believed *to have left*": of those who are counted the passive only says what others think; -1 where it is no such. */
export const supposedOf = ({ tokens, tree }: Sentence, verb: number): number => {
  const isSupposed =
    supposingVerbs.has(tokens[verb]?.lemma ?? '') &&
    tree.heads.some((head, i) => head === verb && tree.relations[i] === 'nsubj:pass')
  const at = tree.heads.findIndex((head, i) => head === verb && i > verb && tree.relations[i] === 'xcomp')
  return isSupposed && tokens[at]?.pos === 'verb' ? at : -1
}

/**
 * "12 homes are *unsafe*", "was the third *to leave*": what a copula only ties to its subject, else the verb itself.
 */
const predicateOf = (sentence: Sentence, verb: number, last: number): number => {
  const { tokens, tree } = sentence
  const head = tree.relations[verb] === 'cop' ? (tree.heads[verb] ?? -1) : -1
  const isSaidOf =
    head === last || (tree.heads[last] === verb && becomingVerbs.has(tokens[verb]?.lemma ?? ''))
  const supposed = last < verb ? supposedOf(sentence, verb) : -1
  if (supposed >= 0) return supposed
  const done = isSaidOf ? doneBy(sentence, last, verb) : -1
  if (done >= 0) return done
  return head > last && tokens[head]?.pos === 'adjective' ? head : verb
}

/**
 * Reads the frame of a mention: what is counted, the verb that governs it and that verb's arguments, by phrases and the order
 * of words; the verb and its subject by the tree where it names them.
 *
 * @param told the verb that the mention belongs to, where it is known
 * @returns null where the span covers no token
 */
export const frameOf = (sentence: Sentence, span: Span, told: number | null = null): Frame | null => {
  const range = tokenRange(sentence, span)
  if (!range) return null
  const { first, last } = range
  const { tokens, phrases } = sentence
  // "a day after the strike ended" belongs to the clause that it opens.
  const opens = last > first && beforeAndAfter.has(tokens[last]?.normal ?? '')
  const clause = clauseAround(sentence, opens ? last : first, told)
  const subject = clauseSubject(sentence, clause)
  const counted = countedNoun(sentence, range, clause, subject)
  const { verb } = clause
  const content = (phrase: Phrase): readonly number[] =>
    indicesOf(phrase).filter(i => (i < first || i > last) && isContent(tokens[i]))
  const objects = phrases.filter(
    p =>
      p.type === 'noun' &&
      p.head >= clause.first &&
      p.head <= clause.last &&
      p !== subject &&
      !(p.first <= last && p.last >= last),
  )
  return {
    first,
    last,
    clause,
    counted: counted.noun,
    partitive: counted.isPart,
    modifiers: counted.phrases.flatMap(content),
    verb:
      verb === null || (verb.head >= first && verb.head <= last)
        ? null
        : predicateOf(sentence, verb.head, last),
    agent: subject ? content(subject) : [],
    objects: objects.flatMap(content),
  }
}
