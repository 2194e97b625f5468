import { type Direction, directionOf } from '../../text/opposites.ts'

/**
 * What a verb says of which axis; `agents` tells that whoever acts must be the same for two claims to conflict. Where
 * `isVerb`, the words stand for another verb ("at large" for "not arrested") and `axis` is that verb's concept.
 */
export interface Axis extends Direction {
  readonly agents: boolean
  readonly isVerb: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Axes on which each has a side of its own: two that vote differently do not contradict each other. */
const personal = words('stance contest admission consent office')

/** Before an axis: the words stand for the verb of that name. */
const verbMark = '='

/** Verbs of outcomes, beside those of `text/opposites`, as `axis yes … | no …` in dictionary forms. */
const lines: readonly string[] = [
  'change raise lift hike boost | cut lower reduce trim slash ease dip',
  'stance back support favour favor | oppose',
  'decision greenlight | scrap quash',
  'admission confirm admit acknowledge concede | deny refute',
  'harm injure hurt wound | spare',
  'hold | cancel postpone',
  'survival | kill',
  'whereabouts find locate | vanish disappear',
  'service resume | suspend',
  'office | sack oust',
  'deployment deploy unfold unfurl | stow',
  'timing | delay',
]

const verbs: ReadonlyMap<string, Direction> = new Map(
  lines.flatMap((line): (readonly [string, Direction])[] => {
    const [left = '', right = ''] = line.split(/ ?\| /u)
    const [axis = '', ...yes] = left.split(' ')
    return [
      ...yes.map((lemma): [string, Direction] => [lemma, { axis, sign: 1 }]),
      ...right.split(' ').map((lemma): [string, Direction] => [lemma, { axis, sign: -1 }]),
    ]
  }),
)

/** Verbs and the particle behind them. */
const particles: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    'vote against': { axis: 'stance', sign: -1 },
    'vote for': { axis: 'stance', sign: 1 },
    'vote in favour': { axis: 'stance', sign: 1 },
    'vote in favor': { axis: 'stance', sign: 1 },
    'vote down': { axis: 'decision', sign: -1 },
    'vote through': { axis: 'decision', sign: 1 },
    'turn down': { axis: 'decision', sign: -1 },
    'throw out': { axis: 'decision', sign: -1 },
    'strike down': { axis: 'decision', sign: -1 },
    'sign off': { axis: 'decision', sign: 1 },
    'wave through': { axis: 'decision', sign: 1 },
    'switch on': { axis: 'switch', sign: 1 },
    'turn on': { axis: 'switch', sign: 1 },
    'switch off': { axis: 'switch', sign: -1 },
    'turn off': { axis: 'switch', sign: -1 },
    'be on': { axis: 'switch', sign: 1 },
    'be off': { axis: 'switch', sign: -1 },
    'call off': { axis: 'hold', sign: -1 },
    'go ahead': { axis: 'hold', sign: 1 },
    'ask for': { axis: '=propose', sign: 1 },
    'release without charge': { axis: '=charge', sign: -1 },
    'free without charge': { axis: '=charge', sign: -1 },
    'step down': { axis: 'office', sign: -1 },
    'stay on': { axis: 'office', sign: 1 },
    'go up': { axis: 'change', sign: 1 },
    'go down': { axis: 'change', sign: -1 },
    'come down': { axis: 'change', sign: -1 },
    'be up': { axis: 'change', sign: 1 },
    'be down': { axis: 'change', sign: -1 },
    'edge up': { axis: 'change', sign: 1 },
    'edge down': { axis: 'change', sign: -1 },
    'creep up': { axis: 'change', sign: 1 },
  }),
)

/** Words behind "be", "remain", "escape", "find" or "plead" that say how things stand. */
const states: ReadonlyMap<string, Direction> = new Map(
  Object.entries<Direction>({
    guilty: { axis: 'verdict', sign: 1 },
    innocent: { axis: 'verdict', sign: -1 },
    alive: { axis: 'survival', sign: 1 },
    dead: { axis: 'survival', sign: -1 },
    injured: { axis: 'harm', sign: 1 },
    hurt: { axis: 'harm', sign: 1 },
    wounded: { axis: 'harm', sign: 1 },
    unhurt: { axis: 'harm', sign: -1 },
    unharmed: { axis: 'harm', sign: -1 },
    uninjured: { axis: 'harm', sign: -1 },
    unscathed: { axis: 'harm', sign: -1 },
    missing: { axis: 'whereabouts', sign: -1 },
    'at large': { axis: '=arrest', sign: -1 },
    'on the run': { axis: '=arrest', sign: -1 },
    suspended: { axis: 'service', sign: -1 },
    stowed: { axis: 'deployment', sign: -1 },
    folded: { axis: 'deployment', sign: -1 },
    'on time': { axis: 'timing', sign: 1 },
    'on schedule': { axis: 'timing', sign: 1 },
    late: { axis: 'timing', sign: -1 },
    safe: { axis: 'safety', sign: 1 },
    unsafe: { axis: 'safety', sign: -1 },
    open: { axis: 'access', sign: 1 },
    closed: { axis: 'access', sign: -1 },
    shut: { axis: 'access', sign: -1 },
    legal: { axis: 'legality', sign: 1 },
    lawful: { axis: 'legality', sign: 1 },
    illegal: { axis: 'legality', sign: -1 },
    unlawful: { axis: 'legality', sign: -1 },
    unanimous: { axis: 'unanimity', sign: 1 },
    divided: { axis: 'unanimity', sign: -1 },
  }),
)

