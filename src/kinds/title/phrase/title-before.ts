import { titleDeterminers, whereabouts } from '../../../lang/en/grammar.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import {
  beforeTitle,
  bodyJoiners,
  ministers,
  rankWords,
  standings,
  tenureWords,
} from '../../../lang/en/titles.ts'
import { isClassNumber, rankClass } from '../../../text/rank-class.ts'
import { isDemonym } from '../../../world/countries.ts'
import { isJoint, joinsMatters } from './joins-matters.ts'
import { breaks, isDescription, isModifier } from './modifiers.ts'
import { reach, type TitlePhrase } from './title-phrase.ts'
import { roleOf, type Word } from './words.ts'

/** "said code enforcement director …": a noun that the tagger took for a verb, right behind a verb. */
const isNounTaggedVerb = (words: readonly Word[], i: number): boolean => {
  const [before, word] = [words[i - 1], words[i]]
  return (
    word?.pos === 'verb' &&
    !word.capital &&
    !word.tags.has('PastTense') &&
    !word.tags.has('Gerund') &&
    before !== undefined &&
    (before.tags.has('PastTense') || before.possessive || titleDeterminers.has(before.normal)) &&
    before.after === ' '
  )
}

/** Before a firm's name only what concerns the bearer belongs to the title: "the deal made Tron founder …". */
const isLoose = (words: readonly Word[], i: number, head: number): boolean => {
  const word = words[i]
  if (!word || word.capital || word.possessive || isJoint(word) || isNamedBody(words, i, head)) return false
  if (word.normal === 'of') return false
  if (rankWords.has(word.normal) || tenureWords.has(word.normal) || isDescription(word)) return false
  // "film star Governor Holt", "Green Line favorite Senator Holt": what the bearer is besides.
  if (words[head]?.capital && (roleOf(word) !== null || standings.has(word.normal))) return true
  return words.slice(i + 1, head).some(other => other.capital && !isDemonym(other.text))
}

/** "deputy", "former", "French": what an office begins with. */
const opensOffice = (word: Word | undefined): boolean =>
  word === undefined || rankWords.has(word.normal) || tenureWords.has(word.normal) || isDemonym(word.text)

/** "Bank of England", "Association for Rivers": a capitalised body before "of" or "for", a capital behind it that is none of the office's. */
const isNamedBody = (words: readonly Word[], of: number, head: number): boolean =>
  bodyJoiners.has(words[of]?.normal ?? '') &&
  (words[of]?.normal === 'of' || (of + 1 < head && !opensOffice(words[of + 1]))) &&
  words[of + 1]?.capital === true &&
  words[of - 1]?.capital === true &&
  words[of - 1]?.after === ' ' &&
  thingNouns.has(words[of - 1]?.normal ?? '') &&
  roleOf(words[of - 1]) === null

/** "studied under sculptor …"; an "under secretary" is one. */
const isPrepositionUnder = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === 'under' && !ministers.has(words[i + 1]?.normal ?? '')

/** Leftmost word of the modifiers that end before `head`. */
const modifiersBefore = (words: readonly Word[], head: number, floor: number): number => {
  let first = head
  while (first > floor && head - first < reach) {
    const word = words[first - 1]
    if (!word || breaks(word.after) || isLoose(words, first - 1, head)) break
    if (isPrepositionUnder(words, first - 1)) break
    if (isModifier(word) || isNounTaggedVerb(words, first - 1)) first--
    else if (isNamedBody(words, first - 1, head)) first -= 2
    else if (isJoint(word) && first < head && joinsMatters(words, first - 1)) first -= 2
    else break
  }
  const idle = (word: Word | undefined) => word !== undefined && (isDescription(word) || isJoint(word))
  while (first < head && idle(words[first])) first++
  return first
}

/** "In Zagreb Prime Minister …": the place belongs to the preposition, not to the title. */
const dropAdverbialPlace = (words: readonly Word[], first: number, head: number): number => {
  const before = words[first - 1]
  const word = words[first]
  const place = whereabouts.has(before?.normal ?? '') && word?.capital && !word.possessive
  return place && first < head && word.tags.has('Place') ? first + 1 : first
}

/** "Secretary of Foreign Affairs": index of the role whose phrase ends at `last`, or -1. */
const headBehind = (words: readonly Word[], last: number, floor: number): number => {
  for (let i = last; i > floor && last - i < reach; i--) {
    const here = words[i]
    if (!here || here.person >= 0 || (i < last && breaks(here.after))) return -1
    const preposition = beforeTitle.has(here.normal)
    if (preposition && i < last && roleOf(words[i - 1]) !== null && words[i - 1]?.after === ' ') return i - 1
    if (!(preposition || isModifier(here) || isJoint(here) || titleDeterminers.has(here.normal))) return -1
  }
  return -1
}

/**
 * Reads a title that ends at `last`, right before a name: "Homeland Security Secretary", "Secretary of State".
 *
 * @param floor index below which the title cannot reach
 */
export const titleEndingAt = (words: readonly Word[], last: number, floor: number): TitlePhrase | null => {
  const word = words[last]
  if (!word || word.person >= 0) return null
  // "Petty Officer Third Class": the rank's own head stands before.
  if (word.normal === rankClass && isClassNumber(words[last - 1]?.normal ?? '')) {
    const rank = titleEndingAt(words, last - 2, floor)
    return rank && { ...rank, last }
  }
  const head = roleOf(word) === null ? headBehind(words, last, floor) : last
  if (head < Math.max(floor, 0)) return null
  return { first: dropAdverbialPlace(words, modifiersBefore(words, head, floor), head), last, head }
}
