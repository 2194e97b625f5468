import type { PersonSpan, Phrase, Sentence } from '../core/sentence.ts'
import { lengthOf, overlaps, type Span } from '../core/span.ts'
import { namingVerbs, speechVerbs, verdictVerbs } from './speech-verbs.ts'

/** Who a quote is given to: “…,” said the mayor. */
export interface Attribution {
  /** The quoted words that stand in the sentence, without marks. */
  readonly quote: Span
  /** The speaker: a name where there is one, else the noun phrase or pronoun. */
  readonly speaker: Span
  /** Verb and speaker together: "said captain Elena Ruiz". */
  readonly span: Span
}

/** Most tokens between a speaker and the verb: "Ruiz, 41, the captain of the side, said". */
const reach = 14

const spanOf = (sentence: Sentence, phrase: Phrase): Span => ({
  start: sentence.tokens[phrase.first]?.span.start ?? sentence.span.start,
  end: sentence.tokens[phrase.last]?.span.end ?? sentence.span.end,
})

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** The part of a quote that stands in the sentence, without the comma or stop that belongs to the sentence around it. */
const trimmed = (sentence: Sentence, quote: Span): Span => {
  const start = Math.max(quote.start, sentence.span.start)
  const text = sentence.text.slice(
    start - sentence.span.start,
    Math.min(quote.end, sentence.span.end) - sentence.span.start,
  )
  return { start, end: start + text.replace(/[\s,.;:]+$/u, '').length }
}

/** Prepositions whose object is inside what is said of the speaker: "counsel for Mr Prat". */
const inner = new Set('for of to with by from against behind like under than at on about'.split(' '))

/** Is the person named within an apposition or clause: "counsel for Mr Prat", "who replaced Prat"? */
const isInner = ({ tokens }: Sentence, { span, honorific }: PersonSpan): boolean => {
  const at = tokens.findIndex(token => token.span.start === span.start)
  const before = tokens[at - (honorific === null ? 1 : 2)]
  return before !== undefined && before.after === ' ' && (inner.has(before.normal) || before.pos === 'verb')
}

/** The last of several people whom an apposition behind may be about. */
const apposedPerson = (sentence: Sentence, people: readonly PersonSpan[]): Span | null => {
  const { text, span } = sentence
  const opens = (person: PersonSpan) => text[person.span.end - span.start] === ','
  const last = people.at(-1)
  const outer = last && isInner(sentence, last) ? people.findLast(p => p !== last && opens(p)) : last
  return (outer ?? last)?.span ?? null
}

/** "said the mayor, Ana Prat": the name behind the office. */
const nameBehind = ({ tokens, people }: Sentence, phrase: Phrase): Span | null =>
  /^, $/u.test(tokens[phrase.last]?.after ?? '')
    ? (people.find(person => person.span.start === tokens[phrase.last + 1]?.span.start)?.span ?? null)
    : null

/** Does a clause begin here, so that the phrase is no speaker: "said | it was"? */
const opensClause = ({ tokens }: Sentence, { last }: Phrase): boolean =>
  tokens[last]?.after === ' ' && /^(?:verb|auxiliary)$/u.test(tokens[last + 1]?.pos ?? '')

/** "Prat, 24, said", "Prat, the captain, said": the phrase that the one before the verb says something of. */
const headOfApposition = (
  { tokens }: Sentence,
  nouns: readonly Phrase[],
  apposition: Phrase,
): Phrase | null => {
  const head = nouns.findLast(p => p.last === apposition.first - 1)
  const before = tokens[(head?.first ?? 0) - 1]?.normal ?? ''
  return head &&
    /^,\s*$/u.test(tokens[head.last]?.after ?? '') &&
    !/^(?:in|on|at|after|before)$/u.test(before)
    ? head
    : null
}

/** "Prat was quoted as saying", "the paper quoted Prat as saying": who stands before. */
const quotedAs = ({ tokens }: Sentence, nouns: readonly Phrase[], verb: Phrase): Phrase | undefined =>
  tokens[verb.first - 1]?.normal === 'as' ? nouns.findLast(p => p.last < verb.first - 1) : undefined

