import type { Token } from '../core/sentence.ts'
import { countryOf, isDemonym } from '../data/countries.ts'
import { placesNamed } from '../data/places.ts'
import { isFirstName, isInitial, type NameChain } from './people-chains.ts'
import { honorifics, nameSuffixes, rankPrefixes } from './people-honorifics.ts'
import { portfolioWords, thingNouns } from './people-not-names.ts'
import { isRoleNoun, roleSurnames } from './people-roles.ts'

/** A chain without the titles that stand in front of the name. */
export interface TrimmedName extends NameChain {
  /** The chain held an office, rank or honorific before the name. */
  readonly titled: boolean
  /** Index of the first honorific or rank directly before the name, or -1. */
  readonly honorific: number
}

/** Is the word at `k` a title and not part of the name? */
const isTitle = (tokens: readonly Token[], chain: NameChain, k: number): boolean => {
  const token = tokens[k]
  if (!token) return false
  const word = token.normal.replace(/^(?:ex|then|former)-|-(?:elect|designate|nominee)$/u, '')
  // Half of a double surname: "Wainwright-Shah".
  if (
    k > chain.first &&
    tokens[k - 1]?.after === '-' &&
    !isRoleNoun(tokens[k - 1]?.normal ?? '') &&
    !rankPrefixes.has(tokens[k - 1]?.normal ?? '') &&
    !/^(?:ex|then|former|co)$/u.test(tokens[k - 1]?.normal ?? '')
  )
    return false
  if (word === 'del' && !token.after.startsWith('.')) return false
  if (!honorifics.has(word) && !isRoleNoun(word)) return false
  // "Dean Acheson", "Stephen King": a first name before one word, a surname behind a first name.
  if (isFirstName(token) && k === chain.first && chain.last === k + 1) return false
  const previous = tokens[k - 1]
  const behindName = k > chain.first && (isFirstName(previous) || isInitial(previous))
  return !(k === chain.last && behindName && roleSurnames.has(word))
}

/** Offices that end in a rank: an attorney general is no general. */
const generals = new Set(
  'attorney secretary director solicitor governor surgeon postmaster consul inspector auditor'.split(' '),
)

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

/** Most words between an office and the name behind what it is of. */
const officeReach = 8

/**
 * "Secretary of [State] Owen Tarrant", "Minister of State for [External Affairs] …", "Chancellor of the
 * [Exchequer] …": what an office is of is no name.
 */
export const behindOffice = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i > 0 && i > first - officeReach; i--) {
    const token = tokens[i]
    if (!token || !/^(?:\.? |, (?=\p{Lu})|-)$/u.test(token.after)) return false
    const office = tokens[i - 1]
    const preposition = /^(?:of|for|to)$/u.test(token.normal)
    if (preposition && office?.after === ' ' && (isRoleNoun(office.normal) || isRoleNoun(office.lemma)))
      return office.pos === 'noun' || office.pos === 'adjective'
    const matter = /^\p{Lu}/u.test(token.text) || portfolioWords.has(token.normal)
    if (!preposition && !matter && !/^(?:the|and)$/u.test(token.normal)) return false
  }
  return false
}

/** "In [London] Edward Tarrant said": a place behind its preposition, before a first name. */
const isPlaceAdverb = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|at|from|near|outside)$/u.test(tokens[i - 1]?.normal ?? '') &&
  isFirstName(tokens[i + 1]) &&
  placesNamed(tokens[i]?.text ?? '').length > 0

/** Index behind the matter or place an office is of; two words are left behind a place, one behind a matter. */
const behindMatter = (tokens: readonly Token[], chain: NameChain): number => {
  // "chief executive of Brightwell Foods Edward Holt"
  for (let i = chain.first + 1; i < chain.last; i++) if (isFirstName(tokens[i])) return i
  let first = chain.first
  for (let token = tokens[first]; token && first < chain.last; token = tokens[first]) {
    const place = countryOf(token.text) !== null || placesNamed(token.text).length > 0
    const thing = thingNouns.has(token.normal) && chain.last - first >= 2
    if (!portfolioWords.has(token.normal) && !thing && !(place && chain.last - first >= 2)) break
    first++
  }
  return first
}

/** An ordinary word that has its capital from opening the sentence, before a first name: "Said Joe Smith". */
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
    // "pastor of Mount Zion Baptist Church": what is left is no name either.
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
  let last = chain.last
  // "Dates Jr." cannot stand alone.
  if (nameSuffixes.has(tokens[first]?.normal ?? '')) return null
  while (last > first && tokens[last]?.after === '-' && tokens[last + 1] === undefined) last--
  return first > last ? null : { first, last, titled, honorific: honorificStart(tokens, chain, first) }
}
