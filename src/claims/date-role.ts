import type { Modality, ValueRole } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import type { DateValue } from '../core/value.ts'
import { pastAuxiliaries } from '../lang/en/modality.ts'
import { pastAsPresent } from '../lang/en/verbs.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'
import { leadIn } from './value-role.ts'

/** Days and months that come behind the day of publication are to come, those before it are past; null where none is known. */
export const isToCome = ({ edtf }: DateValue, published: string | null): boolean | null => {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(edtf)?.[0]
  const today = /^\d{4}-\d\d-\d\d/u.exec(published ?? '')?.[0]?.slice(0, day?.length)
  return day === undefined || today === undefined || day === today ? null : day > today
}

/** Is the event told as one to come: "the strike begins on Monday"? Headlines tell of the past so, too. */
const liesAhead = ({ tokens, role }: Sentence, { clause }: Frame): boolean => {
  if (!clause.verb || role === 'headline') return false
  const verb = tokens.slice(clause.verb.first, clause.verb.last + 1)
  if (verb.some(token => pastAuxiliaries.has(token.normal) || token.tags.has('PastTense'))) return false
  const head = tokens[clause.verb.head]
  return head?.tags.has('PresentTense') === true && !pastAsPresent.has(head.normal)
}

/** "He is leaving, he announced on Friday": what happens at the date is a plain past, whatever the clauses around it tell. */
const isDone = ({ tokens }: Sentence, { tokens: named }: DatedEvent): boolean => {
  const at = named[0] ?? -1
  const [before, verb] = [tokens[at - 1], tokens[at]]
  const isPast = verb?.pos === 'verb' && verb.tags.has('PastTense') && !verb.tags.has('Participle')
  return isPast && before?.pos !== 'auxiliary' && before?.pos !== 'adverb' && before?.pos !== 'preposition'
}

/**
 * How firmly an event is told: one to come is no fact yet. The day itself says best whether it is; a verb that only speaks
 * of the event says nothing of it.
 */
export const dateModality = (
  stated: Modality,
  sentence: Sentence,
  frame: Frame,
  event: DatedEvent,
  toCome: boolean | null,
): Modality => {
  if (event.isBefore) return { ...stated, forecast: toCome ?? false, hypothetical: false }
  if (isDone(sentence, event)) return { ...stated, forecast: toCome ?? false }
  // "Dockers to down tools on Friday"
  const isPlanned = sentence.tokens[(event.tokens[0] ?? 0) - 1]?.normal === 'to'
  return { ...stated, forecast: toCome ?? (stated.forecast || isPlanned || liesAhead(sentence, frame)) }
}

/** Since when something holds, when it ends, or the day on which it is done. */
export const dateRole = (sentence: Sentence, frame: Frame, { phase }: DatedEvent): ValueRole => {
  const word = leadIn(sentence, frame.first)
  if (word === 'since') return 'origin'
  return phase === 'end' || word === 'until' || word === 'till' || word === 'through' ? 'change' : 'level'
}
