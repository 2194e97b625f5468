import type { Subject, Term } from '../core/claim.ts'
import type { AllEntities, Entity } from '../core/entity.ts'
import type { Sentence } from '../core/sentence.ts'
import { kindOf } from '../kinds/index.ts'
import { ageThen } from './age-then.ts'
import { datedSubject } from './dated-subject.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'
import { isTabular } from './is-tabular.ts'
import { personAged } from './person-aged.ts'
import { predicateSubject } from './predicate-subject.ts'
import type { ReadMention } from './read-values.ts'
import { eventSubject, personSubject, unnamed, wordsSubject } from './subject-of.ts'
import { subjectPhrase } from './subject-phrase.ts'

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
  entities: AllEntities,
  event: DatedEvent | null,
): Subject => {
  const kind = kindOf(mention.kind)
  if (kind.aboutWords) return wordsSubject(kind.aboutWords(value), mention, around)
  const thing = entities.thingAt(mention.articleId, mention.span.start)
  if (mention.rule === 'thing' && thing) return personSubject(thing)
  const person = entities.at(mention.articleId, mention.bearer ?? mention.span)
  // The age that somebody had at another time is another than the one they have.
  const then = frame && ageThen(value, sentence, frame)
  const when = then === '' ? `${mention.articleId}:${mention.span.start}` : then
  const about = (entity: Entity) =>
    personSubject(when === null ? entity : { ...entity, id: `${entity.id} ${when}` })
  const isAge = value.type === 'figure' && value.dimension === 'age'
  if ((kind.alignsBy === 'entity' || mention.bearer || isAge) && person) return about(person)
  const aged = frame && isAge ? personAged(sentence, frame, entities) : null
  if (aged) return about(aged)
  // How old somebody was back then whom nobody names: held against nothing.
  if (when !== null) return { ...unnamed, entity: `${mention.articleId}:${mention.span.start}` }
  // A byline is about the article, a row of a table about what stands in its head.
  if (!frame || sentence.role === 'byline' || sentence.role === 'table' || isTabular(sentence)) return unnamed
  const phrase = subjectPhrase(sentence, frame, entities, mention.kind)
  if (kind.rolesOf)
    return { ...predicateSubject(sentence, frame, kind.rolesOf(mention.parts), entities, around), ...phrase }
  const told = eventSubject(sentence, frame, entities, { isAge })
  const subject = event ? datedSubject(told, sentence, frame, event, entities) : told
  const own: Term[] = []
  const identity = kind.identity?.(value) ?? null
  for (const lemma of kind.aspects?.(value, mention.parts) ?? []) own.push({ lemma, role: 'counted' })
  if (identity !== null) own.push({ lemma: identity, role: 'identity' })
  return { ...subject, ...phrase, terms: [...own, ...subject.terms] }
}
