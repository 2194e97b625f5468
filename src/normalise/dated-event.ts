import type { ValueRole } from '../core/claim.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import {
  eventOf,
  expressionAt,
  furtherOf,
  isHappening,
  isOwnEvent,
  type Phase,
  phaseOf,
  phaseOfEvent,
} from '../text/dated-events.ts'
import { speechVerbs } from '../text/speech-verbs.ts'
import type { Frame } from './frame.ts'
import { changeAt } from './subject-of.ts'
import { leadIn } from './value-role.ts'

/** What happens at a date. */
export interface DatedEvent {
  /** Words for it as concepts, the firmest first: "strike" of "the stoppage begins on Monday". */
  readonly names: readonly string[]
  readonly phase: Phase
  /** The words of the sentence that name it. */
  readonly tokens: readonly number[]
  /** The last word of the name that the date is put behind in brackets. */
  readonly holder?: number
}

/** What is said on a day need not have happened then. */
const spoken: DatedEvent = { names: ['say'], phase: 'level', tokens: [] }

/** Verbs that say no more than that somebody spoke; "announce" and "confirm" are deeds with a day of their own. */
const plainSpeech = new Set(
  'say tell add state note explain argue insist ask reply respond write recall comment remark quip warn think believe'.split(
    ' ',
  ),
)

/** Most words between a bracket and a date of somebody's life in it: "(born Vincent Arne Sorel; 4 February 1948)". */
const lifeReach = 8

/** Most words between a verb of speech and its day: "told a news conference on Friday". */
const speechReach = 5

