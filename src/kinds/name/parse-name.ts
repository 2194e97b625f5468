import type { NameValue } from '../../core/value.ts'
import { nameSuffixes, particles } from '../../lang/en/names.ts'
import { frontSurnames, likelyFrontSurnames } from '../../world/family-names.ts'
import { fold } from '../../world/fold.ts'
import { fullGivenNames } from '../../world/nicknames.ts'

/** "Jr", "Jr.", "Junior", "III", "V" */
const isSuffix = (word: string): boolean =>
  nameSuffixes.has(word.toLowerCase().replace(/\.$/u, '')) || /^[IVX]{1,5}$/u.test(word)

/** A quoted nickname inside a name: `William P. "Bill" Orton`. */
const nickname = /\s["“‘'(]([\p{L}.-]+)["”’')]\s/u

const isParticle = (word: string | undefined): boolean =>
  word !== undefined && particles.has(word.toLowerCase())

/** Where the surname begins: its last word with its particles, or two words as in Spanish names. */
const familyStart = (words: readonly string[]): number => {
  let start = words.length - 1
  while (start > 1 && isParticle(words[start - 1])) start--
  // "Van Aert", but "Ben Penn": a particle that is a first name too.
  const isFirstName = words.length === 2 && fullGivenNames(fold(words[0] ?? '')).length > 0
  if (start === 1 && isParticle(words[0]) && !isFirstName) return 0
  const second = words[start - 1] ?? ''
  // "Ignacio Pardo Leal": a word that is no first name and no initial, behind a first name.
  const isGiven = fullGivenNames(second).length > 0 || /^\p{Lu}\.?$/u.test(second)
  return start === 2 && words.length === 3 && !isGiven ? 1 : start
}

const syllable = /^\p{Lu}\p{Ll}{1,5}$/u

/** "Park Min Woo", "Xi Jinping": the surname comes first; "Lee Ann Womack" and "Wei Zhang" have it last. */
const isFamilyFirst = (words: readonly string[]): boolean => {
  const [first, ...rest] = words.map(fold)
  if (first === undefined || rest.length === 0 || rest.some(word => fullGivenNames(word).length > 0))
    return false
  if (rest.length === 1) return frontSurnames.has(first) && /^\p{Lu}\p{Ll}+$/u.test(words[1] ?? '')
  return (
    rest.length === 2 && likelyFrontSurnames.has(first) && words.slice(1).every(word => syllable.test(word))
  )
}

/**
 * Splits a name as written into given names, surname and suffix: "Pieter van den Heuvel" → Pieter + van den Heuvel. A
 * quoted nickname counts as a given name.
 */
export const parseName = (full: string): NameValue => {
  const nick = nickname.exec(full)?.[1]
  const words = full
    .replace(nickname, ' ')
    .split(/[\s,]+/u)
    .filter(word => word !== '')
  const last = words.at(-1)
  const suffix = last && words.length > 1 && isSuffix(last) ? last : null
  const own = suffix ? words.slice(0, -1) : words
  // "Park Min-ho": the surname comes first.
  if (own.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(own[1] ?? ''))
    return { type: 'name', full, given: own.slice(1), family: own[0] ?? '', suffix }
  if (isFamilyFirst(own)) return { type: 'name', full, given: own.slice(1), family: own[0] ?? '', suffix }
  const start = own.length === 1 ? 0 : familyStart(own)
  return {
    type: 'name',
    full,
    given: [...own.slice(0, start), ...(nick ? [nick] : [])],
    family: own.slice(start).join(' '),
    suffix,
  }
}
