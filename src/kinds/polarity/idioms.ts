import { type Axis, withAgents } from './axis.ts'

/**
 * Verbs that say one thing with one sort of noun: "suffered burns" is being hurt, "lifted the ban" ends it.
 *
 * What they say it of is the `subject` ("suffered burns"), the `object`, that noun with all that hangs on it ("granted
 * bail to the nurse"), or what stands `behind` the noun ("gave the go-ahead to the merger").
 */
export interface Idiom {
  readonly axis: Axis
  readonly of: 'subject' | 'object' | 'behind'
}

const offences =
  'murder manslaughter fraud theft burglary robbery arson rape assault bribery corruption perjury embezzlement ' +
  'kidnap kidnapping blackmail extortion smuggling trespass harassment stalking negligence espionage treason ' +
  'terrorism conspiracy affray libel contempt wrongdoing'

/** As `axis sign of: verbs | nouns` in dictionary forms. */
const lines: readonly string[] = [
  'harm + subject: suffer sustain | injury burn fracture wound cut bruise concussion',
  'harm + subject: break fracture suffer sustain | arm leg wrist ankle rib hip collarbone pelvis nose jaw skull',
  'office + subject: keep retain | job post',
  'office - subject: lose | job post',
  'test + subject: pass | inspection test exam examination audit check',
  'test - subject: fail | inspection test exam examination audit check',
  '=concede + subject: concede | defeat race election contest',
  '=concede + subject: congratulate | rival opponent winner challenger victor her him he she they',
  `plea + subject: admit | charge offence offense crime ${offences}`,
  `plea - subject: deny | charge offence offense crime ${offences}`,
  'result + subject: make post record book | profit surplus',
  'result - subject: make post record book | loss deficit',
  'grant + object: grant give award | bail permission licence license visa asylum parole clemency pardon leave exemption',
  'grant - object: refuse deny | bail permission licence license visa asylum parole clemency pardon leave exemption entry access',
  'decision + object: grant allow | request application motion petition',
  'decision - object: deny refuse | request application motion petition',
  'tenure + object: keep retain hold | majority seat title crown lead',
  'tenure - object: lose | majority seat title crown lead',
  'testimony + subject: give | evidence testimony',
  'licence - object: lose revoke withdraw suspend | licence license permit',
  'licence + object: renew keep retain restore | licence license permit',
  'restriction - object: lift remove drop rescind end | ban curfew restriction embargo sanction lockdown suspension blockade moratorium emergency',
  'restriction + object: extend keep maintain renew prolong tighten | ban curfew restriction embargo sanction lockdown suspension blockade moratorium emergency',
  'deal + object: reach strike clinch seal secure | deal agreement accord settlement compromise truce ceasefire',
  'decision + object: sign | bill act legislation',
  'decision + behind: give | go-ahead light approval blessing assent',
  'decision - subject: lose | vote',
  'hold - behind: abandon scrap drop shelve ditch axe | plan proposal scheme project idea',
  'hold + behind: resume revive | plan proposal scheme project idea',
  '=strike - subject: call cancel suspend postpone | strike walkout stoppage',
  'supply + object: restore | power electricity water gas heating',
]

/** Verbs whose subject decides what they mean, as `axis sign: verbs | subjects`. */
const subjectLines: readonly string[] = [
  'deployment +: open | panel array antenna mast boom parachute sail wing',
  'decision -: fail | bill motion measure amendment resolution legislation proposal',
  'decision +: pass | bill motion measure amendment resolution legislation proposal',
  'deal -: collapse fail founder | talk negotiation',
]

type Entries<T> = readonly (readonly [string, T])[]

const entriesOf = (line: string): Entries<Idiom> => {
  const {
    axis = '',
    sign,
    of,
    deeds = '',
    nouns = '',
  } = /^(?<axis>\S+) (?<sign>[+-])(?: (?<of>\w+))?: (?<deeds>[^|]+) \| (?<nouns>.+)$/u.exec(line)?.groups ??
  {}
  const read = withAgents({ axis, sign: sign === '-' ? -1 : 1 })
  const idiom: Idiom = { axis: read, of: of === 'object' || of === 'behind' ? of : 'subject' }
  return deeds
    .split(' ')
    .flatMap(verb => nouns.split(' ').map((noun): [string, Idiom] => [`${verb} ${noun}`, idiom]))
}

const idioms: ReadonlyMap<string, Idiom> = new Map(lines.flatMap(entriesOf))
const ofSubjects: ReadonlyMap<string, Idiom> = new Map(subjectLines.flatMap(entriesOf))

/** What a verb says with the noun it governs, or null. Dictionary forms. */
export const idiomOf = (verb: string, noun: string): Idiom | null => idioms.get(`${verb} ${noun}`) ?? null

/** The axis of a verb whose subject decides what it means: "both panels opened", "the motion failed". */
export const axisOfSubject = (verb: string, subject: string): Axis | null =>
  ofSubjects.get(`${verb} ${subject}`)?.axis ?? null

const crimes: ReadonlySet<string> = new Set(offences.split(' '))

/** Is the noun the name of a crime? */
export const isOffence = (noun: string): boolean => crimes.has(noun)
