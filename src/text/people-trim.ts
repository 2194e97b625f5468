import type { Token } from '../core/sentence.ts'
import { honorifics, nameSuffixes, rankPrefixes, thingNouns } from '../lang/en/names.ts'
import { fromWords } from '../lang/en/places.ts'
import { roleSurnames } from '../lang/en/roles.ts'
import { formerPrefixes, generals } from '../lang/en/titles.ts'
import { isDemonym } from '../world/countries.ts'
import { placesNamed } from '../world/places.ts'
import type { NameChain } from './people-chains.ts'
import { behindMatter, behindOffice } from './people-office.ts'
import { isRoleNoun } from './people-roles.ts'
import { isFirstName, isInitial } from './people-words.ts'
import { isClassNumber, rankClass } from './rank-class.ts'

/** A chain without the titles that stand in front of the name. */
export interface TrimmedName extends NameChain {
  /** The chain held an office, rank or honorific before the name. */
  readonly titled: boolean
  /** Index of the first honorific or rank directly before the name, or -1. */
  readonly honorific: number
}

/** "Petty Officer *Third Class* Ana Ruel", "*2nd Class*": what ends a rank. */
const endsRank = (tokens: readonly Token[], { last }: NameChain, k: number): boolean =>
  k < last && tokens[k]?.normal === rankClass && isClassNumber(tokens[k - 1]?.normal ?? '')

/** Is the word at `k` a title and not part of the name? */
const isTitle = (tokens: readonly Token[], chain: NameChain, k: number): boolean => {
  const token = tokens[k]
  if (!token) return false
  if (endsRank(tokens, chain, k)) return true
  const word = token.normal.replace(/^(?:ex|then|former)-|-(?:elect|designate|nominee)$/u, '')
  // Half of a double surname: "Wainwright-Shah".
  if (
    k > chain.first &&
    tokens[k - 1]?.after === '-' &&
    !isRoleNoun(tokens[k - 1]?.normal ?? '') &&
    !rankPrefixes.has(tokens[k - 1]?.normal ?? '') &&
    !formerPrefixes.has(tokens[k - 1]?.normal ?? '')
  )
    return false
  if (word === 'del' && !token.after.startsWith('.')) return false
  if (!honorifics.has(word) && !isRoleNoun(word)) return false
  // "Dean Harlow", "Peter King": a first name before one word, a surname behind a first name.
  if (isFirstName(token) && k === chain.first && chain.last === k + 1) return false
  const previous = tokens[k - 1]
  const behindName = k > chain.first && (isFirstName(previous) || isInitial(previous))
  return !(k === chain.last && behindName && roleSurnames.has(word))
}

const honorificStart = (tokens: readonly Token[], chain: NameChain, nameStart: number): number => {
  if (generals.has(tokens[nameStart - 2]?.normal ?? '')) return -1
  if (!honorifics.has(tokens[nameStart - 1]?.normal ?? '') || nameStart === chain.first) return -1
  let first = nameStart - 1
  while (
    first > chain.first &&
    (honorifics.has(tokens[first - 1]?.normal ?? '') || rankPrefixes.has(tokens[first - 1]?.normal ?? ''))
  )
    first--
  return first
}

/** "In [London] Edward Tarrant said": a place behind its preposition, before a first name. */
const isPlaceAdverb = (tokens: readonly Token[], i: number): boolean =>
  fromWords.has(tokens[i - 1]?.normal ?? '') &&
  isFirstName(tokens[i + 1]) &&
  placesNamed(tokens[i]?.text ?? '').length > 0

/** An ordinary word that has its capital from opening the sentence, before a first name: "Said Edward Holt". */
const isOpener = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (i !== 0 || !token || isFirstName(token) || token.tags.has('Person')) return false
  return isFirstName(tokens[1]) && (token.pos !== 'noun' || token.tags.has('Plural'))
}

/**
 * Takes titles, ranks, nationalities and sentence openers off the front of a chain.
 *
 * @returns what is left, or null when nothing is: "Homeland Security Secretary" alone
 */
export const trimName = (tokens: readonly Token[], chain: NameChain): TrimmedName | null => {
  let first = chain.first
  for (let k = chain.first; k <= chain.last; k++) if (isTitle(tokens, chain, k)) first = k + 1
  let titled = first > chain.first
  if (!titled && behindOffice(tokens, first)) {
    first = behindMatter(tokens, chain)
    // "pastor of Mount Alder Baptist Church": what is left is no name either.
    if (thingNouns.has(tokens[chain.last]?.normal ?? '') && !isFirstName(tokens[first])) return null
    titled = first > chain.first
  }
  for (let token = tokens[first]; token && !titled && first < chain.last; token = tokens[first]) {
    if (
      !isOpener(tokens, first) &&
      !isPlaceAdverb(tokens, first) &&
      !(isDemonym(token.text) && !isFirstName(token))
    )
      break
    first++
  }
  if (first > chain.last || nameSuffixes.has(tokens[first]?.normal ?? '')) return null
  return { first, last: chain.last, titled, honorific: honorificStart(tokens, chain, first) }
}
