import type { Token } from '../core/sentence.ts'
import { isKindOf, sameSense } from '../data/wordnet.ts'
import { conceptOf } from './concepts.ts'

/** What a verb says of the event that another word names: that it starts, that it is over, or just that it is. */
export type Phase = 'begin' | 'end' | 'level'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const begins = words('begin start open commence launch')
const ends = words('end finish conclude close complete expire lapse')
/** Verbs that say of an event that there is one: "talks are held", "shots were heard", "the vote is due". */
const holds = words(
  'be have hold happen occur take schedule expect due set plan fall come run go continue follow stage host attend hear ' +
    'feel see report carry make do conduct face give appear mark last slate book return get air',
)
/** "conclude an agreement", "close a deal": it is made, and not over. */
const settled = words('deal acquire sell')
const makes = words('finish conclude close complete')
/** Events of a day or an hour: when they begin, end and are is one date. */
const brief = words('finale premiere launch')

/** The phase a verb states of the event its subject or object names, or null for a verb that names one itself. */
export const phaseOf = (verb: string): Phase | null =>
  begins.has(verb) ? 'begin' : ends.has(verb) ? 'end' : holds.has(verb) ? 'level' : null

/** The phase that a verb states of an event: "concluded a deal" tells of no end. */
export const phaseOfEvent = (verb: string, event: string): Phase | null =>
  brief.has(event) || (makes.has(verb) && settled.has(event)) ? 'level' : phaseOf(verb)

/** Nouns for what is held, runs or is in force, beside those that WordNet has for acts and happenings. */
const happenings = words(
  'talk festival season programme program curfew ban session rollout ceasefire truce rally negotiation ballot tenure ' +
    'investigation poll conference exhibition hearing stoppage walkout jury contract blackout lockdown drive finale summit ' +
    'shot inquest referendum embargo moratorium closure blockade sit-in series premiere',
)
/** Acts by WordNet that name a thing or a state of things as often as a happening. */
const things = words(
  'service production career single application film fire work house home class course game price way',
)

/** Does a noun name something that happens at a date? */
export const isHappening = (noun: string): boolean =>
  happenings.has(noun) || (!things.has(noun) && isKindOf(noun, 'event'))

/** Words for one event, beyond those of {@link conceptOf}: a day is told with any of them. */
const groups: Readonly<Record<string, string>> = {
  discover: 'discover discovery find uncover unearth detect notice spot',
  launch: 'launch liftoff lift-off blastoff blast-off',
  trial: 'trial jury',
  obtain: 'win receive award earn collect',
  release: 'release air broadcast premiere screen',
  poll: 'poll election elect',
  establish: 'establish found create',
  truce: 'truce ceasefire armistice',
}

const grouped: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([event, lemmas]) =>
    lemmas.split(' ').map(lemma => [lemma, event] as const),
  ),
)

/** The event that a dictionary form tells of: "found" and "noticed" → "discover". */
export const eventOf = (lemma: string): string => grouped.get(lemma) ?? conceptOf(lemma)

/** Do two words tell of one event? */
export const sameEvent = (a: string, b: string): boolean =>
  a === b || grouped.get(a) === (grouped.get(b) ?? '') || sameSense(a, b, 'verb')

/** Expressions of several words, in dictionary forms, and the event they tell of. */
const expressions: readonly (readonly [readonly string[], string])[] = (
  [
    ['come to light', 'discover'],
    ['lift off', 'launch'],
    ['blast off', 'launch'],
    ['leave its pad', 'launch'],
    ['leave the pad', 'launch'],
    ['down tool', 'strike'],
    ['walk out', 'strike'],
    ['turn over', 'capsize'],
    ['roll over', 'capsize'],
    ['keel over', 'capsize'],
    ['go down', 'capsize'],
    ['pass away', 'death'],
    ['step down', 'resign'],
    ['stand down', 'resign'],
    ['pull out', 'withdraw'],
    ['take off', 'leave'],
    ['set off', 'leave'],
    ['touch down', 'arrive'],
    ['break out', 'begin'],
    ['give birth', 'bear'],
    ['take office', 'appoint'],
    ['set up', 'establish'],
    ['take effect', 'begin'],
    ['come into force', 'begin'],
    ['come into effect', 'begin'],
    ['get under way', 'begin'],
    ['get underway', 'begin'],
    ['kick off', 'begin'],
    ['draw to a close', 'end'],
    ['come to an end', 'end'],
  ] as const
).map(([text, event]) => [text.split(' '), event] as const)

/** A participle that was taken for an adjective kept its ending. */
const isWord = (lemma: string | undefined, word: string): boolean => lemma === word || lemma === `${word}ed`

/** The event that an expression tells of which begins with a word, or null. */
export const expressionAt = (tokens: readonly Token[], at: number): string | null =>
  expressions.find(([expression]) =>
    expression.every((word, i) => isWord(tokens[at + i]?.lemma, word)),
  )?.[1] ?? null

/** Events that a story tells of once as a rule, whoever and whatever else is named: an arrest, a trial, a liftoff. */
const once = words(
  'death arrest discover launch trial capsize explode crash quake strike attack shoot resign appoint arrive leave poll ' +
    'withdraw abduct convict sentence release recall evacuate marry bear collapse campaign festival derailment erupt',
)

/** What can happen to one person, work or body once only, so that two dates of it are at odds however far apart. */
const unique = words('death bear establish release finale')

/** Is it an event that a person, work or body has one of: birth, release? */
export const isUnique = (event: string): boolean => unique.has(event)

/** Words by which a text comes back to the work or body that it is about: "the film", "the company". */
const backReferences = words(
  'film movie album book novel song single band firm company club series show group play opera magazine newspaper',
)

/** Can "the" with this noun stand for something named before? */
export const refersBack = (noun: string): boolean => backReferences.has(noun)

/** Is the event one of those that need no more than their own word to be told apart? */
export const isOwnEvent = (event: string): boolean => once.has(event)

/** Words that tell one event from others of its sort: "a third man", "another storm". */
const further = words(
  'second third fourth fifth sixth seventh eighth ninth tenth another further subsequent later again',
)
/** What an ordinal counts that says nothing of the event: "the second half". */
const stretches = words(
  'half quarter time day week month year place stage term part large big high tall fast',
)

/** The word that tells an event from others of its sort, or null: "third" of "a third man". */
export const furtherOf = (word: string, next: string): string | null =>
  further.has(word) && !stretches.has(next) ? word : null
