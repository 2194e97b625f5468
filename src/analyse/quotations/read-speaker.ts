import type { Phrase, Sentence, Speaker } from '../../core/sentence.ts'
import { contains, overlaps, type Span } from '../../core/span.ts'
import { genderedPronouns, objectPronouns } from '../../lang/en/grammar.ts'
import {
  calledSo,
  citingVerbs,
  namingVerbs,
  notInInfinitive,
  phrasalSpeech,
  plainSpeech,
  quotingVerbs,
  receivingVerbs,
  speechVerbs,
  verdictVerbs,
} from '../../lang/en/speech.ts'
import { subjectOf } from './subject-of.ts'

/** Relations by which a noun belongs to the name of the one it depends on: "farmer Marta Ellingsen", "the mayor, Ana Prat". */
const naming: ReadonlySet<string> = new Set([
  'flat',
  'appos',
  'compound',
  'nmod:desc',
  'nmod:unmarked',
  'list',
])

/** Most tokens between a speaker and the verb: "Ruiz, 41, the captain of the side, said". */
const reach = 14

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

const phraseAt = ({ phrases }: Sentence, index: number, type: Phrase['type']): Phrase | undefined =>
  phrases.find(phrase => phrase.type === type && phrase.first <= index && index <= phrase.last)

const spanOf = ({ tokens, span }: Sentence, first: number, last: number): Span => ({
  start: tokens[first]?.span.start ?? span.start,
  end: tokens[last]?.span.end ?? span.end,
})

/** Is one token under another, through nothing but the parts of a name? */
const isPartOfName = ({ tree }: Sentence, index: number, of: number): boolean => {
  for (let i = index, steps = 0; i >= 0 && steps < 4; i = tree.heads[i] ?? -1, steps++) {
    if (i === of) return true
    if (!naming.has(tree.relations[i] ?? '')) return false
  }
  return false
}

/** Does a second speaker stand beside the first: "Prat and Renck said", not "Prat, Holm Group director, said"? */
const isJoint = ({ tokens, tree }: Sentence, subject: number): boolean =>
  tree.heads.some(
    (head, i) =>
      head === subject &&
      tree.relations[i] === 'conj' &&
      tokens[i]?.tags.has('ProperNoun') === true &&
      tree.heads.some((above, k) => above === i && tree.relations[k] === 'cc'),
  )

/** What a reader would call the speaker whose head token is given: the name, the noun phrase or the pronoun. */
const speakerAt = (sentence: Sentence, subject: number): Span | null => {
  const { tokens, people } = sentence
  if (isJoint(sentence, subject)) return null
  const own = tokens[subject]
  // "explained one"
  const isSomebody =
    own && (/^(?:noun|pronoun|other|adjective|determiner)$/u.test(own.pos) || own.normal === 'one')
  if (!isSomebody) return null
  const named =
    people.find(person => contains(person.span, own.span)) ??
    people.find(person =>
      tokens.some((token, i) => overlaps(token.span, person.span) && isPartOfName(sentence, i, subject)),
    )
  if (named) return named.span
  const phrase = phraseAt(sentence, subject, 'noun')
  if (!phrase) return own.span
  const whole = spanOf(sentence, phrase.first, phrase.last)
  // "Halden College professor Marta Ellingsen": the name that ends the phrase.
  return people.find(person => person.span.end === whole.end)?.span ?? whole
}

const childOf = ({ tree }: Sentence, head: number, relation: RegExp): number =>
  tree.heads.findIndex((above, i) => above === head && relation.test(tree.relations[i] ?? ''))

/** Fewer words in front of a comma may be a title: "“The Long Way Home,” she starred in". */
const fewest = 4

/**
 * "“We never left the house,” she captioned it": behind a sentence that is quoted and ends in a comma stands who said it, whatever
 * the verb.
 */
