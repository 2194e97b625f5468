import { wordSet } from '../word-set.ts'

/** The two sides of an axis, words parted by commas: those that say yes, those that say no. */
export type Sides = readonly [yes: string, no: string]

/** What tells more of an axis than its words. */
export type AxisTrait =
  /** Each has a side of its own: two that vote differently do not contradict each other. */
  | 'own-side'
  /** Happens to something by itself, so that only what follows directly is an object: "reopened to traffic". */
  | 'of-things'
  /** One state follows the other in the course of a day: a road is closed, then open again. */
  | 'passing'
  /** Settles what is to come: what is cancelled will not go ahead. */
  | 'settling'
  /** What becomes of somebody: one person has one fate in a story. */
  | 'fate'
  /** Comes of many things: that one did not do it leaves all the others: "the storm did not kill him". */
  | 'caused'

/** An axis of opposite outcomes, in dictionary forms. Two predicates on opposite sides of one exclude each other. */
export interface AxisRow {
  /** Verbs that go this way or that in whatever is read. */
  readonly verbs?: Sides
  /** Verbs that do so besides where it is asked what did or did not happen. */
  readonly outcomes?: Sides
  /** Verbs and the words behind them: "vote against". */
  readonly phrases?: Sides
  /** Words behind "be", "remain", "escape", "find" or "plead" that say how things stand: "was *unhurt*". */
  readonly states?: Sides
  readonly traits?: readonly AxisTrait[]
}

/** Opposite outcomes that news reports. */
export const axes: Readonly<Record<string, AxisRow>> = {
  change: {
    verbs: [
      'rise, increase, climb, jump, grow, gain, surge, soar, advance, rally, rebound, improve',
      'fall, decrease, decline, drop, slip, plunge, slide, shrink, slump, tumble, worsen',
    ],
    outcomes: ['raise, lift, hike, boost', 'cut, lower, reduce, trim, slash, ease, dip'],
    phrases: ['go up, be up, edge up, creep up, pick up', 'go down, come down, be down, edge down'],
    traits: ['of-things'],
  },
  decision: {
    verbs: [
      'approve, accept, adopt, endorse, pass, ratify, uphold, confirm, back, support, favour, favor',
      'reject, oppose, veto, block, overturn, dismiss',
    ],
    outcomes: ['greenlight', 'scrap, quash'],
    phrases: ['vote through, sign off, wave through', 'vote down, turn down, throw out, strike down'],
  },
  contest: { verbs: ['win, beat, defeat, triumph', 'lose'], traits: ['own-side'] },
  verdict: { verbs: ['convict', 'acquit, clear, exonerate'], states: ['guilty', 'innocent'] },
  survival: {
    verbs: ['survive', 'die, perish'],
    outcomes: ['', 'kill'],
    states: ['alive, recovering', 'dead'],
    traits: ['of-things', 'fate', 'caused'],
  },
  permission: {
    verbs: ['allow, permit, authorise, authorize, legalise, legalize', 'ban, prohibit, forbid, outlaw, bar'],
    outcomes: ['', 'disallow'],
  },
  consent: { verbs: ['agree, consent', 'refuse'], traits: ['own-side'] },
  access: { verbs: ['reopen', 'shut'], states: ['open', 'closed, shut'], traits: ['of-things', 'passing'] },
  admission: {
    verbs: ['admit, acknowledge, concede', 'deny'],
    outcomes: ['confirm, admit, acknowledge, concede', 'deny, refute'],
    traits: ['own-side'],
  },
  office: {
    verbs: ['stay, remain', 'resign, quit'],
    outcomes: ['', 'sack, oust'],
    phrases: ['stay on', 'step down'],
    traits: ['own-side', 'of-things', 'settling', 'fate'],
  },
  stance: {
    outcomes: ['back, support, favour, favor', 'oppose'],
    phrases: ['vote for, vote in favour, vote in favor', 'vote against'],
    traits: ['own-side'],
  },
  harm: {
    outcomes: ['injure, hurt, wound', 'spare'],
    states: ['injured, hurt, wounded', 'unhurt, unharmed, uninjured, unscathed'],
    traits: ['of-things', 'fate'],
  },
  hold: {
    outcomes: ['proceed', 'cancel, postpone'],
    phrases: [
      'go ahead, go ahead with, press ahead with, push ahead with, forge ahead with, proceed with',
      'call off',
    ],
    traits: ['of-things', 'settling'],
  },
  whereabouts: {
    outcomes: ['find, locate', 'vanish, disappear'],
    states: ['', 'missing'],
    traits: ['of-things', 'passing', 'fate'],
  },
  service: { outcomes: ['resume', 'suspend'], states: ['', 'suspended'], traits: ['of-things', 'passing'] },
  custody: {
    outcomes: ['arrest, detain, apprehend', 'release, free'],
    states: [
      'trapped, in custody, in jail, in prison, in detention, behind bars, under arrest',
      'at large, on the run',
    ],
    traits: ['of-things', 'fate'],
  },
  deployment: {
    outcomes: ['deploy, unfold, unfurl', 'stow'],
    states: ['', 'stowed, folded'],
    traits: ['of-things'],
  },
  timing: { outcomes: ['', 'delay'], states: ['on time, on schedule', 'late'], traits: ['of-things'] },
  switch: { phrases: ['switch on, turn on, be on', 'switch off, turn off, be off'] },
  test: { phrases: ['test positive', 'test negative'] },
  safety: { states: ['safe', 'unsafe'], traits: ['passing'] },
  legality: { states: ['legal, lawful', 'illegal, unlawful'] },
  unanimity: { states: ['unanimous', 'divided'] },
  weapon: { states: ['armed', 'unarmed'] },
  insurance: { states: ['insured', 'uninsured'] },
  supply: {
    states: ['', 'without power, without electricity, without water, without gas, without heating'],
    traits: ['passing'],
  },
  restriction: { states: ['in force, in place, in effect', ''] },
  // Told by idioms only
  plea: { traits: ['own-side', 'fate'] },
  result: { traits: ['own-side'] },
  tenure: { traits: ['own-side'] },
}

