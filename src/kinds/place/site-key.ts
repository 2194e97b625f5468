import { connectors, roads, shortSiteWords } from '../../lang/en/places.ts'
import { fold } from '../../world/fold.ts'
import { placeKey } from '../../world/place-key.ts'
import { toAmerican } from '../../world/spelling.ts'
import { facilitySort } from './facilities.ts'

/** A site in its parts: what sort of place it is and the words of its name proper, in alphabetical order. */
export interface SiteKey {
  readonly sort: string | null
  readonly words: readonly string[]
  /** False for "a middle school". */
  readonly isNamed: boolean
}

const isSaint = (word: string, at: number): boolean => at === 0 && word === 'saint'

/** "Corley's Holy Cross Hospital" is the Holy Cross Hospital; "St Ann's Hospital" is no other's. */
const withoutOwner = (name: string): string => name.replace(/^[^'’]+['’]s (?=\p{Lu}\S* \p{Lu})/u, '')

/**
 * What "Estadio de la Ribera" and "Ribera stadium" have in common: sort `stadium`, words `['ribera']`. The
 * noun for the sort stands last in English and first elsewhere; street and avenue come short ("Ave.").
 */
export const siteKey = (name: string): SiteKey => {
  const isNamed = /\p{Lu}/u.test(name)
  const all = placeKey(withoutOwner(name).replace(/['’]s\b/gu, ''))
    .split(' ')
    .map(word => fold(toAmerican(shortSiteWords.get(word) ?? word)))
  const last = all.length - 1
  const at = [last, 0].find(i => facilitySort(all[i] ?? '') !== null && !isSaint(all[i] ?? '', i)) ?? -1
  const words = all.filter((word, i) => i !== at && !connectors.has(word))
  return { sort: at < 0 ? null : facilitySort(all[at] ?? ''), words: words.toSorted(), isNamed }
}

/** Sort of a site; an avenue and a street are both where one lives. */
export const sortOf = ({ sort }: SiteKey): string | null =>
  sort !== null && roads.has(sort) ? 'street' : sort

/** True when every word of the shorter name stands in the longer one. */
export const isWithinName = (short: SiteKey, long: SiteKey): boolean =>
  short.words.every(word => long.words.includes(word))
