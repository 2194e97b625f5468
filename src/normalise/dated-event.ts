import type { ValueRole } from '../core/claim.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import {
  eventOf,
  expressionAt,
  isHappening,
  type Phase,
  phaseOf,
  phaseOfObject,
} from '../text/dated-events.ts'
import { speechVerbs } from '../text/speech-verbs.ts'
import type { Frame } from './frame.ts'
import { leadIn } from './value-role.ts'

/** What happens at a date. */
export interface DatedEvent {
  /** Words for it as concepts, the firmest first: "strike" of "the stoppage begins on Monday". */
  readonly names: readonly string[]
  readonly phase: Phase
  /** The words of the sentence that name it. */
  readonly tokens: readonly number[]
}

/** What is said on a day need not have happened then. */
const spoken: DatedEvent = { names: ['say'], phase: 'level', tokens: [] }

/** Verbs that say no more than that somebody spoke; "announce" and "confirm" are deeds with a day of their own. */
const plainSpeech = new Set(
  'say tell add state note explain argue insist ask reply respond write recall comment remark quip warn think believe'.split(
    ' ',
  ),
)

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
  return isNoun(tokens[at]) && isHappening(tokens[at]?.lemma ?? '') ? at : null
}

/** What happens at a date, by the verb that governs it, or by the noun that this verb only says to begin, end or be. */
export const datedEvent = (sentence: Sentence, frame: Frame): DatedEvent => {
  if (isSpoken(sentence, frame)) return spoken
  const { tokens } = sentence
  const lemmas = tokens.map(token => token.lemma)
  const lemmaAt = (i: number | null): string => (i === null ? '' : (lemmas[i] ?? ''))
  const verb = frame.verb
  const told = speechVerbs.has(lemmaAt(verb)) && verb !== null ? lemmaAt(verb) : null
  const from = verb ?? frame.clause.first
  const reach = verb === null ? frame.clause.last : verb + 1
  for (let i = Math.max(0, from - 1); i <= reach; i++) {
    const event = expressionAt(lemmas, i)
    if (event !== null) return { names: [event], phase: 'level', tokens: [i] }
  }
  const happening = (i: number): boolean => isNoun(tokens[i]) && isHappening(lemmaAt(i))
  const own = phaseOf(lemmaAt(verb))
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
  const subject = frame.agent.findLast(happening) ?? null
  const beside = nounBefore(sentence, frame.first)
  if (subject !== null && (own === 'begin' || own === 'end'))
    return { names: [eventOf(lemmaAt(subject))], phase: own, tokens: [subject] }
  const at = verb === null ? (beside ?? subject) : (behind ?? subject ?? beside)
  if (at !== null) {
    const name = eventOf(lemmaAt(at))
    const phase = at === behind && verb !== null ? phaseOfObject(lemmaAt(verb), name) : own
    return { names: [name], phase: phase ?? 'level', tokens: [at] }
  }
  const names = own === 'begin' || own === 'end' ? [eventOf(lemmaAt(verb))] : []
  return { names, phase: own ?? 'level', tokens: names.length > 0 && verb !== null ? [verb] : [] }
}

/** Since when something holds, when it ends, or the day on which it is done. */
export const dateRole = (sentence: Sentence, frame: Frame, { phase }: DatedEvent): ValueRole => {
  const word = leadIn(sentence, frame.first)
  if (word === 'since') return 'origin'
  return phase === 'end' || word === 'until' || word === 'till' || word === 'through' ? 'change' : 'level'
}
