import type { SentenceRole, Token } from '../core/sentence.ts'
import { fullGivenNames } from '../data/nicknames.ts'
import { honorifics, nameSuffixes, particles, rankPrefixes } from './people-honorifics.ts'
import { calendarWords } from './people-not-names.ts'

/** A run of tokens that could hold a person's name; `first` and `last` are inclusive token indices. */
export interface NameChain {
  readonly first: number
  readonly last: number
}

/** Tags of a name that the tagger knows from its own lists. */
const hasAny = (token: Token, tags: readonly string[]): boolean => tags.some(tag => token.tags.has(tag))

/**
 * True for a first name: the tagger says so, or the list of given names does where the tagger is only sure of a
 * person or guesses a place ("State Owen").
 */
export const isFirstName = (token: Token | undefined): boolean => {
  if (!token) return false
  if (hasAny(token, ['FirstName', 'MaleName', 'FemaleName'])) return true
  const guessed =
    token.tags.has('Person') || (token.tags.has('Place') && !hasAny(token, ['City', 'Country', 'Region']))
  return guessed && /^\p{Lu}/u.test(token.text) && fullGivenNames(token.text).length > 0
}

/** "J", "J.K" */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(token.text) &&
  (token.text !== 'A' || token.after.startsWith('.'))

/** "Mexico’s", "Estes’" */
export const isPossessive = (token: Token): boolean => /['’]s?$/u.test(token.text)

const functionWords = new Set([
  'determiner',
  'preposition',
  'conjunction',
  'pronoun',
  'auxiliary',
  'number',
  'adverb',
])

/** Months that are first names or surnames as well. */
const nameMonths = new Set(['april', 'may', 'june', 'august', 'march'])

/** "Theresa May", "April Jones": a month counts as a name beside a first name or before a word that is not a number. */
const isCalendarWord = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || !calendarWords.has(token.normal)) return false
  // "Justin Sun": short forms count beside a stop or a number only.
  if (token.text.length <= 3 && token.normal !== 'may')
    return (
      token.after.startsWith('.') ||
      /^\d/u.test(tokens[i + 1]?.text ?? '') ||
      !(tokens[i - 1]?.after === ' ' && isFirstName(tokens[i - 1]))
    )
  if (!nameMonths.has(token.normal) || token.after.startsWith('.')) return true
  const previous = tokens[i - 1]
  return !(previous?.after === ' ' && isFirstName(previous))
}

/** "bin", "al-Masri" */
const arabicArticle = /^(?:al|el|as|ad|ar|ul|an|ash)-\p{Lu}/u

/** Could this token be part of a name? */
const isNameWord = (tokens: readonly Token[], i: number, allCaps: boolean): boolean => {
  const token = tokens[i]
  if (!token) return false
  if (arabicArticle.test(token.text)) return true
  if (!/^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(token.text) || token.text === 'I') return false
  if (isCalendarWord(tokens, i)) return false
  const lower = /\p{Ll}/u.test(token.text)
  if (!lower && !allCaps && !isInitial(token) && !nameSuffixes.has(token.normal)) return false
  // "Theresa May": beside a first name the month or modal is a surname.
  if (nameMonths.has(token.normal) && isFirstName(tokens[i - 1])) return true
  return (
    !functionWords.has(token.pos) || isInitial(token) || isFirstName(token) || honorifics.has(token.normal)
  )
}

const isAbbreviation = (token: Token): boolean =>
  isInitial(token) ||
  honorifics.has(token.normal) ||
  rankPrefixes.has(token.normal) ||
  nameSuffixes.has(token.normal)

/** `William P. "Bill" Orton`: an opening quote, one word, a closing quote. */
const opensNickname = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{L}+$/u.test(tokens[i + 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '') &&
  /^\.? ["“'‘(]$/u.test(tokens[i]?.after ?? '') &&
  /^["”'’)] $/u.test(tokens[i + 1]?.after ?? '')

const closesNickname = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && opensNickname(tokens, i - 1) && /^["”'’)] $/u.test(tokens[i]?.after ?? '')

/** Does the name go on behind token `i`? */
const links = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || isPossessive(token)) return false
  const { after } = token
  if (after === ' ' || after === '-' || after === '\u2011' || after === '\u00a0') return true
  if (after === '. ' || after === '.' || after === '.\u00a0') return isAbbreviation(token)
  if (after === ', ') return nameSuffixes.has(tokens[i + 1]?.normal ?? '')
  return opensNickname(tokens, i) || closesNickname(tokens, i)
}

/** Endings of compounds with a name that are not part of it: "Brandt-led", "Reagan-era". */
const compoundEnd =
  /^(?:era|led|born|based|style|type|free|wide|run|made|built|like|only|old|backed|owned|ish|esque|winning|size|sized|hit)$/u

/** "Park Min-ho": the second half of a given name, in lower case behind a hyphen. */
const isSecondSyllable = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.after === '-' &&
  /^\p{Ll}{2,5}$/u.test(tokens[i]?.text.replace(/['’]s?$/u, '') ?? '') &&
  !compoundEnd.test(tokens[i]?.normal ?? '')

/** Index of the name word that particles lead up to from `i`: "van den Heuvel"; -1 where there is none. */
const behindParticles = (tokens: readonly Token[], i: number, allCaps: boolean): number => {
  let next = i
  while (next < i + 3 && particles.has(tokens[next]?.text ?? '') && links(tokens, next)) next++
  return next > i && isNameWord(tokens, next, allCaps) ? next : -1
}

/**
 * Finds the runs of capitalised words of a sentence, with initials, particles, suffixes, ranks and quoted
 * nicknames. "Secretary of State Owen Tarrant" holds two: "Secretary" and "State Owen Tarrant".
 */
export const nameChains = (tokens: readonly Token[], role: SentenceRole): readonly NameChain[] => {
  const allCaps = role === 'byline'
  const chains: NameChain[] = []
  let i = 0
  while (i < tokens.length) {
    const article = /^(?:al|el)$/u.test(tokens[i]?.text ?? '') && tokens[i]?.after === '-'
    if (!isNameWord(tokens, i, allCaps) && !(article && isNameWord(tokens, i + 1, allCaps))) {
      i++
      continue
    }
    let last = article ? i + 1 : i
    while (links(tokens, last)) {
      const goesOn = isNameWord(tokens, last + 1, allCaps) || (last > i && isSecondSyllable(tokens, last + 1))
      const next = goesOn ? last + 1 : behindParticles(tokens, last + 1, allCaps)
      if (next < 0) break
      last = next
    }
    chains.push({ first: i, last })
    i = last + 1
  }
  return chains
}
