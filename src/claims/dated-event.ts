import { subjectByTree } from '../analyse/subject-by-tree.ts'
import type { Sentence } from '../core/sentence.ts'
import { seriesNouns } from '../lang/en/events.ts'
import { eventPrepositions, whilePrepositions } from '../lang/en/grammar.ts'
import { idleObjects, lightVerbs } from '../lang/en/verbs.ts'
import {
  eventOf,
  isHappening,
  isStriking,
  isUndertaking,
  type Phase,
  phaseOf,
  phaseOfEvent,
} from '../text/dated-events.ts'
import { dateGovernor } from './date-governor.ts'
import { datedNoun, eventAt, nounEvent } from './dated-noun.ts'
import {
  beforeVerb,
  type DatedEvent,
  expressionFor,
  furtherIn,
  isNoun,
  nounBefore,
  ownEventBefore,
} from './event-words.ts'
import { type Frame, frameOf } from './frame.ts'
import { governingVerb } from './governing-verb.ts'
import { lifeEvent, workEvent } from './life-event.ts'
import { nounEventAt, predicateAt } from './predicate-at.ts'
import { isSpoken } from './spoken-on.ts'
import { changeAt } from './subject-of.ts'

/** What is said on a day need not have happened then. */
const spoken: DatedEvent = { names: ['say'], phase: 'level', tokens: [] }

const isBeginOrEnd = (phase: Phase | null): phase is 'begin' | 'end' => phase === 'begin' || phase === 'end'

/** Most verbs of one deed: "had agreed to try to send". */
const mostVerbs = 4

/** Most words between a verb and the noun that says what it is done to. */
const objectReach = 24

/** Is the index that of a noun which names something that happens? */
const isHappeningAt = ({ tokens }: Sentence, i: number): boolean =>
  isNoun(tokens[i]) && isHappening(tokens[i]?.lemma ?? '')

/** "agreed to send": both are done on that day; a verb that says that something begins or ends only says how. */
const deedOf = ({ tokens, tree }: Sentence, verb: number): DatedEvent => {
  const chain = [verb]
  for (let at = verb; tree.relations[at] === 'xcomp' && chain.length < mostVerbs; ) {
    at = tree.heads[at] ?? -1
    if (tokens[at]?.pos !== 'verb') break
    chain.push(at)
  }
  const phases = chain.map(i => phaseOf(tokens[i]?.lemma ?? ''))
  const names = chain
    .filter((i, k) => i === verb || phases[k] === null)
    .map(i => eventOf(predicateAt(tokens, i)))
  return { names, phase: phases.find(isBeginOrEnd) ?? 'level', tokens: chain }
}

/** What a copula says: "illogical" of "is illogical today", "run-in" of "there were seven run-ins", "penalty" of "the penalty is $695". */
const saidByCopula = (
  { tokens, tree }: Sentence,
  { first, last, agent }: Frame,
  verb: number,
): number | null => {
  const head = tree.relations[verb] === 'cop' ? (tree.heads[verb] ?? -1) : -1
  const isOutside = (i: number): boolean => i >= 0 && (i < first || i > last)
  if (isOutside(head) && /^(?:noun|adjective|verb)$/u.test(tokens[head]?.pos ?? '')) return head
  const subject = tree.heads.findIndex(
    (above, i) =>
      (above === verb || above === head) &&
      isOutside(i) &&
      isNoun(tokens[i]) &&
      /^nsubj/u.test(tree.relations[i] ?? ''),
  )
  return subject < 0 ? (agent.at(-1) ?? null) : subject
}

/** "a series of *earthquakes* rocked the town": what there are several of, else the noun itself. */
const severalOf = (sentence: Sentence, noun: number): number => {
  const { tokens, tree } = sentence
  if (!seriesNouns.has(tokens[noun]?.lemma ?? '') || tokens[noun + 1]?.normal !== 'of') return noun
  const of = tree.heads.findIndex(
    (head, i) => head === noun && i > noun && /^nmod/u.test(tree.relations[i] ?? ''),
  )
  return of >= 0 && isHappeningAt(sentence, of) ? of : noun
}

