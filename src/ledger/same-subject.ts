import type { Claim } from '../core/claim.ts'
import type { LedgerEntry } from '../core/resolution.ts'
import { kindOf } from '../kinds/index.ts'
import { namesAgain, namesNoOther } from './same-event.ts'
import { newAmong } from './same-values.ts'
import type { Told } from './told.ts'

/** How a finding stands to an entry of the ledger, whatever their ids. */
export interface Likeness {
  /** How many of the finding's values the entry knows. */
  readonly known: number
  /** Does the entry know all of them, and the finding all of the entry's? */
  readonly isSameSet: boolean
  /** Share of a sentence's telling words that the entry holds, the best there is: from 0 to 1. */
  readonly overlap: number
  /** Share of the entry's words that the finding's sentences hold: from 0 to 1. */
  readonly coverage: number
}

/** Least share of a sentence's telling words that make it speak of the entry's event, and where it states a known value. */
const least = { share: 0.6, ofKnownValue: 0.5 } as const
/** Least number of words, as one may be shared by chance. */
const leastWords = 2
/** The same for a claim by itself, which must stand in what is nearly the same sentence. */
const alone = [
  { share: 1, words: 3 },
  { share: 0.75, words: 5 },
] as const

/** The telling words of a sentence that an entry holds too: how many, and which share of the sentence's. */
interface Shared {
  readonly count: number
  readonly share: number
}

const sharedWords = (words: ReadonlySet<string>, known: ReadonlySet<string>): Shared => {
  const count = [...words].filter(word => known.has(word)).length
  return { count, share: words.size === 0 ? 0 : count / words.size }
}

const isSure = ({ share, count }: Shared): boolean => share >= least.share && count >= leastWords

/** "17 dead.", which says nothing else, is told apart by its value alone. */
const isLikely = ({ share, count }: Shared, words: ReadonlySet<string>): boolean =>
  share >= least.ofKnownValue && (count >= leastWords || count === words.size)

/** Claims about a person are found by the person, all others by the words around them as well. */
const isAboutPerson = ({ kind }: LedgerEntry): boolean => kindOf(kind).alignsBy === 'entity'

/**
 * How surely a claim, without company that the entry knows, speaks of what the entry is about: 0 where it hardly does, up
 * to 1.
 */
export const speaksOf = (claim: Claim, words: ReadonlySet<string>, entry: LedgerEntry): number => {
  if (!entry.bound.keys.includes(claim.subject.key)) return 0
  if (isAboutPerson(entry)) return 1
  const { share, count } = sharedWords(words, new Set(entry.bound.words))
  return alone.some(least => share >= least.share && count >= least.words) ? share : 0
}

/**
 * Do the sentences of the finding speak of what the entry was decided on? They do where one states a known value in like
 * company, or speaks in nearly the same words, and names nothing else. Of sentences without telling words, "There were 17.",
 * only the articles' names tell, or the id.
 */
const speaksAlike = (told: Told, { id, bound }: LedgerEntry): boolean => {
  const known = new Set(bound.words)
  const words = [...told.words.values()]
  const hasSameWords = told.finding.id === id && [...known].every(word => words.some(own => own.has(word)))
  const isBare = known.size === 0 && words.every(own => own.size === 0)
  return (
    hasSameWords ||
    (isBare && (bound.names ?? []).length > 0) ||
    [...told.words].some(([claim, own]) => {
      const shared = sharedWords(own, known)
      if (!isSure(shared) && !isLikely(shared, own)) return false
      if (!namesNoOther(bound, told.names.get(claim) ?? new Set())) return false
      return isSure(shared) || newAmong([claim.value], bound.values).length === 0
    })
  )
}

/**
 * Is the finding, which names its subject as the entry does, about the same event? Its articles name the same, and its
 * sentences speak of the same. What is accepted of a person holds wherever that person is spoken of, but settles nothing
 * elsewhere.
 *
 * @returns null where it is not
 */
export const likenessTo = (told: Told, entry: LedgerEntry): Likeness | null => {
  const { bound } = entry
  const isSameEvent = namesAgain(bound, told.around)
  if (!isAboutPerson(entry) && !(isSameEvent && speaksAlike(told, entry))) return null
  const known = told.values.filter(value => newAmong([value], bound.values).length === 0)
  const isSameSet = known.length === told.values.length && newAmong(bound.values, told.values).length === 0
  if (isSameSet && !isSameEvent) return null
  const words = [...told.words.values()]
  const telling = new Set(bound.words)
  return {
    known: known.length,
    isSameSet,
    overlap: Math.max(0, ...words.map(own => sharedWords(own, telling).share)),
    coverage: sharedWords(telling, new Set(words.flatMap(own => [...own]))).share,
  }
}
