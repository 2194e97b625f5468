import type { Sentence } from '../../core/sentence.ts'
import type { AxisRead } from './axis.ts'
import { axisOfSubject, idiomOf } from './idioms.ts'
import { isPassive } from './is-passive.ts'
import { readArguments } from './read-arguments.ts'

/** "Both panels had opened", "the motion failed", "the ban was lifted": the subject says what the verb means. */
export const readAxisOfSubject = (sentence: Sentence, first: number, head: number): AxisRead | null => {
  const verb = sentence.tokens[head]?.lemma ?? ''
  const [at = -1] = readArguments(sentence, first, head).subject
  const subject = sentence.tokens[at]?.lemma ?? ''
  const done = isPassive(sentence, first, head) ? idiomOf(verb, subject) : null
  const axis = done?.of === 'subject' ? null : (done?.axis ?? axisOfSubject(verb, subject))
  return axis && { axis, last: head, isState: false, of: done?.of ?? 'subject' }
}
