import { anybody } from '../lang/en/concepts.ts'

/**
 * What news counts and reports, as groups of dictionary forms that stand for one thing. A word belongs to
 * one group at most. Kept to general English: no names, nothing of one story.
 */
const groups: Readonly<Record<string, string>> = {
  // Harm and rescue
  death: 'die dead death kill fatality fatal fatally perish toll deceased slay life murder body corpse',
  injury: 'injure injury injured hurt wound wounded casualty',
  missing: 'missing unaccounted unaccount untraced vanish vanished disappear',
  hospital: 'hospitalize hospitalise hospital hospitalized hospitalised infirmary',
  rescue: 'rescue save pull survivor survive',
  evacuate: 'evacuate evacuation evacuee shift relocate flee',
  displace: 'displace displaced homeless uprooted',
  destroy: 'destroy raze level demolish gut',
  damage: 'damage damaged',
  strike: 'strike walkout stoppage',
  fire: 'fire blaze wildfire inferno',
  quake: 'earthquake quake tremor temblor',
  flood: 'flood flooding floodwater inundate',
  capsize: 'capsize sink overturn founder',
  crash: 'crash collision collide smash',
  explode: 'explode explosion blast detonate',
  attack: 'attack assault raid ambush',
  // Law
  arrest: 'arrest detain detention custody apprehend',
  charge: 'charge indict indictment accuse accusation',
  convict: 'convict conviction guilty',
  sentence: 'sentence jail imprison prison imprisonment',
  trial: 'trial hearing',
  release: 'release free freed liberate handover',
  hostage: 'hostage captive abductee',
  abduct: 'abduct abduction kidnap kidnapping seize',
  bribe: 'bribe bribery kickback',
  fine: 'fine penalty',
  shoot: 'shoot shooting gunfire shot gunshot',
  victim: 'victim',
  // People
  person: 'person people man woman resident tenant individual citizen inhabitant human other others folk',
  child: 'child kid youngster minor',
  passenger: 'passenger traveller traveler',
  worker: 'worker employee staff staffer labourer laborer',
  firefighter: 'firefighter fireman',
  officer: 'officer policeman policewoman cop',
  soldier: 'soldier troop serviceman',
  protester: 'protester protestor demonstrator marcher',
  attendance: 'attendance attend crowd spectator attendee',
  patient: 'patient participant',
  crew: 'crew crewmember sailor',
  // Work and money
  job: 'job role position post',
  dismiss: 'dismiss layoff redundancy sack axe',
  profit: 'profit earnings earn income',
  revenue: 'revenue sales turnover',
  price: 'price cost worth value valuation valued priced',
  pay: 'pay salary wage payout',
  severance: 'severance',
  budget: 'budget',
  loss: 'loss deficit shortfall',
  share: 'share stock',
  dividend: 'dividend',
  rate: 'rate',
  inflation: 'inflation',
  unemployment: 'unemployment joblessness jobless',
  growth: 'growth gdp',
  invest: 'invest investment',
  aid: 'aid assistance relief',
  donate: 'donate donation gift bequest',
  propose: 'propose proposal suggest request',
  pledge: 'pledge promise commit commitment',
  deal: 'deal agreement merger acquisition takeover accord pact contract',
  acquire: 'acquire buy purchase',
  sell: 'sell sale auction',
  // Politics
  vote: 'vote ballot',
  elect: 'elect election re-elect reelect',
  pass: 'pass approve approval adopt endorse back',
  reject: 'reject defeat refuse oppose',
  resign: 'resign resignation quit',
  appoint: 'appoint appointment name install',
  talk: 'talk negotiate negotiation meet meeting convene summit conference dialogue',
  sign: 'sign signing',
  seat: 'seat',
  minister: 'minister',
  // Sport and arts
  goal: 'goal',
  score: 'score net',
  win: 'win beat victory triumph',
  lose: 'lose',
  award: 'award prize trophy',
  film: 'film feature movie picture',
  book: 'book novel',
  marry: 'marry marriage wed wedding',
  bear: 'bear born birth',
  // Change
  rise: 'rise increase climb jump grow gain surge soar',
  fall: 'fall decrease decline drop slip plunge slide shrink cut reduce reduction slump tumble lower',
  begin: 'begin start open launch commence onset',
  end: 'end finish conclude close expire',
  happen: 'happen occur hit',
  arrive: 'arrive reach arrival',
  leave: 'leave depart departure',
  announce: 'announce announcement unveil reveal',
  publish: 'publish',
  build: 'build construct construction',
  case: 'case infection sicken infect',
  vaccine: 'vaccine dose jab',
  house: 'house home dwelling household',
  apartment: 'apartment flat unit',
  car: 'car vehicle automobile',
  ship: 'ship ferry vessel boat',
  plane: 'plane aircraft jet airliner airplane',
  depth: 'depth deep',
  magnitude: 'magnitude',
  height: 'height tall high',
  speed: 'speed fast',
  length: 'length long',
  distance: 'distance',
  capacity: 'capacity',
  area: 'area',
  rain: 'rain rainfall',
  wind: 'wind gust',
  year: 'year',
}

const conceptByLemma: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([concept, lemmas]) =>
    lemmas.split(' ').map(lemma => [lemma, concept] as const),
  ),
)

/**
 * The concept a dictionary form stands for: "fatality" and "die" → "death". A word of no group stands for
 * itself.
 */
export const conceptOf = (lemma: string): string => conceptByLemma.get(lemma) ?? lemma

/** True for a dictionary form of something that news reports: "sign", "arrest", "open". */
export const isReported = (lemma: string): boolean => conceptByLemma.has(lemma)

/**
 * Concepts that tell what became of people or things: "nine *killed*", "40 homes *destroyed*". Two counts with
 * different states are different counts.
 */
const states: ReadonlySet<string> = new Set(
  (
    'death injury missing hospital rescue evacuate displace destroy damage arrest charge convict sentence release ' +
    'hostage abduct case dismiss attendance'
  ).split(' '),
)

/** True for a concept that tells what became of what is counted. */
export const isState = (concept: string): boolean => states.has(concept)

/** True for words under which anybody may be counted: "people", "residents", "victims". */
export const isAnybody = (concept: string): boolean => anybody.has(concept)

/** Concepts that name what an amount measures, and say nothing of what it is measured on: "a height of 40 metres". */
const measures: ReadonlySet<string> = new Set(
  'price depth magnitude height speed length distance capacity area'.split(' '),
)

/** True for a concept that names a measure: "cost", "depth". */
export const isMeasure = (concept: string): boolean => measures.has(concept)
