import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { overlaps } from '../../core/span.ts'
import { isKindOf } from '../../data/wordnet.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'

/** Token indices of a verb's subject and object, heads first. */
export interface Arguments {
  readonly subject: readonly number[]
  readonly object: readonly number[]
}

const auxiliaries = new Set('has have had is was were are be been did does do will would'.split(' '))

/** Words that end what hangs on a verb. */
const breakers = /^(?:when|as|after|before|while|and|but|or|because|if|until|since|that|who|which)$/u

const isAdjunct = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens[phrase.first - 1]?.pos === 'preposition' || tokens[phrase.first - 1]?.normal === 'of'

/** The words of a noun phrase, its head first, without auxiliaries that the tagger took for nouns. */
const wordsOf = (tokens: readonly Token[], phrase: Phrase): readonly number[] => {
  const all = Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i)
  // "the sign | 10 minutes earlier": a number behind a noun opens another phrase.
  const cut = all.findIndex((i, k) => k > 0 && tokens[i]?.pos === 'number' && tokens[i - 1]?.pos === 'noun')
  const kept = all.slice(0, cut < 0 ? undefined : cut).filter(i => !auxiliaries.has(tokens[i]?.normal ?? ''))
  const head = kept.findLast(i => i <= phrase.head) ?? phrase.head
  return [head, ...kept.filter(i => i !== head)]
}

const endsClause = (token: Token | undefined): boolean => /[;:()[\]–—]|\s-\s/u.test(token?.after ?? '')

const isCoordinated = (tokens: readonly Token[], first: number): boolean =>
  /^(?:and|but|or|then)$/u.test(tokens[first - 1]?.normal ?? '') ||
  /^(?:and|but|or|then)$/u.test(tokens[first]?.normal ?? '')

/** "An amendment that would have scrapped the tax | was voted down": what stands before the relative clause. */
const beforeRelative = (sentence: Sentence, before: readonly Phrase[], first: number): Phrase | null => {
  const { tokens } = sentence
  for (const verb of before
    .filter(p => p.type === 'verb')
    .slice(-3)
    .reverse()) {
    if (tokens.slice(verb.first, first).some(t => /[,;:–—]/u.test(t.after))) return null
    // "the man whom deputies shot | was armed"
    const own = before.findLast(p => p.type === 'noun' && p.last === verb.first - 1)
    const at = [verb.first - 1, ...(own ? [own.first - 1, own.first] : [])].find(i =>
      /^(?:who|whom|which|that)$/u.test(tokens[i]?.normal ?? ''),
    )
    if (at !== undefined) return before.findLast(p => p.type === 'noun' && p.last === at - 1) ?? null
  }
  return null
}

/** "The firm, whose plant had burnt down, | closed": what stands before "whose", where the clause it opens is over. */
const ownerOf = ({ tokens }: Sentence, before: readonly Phrase[], first: number): Phrase | null => {
  const at = tokens.findLastIndex((t, i) => i < first && t.normal === 'whose')
  if (at < 0 || !tokens[first - 1]?.after.startsWith(',')) return null
  const isClosed = before.some(p => p.type === 'verb' && p.first > at)
  return isClosed ? (before.findLast(p => p.type === 'noun' && p.last < at) ?? null) : null
}

/** "Both panels on the craft, its maker's latest, | had opened": where what stands between the commas begins. */
const insertionBefore = (tokens: readonly Token[], first: number): number => {
  const isComma = (i: number) => tokens[i]?.after.startsWith(',') === true
  if (!isComma(first - 1)) return first
  for (let i = first - 2; i >= Math.max(0, first - 16); i--) if (isComma(i)) return i + 1
  return first
}

const isPerson = ({ tokens, people }: Sentence, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]
  return head !== undefined && people.some(({ span }) => overlaps(span, head.span))
}

/** The noun phrase a verb group says something of; coordinated verbs share theirs. */
const subjectPhrase = (sentence: Sentence, first: number, depth = 0): Phrase | null => {
  const { tokens, phrases } = sentence
  const before = phrases.filter(p => p.last < first)
  const verb = before.findLast(p => p.type === 'verb')
  const nouns = before.filter(p => p.type === 'noun' && p.first > (verb?.last ?? -1))
  const shared = () => (verb && depth < 4 ? subjectPhrase(sentence, verb.first, depth + 1) : null)
  if (isCoordinated(tokens, first)) return shared() ?? nouns.findLast(p => !isAdjunct(tokens, p)) ?? null
  const relative = (p: Phrase) => /^(?:who|which|that|whom)$/u.test(tokens[p.head]?.normal ?? '')
  const modified = beforeRelative(sentence, before, first)
  if (modified) return modified
  const inserted = insertionBefore(tokens, first)
  const isOwn = (p: Phrase) => !isAdjunct(tokens, p) && !relative(p)
  const last = nouns.findLast(isOwn)
  // "Its skipper, Orri Dalsgaard, | died": of two names for one person the proper one says more.
  const own =
    last && isPerson(sentence, last) ? last : (nouns.findLast(p => p.last < inserted && isOwn(p)) ?? last)
  const owner = ownerOf(sentence, before, first)
  if (owner) return owner
  // "who rejected", "which fell": what stands before the pronoun, whatever it hangs on.
  const pronoun = /^(?:who|which|that)$/u.test(tokens[first - 1]?.normal ?? '')
  if (pronoun) return before.findLast(p => p.type === 'noun' && !relative(p)) ?? null
  return own ?? shared()
}