const isSpoken = ({ tokens, phrases }: Sentence, { first, last }: Frame): boolean => {
  const before = phrases.findLast(p => p.type === 'verb' && p.last < first)
  const lemmaAt = (i: number) => tokens[i]?.lemma ?? ''
  if (before && first - before.last <= speechReach && plainSpeech.has(lemmaAt(before.head))) {
    const between = tokens.slice(before.last, first - 1)
    return !between.some(token => /[,;:"”]/u.test(token.after) || token.normal === 'that')
  }
  // "On Thursday the minister said that …"
  const behind = phrases.find(p => p.type === 'verb' && p.first > last)
  return (
    !before &&
    behind !== undefined &&
    behind.first - last <= speechReach &&
    plainSpeech.has(lemmaAt(behind.head))
  )
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'noun'

/** "a jury trial on 19 May", "the vote of 4 July" → the noun before the preposition */
const nounBefore = ({ tokens }: Sentence, first: number): number | null => {
  let at = first - 1
  if (!/^(?:on|in|at|from|until|since|by|of|for)$/u.test(tokens[at]?.normal ?? '')) return null
  at--
  // "a rest day on Monday"
  if (tokens[at]?.lemma === 'day') at--
  return isNoun(tokens[at]) && isHappening(tokens[at]?.lemma ?? '') ? at : null
}

/** The verb of a date; a capitalised word within a sentence is a name that was taken for one: "in the Philippines". */
const governorOf = ({ tokens, phrases }: Sentence, { verb, clause }: Frame): number | null => {
  if (verb === null || verb === 0 || !/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) return verb
  const other = phrases.findLast(p => p.type === 'verb' && p.head >= clause.first && p.head < verb)
  return other?.head ?? verb
}

/** "down tools", "came to light": the last expression before a date, with no other verb between; else the verb's own. */
const expressionFor = (
  { tokens, phrases }: Sentence,
  frame: Frame,
  verb: number | null,
): DatedEvent | null => {
  const lemmas = tokens.map(token => token.lemma)
  const heads = new Set(phrases.flatMap(p => (p.type === 'verb' ? [p.head] : [])))
  const at = (i: number): DatedEvent | null => {
    const event = expressionAt(lemmas, i)
    return event === null ? null : { names: [event], phase: 'level', tokens: [i] }
  }
  for (let i = frame.first - 1; i >= frame.clause.first; i--) {
    const found = at(i)
    if (found) return found
    if (heads.has(i)) break
  }
  return verb === null ? null : (at(verb) ?? at(verb - 1))
}

/** "a stoppage that begins on Monday", "the shooting began": a word right before the verb that names a happening. */
const beforeVerb = ({ tokens }: Sentence, verb: number): number | null => {
  let at = verb - 1
  while (at > 0 && /^(?:auxiliary|adverb)$/u.test(tokens[at]?.pos ?? '')) at--
  if (/^(?:that|which)$/u.test(tokens[at]?.normal ?? '')) at--
  const lemma = tokens[at]?.normal.endsWith('ing') ? (tokens[at]?.normal ?? '') : (tokens[at]?.lemma ?? '')
  return at >= 0 && isHappening(lemma) ? at : null
}

/** Marks between the two dates of a life: "(8 April 1934 – 2 February 2013)". */
const dash = /^\s*(?:[–—−]|-{1,2})\s*$/u

/** Does a dash stand before a word, as a mark or as a word of its own? */
const dashBefore = (tokens: readonly Token[], at: number): boolean =>
  dash.test(tokens[at - 1]?.after ?? '') || dash.test(tokens[at - 1]?.text ?? '')

const dashBehind = (tokens: readonly Token[], at: number): boolean =>
  dash.test(tokens[at]?.after ?? '') || dash.test(tokens[at + 1]?.text ?? '')

/**
 * The dates behind a name in brackets: "(born 4 October 1941)", "(10 February 1894 – 29 December 1986)".
 *
 * @returns the event, or null where the date is no such date
 */
const lifeEvent = ({ tokens }: Sentence, { first, last }: Frame): DatedEvent | null => {
  let open = first - 1
  while (open >= 0 && first - open <= lifeReach && !/[([]/u.test(tokens[open]?.after ?? '')) open--
  if (
    open < 0 ||
    !/\($/u.test((tokens[open]?.after ?? '').trimEnd()) ||
    !/^\p{Lu}/u.test(tokens[open]?.text ?? '')
  )
    return null
  const opening = tokens[open + 1]?.normal ?? ''
  const life = (name: string): DatedEvent => ({ names: [name], phase: 'level', tokens: [], holder: open })
  const isOpening = open + 1 === first
  if (/^(?:born|b)$/u.test(opening)) return dashBefore(tokens, first) ? life('death') : life('bear')
  if (/^(?:died|d)$/u.test(opening)) return life('death')
  if (isOpening && dashBehind(tokens, last)) return life('bear')
  // "(1931–2012)": one stretch of time that begins with the birth.
  const isStretch = tokens
    .slice(first, last + 1)
    .some((token, i) => /\d ?[–—−-]{1,2} ?\d/u.test(token.text) || (i > 0 && dashBefore(tokens, first + i)))
  if (isOpening && isStretch && /^\s*\)/u.test(tokens[last]?.after ?? ''))
    return { ...life('bear'), names: ['bear', 'death'] }
  return dashBefore(tokens, first) && /^\s*\)/u.test(tokens[last]?.after ?? '') ? life('death') : null
}

/** "a 1930 comedy", "the 1992 film": the year in which a work came out, said of what is one. */
const workEvent = ({ tokens }: Sentence, { first, last, verb, clause }: Frame): DatedEvent | null => {
  const isYear = first === last && /^\d{4}$/u.test(tokens[first]?.normal ?? '')
  const isCopula = verb === null || tokens[verb]?.lemma === 'be'
  const copula = tokens.slice(clause.first, first).some(token => /^(?:is|was)$/u.test(token.normal))
  if (!isYear || !isCopula || !copula || !/^(?:a|an|the)$/u.test(tokens[first - 1]?.normal ?? '')) return null
  return tokens[last + 1]?.pos === 'noun' || tokens[last + 1]?.pos === 'adjective'
    ? { names: ['release'], phase: 'level', tokens: [] }
    : null
}

/** A word before the date that names an event by itself, whatever it was taken for: "a ferry capsized … late Sunday". */
const ownEventBefore = ({ tokens }: Sentence, { first, clause }: Frame): readonly string[] => {
  for (let i = first - 1; i >= clause.first; i--) {
    const event = eventOf(tokens[i]?.lemma ?? '')
    if (isOwnEvent(event) && tokens[i]?.pos !== 'noun') return [event]
  }
  return []
}

/** By the verb that governs the date, or by the noun that this verb only says to begin, end or be. */
const plainEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const apart = lifeEvent(sentence, frame) ?? workEvent(sentence, frame)
  if (apart) return apart
  if (isSpoken(sentence, frame)) return spoken
  const { tokens } = sentence
  const lemmas = tokens.map(token => token.lemma)
  const lemmaAt = (i: number | null): string => (i === null ? '' : (lemmas[i] ?? ''))
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

/** "a third man was arrested": none of those that were arrested before. */
const furtherIn = ({ tokens }: Sentence, { first, last, clause }: Frame): string | null => {
  for (let i = clause.first; i <= clause.last; i++) {
    if (i >= first && i <= last) continue
    const word = furtherOf(tokens[i]?.normal ?? '', tokens[i + 1]?.lemma ?? '')
    if (word !== null && tokens[i]?.after !== '-') return word
  }
  return null
}

/** What happens at a date: "strike" of "the stoppage begins on Monday", "third arrest" of "a third man was arrested". */
export const datedEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  const event = plainEvent(sentence, frame)
  const further = furtherIn(sentence, frame)
  return further === null ? event : { ...event, names: event.names.map(name => `${further} ${name}`) }
}

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