/** What a verb is done to, by the tree. */
const objectOf = ({ tree }: Sentence, { first, last }: Frame, verb: number): number | null => {
  const at = tree.heads.findIndex(
    (head, i) => head === verb && i > verb && (i < first || i > last) && tree.relations[i] === 'obj',
  )
  return at < 0 ? null : at
}

/**
 * "held *talks* in the capital on Friday", "complete the round of *layoffs*": the first noun behind a verb that hangs on it and names
 * what happens. What stands behind the date belongs to it no longer: "complete it in May, pending approval".
 */
const happeningUnder = (sentence: Sentence, { first, last, clause }: Frame, verb: number): number | null => {
  const end = Math.min(first > verb ? first - 1 : clause.last, verb + objectReach)
  for (let i = verb + 1; i <= end; i++)
    if ((i < first || i > last) && isHappeningAt(sentence, i) && governingVerb(sentence, i) === verb) return i
  return null
}

/** What somebody begins or ends to do, by the tree; null where the verb below has no such. */
const underTaken = ({ tokens, tree }: Sentence, verb: number): number | null => {
  const at = tree.heads.findIndex((head, i) => head === verb && i > verb && tree.relations[i] === 'xcomp')
  return tokens[at]?.pos === 'verb' ? at : null
}

/** Where no noun names what a verb of phases tells of: the verb itself, with the work that it begins or ends. */
const withoutEvent = (sentence: Sentence, frame: Frame, verb: number, own: Phase): DatedEvent => {
  const { tokens } = sentence
  const lemmaAt = (i: number): string => tokens[i]?.lemma ?? ''
  const undertaking = frame.objects.filter(i => isUndertaking(lemmaAt(i)))
  if (isBeginOrEnd(own))
    // A mine that closes is closed on one day; of a strike that ends there is a day on which it began.
    return {
      names: [eventOf(lemmaAt(verb))],
      phase: own === 'end' ? 'level' : own,
      tokens: [verb, ...undertaking],
    }
  const told = ownEventBefore(sentence, frame)
  if (told.length > 0) return { names: told, phase: 'level', tokens: [verb, ...undertaking] }
  // "is having surgery": such a verb leaves it to its object to say what happens.
  const object = lightVerbs.has(lemmaAt(verb)) ? objectOf(sentence, frame, verb) : null
  // "the raid took place": the object is a part of the verb, and the subject tells what happened.
  const idle = object !== null && idleObjects.has(lemmaAt(object)) ? (frame.agent.at(-1) ?? null) : null
  if (idle !== null) return eventAt(sentence, idle)
  if (object !== null && isNoun(tokens[object]) && !tokens[object]?.tags.has('Date'))
    return { ...eventAt(sentence, object), isVague: true }
  const at = lemmaAt(verb) === 'be' ? saidByCopula(sentence, frame, verb) : verb
  if (at === null) return { names: [], phase: 'level', tokens: [] }
  const name = at === verb ? eventOf(predicateAt(tokens, verb)) : nounEventAt(tokens, at)
  const isHappeningHere = at !== verb && isHappeningAt(sentence, at)
  return { names: [name], phase: 'level', tokens: [at], ...(!isHappeningHere && { isVague: true }) }
}

/** "the *speech* he gave in May", "*talks* to open on Monday": what a clause is about that tells more of it. */
const toldOf = (sentence: Sentence, verb: number): number | null => {
  const { tree } = sentence
  const head = tree.relations[verb]?.startsWith('acl') ? (tree.heads[verb] ?? -1) : -1
  return head >= 0 && isHappeningAt(sentence, head) ? head : null
}

