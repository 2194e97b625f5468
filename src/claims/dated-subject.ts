import { isAdjunct } from '../analyse/is-adjunct.ts'
import type { Subject, Term } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { heOrShe } from '../lang/en/grammar.ts'
import { refersBack } from '../text/dated-events.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'
import { leftOutSubject } from './left-out-subject.ts'
import { isContent, wordOf } from './subject-of.ts'

/** Whom a date in brackets is about: the person, or the words of a name that no person is known by. */
const holderTerm = (token: Token | undefined, articleId: number, entities: Entities): readonly Term[] => {
  if (!token) return []
  const person = entities.at(articleId, token.span)
  return [person ? { lemma: person.id, role: 'entity' } : { lemma: wordOf(token), role: 'agent' }]
}

/** "He was arrested in May": somebody, where nobody knows who the pronoun stands for. */
const unknownSubject = (
  { tokens, articleId }: Sentence,
  { clause }: Frame,
  entities: Entities,
): readonly Term[] => {
  const before = clause.verb === null ? undefined : tokens[clause.verb.first - 1]
  const isUnknown = before !== undefined && heOrShe.has(before.normal) && !entities.at(articleId, before.span)
  return isUnknown ? [{ lemma: 'he', role: 'agent' }] : []
}

/**
 * A date is about what happens then, which the verb may only say to begin or to be: "the strike begins on Monday". "The
 * film" may stand for any that has been named, so it says nothing of which one is meant.
 */
export const datedSubject = (
  subject: Subject,
  sentence: Sentence,
  frame: Frame,
  event: DatedEvent,
  entities: Entities,
): Subject => {
  const { tokens, phrases, articleId } = sentence
  const { objects } = frame
  const leftOut = leftOutSubject(frame, sentence)
  const back = [...frame.agent, ...leftOut].filter(
    i => refersBack(tokens[i]?.lemma ?? '') && tokens[i - 1]?.normal === 'the',
  )
  const aside = new Set(
    [...(event.isVague ? [] : event.tokens), ...back].flatMap(i => (tokens[i] ? [wordOf(tokens[i])] : [])),
  )
  const direct = new Set(
    phrases
      .flatMap(p => (isAdjunct(sentence, p) ? [] : objects.filter(i => i >= p.first && i <= p.last)))
      .flatMap(i => (tokens[i] ? [wordOf(tokens[i])] : [])),
  )
  const taken = leftOut.flatMap((i): Term[] => {
    const token = tokens[i]
    if (!token || aside.has(wordOf(token))) return []
    const person = entities.at(articleId, token.span)
    if (person) return [{ lemma: person.id, role: 'entity' }]
    return isContent(token) ? [{ lemma: wordOf(token), role: 'agent' }] : []
  })
  const isLife = event.bearer !== undefined
  const terms = subject.terms.flatMap((term): Term[] => {
    if (term.role === 'verb') return []
    // What else the sentence says of somebody does not belong to the dates of a life.
    if (isLife || aside.has(term.lemma)) return [{ ...term, role: 'context' }]
    // What an action is done to tells it from others: "plays Torvald". Where and with what it is done does not.
    return [term.role === 'object' && !direct.has(term.lemma) ? { ...term, role: 'modifier' } : term]
  })
  const bearer = event.bearer === undefined ? undefined : tokens[event.bearer]
  return {
    ...subject,
    key: event.isVague ? '' : event.names.join(' '),
    terms: [
      ...(event.isVague ? [] : event.names).map((lemma): Term => ({ lemma, role: 'verb' })),
      ...holderTerm(bearer, articleId, entities),
      ...(isLife ? [] : [...taken, ...unknownSubject(sentence, frame, entities)]),
      ...terms,
    ],
  }
}
