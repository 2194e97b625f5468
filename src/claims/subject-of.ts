import type { Mention, Subject, Term, TermRole } from '../core/claim.ts'
import type { Entities, Entity } from '../core/entity.ts'
import { perSentence } from '../core/per-sentence.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import { offspringOf, shells, vagueWords } from '../lang/en/amounts.ts'
import { directions } from '../lang/en/grammar.ts'
import { lightVerbs } from '../lang/en/verbs.ts'
import { conceptOf, isAnybody, isReported, isState } from '../text/concepts.ts'
import { directionAt, directionOf } from '../text/opposites.ts'
import { tellingStems } from '../text/wording/compare-wordings.ts'
import { stemOf } from '../text/wording/units-of.ts'
import { toAmerican } from '../world/spelling.ts'
import { isKindOf, verbOf } from '../world/wordnet.ts'
import type { Frame } from './frame.ts'
import { isAttributiveLife, isOtherSense } from './other-sense.ts'

/** The subject of a claim that nothing around it names. */
export const unnamed: Subject = { label: '', clarity: 0, key: '', entity: null, terms: [] }

/** The concept of a word; a noun that names an event stands for its verb: "the collapse", "collapsed". */
export const wordOf = (token: Token): string => {
  const concept = conceptOf(toAmerican(token.lemma))
  if (isReported(token.lemma) || token.pos !== 'noun' || !isKindOf(token.lemma, 'event')) return concept
  return conceptOf(verbOf(token.lemma) ?? token.lemma)
}

/** Does the word say something by itself? */
export const isContent = (token: Token): boolean =>
  /\p{L}{2}/u.test(token.text) &&
  (token.pos === 'noun' || token.pos === 'verb' || token.pos === 'adjective') &&
  !lightVerbs.has(token.lemma) &&
  !vagueWords.has(token.lemma)

/** The digits of a word, without grouping: "$1,200" → "1200"; null where it has none. */
const digitsOf = ({ text }: Token): string | null =>
  /\d[\d.,]*/u.exec(text)?.[0].replaceAll(',', '').replace(/\.$/u, '') ?? null

/** What each word of a sentence says by itself: its digits, its concept where it is a word of content. */
export const wordsOf: (
  sentence: Sentence,
) => readonly { readonly digits: string | null; readonly concept: string | null }[] = perSentence(sentence =>
  sentence.tokens.map((token, i) => ({
    digits: digitsOf(token),
    concept: isContent(token) ? (isOtherSense(sentence, i) ? token.lemma : wordOf(token)) : null,
  })),
)

/** Most other figures of a clause that are kept; more stand only in tables and lists. */
const mostNumbers = 32

/** Other figures of the clause, digits only: two passages that share one are likely about one thing. */
const numbersBeside = (sentence: Sentence, frame: Frame): readonly string[] =>
  wordsOf(sentence)
    .slice(frame.clause.first, frame.clause.last + 1)
    .filter((_, i) => frame.clause.first + i < frame.first || frame.clause.first + i > frame.last)
    .flatMap(({ digits }) => digits ?? [])
    .slice(0, mostNumbers)

/** People named or meant in the clause, or as its subject, as terms. */
const entityTerms = (sentence: Sentence, frame: Frame, entities: Entities): readonly Term[] => {
  const found = new Set<string>()
  const { tokens } = sentence
  const inClause = tokens.slice(frame.clause.first, frame.clause.last + 1)
  for (const token of [...inClause, ...frame.agent.flatMap(i => tokens[i] ?? [])]) {
    const entity = entities.at(sentence.articleId, token.span)
    if (entity) found.add(entity.id)
  }
  return [...found].map(id => ({ lemma: id, role: 'entity' }))
}

/** The first of the words that tells what became of those who are counted. */
const stateTold = (tokens: readonly Token[], indices: readonly (number | null)[]): string | null =>
  indices
    .flatMap(i => (i === null ? [] : (tokens[i] ?? [])))
    .map(wordOf)
    .find(isState) ?? null

/** The word that says what is counted: "price" in "a price tag of £40m". */
const tellingOf = (tokens: readonly Token[], counted: number): Token | undefined => {
  const [before, head] = [tokens[counted - 1], tokens[counted]]
  const isShell = before?.pos === 'noun' && before.after === ' ' && shells.has(head?.lemma ?? '')
  return isShell && !isAttributiveLife(tokens, counted - 1) ? before : head
}

/**
 * What is counted, as a concept. People at large are counted by what became of them: "nine people were killed",
 * "nine dead" and "a toll of nine" all count deaths.
 */
