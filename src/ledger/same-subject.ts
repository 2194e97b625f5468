import type { Claim } from '../core/claim.ts'
import type { LedgerEntry } from '../core/resolution.ts'
import { kindOf } from '../kinds/index.ts'
import { newAmong } from './same-values.ts'
import type { Told } from './told.ts'

/** How a finding stands to an entry of the ledger that is not its own by id. */
export interface Likeness {
  /** How many of the finding's values the entry knows. */
  readonly known: number
  /** Does the entry know all of them, and the finding all of the entry's? */
  readonly isSameSet: boolean
  /** Share of a sentence's telling words that the entry holds, the best there is: from 0 to 1. */
  readonly overlap: number
}

/** Least share of words, and least number, that make two sentences speak of one event where no value is shared. */
const sure = { overlap: 0.6, words: 2 } as const
/** Least share where the finding still holds a value of the entry's. */
const likely = 0.3

/** The telling words of a sentence that an entry holds too: how many, and which share of the sentence's. */
interface Shared {
  readonly count: number
  readonly share: number
}

const sharedWords = (words: ReadonlySet<string>, { bound }: LedgerEntry): Shared => {
  const known = new Set(bound.words)
  const count = [...words].filter(word => known.has(word)).length
  return { count, share: words.size === 0 ? 0 : count / words.size }
}

const isSure = ({ share, count }: Shared): boolean => share >= sure.overlap && count >= sure.words

/** Claims about a person are found by the person, all others by the words around them as well. */
const isAboutPerson = ({ kind }: LedgerEntry): boolean => kindOf(kind).alignsBy === 'entity'

/**
 * How surely a claim, without company that the entry knows, speaks of what the entry is about: 0 where it hardly does, up
 * to 1.
 */
export const speaksOf = (claim: Claim, words: ReadonlySet<string>, entry: LedgerEntry): number => {
  if (!entry.bound.keys.includes(claim.subject.key)) return 0
  if (isAboutPerson(entry)) return 1
  const shared = sharedWords(words, entry)
  return isSure(shared) ? shared.share : 0
}

/**
 * Is the finding, which names its subject as the entry does, about the same event? It is where it holds one of the
 * entry's values in like company, or speaks in nearly the same words. The id says nothing here: it is a hash of the
 * values, and changes with them.
 *
 * @returns null where it is not
 */
export const likenessTo = (told: Told, entry: LedgerEntry): Likeness | null => {
  const unknown = newAmong(told.values, entry.bound.values).length
  const known = told.values.length - unknown
  const shared = [...told.words.values()].map(words => sharedWords(words, entry))
  const overlap = Math.max(0, ...shared.map(({ share }) => share))
  const isNear =
    isAboutPerson(entry) ||
    (known > 0 && (overlap >= likely || entry.bound.words.length === 0)) ||
    shared.some(isSure)
  if (!isNear) return null
  const isSameSet = unknown === 0 && newAmong(entry.bound.values, told.values).length === 0
  return { known, isSameSet, overlap }
}
