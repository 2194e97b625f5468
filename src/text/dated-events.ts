import { isKindOf, sameSense, verbOf } from '../data/wordnet.ts'
import { backReferences } from '../lang/en/events.ts'
import { conceptOf } from './concepts.ts'

/** What a verb says of the event that another word names: that it starts, that it is over, or just that it is. */
export type Phase = 'begin' | 'end' | 'level'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const begins = words('begin start open commence launch resume restart start-up open-up')
const ends = words('end finish conclude close complete expire lapse run-out')
/** Verbs that say of an event that there is one: "talks are held", "shots were heard", "the vote is due". */
const holds = words(
  'be have hold happen occur take schedule expect due set plan fall come run go continue follow stage host attend hear ' +
    'feel see report carry carry-out make do conduct face give appear mark last slate book return get air go-back come-up',
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
    'shot inquest referendum embargo moratorium closure blockade sit-in series premiere match game landfall arrest accord ' +
    'hearing rest harvest protest blackout audit review party semi-final merger announcement wedding report injury burial call',
)
/** Acts by WordNet that name a thing or a state of things as often as a happening. */
const things = words(
  'service production career single application film work house home class course price way operation business duty ' +
    'weather effect emergency help crossing',
)

/** What is begun or ended with a verb only to say that somebody or something begins or ends: "starts operations". */
const undertakings = words('work operation business duty service life construction building production')

/** Does the object of "begin" say nothing that the verb does not: "began work"? */
export const isUndertaking = (noun: string): boolean => undertakings.has(noun)

/** What a calamity does: "the tremor struck at 4:12" tells when the tremor was. */
const strikes = words('strike hit sweep rip tear shake rock jolt batter erupt')

/** Does a verb only say of a calamity that it came? */
export const isStriking = (verb: string): boolean => strikes.has(verb)

/** Does a noun name something that happens at a date? */
export const isHappening = (noun: string): boolean =>
  happenings.has(noun) || (!things.has(noun) && isKindOf(noun, 'event'))

/** Words for one event, beyond those of {@link conceptOf}: a day is told with any of them. */
const groups: Readonly<Record<string, string>> = {
  discover: 'discover discovery find find-out uncover unearth detect notice spot',
  launch: 'launch liftoff lift-off blastoff blast-off',
  trial: 'trial jury try',
  hearing: 'hearing court',
  end: 'expire lapse run-out',
  obtain: 'win receive award earn collect',
  release: 'release come-out bring-out put-out air broadcast premiere screen',
  poll: 'poll election elect',
  establish: 'establish found create',
  truce: 'truce ceasefire armistice',
  collapse: 'collapse cave-in fall-down come-down fall-apart break-down',
  strike: 'walk-out',
  capsize: 'turn-over roll-over keel-over go-down',
  explode: 'blow-up go-off set-off',
  derail: 'derail derailment',
  outage: 'outage blackout go-out',
  reopen: 'reopen resume restart restore resumption reopening',
  close: 'close shut closure close-down shut-down shutdown',
  cancel: 'cancel call-off scrap scrub cancellation',
  postpone: 'postpone put-off put-back push-back delay postponement',
  appoint: 'take-over',
  resign: 'step-down stand-down',
  withdraw: 'pull-out withdraw withdrawal',
  funeral: 'funeral bury burial',
  show: 'show display exhibit exhibition',
  inspect: 'inspect inspection',
  rob: 'rob robbery burgle burglary',
  inaugurate: 'inaugurate inauguration',
  paint: 'paint painting',
}

const grouped: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([event, lemmas]) =>
    lemmas.split(' ').map(lemma => [lemma, event] as const),
  ),
)

/** The verb of a noun in -ing: "filming" → "film". */
const deedOf = (lemma: string): string => (lemma.endsWith('ing') ? (verbOf(lemma) ?? lemma) : lemma)

/** The event that a dictionary form tells of: "found" and "noticed" → "discover". */
export const eventOf = (lemma: string): string => {
  const concept = conceptOf(lemma)
  return grouped.get(lemma) ?? (concept === lemma ? conceptOf(deedOf(lemma)) : concept)
}

/** Do two words tell of one event? */
export const sameEvent = (a: string, b: string): boolean =>
  a === b || grouped.get(a) === (grouped.get(b) ?? '') || sameSense(a, b, 'verb')

/** Words that tell of one event from two ends, or more and less closely: who is shot may be killed. */
const akin: readonly ReadonlySet<string>[] = [
  'leave resign',
  'arrive deliver delivery',
  'shoot death',
  'steal missing rob',
  'sign appoint join',
  'begin reopen',
  'build establish end complete',
  'explode fire death',
  'crash death',
  'rule pass reject uphold decision verdict',
  'visit arrive',
].map(words)

/** May two words tell of one event, seen from two ends? */
export const kindredEvent = (a: string, b: string): boolean =>
  akin.some(group => group.has(a) && group.has(b))

/** Events that a story tells of once as a rule, whoever and whatever else is named: an arrest, a trial, a liftoff. */
const once = words(
  'arrest discover launch trial capsize explode crash quake strike attack shoot resign appoint arrive leave poll ' +
    'withdraw abduct convict sentence release recall evacuate marry collapse campaign festival derailment erupt',
)

/** What can happen to one person, work or body once only, so that two dates of it are at odds however far apart. */
const unique = words('death bear establish release finale film')

/** Is it an event that a person, work or body has one of: birth, release? */
export const isUnique = (event: string): boolean => unique.has(event)

/** What befalls those who hold an office. */
const ofOffice = words('resign appoint leave dismiss withdraw elect')

/** What befalls one person, so that it has a day for each: "he was arrested in May". */
const personal = words('arrest charge convict sentence release death bear hearing marry')

/** Is it an event that each of several people may have one of? */
export const isPersonal = (event: string): boolean => personal.has(event)

/** Is it an event by which somebody takes or leaves an office? */
export const isOfOffice = (event: string): boolean => ofOffice.has(event)

/** Can "the" with this noun stand for something named before? */
export const refersBack = (noun: string): boolean => backReferences.has(noun)

/** Is the event one of those that need no more than their own word to be told apart? */
export const isOwnEvent = (event: string): boolean => once.has(event)

/** Words that tell one event from others of its sort: "a third man", "another storm". */
const further = words(
  'second third fourth fifth sixth seventh eighth ninth tenth another further subsequent again',
)
/** What an ordinal counts that says nothing of the event: "the second half". */
const stretches = words(
  'half quarter time day week month year place stage term part large big high tall fast',
)

/** The word that tells an event from others of its sort, or null: "third" of "a third man". */
export const furtherOf = (word: string, next: string): string | null =>
  further.has(word) && !stretches.has(next) ? word : null