/** Verbs that a state can follow. */
export const stateVerbs: ReadonlySet<string> = words(
  'be remain stay keep escape find plead rule declare leave',
)

/** Those of them that say it of their object: "found the clerk guilty". */
export const finding: ReadonlySet<string> = words('find rule declare leave keep')

const withAgents = (direction: Direction | null): Axis | null => {
  if (direction === null) return null
  const isVerb = direction.axis.startsWith(verbMark)
  const axis = isVerb ? direction.axis.slice(verbMark.length) : direction.axis
  return { axis, sign: direction.sign, isVerb, agents: personal.has(axis) }
}

/** The axis of a verb by itself: "approve" → decision, 1. */
export const axisOfVerb = (lemma: string): Axis | null => withAgents(verbs.get(lemma) ?? directionOf(lemma))

/** The axis of a verb with the words behind it: "vote in favour". */
export const axisWithParticle = (lemma: string, behind: string): Axis | null =>
  withAgents(particles.get(`${lemma} ${behind}`) ?? null)

/** The axis of a state behind a verb: "was unhurt"; "plead guilty" is of its own, it is no verdict. */
export const axisOfState = (verb: string, state: string): Axis | null => {
  if (!stateVerbs.has(verb)) return null
  const direction = states.get(state) ?? null
  return verb === 'plead' && direction?.axis === 'verdict'
    ? { axis: 'plea', sign: direction.sign, agents: true, isVerb: false }
    : withAgents(direction)
}

/** Verbs that say one thing with one sort of object, as `axis sign: verbs | nouns` in dictionary forms. */
const idiomLines: readonly string[] = [
  'harm +: suffer sustain | injury burn fracture wound cut bruise concussion',
  'office +: keep retain | job post',
  'test +: pass | inspection test exam examination audit check',
  'test -: fail | inspection test exam examination audit check',
  '=concede +: concede | defeat race election contest',
  '=concede +: congratulate | rival opponent winner challenger victor her him he she they',
]

const idioms: ReadonlyMap<string, Direction> = new Map(
  idiomLines.flatMap(line => {
    const {
      axis = '',
      sign,
      deeds = '',
      nouns = '',
    } = /^(?<axis>\S+) (?<sign>[+-]): (?<deeds>[^|]+) \| (?<nouns>.+)$/u.exec(line)?.groups ?? {}
    const direction: Direction = { axis, sign: sign === '-' ? -1 : 1 }
    return deeds
      .split(' ')
      .flatMap(verb => nouns.split(' ').map((noun): [string, Direction] => [`${verb} ${noun}`, direction]))
  }),
)

/** The axis of a verb and the noun it governs: "suffer injury" is being hurt, "keep job" staying in office. */
export const axisWithNoun = (lemma: string, noun: string): Axis | null =>
  withAgents(idioms.get(`${lemma} ${noun}`) ?? null)

/** What unfolds where it opens: "both solar panels had opened". */
const unfolding = words('panel array antenna mast boom parachute sail wing')

/** The axis of a verb whose subject decides what it means. */
export const axisOfSubject = (lemma: string, subject: string): Axis | null =>
  lemma === 'open' && unfolding.has(subject) ? axisOfVerb('unfold') : null

/** Verbs of speech that are deeds where they are done to somebody: "tenants were never warned". */
export const told: ReadonlySet<string> = words('warn tell')

/** Axes of what happens to something by itself, so that only what follows directly is an object: "reopened to traffic". */
export const ofThings: ReadonlySet<string> = words(
  'change access survival office service whereabouts timing hold harm deployment',
)

/** Axes that say something of the subject, also where an object follows: "survived the crash", "resigned as mayor". */
export const ofSubject: ReadonlySet<string> = words('survive die perish resign quit stay remain')

/** Verbs that undo the one they govern: "failed to agree", "ruled out selling", "avoided paying". */
export const undoing: ReadonlySet<string> = words('fail refuse decline avoid neglect forget rule')
/** Verbs whose "not to" undoes the next one: "chose not to ask". */
export const choosing: ReadonlySet<string> = words('choose decide opt elect prefer vow agree')
/** Verbs that leave the next one open: neither done nor undone. */
export const open: ReadonlySet<string> = words(
  'want plan seek hope try attempt expect intend aim consider threaten propose ask urge demand call like need wish ' +
    'prepare offer promise pledge vow schedule due set likely unlikely allege accuse suspect mean tend appear seem begin start ' +
    'entitle',
)
/** Verbs whose statement is not taken as fact: what stands behind them is somebody's claim. */
export const doubting: ReadonlySet<string> = words(
  'deny allege claim accuse dispute doubt question hope fear suspect believe wonder ask warn threaten suggest predict demand ' +
    'insist urge think expect assume imagine pretend accusation allegation',
)
/** Modals that leave it open. */
export const modals: ReadonlySet<string> = words('could might may should must can cannot ought')
/** Words behind "not" that do not deny the deed: "not only", "not immediately", "not until". */
export const softeners: ReadonlySet<string> = words(
  'only just merely simply immediately necessarily yet until always fully entirely exactly really even so alone',
)
/** Words that open a condition or leave a question. */
export const conditions: ReadonlySet<string> = words('if unless whether lest should')
/** Verbs that say nothing of an outcome. */
export const light: ReadonlySet<string> = words(
  'be have do get make take go come see include give put say tell know want think feel need seem appear look mean like let ' +
    'keep try use become remain stand lie sit live hold run show work call set turn bring carry follow expect hope',
)
/** Negated subjects and objects: "no ransom was paid", "nobody was hurt". */
export const nothing: ReadonlySet<string> = words('no none nobody nothing neither nor')
