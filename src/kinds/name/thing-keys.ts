import { bodyLinks } from '../../lang/en/names.ts'
import { legalForms, longLegalForms, smallNameWords } from '../../lang/en/organisations.ts'
import { fold } from '../../world/fold.ts'
import { toAmerican } from '../../world/spelling.ts'
import { looseKey } from './name-keys.ts'

/** The name of a thing in the forms in which it is compared. */
export interface ThingKeys {
  /** Letters and digits in small letters, without accents. */
  readonly plain: string
  /** The same without spaces: "Wal-Mert" is "Walmert". */
  readonly letters: string
  /**
   * What spelling, small words and the legal form do not change, nor word order in "the Museum Brezan"; the University of
   * Halden is not Halden University.
   */
  readonly words: string
  /** "ltd" in "Alder Coatings Limited"; null where no legal form is stated. */
  readonly form: string | null
  /** Initials that it may be known by: "NRA" for "National Roads Agency", "DOR" for "Department of Roads". */
  readonly initials: readonly string[]
  /** True for initials themselves: "NRA". */
  readonly isAcronym: boolean
}

const initialsOf = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('')

/** Works out the keys of a thing's name. */
export const thingKeys = (full: string): ThingKeys => {
  const undotted = full.replace(/(?<=(?<!\p{L})\p{L})\./gu, '')
  const all = fold(undotted)
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const own = all.filter((word, i) => i === 0 || !legalForms.has(word))
  const big = own.filter(word => !smallNameWords.has(word) && !bodyLinks.has(word))
  const isAcronym = all.length === 1 && /^\p{Lu}+$/u.test(undotted)
  const words = big.map(word => looseKey(toAmerican(word)))
  const named = all.filter((word, i) => i > 0 || word !== 'the')
  const form = all.slice(1).find(word => legalForms.has(word))
  return {
    plain: named.join(' '),
    letters: named.join(''),
    words: (own.includes('of') ? words : words.toSorted()).join(' '),
    form: form === undefined ? null : (longLegalForms.get(form) ?? form),
    initials: isAcronym || big.length < 2 ? [] : [...new Set([initialsOf(big), initialsOf(own)])],
    isAcronym,
  }
}
