import type { Sentence } from '../core/sentence.ts'
import { eventOf, isHappening, phaseOf, phaseOfEvent } from '../text/dated-events.ts'
import { speechVerbs } from '../text/speech-verbs.ts'
import {
  beforeVerb,
  type DatedEvent,
  expressionFor,
  furtherIn,
  governorOf,
  isNoun,
  nounBefore,
  ownEventBefore,
} from './event-words.ts'
import type { Frame } from './frame.ts'
import { lifeEvent, workEvent } from './life-event.ts'
import { isSpoken } from './spoken-on.ts'
import { changeAt } from './subject-of.ts'

/** What is said on a day need not have happened then. */
const spoken: DatedEvent = { names: ['say'], phase: 'level', tokens: [] }

/** By the verb that governs the date, or by the noun that this verb only says to begin, end or be. */
const plainEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const apart = lifeEvent(sentence, frame) ?? workEvent(sentence, frame)
  if (apart) return apart
  if (isSpoken(sentence, frame)) return spoken
  const { tokens } = sentence
  const lemmaAt = (i: number | null): string => (i === null ? '' : (tokens[i]?.lemma ?? ''))
  const verb = governorOf(sentence, frame)
  const told = speechVerbs.has(lemmaAt(verb)) && verb !== null ? lemmaAt(verb) : null
  const expressed = expressionFor(sentence, frame, verb)
  const phased = expressed?.names[0] === 'begin' || expressed?.names[0] === 'end' ? expressed.names[0] : null
  if (expressed && phased === null) return expressed
  const happening = (i: number): boolean => isNoun(tokens[i]) && isHappening(lemmaAt(i))
  // "falls on a Monday" tells of the feast, "fell to 212 last year" of an amount.
  const isChange = verb !== null && changeAt(tokens, verb) !== null
  const own = phased ?? (isChange ? null : phaseOf(lemmaAt(verb)))
  if (verb !== null && own === null) {
    // "agreed to send": both are done on that day.
    const start = frame.clause.verb?.first ?? verb
    const chain = Array.from({ length: verb - start + 1 }, (_, i) => verb - i).filter(
      i => tokens[i]?.pos === 'verb',
    )
    const phase = chain.map(i => phaseOf(lemmaAt(i))).find(found => found === 'begin' || found === 'end')
    const names = chain.filter(i => phaseOf(lemmaAt(i)) === null).map(i => eventOf(lemmaAt(i)))
    return { names: told === null ? names : [eventOf(told)], phase: phase ?? 'level', tokens: chain }
  }
  const objects = frame.objects.filter(i => verb === null || i > verb)
  const behind = objects.find(happening) ?? null
  const agent = frame.agent.findLast(happening) ?? (verb === null ? null : beforeVerb(sentence, verb))
  const ahead = verb === null ? null : (frame.objects.findLast(i => i < verb && happening(i)) ?? null)
  const subject = agent ?? ahead
  const beside = nounBefore(sentence, frame.first)
  if (subject !== null && (own === 'begin' || own === 'end')) {
    const name = eventOf(lemmaAt(subject))
    return { names: [name], phase: phased ?? phaseOfEvent(lemmaAt(verb), name) ?? own, tokens: [subject] }
  }
  const at = verb === null ? (beside ?? subject) : (behind ?? subject ?? beside)
  if (at !== null) {
    const name = eventOf(lemmaAt(at))
    return { names: [name], phase: phaseOfEvent(lemmaAt(verb), name) ?? 'level', tokens: [at] }
  }
  const names = own === 'begin' || own === 'end' ? [eventOf(lemmaAt(verb))] : ownEventBefore(sentence, frame)
  return { names, phase: own ?? 'level', tokens: names.length > 0 && verb !== null ? [verb] : [] }
}

/** What happens at a date: "strike" of "the stoppage begins on Monday", "third arrest" of "a third man was arrested". */
export const datedEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const event = plainEvent(sentence, frame)
  const further = furtherIn(sentence, frame)
  return further === null ? event : { ...event, names: event.names.map(name => `${further} ${name}`) }
}
