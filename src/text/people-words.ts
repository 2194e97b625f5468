import { isCapitalised } from '../core/is-capitalised.ts'
import type { Token } from '../core/sentence.ts'
import { calendarWords, nameMonths } from '../lang/en/calendar.ts'
import { arabicArticle, beforeMonth, honorifics, nameSuffixes, thingNouns } from '../lang/en/names.ts'
import { firstNames } from '../world/first-names.ts'
import { fold } from '../world/fold.ts'
import { fullGivenNames } from '../world/nicknames.ts'

/** Tags of a name that the tagger knows from its own lists. */
const hasAny = (token: Token, tags: readonly string[]): boolean => tags.some(tag => token.tags.has(tag))

/**
 * True for a first name: the tagger says so, or the list of names that it does not know, or that of given names where the
 * tagger is only sure of a person or guesses a place ("State Owen").
 */
export const isFirstName = (token: Token | undefined): boolean => {
  if (!token) return false
  if (hasAny(token, ['FirstName', 'MaleName', 'FemaleName'])) return true
  if (isCapitalised(token.text) && firstNames.has(fold(token.text))) return true
  const guessed =
    token.tags.has('Person') || (token.tags.has('Place') && !hasAny(token, ['City', 'Country', 'Region']))
  return guessed && isCapitalised(token.text) && fullGivenNames(token.text).length > 0
}

/** "J", "J.K" */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(token.text) &&
  (token.text !== 'A' || token.after.startsWith('.'))

/** "Mexico’s", "Hodges’" */
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

/** "April Stone said", "May Hartigan, 44,": a month before a capital that opens its clause, with a verb or an aside behind it. */
const isMonthName = (tokens: readonly Token[], i: number): boolean => {
  const [token, surname, next] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (
    token?.normal === 'march' ||
    token?.after !== ' ' ||
    !surname ||
    beforeMonth.test(tokens[i - 1]?.normal ?? '')
  )
    return false
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(surname.text) ||
    calendarWords.has(surname.normal) ||
    thingNouns.has(surname.normal)
  )
    return false
  return (
    surname.after === ', ' || (surname.after === ' ' && (next?.pos === 'verb' || next?.pos === 'auxiliary'))
  )
}

/** "Martha May", "April Lusk": a month counts as a name beside a first name or before a word that is not a number. */
const isCalendarWord = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || !calendarWords.has(token.normal)) return false
  // "Peter Sun": short forms count beside a stop or a number only.
  if (token.text.length <= 3 && token.normal !== 'may')
    return (
      token.after.startsWith('.') ||
      /^\d/u.test(tokens[i + 1]?.text ?? '') ||
      !(tokens[i - 1]?.after === ' ' && isFirstName(tokens[i - 1]))
    )
  if (!nameMonths.has(token.normal) || token.after.startsWith('.')) return true
  const previous = tokens[i - 1]
  return !(previous?.after === ' ' && isFirstName(previous)) && !isMonthName(tokens, i)
}

/**
 * Could this token be part of a name?
 *
 * @param allCaps whether names may be in capitals, as in bylines
 */
export const isNameWord = (tokens: readonly Token[], i: number, allCaps: boolean): boolean => {
  const token = tokens[i]
  if (!token) return false
  if (arabicArticle.test(token.text)) return true
  if (!/^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(token.text) || token.text === 'I') return false
  if (isCalendarWord(tokens, i)) return false
  if (nameMonths.has(token.normal) && isMonthName(tokens, i)) return true
  const lower = /\p{Ll}/u.test(token.text)
  if (!lower && !allCaps && !isInitial(token) && !nameSuffixes.has(token.normal)) return false
  // "Martha May": beside a first name the month or modal is a surname.
  if (nameMonths.has(token.normal) && isFirstName(tokens[i - 1])) return true
  // "Edward Prior": a surname that is an adverb as well.
  if (token.pos === 'adverb' && tokens[i - 1]?.after === ' ' && isFirstName(tokens[i - 1])) return true
  return (
    !functionWords.has(token.pos) || isInitial(token) || isFirstName(token) || honorifics.has(token.normal)
  )
}
