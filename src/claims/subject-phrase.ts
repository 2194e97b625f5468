import type { Entities } from '../core/entity.ts'
import { isCapitalised } from '../core/is-capitalised.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import type { KindName } from '../core/value.ts'
import { be, clauseJoiners, ofWords, relatives } from '../lang/en/grammar.ts'
import { conceptOf, isState } from '../text/concepts.ts'
import { toAmerican } from '../world/spelling.ts'
import type { Frame } from './frame.ts'
import { governingVerb } from './governing-verb.ts'

/** What a reader would call the subject of a claim, and how much of it that tells by itself, from 0. */
export interface SubjectPhrase {
  /** "people killed", or the words around the passage with … in its place: "The Crown had sought …". */
  readonly label: string
  readonly clarity: number
}

/** Most words of a phrase before the passage and behind it. */
const most = { before: 11, behind: 6 } as const

/** Where one part of a sentence ends and the next begins: commas, colons, brackets, dashes, quotation marks. */
const boundary = /[,;:()[\]“”"„«»•■]|\s[-–—]|[–—]\s/u
/** Those of them that a phrase never reaches over; it may over a comma. */
const firmBoundary = /[;:)\]“”"„«»•■]|\s[-–—]|[–—]\s/u

/** What stands for words that are left out between two parts of a phrase. */
const cut = ' […] '

/** How much the forms of a phrase tell: whole clauses, a noun, a piece. */
const clarity = {
  counted: 6,
  clause: 5,
  cutClause: 4,
  measure: 3,
  cutTwice: 2.5,
  piece: 2,
  pronoun: 1,
  nothing: 0,
} as const

/** "88.6 *per* cent" */
const perWord = 'per'

/** Relations by which a noun is what a verb is about. */
const subjects = /^(?:nsubj|csubj)/u

interface Reader {
  readonly sentence: Sentence
  readonly entities: Entities
}

/** Whether a word can end a phrase: not "the", "of", "and", "who". */
const canEnd = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' || token.pos === 'number' || token.pos === 'verb' || token.pos === 'adverb')

/** Whether a word says something: a noun or a verb of two letters or more. */
const saysSomething = ({ pos, text }: Token): boolean =>
  (pos === 'noun' || pos === 'verb' || pos === 'adjective') && /\p{L}{2}/u.test(text)

/** The text from one token to another as it stands, on one line. */
const textOf = ({ text, span, tokens }: Sentence, first: number, last: number): string => {
  const [from, to] = [tokens[first], tokens[last]]
  if (!from || !to || last < first) return ''
  return text.slice(from.span.start - span.start, to.span.end - span.start).replace(/\s+/gu, ' ')
}

/** First and last token of the noun phrase around a token; an amount before it belongs to it: "88.6 per cent". */
const nounPhrase = ({ tokens, phrases }: Sentence, at: number): { first: number; last: number } => {
  const phrase = phrases.find(({ type, first, last }) => type === 'noun' && first <= at && at <= last)
  let first = phrase?.first ?? at
  const isAmount = (i: number): boolean => tokens[i]?.pos === 'number' || tokens[i]?.normal === perWord
  while (first > 0 && isAmount(first - 1) && !boundary.test(tokens[first - 1]?.after ?? '')) first--
  return { first, last: phrase?.last ?? at }
}

/** The verb group around a token: "had sought". */
const verbGroup = ({ phrases }: Sentence, verb: number): Phrase =>
  phrases.find(p => p.type === 'verb' && p.first <= verb && verb <= p.last) ?? {
    type: 'verb',
    first: verb,
    last: verb,
    head: verb,
  }

/** First token of the verb group around a token: "had" of "had sought", "to" of "to impose". */
const verbStart = (sentence: Sentence, verb: number): number => {
  const { tree } = sentence
  const { first } = verbGroup(sentence, verb)
  return tree.relations[first - 1] === 'mark' && tree.heads[first - 1] === verb ? first - 1 : first
}

/** "that Holt hit Venn", "and injured dozens": a word behind which a clause begins. */
const opensClause = ({ tokens, tree }: Sentence, at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (tree.relations[at] === 'mark' && token.normal === 'that') return true
  return clauseJoiners.has(token.normal) && tokens[tree.heads[at] ?? -1]?.pos === 'verb'
}

