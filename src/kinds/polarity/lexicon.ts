import { stateVerbs } from '../../lang/en/outcomes.ts'
import { type Direction, directionOf } from '../../text/opposites.ts'
import { type Axis, withAgents } from './axis.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Opposite words of an axis, as `axis: yes, … | no, …`; what stands behind a `=` is the verb that they stand for. */
const directionsOf = (lines: readonly string[]): ReadonlyMap<string, Direction> =>
  new Map(
    lines.flatMap(line => {
      const [axis = '', sides = ''] = line.split(': ')
      const [yes = '', no = ''] = sides.split('|')
      const entries = (side: string, sign: 1 | -1): [string, Direction][] =>
        side
          .split(',')
          .map(word => word.trim())
          .filter(word => word !== '')
          .map(word => [word, { axis, sign }])
      return [...entries(yes, 1), ...entries(no, -1)]
    }),
  )

/** Verbs of outcomes, beside those of `text/opposites`, in dictionary forms. */
const verbs = directionsOf([
  'change: raise, lift, hike, boost | cut, lower, reduce, trim, slash, ease, dip',
  'stance: back, support, favour, favor | oppose',
  'decision: greenlight | scrap, quash',
  'admission: confirm, admit, acknowledge, concede | deny, refute',
  'harm: injure, hurt, wound | spare',
  'hold: proceed | cancel, postpone',
  'survival: | kill',
  'whereabouts: find, locate | vanish, disappear',
  'service: resume | suspend',
  'office: | sack, oust',
  'permission: | disallow',
  'custody: arrest, detain, apprehend | release, free',
  'deployment: deploy, unfold, unfurl | stow',
  'timing: | delay',
  '=attendance: | skip, boycott',
  '=warn: alert, notify, inform',
  '=propose: seek, request',
])

/** Verbs and the words behind them. */
const particles = directionsOf([
  'stance: vote for, vote in favour, vote in favor | vote against',
  'decision: vote through, sign off, wave through | vote down, turn down, throw out, strike down',
  'switch: switch on, turn on, be on | switch off, turn off, be off',
  'hold: go ahead, go ahead with, press ahead with, push ahead with, forge ahead with, proceed with | call off',
  '=propose: ask for',
  '=sound: go off',
  '=charge: | release without charge, free without charge',
  '=attendance: | stay away, stay away from',
  '=return: give back, hand back',
  'test: test positive | test negative',
  'office: stay on | step down',
  'change: go up, be up, edge up, creep up, pick up | go down, come down, be down, edge down',
])

/** Words behind "be", "remain", "escape", "find" or "plead" that say how things stand. */
const states = directionsOf([
  'verdict: guilty | innocent',
  'survival: alive, recovering | dead',
  'harm: injured, hurt, wounded | unhurt, unharmed, uninjured, unscathed',
  'whereabouts: | missing',
  'custody: trapped, in custody, in jail, in prison, in detention, behind bars, under arrest | at large, on the run',
  'service: | suspended',
  'deployment: | stowed, folded',
  'timing: on time, on schedule | late',
  'safety: safe | unsafe',
  'access: open | closed, shut',
  'legality: legal, lawful | illegal, unlawful',
  'unanimity: unanimous | divided',
  'weapon: armed | unarmed',
  'insurance: insured | uninsured',
  'supply: | without power, without electricity, without water, without gas, without heating',
  'restriction: in force, in place, in effect',
])

const axisIn = (direction: Direction | null): Axis | null => direction && withAgents(direction)

/** The axis of a verb by itself: "approve" → decision, 1. */
export const axisOfVerb = (lemma: string): Axis | null => axisIn(verbs.get(lemma) ?? directionOf(lemma))

/** The axis of a verb with the words behind it: "vote in favour". */
export const axisWithParticle = (lemma: string, behind: string): Axis | null =>
  axisIn(particles.get(`${lemma} ${behind}`) ?? null)

/** The axis of a state behind a verb: "was unhurt"; "plead guilty" is of its own, it is no verdict. */
export const axisOfState = (verb: string, state: string): Axis | null => {
  if (!stateVerbs.has(verb)) return null
  const direction = states.get(state) ?? null
  return verb === 'plead' && direction?.axis === 'verdict'
    ? { axis: 'plea', sign: direction.sign, agents: true, isVerb: false }
    : axisIn(direction)
}

/** Axes of what happens to something by itself, so that only what follows directly is an object: "reopened to traffic". */
export const ofThings: ReadonlySet<string> = words(
  'change access survival office service whereabouts timing hold harm deployment custody',
)
