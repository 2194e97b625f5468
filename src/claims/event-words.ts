import type { Sentence, Token } from '../core/sentence.ts'
import { eventPrepositions, thingRelatives } from '../lang/en/grammar.ts'
import { nearTimes } from '../lang/en/times.ts'
import { eventOf, furtherOf, isHappening, isOwnEvent, type Phase } from '../text/dated-events.ts'
import { expressionAt } from '../text/event-expressions.ts'
import type { Frame } from './frame.ts'

/** What happens at a date. */
export interface DatedEvent {
  /** Words for it as concepts, the firmest first: "strike" of "the stoppage begins on Monday". */
  readonly names: readonly string[]
  readonly phase: Phase
  /** The words of the sentence that name it. */
  readonly tokens: readonly number[]
  /** A word of time puts it before what the verb tells of, whatever the tense: "since her arrest in June". */
  readonly isBefore?: boolean
  /** No verb or noun of an event tells it, "will have another *go*", so that it keeps no date apart from another. */
  readonly isVague?: boolean
  /** The last word of the name that the date is put behind in brackets. */
  readonly bearer?: number
}

/** Is the word a noun? */
export const isNoun = (token: Token | undefined): boolean => token?.pos === 'noun'

/** "a jury trial on 19 May", "the vote of 4 July", "an explosion Wednesday" → the noun before the preposition */
export const nounBefore = ({ tokens }: Sentence, first: number): number | null => {
  let at = first - 1
  if (eventPrepositions.has(tokens[at]?.normal ?? '')) at--
  // "a meeting earlier Friday", "the vote late on Friday"
  if (nearTimes.has(tokens[at]?.normal ?? '')) at--
  if (tokens[at]?.after !== ' ') return null
  // "a rest day on Monday"
  if (tokens[at]?.lemma === 'day') at--
  return isNoun(tokens[at]) && isHappening(tokens[at]?.lemma ?? '') ? at : null
}

/** "down tools", "came to light": the last expression before a date, with no other verb between; else the verb's own. */
export const expressionFor = (
  { tokens, phrases }: Sentence,
  frame: Frame,
  verb: number | null,
): DatedEvent | null => {
  const heads = new Set(phrases.flatMap(p => (p.type === 'verb' ? [p.head] : [])))
  const at = (i: number): DatedEvent | null => {
    const found = expressionAt(tokens, i)
    return found && { names: [found.event], phase: 'level', tokens: found.places }
  }
  for (let i = frame.first - 1; i >= frame.clause.first; i--) {
    const found = at(i)
    if (found) return found
    if (heads.has(i)) break
  }
  return verb === null ? null : (at(verb) ?? at(verb - 1))
}

/** "a stoppage that begins on Monday", "the shooting began": a word right before the verb that names a happening. */
export const beforeVerb = ({ tokens }: Sentence, verb: number): number | null => {
  let at = verb - 1
  while (at > 0 && /^(?:auxiliary|adverb)$/u.test(tokens[at]?.pos ?? '')) at--
  if (thingRelatives.has(tokens[at]?.normal ?? '')) at--
  const lemma = tokens[at]?.normal.endsWith('ing') ? (tokens[at]?.normal ?? '') : (tokens[at]?.lemma ?? '')
  return at >= 0 && isHappening(lemma) ? at : null
}

/** A word before the date that names an event by itself, whatever it was taken for: "a ferry capsized … late Sunday". */
export const ownEventBefore = ({ tokens }: Sentence, { first, clause }: Frame): readonly string[] => {
  for (let i = first - 1; i >= clause.first; i--) {
    const event = eventOf(tokens[i]?.lemma ?? '')
    if (isOwnEvent(event) && tokens[i]?.pos !== 'noun') return [event]
  }
  return []
}

/** Most steps up a tree from a word to what happens: "a *third* man from the town was arrested". */
const furtherReach = 3

/** Does a word say which one of what happens, or of those that it happens to: is it under a word of the event within the clause? */
const tellsWhich = ({ tree, tokens }: Sentence, word: number, { tokens: named }: DatedEvent): boolean => {
  let at = word
  for (let steps = 0; steps < furtherReach; steps++) {
    at = tree.heads[at] ?? -1
    if (named.includes(at)) return true
    if (at < 0 || (tokens[at]?.pos === 'verb' && !/^(?:nsubj|obj)/u.test(tree.relations[at] ?? '')))
      return false
  }
  return false
}

/** "a third man was arrested": none of those that were arrested before. A board that "meets again" has its next meeting. */
export const furtherIn = (
  sentence: Sentence,
  { first, last, clause, verb }: Frame,
  event: DatedEvent,
): string | null => {
  const { tokens } = sentence
  const isPast = verb === null || tokens[verb]?.tags.has('PastTense') === true
  for (let i = clause.first; i <= clause.last; i++) {
    if (i >= first && i <= last) continue
    const word = furtherOf(tokens[i]?.normal ?? '', tokens[i + 1]?.lemma ?? '')
    // "and another 61 million next year" counts more, and not again.
    if (word === null || tokens[i + 1]?.pos === 'number' || tokens[i]?.after === '-') continue
    if (tellsWhich(sentence, i, event) && (word !== 'again' || isPast)) return word
  }
  return null
}