/** "after an operator noticed", "to try": a clause that hangs on another. */
const opensAside = ({ tokens, tree }: Sentence, at: number): boolean =>
  tree.relations[at] === 'mark' && tokens[tree.heads[at] ?? -1]?.pos === 'verb'

/** How far the words before the passage belong to it. */
const startOf = (sentence: Sentence, first: number): number => {
  let start = first
  while (start > 0 && first - start < most.before) {
    if (boundary.test(sentence.tokens[start - 1]?.after ?? '')) break
    if (opensClause(sentence, start - 1)) break
    start--
  }
  return start
}

/** Whether a phrase may end with a token: a word that can end it, and nothing behind it that belongs to it. */
const endsAt = ({ tokens }: Sentence, at: number): boolean =>
  canEnd(tokens[at]) &&
  !/^(?:-|['’]s)/u.test(tokens[at]?.after ?? '') &&
  !ofWords.has(tokens[at + 1]?.normal ?? '')

/** The end of a verb with its particle and the noun behind it: "turned out", "agreed to send Trufant", "taken to hospital". */
const verbEnd = (sentence: Sentence, group: Phrase): number => {
  const { tokens, tree, phrases } = sentence
  const end = tree.relations[group.last + 1] === 'compound:prt' ? group.last + 1 : group.last
  const noun = phrases.find(
    ({ type, first }) =>
      type === 'noun' && (first === end + 1 || (first === end + 2 && tree.relations[end + 1] === 'case')),
  )
  if (!noun || noun.last - end > 4 || boundary.test(tokens[end]?.after ?? '')) return end
  return endsAt(sentence, noun.last) && tokens[noun.last + 1]?.pos !== 'verb' ? noun.last : end
}

/** How far the words behind it do: to the end of a phrase, of the verb's where the verb stands behind. */
const endOf = (sentence: Sentence, last: number, verb: number, isLead: boolean): number => {
  const { tokens, phrases } = sentence
  let reach = last
  while (reach + 1 < tokens.length && reach - last < most.behind) {
    // "By 4-3, the court declared": what leads a sentence says nothing without it.
    const isEnd = boundary.test(tokens[reach]?.after ?? '') && !(isLead && reach === last)
    if (isEnd || opensClause(sentence, reach + 1)) break
    if (relatives.has(tokens[reach + 1]?.normal ?? '')) break
    // "on Saturday after an operator noticed": another clause, and the phrase has its verb.
    if (verb < last && opensAside(sentence, reach + 1)) break
    reach++
  }
  if (verb > last) {
    const own = phrases.find(p => p.type === 'verb' && p.first <= verb && verb <= p.last)
    const end = own && own.last <= reach ? verbEnd(sentence, own) : last
    if (end > last && !(end === own?.last && be.has(tokens[end]?.normal ?? ''))) return end
  }
  const ends = phrases.filter(
    p =>
      p.last > last && p.last <= reach && endsAt(sentence, p.last) && !be.has(tokens[p.last]?.normal ?? ''),
  )
  const isWhole = reach === tokens.length - 1 || boundary.test(tokens[reach]?.after ?? '')
  return isWhole && canEnd(tokens[reach]) ? reach : Math.max(last, ...ends.map(p => p.last))
}

/** The noun that a verb is about; its own, or that of the verb that it goes with: "broke in and took". */
const subjectOf = ({ tree }: Sentence, verb: number): number => {
  let at = verb
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const found = tree.heads.findIndex((head, i) => head === at && subjects.test(tree.relations[i] ?? ''))
    if (found >= 0) return found
    const relation = tree.relations[at] ?? ''
    if (relation === 'acl:relcl' || relation === 'acl') return tree.heads[at] ?? -1
    if (!/^(?:conj|xcomp|advcl|cop|aux)/u.test(relation)) return -1
    at = tree.heads[at] ?? -1
  }
  return -1
}

/** "which sank on Friday": the noun that the relative pronoun stands for. */
const antecedentOf = ({ tokens, tree, phrases }: Sentence, subject: number): number => {
  if (!relatives.has(tokens[subject]?.normal ?? '')) return subject
  const before = phrases.find(({ type, last }) => type === 'noun' && last === subject - 1)
  if (before) return before.head
  const verb = tree.heads[subject] ?? -1
  const noun = tree.relations[verb]?.startsWith('acl') ? (tree.heads[verb] ?? -1) : -1
  return noun >= 0 && noun < subject ? noun : subject
}

/** Who or what a clause is about, in words that tell it: a pronoun by the name that it stands for, in brackets. */
const subjectWords = ({ sentence, entities }: Reader, subject: number): string | null => {
  const token = sentence.tokens[subject]
  if (!token) return null
  const { first, last } = nounPhrase(sentence, subject)
  if (token.pos !== 'pronoun') return textOf(sentence, first, last)
  const person = entities.at(sentence.articleId, token.span)
  return person ? `[${person.name}]` : null
}

/** The verb that the passage goes with: the one that it is the subject of, else that which governs it. */
const verbOf = (sentence: Sentence, { first, last, verb }: Frame): number => {
  const behind = sentence.phrases.find(p => p.type === 'verb' && p.first === last + 1)
  if (behind && behind.last > behind.first && sentence.tokens[last]?.after === ' ') return behind.head
  const governing = governingVerb(sentence, first)
  return governing >= 0 && (governing < first || governing > last) ? governing : (verb ?? -1)
}

/** The first word of a phrase that may begin it: not "that", not "and", none before a dash. */
const leadOf = ({ tokens, tree }: Sentence, from: number, first: number): number => {
  const firm = tokens.findLastIndex((token, i) => i >= from && i < first && firmBoundary.test(token.after))
  let start = Math.max(from, firm + 1)
  while (
    start < first &&
    (clauseJoiners.has(tokens[start]?.normal ?? '') || tree.relations[start] === 'mark')
  )
    start++
  return start
}

/** The verb that a passage is itself, "voted against": that of its words on which the others depend. */
const ownVerb = ({ tokens, tree }: Sentence, { first, last }: Frame): number =>
  tokens.findIndex((token, i) => {
    const head = tree.heads[i] ?? -1
    return i >= first && i <= last && token.pos === 'verb' && (head < first || head > last)
  })

/** The words around the passage, with what the clause is about, and … in the place of the passage. */
const clausePhrase = (reader: Reader, frame: Frame): SubjectPhrase => {
  const { sentence } = reader
  const { tokens } = sentence
  const { first, last } = frame
  const verb = verbOf(sentence, frame)
  const near = startOf(sentence, first)
  const isLead = /^,/u.test(tokens[last]?.after ?? '') && !tokens.slice(near, first).some(saysSomething)
  const end = endOf(sentence, last, verb, isLead)
  const behind = end > last ? ` ${textOf(sentence, last + 1, end)}` : ''
  const whole = (from: number, lead: string, telling: number): SubjectPhrase => {
    const start = leadOf(sentence, from, first)
    const before = start < first ? `${textOf(sentence, start, first - 1)} ` : ''
    const words = [...tokens.slice(start, first), ...tokens.slice(last + 1, end + 1)]
    const label = `${lead}${before}…${behind}`.replace(/\s+/gu, ' ').trim()
    const isBare = lead === '' && !words.some(saysSomething)
    return { label, clarity: isBare ? clarity.nothing : telling }
  }
  const own = verb < 0 ? ownVerb(sentence, frame) : -1
  const found = verb < 0 && own < 0 ? -1 : subjectOf(sentence, own < 0 ? verb : own)
  const subject = found < 0 ? -1 : antecedentOf(sentence, found)
  if (subject >= first && subject <= last)
    return whole(first, '', end > last ? clarity.clause : clarity.piece)
  if (subject > last && verb > last && end >= verb) return whole(near, '', clarity.clause)
  if (subject < 0 || subject > last) return whole(near, '', clarity.piece)
  const words = subjectWords(reader, subject)
  if (words === null)
    return own < 0 ? whole(Math.max(near, subject), '', clarity.pronoun) : whole(near, '', clarity.piece)
  const isPronoun = tokens[subject]?.pos === 'pronoun'
  const { first: from, last: to } = nounPhrase(sentence, subject)
  const isWhole = leadOf(sentence, from, first) <= subject
  if (own >= 0 && from >= near && !isPronoun) return whole(near, '', clarity.clause)
  // The subject stands among the words before the passage: nothing has to be left out.
  if (isWhole && (from >= near || first - from <= most.before))
    return isPronoun ? whole(to + 1, `${words} `, clarity.clause) : whole(from, '', clarity.clause)
  // "A motion to close the pier on weekdays […] was voted down": what stands between is no part of it.
  if (own >= 0) return whole(first, `${words}${cut}`, clarity.cutClause)
  if (verb >= first) return whole(near, `${words}${cut}`, clarity.piece)
  const start = verbStart(sentence, verb)
  const lead = isPronoun && start === to + 1 ? `${words} ` : `${words}${cut}`
  if (start >= near) return whole(start, lead, clarity.cutClause)
  const told = textOf(sentence, start, Math.min(near - 1, verbEnd(sentence, verbGroup(sentence, verb))))
  return whole(near, `${start === to + 1 ? `${words} ` : lead}${told}${cut}`, clarity.cutTwice)
}

/** A form of a verb that can stand behind what it happened to: "killed", "taken", not "kills" or "took". */
const canFollow = ({ tags, text }: Token): boolean => tags.has('Participle') || /ed$/u.test(text)

/** "people killed", "captives released": what is counted and what became of it. */
const countedPhrase = (sentence: Sentence, { first, last, counted, partitive }: Frame): string | null => {
  if (counted === null || partitive || counted <= last) return null
  const { tokens, tree } = sentence
  const noun = nounPhrase(sentence, counted)
  if (noun.first > last + 1 || noun.first < first - 1) return null
  const verb = tree.heads[counted] ?? -1
  const relation = tree.relations[counted] ?? ''
  // "A 5.9 magnitude quake has leveled seven villages" tells of no quake leveled.
  const isDoer =
    relation === 'nsubj' && tree.heads.some((head, i) => head === verb && tree.relations[i] === 'obj')
  const isTold = /^(?:nsubj|obj)/u.test(relation) && !isDoer
  const predicate = tokens[verb]
  if (!isTold || predicate?.pos !== 'verb' || !canFollow(predicate)) return null
  if (!isState(conceptOf(toAmerican(predicate.lemma)))) return null
  return `${textOf(sentence, last + 1, counted)} ${predicate.text}`
}

/** "operating margin", "attendance": what an amount measures, which stands before it. */
const measurePhrase = (sentence: Sentence, { first, counted }: Frame): string | null => {
  if (counted === null || counted >= first) return null
  const { tokens } = sentence
  const { first: from } = nounPhrase(sentence, counted)
  const starts = tokens.findIndex((token, i) => i >= from && token.pos !== 'determiner')
  return starts < 0 || starts > counted ? null : textOf(sentence, starts, counted)
}

/** "Makhathini, 33, said": the name that an aside belongs to. */
const asidePhrase = (sentence: Sentence, { first, last }: Frame): string | null => {
  const { tokens } = sentence
  const name = tokens[first - 1]
  const isAside = /^\s*,/u.test(name?.after ?? '') && /^,/u.test(tokens[last]?.after ?? '')
  return name && isAside && isCapitalised(name.text)
    ? textOf(sentence, nounPhrase(sentence, first - 1).first, first - 1)
    : null
}

/**
 * What a reader would call the subject of a claim, in words that stand in the text: what is counted with its predicate, the
 * clause around the passage, or what an amount measures, whichever tells more.
 *
 * @example "people killed"; "The Crown had sought …"; "operating margin"
 */
export const subjectPhrase = (
  sentence: Sentence,
  frame: Frame,
  entities: Entities,
  kind: KindName,
): SubjectPhrase => {
  const counted = kind === 'figure' ? countedPhrase(sentence, frame) : null
  if (counted !== null) return { label: counted, clarity: clarity.counted }
  const aside = kind === 'figure' ? asidePhrase(sentence, frame) : null
  if (aside !== null) return { label: aside, clarity: clarity.measure }
  // "185 km/h (115 mph)": the other amount is the one that the words are about.
  if (sentence.tokens[frame.first - 1]?.after.endsWith('(')) return { label: '', clarity: clarity.nothing }
  const clause = clausePhrase({ sentence, entities }, frame)
  if (kind !== 'figure' || clause.clarity > clarity.measure) return clause
  const noun = measurePhrase(sentence, frame)
  return noun === null ? clause : { label: noun, clarity: clarity.measure }
}
