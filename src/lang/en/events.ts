import { wordSet } from '../word-set.ts'

/** What tells more of an event than its words. */
export type EventTrait =
  /** Tells what became of those who are counted, so that two such counts are two: "nine *killed*", "nine *missing*". */
  | 'state'
  /** A story tells of it once as a rule, whoever and whatever else is named: a liftoff, a trial. */
  | 'once'
  /** A person, work or body has one only, so that two dates of it are at odds however far apart: a birth. */
  | 'unique'
  /** Each of several people may have one on a day of their own: an arrest. */
  | 'personal'
  /** By it somebody takes or leaves an office. */
  | 'of-office'
  /** Of a day or an hour: when it begins, ends and is are one date. */
  | 'brief'
  /** What is "concluded" is made then, and not over: a deal. */
  | 'made'

/** An event that news reports, and all that is known of it. Dictionary forms. */
export interface EventRow {
  /** Words that stand for it in every claim. */
  readonly words?: string
  /** Words that tell of it besides these where a date is told; a verb's particle behind a hyphen. */
  readonly dated?: string
  /** Expressions of several words that tell of it, parted by commas. */
  readonly phrases?: string
  readonly traits?: readonly EventTrait[]
}

/** What became of people, of which one thing only is true of somebody: who was killed is not among the wounded. */
export const fatesOfPeople: ReadonlySet<string> = wordSet('death injury missing rescue')