/** Words that stand for a verb, or for its not being done: "*released without charge*" is not being charged. */
export const verbsInOtherWords: Readonly<Record<string, AxisRow>> = {
  attendance: { outcomes: ['', 'skip, boycott'], phrases: ['', 'stay away, stay away from'] },
  warn: { outcomes: ['alert, notify, inform', ''] },
  propose: { outcomes: ['seek, request', ''], phrases: ['ask for', ''] },
  sound: { phrases: ['go off', ''] },
  charge: { phrases: ['', 'release without charge, free without charge'] },
  return: { phrases: ['give back, hand back', ''] },
  concede: { traits: ['fate'] },
}

/** Crimes, as they are charged. */
const offences =
  'murder manslaughter fraud theft burglary robbery arson rape assault bribery corruption perjury ' +
  'embezzlement kidnap kidnapping blackmail extortion smuggling trespass harassment stalking negligence ' +
  'espionage treason terrorism conspiracy affray libel contempt wrongdoing'

/** Names of crimes. */
export const crimes: ReadonlySet<string> = wordSet(offences)

/**
 * A verb that says one thing with one sort of noun: "suffered burns" is being hurt, "lifted the ban" ends it. It says so
 * on an axis, or stands for another verb. Dictionary forms.
 */
export interface IdiomRow {
  readonly axis?: string
  readonly verb?: string
  readonly sign: 1 | -1
  /** What it says it of: the subject, the object with all that hangs on it, or what stands behind that noun. */
  readonly of: 'subject' | 'object' | 'behind'
  readonly verbs: string
  readonly nouns: string
}

/** What is put to the vote. */
const putToVote =
  'bill motion measure amendment resolution legislation proposal proposition initiative referendum budget levy'