/** The subject of a verb of speech: behind it ("said Ruiz"), or before it ("Ruiz, the captain, said"). */
const speakerOf = (sentence: Sentence, verb: Phrase, isOutside: (span: Span) => boolean): Span | null => {
  const nouns = sentence.phrases.filter(p => p.type === 'noun' && isOutside(spanOf(sentence, p)))
  const named = (phrase: Phrase): Span =>
    sentence.people.find(person => overlaps(person.span, spanOf(sentence, phrase)))?.span ??
    spanOf(sentence, phrase)
  const quoted = quotedAs(sentence, nouns, verb)
  if (quoted) return named(headOfApposition(sentence, nouns, quoted) ?? quoted)
  const after = nouns.find(p => p.first === verb.last + 1)
  const before = nouns.findLast(p => p.last < verb.first)
  const isDirect = before !== undefined && before.last === verb.first - 1
  if (after && !isDirect && !opensClause(sentence, after)) return nameBehind(sentence, after) ?? named(after)
  if (!before) return null
  const from = sentence.tokens[Math.max(0, verb.first - reach)]?.span.start ?? 0
  const at = spanOf(sentence, verb).start
  const apposed = /,\s*$/u.test(sentence.tokens[before.last]?.after ?? '')
  if (!apposed) return isDirect ? named(before) : null
  const people = sentence.people.filter(p => p.span.end <= at && p.span.start >= from && isOutside(p.span))
  const person = apposedPerson(sentence, people)
  if (person) return person
  return isDirect ? named(headOfApposition(sentence, nouns, before) ?? before) : null
}

/** "according to Prat" */
const accordingTo = (sentence: Sentence, isOutside: (span: Span) => boolean): Phrase | null => {
  const { tokens, phrases } = sentence
  const to = tokens.findIndex((token, i) => token.normal === 'to' && tokens[i - 1]?.normal === 'according')
  const found = to < 0 ? undefined : phrases.find(p => p.type === 'noun' && p.first === to + 1)
  return found && isOutside(spanOf(sentence, found)) ? found : null
}

/** Does a verb report a quote: a verb of speech, or one of judgement with the quote as its verdict? */
const reports = ({ tokens, text, span }: Sentence, verb: Phrase, quote: Span): boolean => {
  const head = tokens[verb.head]
  if (speechVerbs.has(head?.lemma ?? '')) return true
  if (!head || quote.start < head.span.end) return false
  if (namingVerbs.has(head.lemma)) return true
  if (!verdictVerbs.has(head.lemma)) return false
  // "dismissed the plan as “…”", "branded it a “…”"; what "rejected claims of “…”" quotes is somebody else's.
  return /\b(?:as|being|it|him|her|them)(?: an?| the)? ?["“‘«„]$/u.test(
    text.slice(0, quote.start - span.start),
  )
}

/** Fewest words of a quote besides the longest that is read. */
const leastWords = 5

const countWords = (text: string): number => text.split(/\s+/u).length

/**
 * Finds who says the quotes of a sentence, where the sentence says so itself: of the longest, and of the others where
 * only one verb of speech stands in the sentence.
 */
export const readAttributions = (sentence: Sentence): readonly Attribution[] => {
  const isOutside = (span: Span): boolean => !sentence.quotes.some(quote => overlaps(quote, span))
  const [quote, ...others] = sentence.quotes
    .map(q => trimmed(sentence, q))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  if (!quote) return []
  const said = sentence.phrases.flatMap(verb => {
    const at = spanOf(sentence, verb)
    if (verb.type !== 'verb' || !isOutside(at) || !reports(sentence, verb, quote)) return []
    const speaker = speakerOf(sentence, verb, isOutside)
    return speaker ? [{ speaker, span: join(at, speaker) }] : []
  })
  const source = said.length === 0 ? accordingTo(sentence, isOutside) : null
  const [first] = source ? [{ speaker: spanOf(sentence, source), span: spanOf(sentence, source) }] : said
  if (!first) return []
  const { start } = sentence.span
  const more =
    said.length > 1
      ? []
      : others.filter(q => countWords(sentence.text.slice(q.start - start, q.end - start)) >= leastWords)
  return [quote, ...more].map(own => ({ quote: own, ...first }))
}
