import type { Tenure } from '../../core/value.ts'

/** Words before a role that lower or raise it. The value is the form that stands for its synonyms. */
export const rankWords: ReadonlyMap<string, string> = new Map(
  (
    'deputy vice acting interim:acting caretaker:acting assistant asst:assistant associate senior junior chief ' +
    'principal lead:chief pro sub under shadow honorary emeritus executive first second third founding joint co ' +
    'lieutenant lt:lieutenant rear brigadier brig:brigadier staff major maj:major managing special top leading:top ' +
    'high provisional:acting transitional:acting temporary:acting detective det:detective auxiliary lance ' +
    'presiding most right rt very honour honor rev:reverend reverend lord lady'
  )
    .split(' ')
    .map(word => {
      const [form = '', name = form] = word.split(':')
      return [form, name] as const
    }),
)

/** Ranks that make another office of it: a deputy mayor is not the mayor. */
const lowering: ReadonlyMap<string, string> = new Map([
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['acting', 'acting'],
  ['assistant', 'assistant'],
  ['associate', 'assistant'],
  ['pro', 'pro'],
  ['sub', 'deputy'],
  ['under', 'under'],
  ['lieutenant', 'deputy'],
  ['shadow', 'shadow'],
])

/** What of a title's rank sets it apart from the office itself, sorted: ["deputy"]. */
export const loweringRank = (rank: readonly string[]): readonly string[] =>
  rank.flatMap(word => lowering.get(word) ?? []).sort()

/** Words before a role that say when it is held. */
export const tenureWords: ReadonlyMap<string, Tenure> = new Map([
  ...(
    'former formerly ex ex- then onetime one-time retired past previous previously late outgoing disgraced deposed ' +
    'ousted departing erstwhile once'
  )
    .split(' ')
    .map(word => [word, 'former'] as const),
  ...'incoming designate elect nominee future next'.split(' ').map(word => [word, 'future'] as const),
])

/** "mayor-elect", "president-designate" */
export const futureSuffix: RegExp = /-(?:elect|designate|designee|nominee|in-waiting|to-be)$/u

/** "ex-minister", "then-chief", "former-president" */
export const formerPrefix: RegExp = /^(?:ex|then|former|one-time|past)-/u