/** The events that news reports. A word is in one row's `words` at most. No names, nothing of one story. */
export const events: Readonly<Record<string, EventRow>> = {
  // Harm and rescue
  death: {
    words: 'die dead death kill fatality fatal fatally perish toll deceased slay life murder body corpse',
    phrases: 'pass away, claim life, commit suicide',
    traits: ['state', 'unique', 'personal'],
  },
  injury: { words: 'injure injury injured hurt wound wounded casualty', traits: ['state'] },
  missing: { words: 'missing unaccounted unaccount untraced vanish vanished disappear', traits: ['state'] },
  hospital: {
    words: 'hospitalize hospitalise hospital hospitalized hospitalised infirmary',
    traits: ['state'],
  },
  rescue: { words: 'rescue save pull survivor survive', traits: ['state'] },
  evacuate: { words: 'evacuate evacuation evacuee shift relocate flee', traits: ['state', 'once'] },
  displace: { words: 'displace displaced homeless uprooted', traits: ['state'] },
  destroy: { words: 'destroy raze level demolish gut', traits: ['state'] },
  damage: { words: 'damage damaged', traits: ['state'] },
  strike: { words: 'strike walkout stoppage', dated: 'walk-out', phrases: 'down tool', traits: ['once'] },
  fire: { words: 'fire blaze wildfire inferno', phrases: 'catch fire' },
  quake: { words: 'earthquake quake tremor temblor', traits: ['once'] },
  flood: { words: 'flood flooding floodwater inundate' },
  capsize: {
    words: 'capsize sink overturn founder',
    dated: 'turn-over roll-over keel-over go-down',
    traits: ['once'],
  },
  crash: { words: 'crash collision collide smash', traits: ['once'] },
  explode: { words: 'explode explosion blast detonate', dated: 'blow-up go-off set-off', traits: ['once'] },
  attack: { words: 'attack assault raid ambush', traits: ['once'] },
  // Law
  arrest: { words: 'arrest detain detention custody apprehend', traits: ['state', 'once', 'personal'] },
  charge: { words: 'charge indict indictment accuse accusation', traits: ['state', 'personal'] },
  convict: {
    words: 'convict conviction guilty',
    phrases: 'find guilty',
    traits: ['state', 'once', 'personal'],
  },
  sentence: { words: 'sentence jail imprison prison imprisonment', traits: ['state', 'once', 'personal'] },
  trial: {
    words: 'trial hearing',
    dated: 'trial jury try',
    phrases: 'stand trial, open case',
    traits: ['once'],
  },
  release: {
    words: 'release free freed liberate handover',
    dated: 'release come-out bring-out put-out air broadcast premiere screen',
    phrases: 'open in cinema, open in theater',
    traits: ['state', 'once', 'unique', 'personal'],
  },
  hostage: { words: 'hostage captive abductee', traits: ['state'] },
  abduct: { words: 'abduct abduction kidnap kidnapping seize', traits: ['state', 'once'] },
  bribe: { words: 'bribe bribery kickback' },
  fine: { words: 'fine penalty' },
  shoot: { words: 'shoot shooting gunfire shot gunshot', phrases: 'open fire', traits: ['once'] },
  // People
  attendance: { words: 'attendance attend crowd spectator attendee', traits: ['state'] },
  // Work and money
  dismiss: { words: 'dismiss layoff redundancy sack axe', traits: ['state', 'of-office'] },
  invest: { words: 'invest investment' },
  donate: { words: 'donate donation gift bequest' },
  propose: { words: 'propose proposal suggest request' },
  pledge: { words: 'pledge promise commit commitment' },
  deal: { words: 'deal agreement merger acquisition takeover accord pact contract', traits: ['made'] },
  acquire: { words: 'acquire buy purchase', traits: ['made'] },
  sell: { words: 'sell sale auction', phrases: 'go on sale, on sale', traits: ['made'] },
  // Politics
  vote: { words: 'vote ballot' },
  elect: { words: 'elect election re-elect reelect', traits: ['of-office'] },
  pass: { words: 'pass approve approval adopt endorse back' },
  reject: { words: 'reject refuse oppose' },
  resign: { words: 'resign resignation quit', dated: 'step-down stand-down', traits: ['once', 'of-office'] },
  appoint: {
    words: 'appoint appointment name install',
    dated: 'take-over',
    phrases: 'take office, take helm, take charge, swear in',
    traits: ['once', 'of-office'],
  },
  talk: { words: 'talk negotiate negotiation meet meeting convene summit conference dialogue' },
  sign: { words: 'sign signing' },
  // Sport and arts
  score: { words: 'score net' },
  win: { words: 'win beat victory triumph' },
  lose: { words: 'lose' },
  award: { words: 'award prize trophy' },
  film: { words: 'film feature movie picture', traits: ['unique'] },
  marry: { words: 'marry marriage wed wedding', traits: ['once', 'personal'] },
  bear: { words: 'bear born birth', phrases: 'give birth', traits: ['unique', 'personal'] },
  // Change
  rise: { words: 'rise increase climb jump grow gain surge soar' },
  fall: {
    words: 'fall decrease decline drop slip plunge slide shrink cut reduce reduction slump tumble lower',
  },
  begin: {
    words: 'begin start open launch commence onset',
    phrases:
      'break out, take effect, come into force, enter into force, enter force, come into effect, get under way, get underway, kick off',
  },
  end: {
    words: 'end finish conclude close expire',
    dated: 'expire lapse run-out',
    phrases: 'draw to close, come to end',
  },
  happen: { words: 'happen occur hit' },
  arrive: { words: 'arrive reach arrival', phrases: 'touch down', traits: ['once'] },
  leave: {
    words: 'leave depart departure',
    phrases: 'take off, set off, set out, set sail',
    traits: ['once', 'of-office'],
  },
  announce: { words: 'announce announcement unveil reveal' },
  publish: { words: 'publish' },
  build: { words: 'build construct construction' },
  case: { words: 'case infection sicken infect', traits: ['state'] },
  // Told by a date
  discover: {
    dated: 'discover discovery find find-out uncover unearth detect notice spot',
    phrases: 'come to light',
    traits: ['once'],
  },
  launch: {
    dated: 'launch liftoff lift-off blastoff blast-off',
    phrases: 'lift off, blast off, leave pad',
    traits: ['once', 'brief'],
  },
  hearing: { dated: 'hearing court', phrases: 'appear in court, due in court', traits: ['personal'] },
  obtain: { dated: 'win receive award earn collect' },
  poll: { dated: 'poll election elect', phrases: 'go to poll', traits: ['once'] },
  establish: { dated: 'establish found create', phrases: 'set up', traits: ['unique'] },
  truce: { dated: 'truce ceasefire armistice' },
  collapse: {
    dated: 'collapse cave-in fall-down come-down fall-apart break-down',
    phrases: 'give way, cave in',
    traits: ['once'],
  },
  derail: {
    dated: 'derail derailment',
    phrases: 'come off rail, come off track, leave rail, leave track, jump track',
  },
  outage: { dated: 'outage blackout go-out', phrases: 'lose power, go dark' },
  reopen: { dated: 'reopen resume restart restore resumption reopening' },
  close: { dated: 'close shut closure close-down shut-down shutdown' },
  cancel: { dated: 'cancel call-off scrap scrub cancellation' },
  postpone: { dated: 'postpone put-off put-back push-back delay postponement' },
  withdraw: { dated: 'pull-out withdraw withdrawal', traits: ['once', 'of-office'] },
  funeral: { dated: 'funeral bury burial', phrases: 'lay to rest' },
  show: {
    dated: 'show display exhibit exhibition',
    phrases: 'go on show, go on display, on display, on view',
  },
  inspect: { dated: 'inspect inspection' },
  rob: { dated: 'rob robbery burgle burglary' },
  inaugurate: { dated: 'inaugurate inauguration' },
  paint: { dated: 'paint painting' },
  recall: { traits: ['once'] },
  campaign: { traits: ['once'] },
  festival: { traits: ['once'] },
  derailment: { traits: ['once'] },
  erupt: { traits: ['once'] },
  finale: { traits: ['unique', 'brief'] },
  premiere: { traits: ['brief'] },
  ground: { phrases: 'run aground' },
  landfall: { phrases: 'come ashore' },
}

/** Words that tell of one event from two ends, or more and less closely: who is shot may be killed. */
export const akinEvents: readonly ReadonlySet<string>[] = [
  wordSet('leave resign'),
  wordSet('arrive deliver delivery'),
  wordSet('shoot death'),
  wordSet('steal missing rob'),
  wordSet('sign appoint join'),
  wordSet('begin reopen'),
  wordSet('build establish end complete'),
  wordSet('explode fire death'),
  wordSet('crash death'),
  wordSet('rule pass reject uphold decision verdict'),
  wordSet('visit arrive'),
]