const countedConcept = (sentence: Sentence, frame: Frame): string | null => {
  const { tokens } = sentence
  const counted = frame.counted === null ? undefined : tellingOf(tokens, frame.counted)
  if (!counted) {
    // "the blaze kills nine": the verb itself says what is counted.
    const verb = frame.verb === null ? undefined : tokens[frame.verb]
    // "Twelve were taken to hospital": who is meant is left out, what became of them is not.
    const isSubject = frame.verb !== null && frame.verb > frame.last
    if (isSubject) return stateTold(tokens, [frame.verb, ...frame.objects])
    const isObject = frame.verb !== null && frame.first > frame.verb && frame.first - frame.verb <= 3
    return verb && isObject && isState(wordOf(verb)) ? wordOf(verb) : null
  }
  if (vagueWords.has(counted.lemma)) return null
  // "a mother of three": a count of children.
  const isOf = tokens[(frame.counted ?? 0) + 1]?.normal === 'of' && (frame.counted ?? 0) < frame.first
  const offspring = isOf ? offspringOf.get(counted.lemma) : undefined
  if (offspring !== undefined) return offspring
  const concept = isOtherSense(sentence, tokens.indexOf(counted)) ? counted.lemma : wordOf(counted)
  if (!isAnybody(concept)) return concept
  // "four people killed", not "killing four people, injuring dozens".
  const beside = counted.after === ' ' && frame.counted !== null ? frame.counted + 1 : null
  return stateTold(tokens, [beside, frame.verb, ...frame.objects]) ?? concept
}

/**
 * "dropped" → "fall"; "climbed", "go up 3%" → "rise"; null where the verb tells of no change of an amount, as a gate that
 * goes up does not.
 */
export const changeAt = (tokens: readonly Token[], verb: number): string | null => {
  const behind = tokens[verb + 2]
  const isAmount = behind?.pos === 'number' || directions.has(behind?.normal ?? '')
  const direction = isAmount ? directionAt(tokens, verb) : directionOf(tokens[verb]?.lemma ?? '')
  return direction?.axis === 'change' ? (direction.sign > 0 ? 'rise' : 'fall') : null
}

/** Whose age it is, by the noun: "pupil" in "a 14-year-old pupil was hurt" and "a pupil aged 14", whatever became of them. */
const agedPerson = (tokens: readonly Token[], { counted, first }: Frame): string | null => {
  const isPerson = (noun: Token | undefined): boolean =>
    noun?.pos === 'noun' && isKindOf(noun.lemma, 'person')
  const noun = [counted === null ? undefined : tokens[counted], tokens[first - 1]].find(isPerson)
  return noun ? toAmerican(noun.lemma) : null
}

/** What a claim that is about an event or a thing is about. */
export const eventSubject = (
  sentence: Sentence,
  frame: Frame,
  entities: Entities,
  { isAge }: { readonly isAge: boolean },
): Subject => {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  const terms: Term[] = []
  const seen = new Set<number>()
  const add = (index: number | null, role: TermRole) => {
    const lemma = index === null ? null : (words[index]?.concept ?? null)
    if (index === null || lemma === null || seen.has(index)) return
    seen.add(index)
    terms.push({ lemma, role })
  }
  const counted = (isAge ? agedPerson(tokens, frame) : null) ?? countedConcept(sentence, frame)
  if (counted !== null) {
    if (frame.counted !== null) seen.add(frame.counted)
    terms.push({ lemma: counted, role: 'counted' })
  }
  const change = frame.verb === null ? null : changeAt(tokens, frame.verb)
  if (frame.verb !== null && change !== null) {
    seen.add(frame.verb)
    terms.push({ lemma: change, role: 'verb' })
  } else add(frame.verb, 'verb')
  for (const i of frame.modifiers) add(i, 'modifier')
  for (const i of frame.agent) add(i, 'agent')
  for (const i of frame.objects) add(i, 'object')
  for (let i = 0; i < tokens.length; i++) if (i < frame.first || i > frame.last) add(i, 'context')
  for (const lemma of numbersBeside(sentence, frame)) terms.push({ lemma, role: 'object' })
  const key = terms
    .filter(term => term.role === 'counted' || term.role === 'verb')
    .map(term => term.lemma)
    .join(' ')
  return {
    label: '',
    clarity: 0,
    key,
    entity: null,
    terms: [...terms, ...entityTerms(sentence, frame, entities)],
  }
}

/** Nothing names a subject better than its own name or words. */
const namedClarity = 9

/** The subject of a claim about a person: the person. */
export const personSubject = (entity: Entity): Subject => ({
  label: entity.name,
  clarity: namedClarity,
  key: entity.key,
  entity: entity.id,
  terms: [{ lemma: entity.id, role: 'entity' }],
})

/** How many sentences before and behind a quote say where and when it was said. */
const beside = 1

/**
 * The subject of a claim that is found by its own words: a quote. The words around it are what it was said with.
 *
 * @param words as quoted
 */
export const wordsSubject = (
  words: readonly string[],
  mention: Mention,
  around: readonly Sentence[],
): Subject => {
  const own = new Set(tellingStems(words))
  const nearby = around
    .filter(({ index }) => Math.abs(index - mention.sentence) <= beside)
    .flatMap(({ tokens }) => tokens.filter(({ span }) => !overlaps(span, mention.span)))
    .filter(isContent)
    .map(({ normal }) => stemOf(toAmerican(normal)))
    .filter(stem => !own.has(stem))
  return {
    clarity: namedClarity,
    label: `“${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`,
    key: words.toSorted().slice(0, 8).join(' '),
    entity: null,
    terms: [
      ...[...own].map((lemma): Term => ({ lemma, role: 'object' })),
      ...[...new Set(nearby)].map((lemma): Term => ({ lemma, role: 'nearby' })),
    ],
  }
}
