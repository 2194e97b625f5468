import type { Sentence } from '../core/sentence.ts'
import { eventPrepositions } from '../lang/en/grammar.ts'
import {
  eventOf,
  isHappening,
  isStriking,
  isUndertaking,
  phaseOf,
  phaseOfEvent,
} from '../text/dated-events.ts'
import { datedNoun } from './dated-noun.ts'
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
import { type Frame, frameOf } from './frame.ts'
import { lifeEvent, workEvent } from './life-event.ts'
import { nounEventAt, predicateAt } from './predicate-at.ts'
import { isSpoken } from './spoken-on.ts'
import { changeAt } from './subject-of.ts'

/** What is said on a day need not have happened then. */
const spoken: DatedEvent = { names: ['say'], phase: 'level', tokens: [] }

/** By the verb that governs the date, or by the noun that this verb only says to begin, end or be. */
const plainEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const apart = lifeEvent(sentence, frame) ?? workEvent(sentence, frame) ?? datedNoun(sentence, frame)
  if (apart) return apart
  if (isSpoken(sentence, frame)) return spoken
  const { tokens } = sentence
  const lemmaAt = (i: number | null): string => (i === null ? '' : (tokens[i]?.lemma ?? ''))
  const verb = governorOf(sentence, frame)
  const expressed = expressionFor(sentence, frame, verb)
  const phased = expressed?.names[0] === 'begin' || expressed?.names[0] === 'end' ? expressed.names[0] : null
  if (expressed && phased === null) return expressed
  const happening = (i: number): boolean => isNoun(tokens[i]) && isHappening(lemmaAt(i))
  // "falls on a Monday" tells of the feast, "fell to 212 last year" of an amount.
  const isChange = verb !== null && changeAt(tokens, verb) !== null
  const own = phased ?? (isChange ? null : phaseOf(predicateAt(tokens, verb)))
  const head = frame.agent.at(-1) ?? null
  if (verb !== null && isStriking(lemmaAt(verb)) && head !== null && happening(head))
    return { names: [nounEventAt(tokens, head)], phase: 'level', tokens: [head] }
  if (verb !== null && own === null) {
    // "agreed to send": both are done on that day.
    const start = frame.clause.verb?.head === verb ? frame.clause.verb.first : verb
    const chain = Array.from({ length: verb - start + 1 }, (_, i) => verb - i).filter(
      i => tokens[i]?.pos === 'verb',
    )
    const phase = chain.map(i => phaseOf(lemmaAt(i))).find(found => found === 'begin' || found === 'end')
    const names = chain
      .filter(i => i === verb || phaseOf(lemmaAt(i)) === null)
      .map(i => eventOf(predicateAt(tokens, i)))
    return { names, phase: phase ?? 'level', tokens: chain }
  }
  // What stands behind the date belongs to it no longer: "complete it in May, pending approval".
  const isObject = (i: number): boolean =>
    verb === null || (i > verb && (frame.first < verb || i < frame.first))
  const object = frame.objects.find(i => isObject(i) && happening(i)) ?? null
  const agent = head !== null && happening(head) ? head : verb === null ? null : beforeVerb(sentence, verb)
  const ahead = verb === null ? null : (frame.objects.findLast(i => i < verb && happening(i)) ?? null)
  const subject = agent ?? ahead
  const beside = nounBefore(sentence, frame.first)
  if (subject !== null && (own === 'begin' || own === 'end')) {
    const name = nounEventAt(tokens, subject)
    // "Construction starts" is "work begins".
    if (isUndertaking(lemmaAt(subject))) return { names: [name, own], phase: 'level', tokens: [subject] }
    return { names: [name], phase: phased ?? phaseOfEvent(lemmaAt(verb), name) ?? own, tokens: [subject] }
  }
  const at = verb === null ? (beside ?? subject) : (object ?? subject ?? beside)
  if (at !== null) {
    const name = nounEventAt(tokens, at)
    return { names: [name], phase: phaseOfEvent(lemmaAt(verb), name) ?? 'level', tokens: [at] }
  }
  const undertaking = frame.objects.filter(i => isUndertaking(lemmaAt(i)))
  const names =
    own === 'begin' || own === 'end' ? [phased ?? eventOf(lemmaAt(verb))] : ownEventBefore(sentence, frame)
  // A mine that closes is closed on one day; of a strike that ends there is a day on which it began.
  return {
    names,
    phase: own === 'end' ? 'level' : (own ?? 'level'),
    tokens: names.length > 0 && verb !== null ? [verb, ...undertaking] : [],
  }
}

/** "in 1998, when a flood killed 40": what happened then is told once more. */
const eventWhen = (sentence: Sentence, { last }: Frame): DatedEvent | null => {
  const next = sentence.tokens[last + 1]
  const frame = next?.normal === 'when' ? frameOf(sentence, next.span) : null
  return frame && plainEvent(sentence, frame)
}

/** "It was in March that the board approved the sale": what stands behind "that" happened then. */
const cleftEvent = (sentence: Sentence, { first, last }: Frame): DatedEvent | null => {
  const { tokens } = sentence
  const isLed = eventPrepositions.has(tokens[first - 1]?.normal ?? '')
  const be = isLed ? first - 2 : first - 1
  const isCleft =
    tokens[be]?.lemma === 'be' && tokens[be - 1]?.normal === 'it' && tokens[last + 1]?.normal === 'that'
  const verb = isCleft ? sentence.phrases.find(p => p.type === 'verb' && p.first > last + 1) : undefined
  return verb
    ? { names: [eventOf(predicateAt(tokens, verb.head))], phase: 'level', tokens: [verb.head] }
    : null
}

/** What happens at a date: "strike" of "the stoppage begins on Monday", "third arrest" of "a third man was arrested". */
export const datedEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const plain = cleftEvent(sentence, frame) ?? plainEvent(sentence, frame)
  const retold = eventWhen(sentence, frame)
  const event = retold ? { ...plain, names: [...plain.names, ...retold.names] } : plain
  const further = furtherIn(sentence, frame)
  return further === null ? event : { ...event, names: event.names.map(name => `${further} ${name}`) }
}
