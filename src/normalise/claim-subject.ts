import type { Subject, Term } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { kindOf } from '../kinds/index.ts'
import { refersBack } from '../text/dated-events.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'
import { isTabular } from './is-tabular.ts'
import { personAged } from './person-aged.ts'
import { predicateSubject } from './predicate-subject.ts'
import type { ReadMention } from './read-values.ts'
import { eventSubject, personSubject, wordOf, wordsSubject } from './subject-of.ts'

const none: Span = { start: 0, end: 0 }

/** A date is about what happens then, which the verb may only say to begin or to be: "the strike begins on Monday". */
const datedSubject = (
  subject: Subject,
  sentence: Sentence,
  frame: Frame,
  { names, tokens, holder }: DatedEvent,
  entities: Entities,
): Subject => {
  const lemmaAt = (i: number): string[] => (sentence.tokens[i] ? [wordOf(sentence.tokens[i])] : [])
  const back = frame.agent.filter(
    i => refersBack(sentence.tokens[i]?.lemma ?? '') && sentence.tokens[i - 1]?.normal === 'the',
  )
  const aside = new Set([...tokens, ...back].flatMap(lemmaAt))
  const person =
    holder === undefined ? null : entities.at(sentence.articleId, sentence.tokens[holder]?.span ?? none)
  const about = person
    ? [{ lemma: person.id, role: 'entity' } as const]
    : (holder === undefined ? [] : lemmaAt(holder)).map(lemma => ({ lemma, role: 'agent' }) as const)
  // What else the sentence says of somebody does not belong to the dates of a life.
  const kept =
    holder === undefined ? subject.terms : subject.terms.map((term): Term => ({ ...term, role: 'context' }))
  const terms = kept.flatMap((term): Term[] =>
    term.role === 'verb' ? [] : [aside.has(term.lemma) ? { ...term, role: 'context' } : term],
  )
  return {
    ...subject,
    key: names.join(' '),
    terms: [...names.map(lemma => ({ lemma, role: 'verb' }) as const), ...about, ...terms],
  }
}

/**
 * What a claim is about: the person who holds a title or has an age, the words of a quote, else what its clause tells
 * of.
 *
 * @param frame null where the mention covers no token
 * @param event what happens at a date; null for a claim that is none
 * @param around sentences near the claim's own, of the same paragraph
 */
export const claimSubject = (
  { mention, value }: ReadMention,
  sentence: Sentence,
  around: readonly Sentence[],
  frame: Frame | null,
  entities: Entities,
  event: DatedEvent | null,
): Subject => {
  const kind = kindOf(mention.kind)
  if (kind.aboutWords) return wordsSubject(kind.aboutWords(value))
  const person = entities.at(mention.articleId, mention.holder ?? mention.span)
  if ((kind.alignsBy === 'entity' || mention.holder) && person) return personSubject(person)
  const aged =
    frame && value.type === 'figure' && value.dimension === 'age'
      ? personAged(sentence, frame, entities)
      : null
  if (aged) return personSubject(aged)
  // A byline is about the article, a row of a table about what stands in its head.
  if (!frame || sentence.role === 'byline' || isTabular(sentence))
    return { label: mention.text, key: '', entity: null, terms: [] }
  if (kind.rolesOf) return predicateSubject(sentence, frame, kind.rolesOf(mention.parts), entities, around)
  const told = eventSubject(sentence, frame, entities)
  const subject = event ? datedSubject(told, sentence, frame, event, entities) : told
  const own: Term[] = []
  const identity = kind.identity?.(value) ?? null
  for (const lemma of kind.aspects?.(value, mention.parts) ?? []) own.push({ lemma, role: 'counted' })
  if (identity !== null) own.push({ lemma: identity, role: 'identity' })
  return { ...subject, terms: [...own, ...subject.terms] }
}