/** Verbs and the nouns they govern. */
export const idiomRows: readonly IdiomRow[] = [
  {
    axis: 'harm',
    sign: 1,
    of: 'subject',
    verbs: 'suffer sustain',
    nouns: 'injury burn fracture wound cut bruise concussion',
  },
  {
    axis: 'harm',
    sign: 1,
    of: 'subject',
    verbs: 'break fracture suffer sustain',
    nouns: 'arm leg wrist ankle rib hip collarbone pelvis nose jaw skull',
  },
  { axis: 'office', sign: 1, of: 'subject', verbs: 'keep retain', nouns: 'job post' },
  { axis: 'office', sign: -1, of: 'subject', verbs: 'lose', nouns: 'job post' },
  {
    axis: 'test',
    sign: 1,
    of: 'subject',
    verbs: 'pass',
    nouns: 'inspection test exam examination audit check',
  },
  {
    axis: 'test',
    sign: -1,
    of: 'subject',
    verbs: 'fail',
    nouns: 'inspection test exam examination audit check',
  },
  { verb: 'concede', sign: 1, of: 'subject', verbs: 'concede', nouns: 'defeat race election contest' },
  {
    verb: 'concede',
    sign: 1,
    of: 'subject',
    verbs: 'congratulate',
    nouns: 'rival opponent winner challenger victor her him he she they',
  },
  { axis: 'plea', sign: 1, of: 'subject', verbs: 'admit', nouns: `charge offence offense crime ${offences}` },
  { axis: 'plea', sign: -1, of: 'subject', verbs: 'deny', nouns: `charge offence offense crime ${offences}` },
  { axis: 'result', sign: 1, of: 'subject', verbs: 'make post record book', nouns: 'profit surplus' },
  { axis: 'result', sign: -1, of: 'subject', verbs: 'make post record book', nouns: 'loss deficit' },
  {
    axis: 'grant',
    sign: 1,
    of: 'object',
    verbs: 'grant give award',
    nouns: 'bail permission licence license visa asylum parole clemency pardon leave exemption',
  },
  {
    axis: 'grant',
    sign: -1,
    of: 'object',
    verbs: 'refuse deny',
    nouns: 'bail permission licence license visa asylum parole clemency pardon leave exemption entry access',
  },
  {
    axis: 'decision',
    sign: 1,
    of: 'object',
    verbs: 'grant allow',
    nouns: 'request application motion petition',
  },
  {
    axis: 'decision',
    sign: -1,
    of: 'object',
    verbs: 'deny refuse',
    nouns: 'request application motion petition',
  },
  {
    axis: 'tenure',
    sign: 1,
    of: 'object',
    verbs: 'keep retain hold',
    nouns: 'majority seat title crown lead',
  },
  { axis: 'tenure', sign: -1, of: 'object', verbs: 'lose', nouns: 'majority seat title crown lead' },
  { axis: 'testimony', sign: 1, of: 'subject', verbs: 'give', nouns: 'evidence testimony' },
  {
    axis: 'licence',
    sign: -1,
    of: 'object',
    verbs: 'lose revoke withdraw suspend',
    nouns: 'licence license permit',
  },
  {
    axis: 'licence',
    sign: 1,
    of: 'object',
    verbs: 'renew keep retain restore',
    nouns: 'licence license permit',
  },
  {
    axis: 'restriction',
    sign: -1,
    of: 'object',
    verbs: 'lift remove drop rescind end',
    nouns: 'ban curfew restriction embargo sanction lockdown suspension blockade moratorium emergency',
  },
  {
    axis: 'restriction',
    sign: 1,
    of: 'object',
    verbs: 'extend keep maintain renew prolong tighten',
    nouns: 'ban curfew restriction embargo sanction lockdown suspension blockade moratorium emergency',
  },
  {
    axis: 'deal',
    sign: 1,
    of: 'object',
    verbs: 'reach strike clinch seal secure',
    nouns: 'deal agreement accord settlement compromise truce ceasefire',
  },
  { axis: 'decision', sign: 1, of: 'object', verbs: 'sign', nouns: 'bill act legislation' },
  // "Rovers defeated United" is no decision, "the council defeated the motion" is.
  { axis: 'decision', sign: -1, of: 'object', verbs: 'defeat', nouns: putToVote },
  {
    axis: 'decision',
    sign: 1,
    of: 'behind',
    verbs: 'give',
    nouns: 'go-ahead light approval blessing assent',
  },
  { axis: 'decision', sign: -1, of: 'subject', verbs: 'lose', nouns: 'vote' },
  {
    axis: 'hold',
    sign: -1,
    of: 'behind',
    verbs: 'abandon scrap drop shelve ditch axe',
    nouns: 'plan proposal scheme project idea',
  },
  { axis: 'hold', sign: 1, of: 'behind', verbs: 'resume revive', nouns: 'plan proposal scheme project idea' },
  {
    verb: 'strike',
    sign: -1,
    of: 'subject',
    verbs: 'call cancel suspend postpone',
    nouns: 'strike walkout stoppage',
  },
  { axis: 'supply', sign: 1, of: 'object', verbs: 'restore', nouns: 'power electricity water gas heating' },
]