/** Verbs that say of an event that it begins. */
export const beginningVerbs: ReadonlySet<string> = wordSet(
  'begin start open commence launch resume restart start-up open-up',
)

/** Verbs that say of an event that it is over. */
export const endingVerbs: ReadonlySet<string> = wordSet(
  'end finish conclude close complete expire lapse run-out',
)

/** Of these, verbs that say of what is agreed that it is made: "*conclude* an agreement". */
export const makingVerbs: ReadonlySet<string> = wordSet('finish conclude close complete')

/** Verbs that say of an event that there is one: "talks are *held*", "shots were *heard*", "the vote is *due*". */
export const holdingVerbs: ReadonlySet<string> = wordSet(`
  be have hold happen occur take schedule expect due set plan fall come run go continue follow stage host
  attend hear feel see report carry carry-out make do conduct face give appear mark last slate book return
  get air go-back come-up
`)

/** What a calamity does: "the tremor *struck* at 4:12" tells when the tremor was. */
export const strikingVerbs: ReadonlySet<string> = wordSet(
  'strike hit sweep rip tear shake rock jolt batter erupt',
)

/** Nouns for what is held, runs or is in force, beside those that WordNet has for acts and happenings. */
export const happenings: ReadonlySet<string> = wordSet(`
  talk festival season programme program curfew ban session rollout ceasefire truce rally negotiation
  ballot tenure investigation poll conference exhibition hearing stoppage walkout jury contract blackout
  lockdown drive finale summit shot inquest referendum embargo moratorium closure blockade sit-in series
  premiere match game landfall arrest accord rest harvest protest audit review party semi-final merger
  announcement wedding report injury burial call
`)

/** Acts by WordNet that name a thing or a state of things as often as a happening. */
export const noHappenings: ReadonlySet<string> = wordSet(`
  service production career single application film work house home class course price way operation
  business duty weather effect emergency help crossing act control
  administration
`)

/** Verbs that are no event with an amount, "*reach* 635 kg", or with what somebody thinks, "*concluded* that …". */
export const otherVerbs = { ofAmounts: 'reach', ofThoughts: 'conclude' } as const

/** Verbs of events that are other things as nouns: "the *level* of debt", "*net* profit", "his *back*". */
export const onlyAsVerbs: ReadonlySet<string> = wordSet('level net back axe pass')

/** Verbs that say of people what they don't say of things: "*seized* twelve sailors", "*seized* 40 kg of heroin". */
export const ofPeople: ReadonlySet<string> = wordSet('seize')

/** One of the dead, or a board: "bodies" are nearly always the former. */
export const oneBody = 'body'

/** What is done to the dead, so that a body is no board or council: "a body was *found*". */
export const doneToBodies: ReadonlySet<string> = wordSet(`
  find discover recover retrieve identify pull wash exhume bury dump cremate repatriate unearth float lie
`)

/** What is begun or ended with a verb only to say that somebody or something begins or ends: "starts *operations*". */
export const undertakings: ReadonlySet<string> = wordSet(`
  work operation business duty service life construction building production
`)

/** Words that tell one event from others of its sort: "a *third* man", "*another* storm". */
export const furtherWords: ReadonlySet<string> = wordSet(`
  second third fourth fifth sixth seventh eighth ninth tenth another further subsequent again
`)

/** What an ordinal counts that says nothing of the event: "the second *half*". */
export const countedStretches: ReadonlySet<string> = wordSet(`
  half quarter time day week month year place stage term part large big high tall fast round inning innings
  set lap period season floor
`)

/** "(*born* 1950)", "(*b.* 1950)". */
export const birthMarks: ReadonlySet<string> = wordSet('born b')

/** "(*died* 1998)", "(*d.* 1998)". */
export const deathMarks: ReadonlySet<string> = wordSet('died d')

/** What a disaster claims is no claim: "the flood claimed 11 lives". */
export const claimedThings: ReadonlySet<string> = wordSet('life victim soul responsibility credit')

/** Things whose count goes on for days, besides what becomes of people: "the appeal has raised", "acres burnt". */
export const running: ReadonlySet<string> = wordSet(`
  donate pledge signature burn fire flood spill outbreak fundraiser appeal collection
`)

/** Words by which a text comes back to the work or body that it is about: "the film", "the company". */
export const backReferences: ReadonlySet<string> = wordSet(`
  film movie album book novel song single band firm company club series show group play opera magazine
  newspaper
`)

/** What happens to people is mostly the story itself: their age then is the age that is told. */
export const befalling: ReadonlySet<string> = wordSet(`
  shoot stab attack hit strike injure hurt wound abduct kidnap rape assault arrest charge accuse disappear
  vanish collapse drown crash fall find jail convict sentence retire pass
`)

/** Before a noun no death, though it is one where lives are lost: "two *life* terms". */
export const lifelong: ReadonlySet<string> = wordSet('life')

/** Nouns for several of one sort: "a *series* of earthquakes". */
export const seriesNouns: ReadonlySet<string> = wordSet('series string spate wave round spell flurry')
