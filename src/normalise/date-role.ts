import type { ValueRole } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import type { DatedEvent } from './event-words.ts'
import type { Frame } from './frame.ts'
import { leadIn } from './value-role.ts'

/** Forms that are past and present alike. */
const unchanging = new Set(
  'quit hit put set cut shut cast let hurt spread beat bet split burst shed'.split(' '),
)

const past = new Set('was were had did has have been'.split(' '))

/** Is the event told as one to come: "the strike begins on Monday"? Headlines tell of the past so, too. */
export const liesAhead = ({ tokens, role }: Sentence, { clause }: Frame): boolean => {
  if (!clause.verb || role === 'headline') return false
  const verb = tokens.slice(clause.verb.first, clause.verb.last + 1)
  if (verb.some(token => past.has(token.normal) || token.tags.has('PastTense'))) return false
  const head = tokens[clause.verb.head]
  return head?.tags.has('PresentTense') === true && !unchanging.has(head.normal)
}

/** Since when something holds, when it ends, or the day on which it is done. */
export const dateRole = (sentence: Sentence, frame: Frame, { phase }: DatedEvent): ValueRole => {
  const word = leadIn(sentence, frame.first)
  if (word === 'since') return 'origin'
  return phase === 'end' || word === 'until' || word === 'till' || word === 'through' ? 'change' : 'level'
}
