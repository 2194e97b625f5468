import { fold } from '../../data/fold.ts'
import { toAmerican } from '../../data/spelling.ts'
import { looseKey } from './name-keys.ts'

/** The name of a thing in the forms in which it is compared. */
export interface ThingKeys {
  /** Letters and digits in small letters, without accents. */
  readonly plain: string
  /** What spelling, word order, small words and the legal form do not change. */
  readonly words: string
  /** Initials that it may be known by: "NRA" for "National Roads Agency", "DOR" for "Department of Roads". */
  readonly initials: readonly string[]
  /** True for initials themselves: "NRA". */
  readonly isAcronym: boolean
}

const small: ReadonlySet<string> = new Set(
  'the of for and de la le du des del della di do da dos van von der den en y e'.split(' '),
)

/** "Alder Coatings Ltd": the legal form says nothing of which firm is meant. */
const legal =
  /^(?:ltd|limited|inc|incorporated|corp|corporation|co|plc|llc|llp|gmbh|ag|sa|nv|bv|spa|oyj|ab|asa)$/u

const initialsOf = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('')

/** Works out the keys of a thing's name. */
export const thingKeys = (full: string): ThingKeys => {
  const all = fold(full)
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const own = all.filter((word, i) => i === 0 || !legal.test(word))
  const big = own.filter(word => !small.has(word))
  const isAcronym = all.length === 1 && /^\p{Lu}+$/u.test(full)
  return {
    plain: all.filter((word, i) => i > 0 || word !== 'the').join(' '),
    words: big
      .map(word => looseKey(toAmerican(word)))
      .sort()
      .join(' '),
    initials: isAcronym || big.length < 2 ? [] : [...new Set([initialsOf(big), initialsOf(own)])],
    isAcronym,
  }
}