/** "said it would", "disclosed that it had": who says so is who is meant. */
const antecedent = (sentence: Sentence, phrase: Phrase): readonly number[] => {
  const { tokens, phrases } = sentence
  const stands = /^(?:it|they)$/u.test(tokens[phrase.head]?.normal ?? '')
  const owns = tokens.slice(phrase.first, phrase.last + 1).some(t => /^(?:its|their)$/u.test(t.normal))
  if (!stands && !owns) return []
  const told = phrases.findLast(
    p => p.type === 'verb' && p.last < phrase.first && speechVerbs.has(tokens[p.head]?.lemma ?? ''),
  )
  if (!told) return []
  const sayers = phrases.filter(p => p.type === 'noun' && p.last < told.first && !isAdjunct(tokens, p))
  return sayers.flatMap(p => wordsOf(tokens, p))
}

const circumstances =
  /^(?:in|at|near|off|beside|during|since|after|before|by|within|inside|outside|under|despite|until|from|around|amid|following)$/u

/** "sank off the coast", "went ahead on Friday": where and when are no objects. */
const isCircumstance = (tokens: readonly Token[], phrase: Phrase, gap: readonly Token[]): boolean =>
  gap.some(t => circumstances.test(t.normal)) ||
  ['WeekDay', 'Month', 'Date'].some(tag => tokens[wordsOf(tokens, phrase)[0] ?? -1]?.tags.has(tag) === true)

/** The object behind a verb group and what hangs on it: "a state | of emergency". */
const objectWords = (sentence: Sentence, last: number): readonly number[] => {
  const { tokens, phrases } = sentence
  const words: number[] = []
  let at = last
  for (const phrase of phrases) {
    if (phrase.last <= last) continue
    const gap = tokens.slice(at + 1, phrase.first)
    if (gap.some(t => breakers.test(t.normal))) break
    if (phrase.type === 'verb' || endsClause(tokens[at]) || gap.length > 2) break
    if (words.length === 0 && isCircumstance(tokens, phrase, gap)) break
    const linked = words.length === 0 || gap.some(t => /^(?:of|for|on|over|to|with)$/u.test(t.normal))
    if (!linked || tokens[at]?.after.includes(',')) break
    const own = words.length === 0 ? measured(sentence, phrase, tokens.length) : []
    words.push(...[...own, ...wordsOf(tokens, phrase)].filter(i => i > last && !words.includes(i)))
    at = phrase.last
  }
  return words
}

/** "the launch of the satellite": what a deed is done to is its theme too. */
const doneTo = ({ tokens, phrases }: Sentence, phrase: Phrase, before: number): readonly number[] => {
  if (!isKindOf(tokens[phrase.head]?.lemma ?? '', 'event') || tokens[phrase.last + 1]?.normal !== 'of')
    return []
  const next = phrases.find(p => p.type === 'noun' && p.first === phrase.last + 2 && p.last < before)
  return next ? wordsOf(tokens, next) : []
}

/** "the number of relapses", "the level of debt", "one of its panels": what is measured or counted comes first. */
const measures =
  /^(?:number|amount|level|total|volume|use|cost|price|rate|one|two|three|four|five|six|some|most|many|several|half|all|both|none|either|neither)$/u

/** "passenger numbers", "the unemployment rate": the measure stands behind what is measured. */
const compounds = /^(?:number|level|total|volume|rate|figure)$/u

/** Is it a word for how much or how many there are of something? */
export const isMeasure = (token: Token | undefined): boolean => compounds.test(token?.lemma ?? '')

const measured = ({ tokens, phrases }: Sentence, phrase: Phrase, before: number): readonly number[] => {
  const head = tokens[phrase.head]
  const own = tokens[phrase.head - 1]
  if (own?.pos === 'noun' && phrase.head > phrase.first && isMeasure(head)) return [phrase.head - 1]
  if (!measures.test(head?.lemma ?? '') || tokens[phrase.last + 1]?.normal !== 'of') return []
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
            ...subject,
            ...doneTo(sentence, phrase, first),
            ...antecedent(sentence, phrase),
          ]),
        ]
      : [],
    object: objectWords(sentence, last),
  }
}
