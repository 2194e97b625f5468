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
 * Is the finding, which names its subject as the entry does, about the same event? It is where it holds one of the
 * entry's values in like company, or speaks in nearly the same words, and names the same. Of sentences that have no telling
 * words, "There were 17.", only the names tell, and where there are none, the id.
 *
 * @returns null where it is not
 */
export const likenessTo = (told: Told, entry: LedgerEntry): Likeness | null => {
  const { bound } = entry
  const telling = new Set(bound.words)
  const known = told.values.filter(value => newAmong([value], bound.values).length === 0)
  const claims = [...told.words].map(([claim, words]) => ({
    words,
    shared: sharedWords(words, telling),
    isKnown: newAmong([claim.value], bound.values).length === 0,
    isElsewhere: !namesNoOther(bound, told.names.get(claim) ?? new Set()),
  }))
  const spoken = new Set(claims.flatMap(({ words }) => [...words]))
  const isSameWords = told.finding.id === entry.id && bound.words.every(word => spoken.has(word))
  const isBare = telling.size + spoken.size === 0 && bound.names !== undefined && bound.names.length > 0
  const isLike = claims.some(
    ({ words, shared, isKnown, isElsewhere }) =>
      !isElsewhere && (isSure(shared) || (isKnown && isLikely(shared, words))),
  )
  const isNear = isAboutPerson(entry) || (namesAgain(bound, told.around) && (isSameWords || isBare || isLike))
  if (!isNear) return null
  return {
    known: known.length,
    isSameSet: known.length === told.values.length && newAmong(bound.values, told.values).length === 0,
    overlap: Math.max(0, ...claims.map(({ shared }) => shared.share)),
    coverage: sharedWords(telling, spoken).share,
  }
}