const isBehindSpeech = (sentence: Sentence, verb: number, quote: Span): boolean => {
  const { tokens, tree, text, span } = sentence
  // "“…,” Prat, who sits in the house, told reporters"
  if (tree.relations[verb]?.startsWith('acl')) return false
  const at = (offset: number): number => offset - span.start
  if (/[\p{L}\p{N}]/u.test(text.slice(0, at(quote.start)))) return false
  if (!/^(?:.,|[!?])["”’'»]/u.test(text.slice(at(quote.end) - 1))) return false
  const next = tokens.findIndex(token => token.span.start >= quote.end)
  if (next < fewest) return false
  const subject = childOf(sentence, verb, /^nsubj$/u)
  if (verb === next) return subject > verb && subject - verb <= 4
  return subject >= next && subject < verb && !tokens.slice(next, verb).some(({ pos }) => pos === 'verb')
}

/** "Holm took the credit: “…”", "she sings: “…”": somebody does something, and behind the colon stands what was said with it. */
const isBeforeColon = (sentence: Sentence, verb: number, quote: Span): boolean => {
  const { tokens, tree, people, text, span } = sentence
  const isAnnounced = /:\s*["“'‘«„]?$/u.test(text.slice(0, quote.start - span.start))
  if (!isAnnounced || tree.relations[verb] !== 'root' || receivingVerbs.has(tokens[verb]?.lemma ?? ''))
    return false
  const subject = tokens[childOf(sentence, verb, /^nsubj$/u)]
  return (
    subject !== undefined &&
    (genderedPronouns.has(subject.normal) || people.some(person => contains(person.span, subject.span)))
  )
}

/** Does a verb report what is quoted: a verb of speech, or one of judgement with the quote as its verdict? */
const reports = (sentence: Sentence, verb: number, quote: Span): boolean => {
  const { tokens, text, span } = sentence
  const token = tokens[verb]
  if (token?.pos !== 'verb') return false
  if (notInInfinitive.has(token.lemma) && tokens[verb - 1]?.normal === 'to') return false
  if (speechVerbs.has(token.lemma) || quotingVerbs.has(token.lemma)) return true
  if (phrasalSpeech.has(`${token.lemma}-${tokens[verb + 1]?.normal}`)) return true
  if (isBehindSpeech(sentence, verb, quote) || isBeforeColon(sentence, verb, quote)) return true
  if (quote.start < token.span.end) return false
  if (namingVerbs.has(token.lemma)) return true
  // "dismissed the plan as “…”", "branded it a “…”"; what "rejected claims of “…”" quotes is somebody else's.
  return verdictVerbs.has(token.lemma) && calledSo.test(text.slice(0, quote.start - span.start))
}

/** The verbs above a quoted passage in the tree, the nearest first. */
const verbsAbove = ({ tokens, tree }: Sentence, quote: Span): readonly number[] => {
  const inside = tokens.flatMap((token, i) => (overlaps(token.span, quote) ? [i] : []))
  const own = new Set(inside)
  const above: number[] = []
  for (const i of inside) {
    let head = tree.heads[i] ?? -1
    if (own.has(head)) continue
    for (let steps = 0; head >= 0 && steps < 8; head = tree.heads[head] ?? -1, steps++)
      if (!above.includes(head)) above.push(head)
  }
  return above
}

/** The token nearest to a passage on either side, as far as a clause of speech reaches. */
const nearest = ({ tokens }: Sentence, quote: Span, among: readonly number[]): number | undefined => {
  const first = tokens.findIndex(token => token.span.start >= quote.start)
  const last = tokens.findLastIndex(token => token.span.end <= quote.end)
  const distance = (i: number): number => (i > last ? i - last : first < 0 ? tokens.length - i : first - i)
  return among.toSorted((a, b) => distance(a) - distance(b) || b - a)[0]
}

/** Is a span of a sentence outside of all that it quotes? */
type IsOutside = (span: Span) => boolean

/** Tells in one pass which tokens are quoted, so that a sentence full of quotes costs no more than its length. */
const outsideOf = ({ tokens, quotes }: Sentence): IsOutside => {
  const quoted = new Set<number>()
  let next = 0
  for (const { span } of tokens) {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++
    const quote = quotes[next]
    if (quote && overlaps(quote, span)) quoted.add(span.start)
  }
  return span => !quoted.has(span.start)
}

/**
 * "Tollan was told that “…”", "a statement saying “…”", "the man, dubbed “…” by the press": what is said to them or of them
 * they did not say themselves.
 */
const isSaidOf = ({ tokens, tree }: Sentence, verb: number, quote: Span): boolean => {
  const { lemma = '', span } = tokens[verb] ?? {}
  const isApposed = /,/u.test(tokens[verb - 1]?.after ?? '')
  const isName = namingVerbs.has(lemma) && quote.start - (span?.end ?? 0) <= 2
  if (isApposed && isName) return true
  // "the coach told reporters" has somebody told; "the coach told that …" was told himself.
  const tellsSomebody = tree.heads.some(
    (head, i) => head === verb && i > verb && /^i?obj/u.test(tree.relations[i] ?? ''),
  )
  if (tree.relations[verb] === 'acl' && !isApposed && !tellsSomebody) return true
  const isPassive = tree.heads.some(
    (head, i) => head === verb && /^(?:nsubj|aux):pass$/u.test(tree.relations[i] ?? ''),
  )
  // "for some it may be two, he said": somebody is told who does it.
  const isDone = tree.heads.some((head, i) => head === verb && tree.relations[i] === 'nsubj')
  return isPassive && !isDone && !citingVerbs.has(lemma)
}

/** "The sign read “…”", "the statement reads “…”": a text, and no person who reads it out. */
const isText = ({ tokens, people, text, span }: Sentence, verb: number, speaker: Span): boolean => {
  const isPerson =
    /^(?:i|he|she|they|we)$/iu.test(text.slice(speaker.start - span.start, speaker.end - span.start)) ||
    people.some(person => overlaps(person.span, speaker))
  return tokens[verb]?.lemma === 'read' && !isPerson
}

/** The person, or the thing, that "according to" names. */
const accordingTo = (sentence: Sentence, isOutside: IsOutside): Speaker | null => {
  const { tokens, phrases } = sentence
  const to = tokens.findIndex((token, i) => token.normal === 'to' && tokens[i - 1]?.normal === 'according')
  const phrase = to < 0 ? undefined : phrases.find(p => p.type === 'noun' && p.first === to + 1)
  const span = phrase ? speakerAt(sentence, phrase.head) : null
  return span && isOutside(span) ? { span, clause: span, from: 'told' } : null
}

/** Does a clause begin with the phrase, so that it is no speaker: "said | it was"? */
const opensClause = ({ tokens }: Sentence, { last }: Phrase): boolean =>
  tokens[last]?.after === ' ' && /^(?:verb|auxiliary)$/u.test(tokens[last + 1]?.pos ?? '')

/** "…, a ministry statement said": who is put between a comma and the verb speaks, however the tree reads what stands before. */
const putBefore = (sentence: Sentence, verb: number, isOutside: IsOutside): Span | null => {
  const { tokens, phrases } = sentence
  const group = phraseAt(sentence, verb, 'verb') ?? { first: verb }
  const phrase = phrases.find(p => p.type === 'noun' && p.last === group.first - 1)
  const isPut =
    phrase &&
    plainSpeech.has(tokens[verb]?.lemma ?? '') &&
    tokens[phrase.last]?.after === ' ' &&
    tokens[phrase.first - 1]?.after === ', '
  const span = isPut ? speakerAt(sentence, phrase.head) : null
  return span && isOutside(span) ? span : null
}

/** A speaker right beside the verb, where the tree gives it none: "said Prat", "Prat, 24, said". */
const besideVerb = (sentence: Sentence, verb: number, isOutside: IsOutside): Span | null => {
  const { tokens, phrases, people } = sentence
  const group = phraseAt(sentence, verb, 'verb') ?? { first: verb, last: verb }
  const after = phrases.find(p => p.type === 'noun' && p.first === group.last + 1)
  const before = phrases.find(p => p.type === 'noun' && p.last === group.first - 1)
  const endsClause = (i: number) => /[,:;]/u.test(tokens[i]?.after ?? '')
  const at = (phrase: Phrase): Span | null => {
    const span = speakerAt(sentence, phrase.head)
    return span && isOutside(span) ? span : null
  }
  if (before && !endsClause(before.last)) return at(before)
  // "Prat called it “…”": what stands behind in the objective case, or behind "calling", is no speaker.
  const isObject =
    objectPronouns.has(tokens[after?.head ?? -1]?.normal ?? '') || tokens[verb]?.tags.has('Gerund') === true
  if (after && !isObject && !endsClause(group.last) && !opensClause(sentence, after)) return at(after)
  // "Prat, 24, said", "Prat, who was not there, said": the name before what is said of it.
  const end = tokens[verb]?.span.start ?? 0
  const from = tokens[Math.max(0, verb - reach)]?.span.start ?? 0
  const apposed = people.filter(p => p.span.end <= end && p.span.start >= from && isOutside(p.span))
  return apposed.length === 1 && endsClause(verb - 1) ? (apposed[0]?.span ?? null) : null
}

/**
 * Makes the reader of who is given as having said what a sentence quotes: the subject of the verb of speech above the
 * passage in the tree, else of the one nearest to it, else whom "according to" names. The reader takes a part of the
 * sentence.
 */
export const speakerReader = (sentence: Sentence): ((quote: Span) => Speaker | null) => {
  const { tokens } = sentence
  const isOutside = outsideOf(sentence)
  return quote => {
    const verbs = tokens.flatMap((token, i) =>
      reports(sentence, i, quote) && isOutside(token.span) ? [i] : [],
    )
    const above = verbsAbove(sentence, quote).filter(i => verbs.includes(i))
    // "Renck, who said he was asked for “…”": the verb above one of which they are told.
    const free = above.find(i => !isSaidOf(sentence, i, quote))
    const verb = free ?? above[0] ?? nearest(sentence, quote, verbs)
    const put = verb === undefined ? null : putBefore(sentence, verb, isOutside)
    if (verb === undefined || (!put && isSaidOf(sentence, verb, quote)))
      return accordingTo(sentence, isOutside)
    const subject = subjectOf(sentence, verb)
    const told = subject === null ? null : speakerAt(sentence, subject)
    const span = put ?? (told && isOutside(told) ? told : besideVerb(sentence, verb, isOutside))
    if (!span || isText(sentence, verb, span)) return accordingTo(sentence, isOutside)
    const group = phraseAt(sentence, verb, 'verb') ?? { first: verb, last: verb }
    return { span, clause: join(spanOf(sentence, group.first, group.last), span), from: 'told' }
  }
}