/** Verbs whose subject decides what they mean: "both panels *opened*", "the motion *failed*". */
export const subjectIdiomRows: readonly IdiomRow[] = [
  {
    axis: 'deployment',
    sign: 1,
    of: 'subject',
    verbs: 'open',
    nouns: 'panel array antenna mast boom parachute sail wing',
  },
  {
    axis: 'decision',
    sign: -1,
    of: 'subject',
    verbs: 'fail defeat',
    nouns: putToVote,
  },
  {
    axis: 'decision',
    sign: 1,
    of: 'subject',
    verbs: 'pass',
    nouns: putToVote,
  },
  { axis: 'deal', sign: -1, of: 'subject', verbs: 'collapse fail founder', nouns: 'talk negotiation' },
]

/** "closed *higher*", "ended *up*". */
export const upward: ReadonlySet<string> = wordSet('higher up')

/** "is *still* open". */
export const stillWords: ReadonlySet<string> = wordSet('still not is are')

/** "closed *higher*". */
export const comparedLevels: ReadonlySet<string> = wordSet('higher lower up down')

/** "did not open *until*". */
export const notYet: ReadonlySet<string> = wordSet('until till yet unless because')

/** "*ended* higher". */
export const closingVerbs: ReadonlySet<string> = wordSet('end finish conclude close break adjourn')

/** Adverbs that tell that it was otherwise before: "has *now* passed". */
export const turningAdverbs: ReadonlySet<string> = wordSet('again now finally eventually since later')

/** "voted *down*", "called *off*". */
export const outcomeParticles: ReadonlySet<string> = wordSet('through down out off on back')

/** "vote *on* the bill". */
export const objectPrepositions: ReadonlySet<string> = wordSet('of for on over to with')

/** Things that are about another thing, and not it: "an amendment to the budget". */
export const motionDerivatives: ReadonlySet<string> = wordSet(
  'amend amendment appeal challenge alternative objection petition',
)

/** Verbs that take their direction from the word behind them: "go up", "come down". */
export const carriers: ReadonlySet<string> = wordSet('go come move be edge creep head')

/** What may stand between "be" and how things stand: "is *still* shut". */
export const betweenOutcome: ReadonlySet<string> = wordSet('still also later now all both largely currently')

/** Verbs behind which "higher" is a change: "shares *ended* higher". */
export const tradingVerbs: ReadonlySet<string> = wordSet('be close end finish open start trade settle')

/** "shut *on*", "open *late*". */
export const afterState: ReadonlySet<string> = wordSet('to on at in by late early shortly after before')

/** "rose *to* 7", "fell *in* May". */
export const amountPrepositions: ReadonlySet<string> = wordSet('to from for in on at of since after when')

/** What is voted on or decided goes by many names. */
export const motions: ReadonlySet<string> = wordSet(`
  amend amendment propose proposal motion bill measure plan scheme application bid offer
`)

/** "*did* *not* pass", "*has* *never* opened". */
export const auxiliariesOfOutcome: ReadonlySet<string> = wordSet(
  'has have had is was were did does do never longer no',
)

/** Words that tell a thing from another one of its sort that is not named: "a second man", "the revised plan". */
export const otherOfSort: ReadonlySet<string> = wordSet(`
  first second third fourth fifth sixth another other further separate subsequent revised amended original
  earlier previous similar
`)

/** Sides of a thing that has several, so that two of them are two things: "the northbound lane". */
export const sideWords: ReadonlySet<string> = wordSet(`
  north northern south southern east eastern west western northbound southbound eastbound westbound upper
  lower left right inner outer morning afternoon evening front rear male female older elder younger
`)

/** Those of them that say it of their object: "found the clerk guilty". */
export const findingVerbs: ReadonlySet<string> = wordSet('find rule declare leave keep pull pronounce')

/** Verbs that a state can follow. */
export const stateVerbs: ReadonlySet<string> = wordSet(
  'be remain stay feel escape plead shoot test prove hold',
  ...findingVerbs,
)

/** Axes that say something of the subject, also where an object follows: "survived the crash", "resigned as mayor". */
export const ofSubject: ReadonlySet<string> = wordSet('survive die perish resign quit stay remain')