/** What happens at a date that belongs to a verb: what the verb says, or the noun that it only says to begin, end or be. */
const eventOfVerb = (sentence: Sentence, frame: Frame, verb: number): DatedEvent => {
  const { tokens } = sentence
  const lemma = tokens[verb]?.lemma ?? ''
  const expressed = expressionFor(sentence, frame, verb)
  const phased = expressed?.names[0] === 'begin' || expressed?.names[0] === 'end' ? expressed.names[0] : null
  if (expressed && phased === null) return expressed
  // "falls on a Monday" tells of the feast, "fell to 212 last year" of an amount.
  const own = phased ?? (changeAt(tokens, verb) !== null ? null : phaseOf(predicateAt(tokens, verb)))
  const told = subjectByTree(sentence, verb)
  const head = told !== null && tokens[told]?.pos === 'noun' ? severalOf(sentence, told) : null
  const agent =
    head !== null && isHappeningAt(sentence, head)
      ? head
      : (beforeVerb(sentence, verb) ?? toldOf(sentence, verb))
  if (isStriking(lemma) && head !== null && isHappeningAt(sentence, head)) return eventAt(sentence, head)
  if (own === null) return deedOf(sentence, verb)
  if (isBeginOrEnd(own)) {
    // "opened his phone", "completed the sale": what it is done to tells more than who does it.
    const at =
      happeningUnder(sentence, frame, verb) ?? (objectOf(sentence, frame, verb) === null ? agent : null)
    // "started shipping", "begins to serve"
    const deed = at === null && phased === null ? underTaken(sentence, verb) : null
    if (deed !== null) return { names: [eventOf(predicateAt(tokens, deed))], phase: own, tokens: [deed] }
    if (at === null) return withoutEvent(sentence, frame, verb, phased ?? own)
    const name = nounEventAt(tokens, at)
    // "Construction starts" is "work begins".
    if (isUndertaking(tokens[at]?.lemma ?? '')) return { names: [name, own], phase: 'level', tokens: [at] }
    return { names: [name], phase: phased ?? phaseOfEvent(lemma, name) ?? own, tokens: [at] }
  }
  const at = happeningUnder(sentence, frame, verb) ?? agent ?? nounBefore(sentence, frame.first)
  if (at !== null) {
    const name = nounEventAt(tokens, at)
    return { names: [name], phase: phaseOfEvent(lemma, name) ?? 'level', tokens: [at] }
  }
  return withoutEvent(sentence, frame, verb, own)
}
/** "opened fire *at the party* on Friday": the verb whose deed is done while something else happens, so that the date is that of both. */
const verbDuring = ({ tokens, tree }: Sentence, noun: number): number | null => {
  const head = /^obl/u.test(tree.relations[noun] ?? '') ? (tree.heads[noun] ?? -1) : -1
  const isDuring = tree.heads.some(
    (above, i) =>
      above === noun && tree.relations[i] === 'case' && whilePrepositions.has(tokens[i]?.normal ?? ''),
  )
  return isDuring && tokens[head]?.pos === 'verb' ? head : null
}

/** By the word that the date belongs to: the noun beside it, or what the tree has above it. */
const plainEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const apart = lifeEvent(sentence, frame) ?? workEvent(sentence, frame) ?? datedNoun(sentence, frame)
  if (apart) return apart
  const governor = dateGovernor(sentence, frame)
  const during = governor?.isNoun ? verbDuring(sentence, governor.at) : null
  if (governor?.isNoun && during === null) return nounEvent(sentence, governor.at)
  const verb = during ?? governor?.at ?? frame.verb
  if (verb === null) {
    const beside = nounBefore(sentence, frame.first)
    return beside === null ? { names: [], phase: 'level', tokens: [] } : eventAt(sentence, beside)
  }
  if (isSpoken(sentence, verb)) return spoken
  const event = eventOfVerb(sentence, frame, verb)
  if (governor && during !== null)
    return { ...event, names: [...new Set([...event.names, nounEventAt(sentence.tokens, governor.at)])] }
  return governor?.isStart ? { ...event, phase: 'begin' } : event
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
  // "will be without trams from Friday, when drivers begin a strike": what was told loosely is told firmly then.
  const firm = plain.isVague ? [] : plain.names
  const event = retold ? { ...plain, names: [...firm, ...retold.names], isVague: false } : plain
  const further = furtherIn(sentence, frame, event)
  return further === null ? event : { ...event, names: event.names.map(name => `${further} ${name}`) }
}
