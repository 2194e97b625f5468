import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { placeLeads } from '../../../lang/en/places.ts'
import {
  affairs,
  bodyNouns,
  ownerPrepositions,
  portfolioWords,
  sentTo,
  states,
} from '../../../lang/en/titles.ts'
import { isKindOf } from '../../../world/wordnet.ts'
import { isJoint } from '../phrase/joins-matters.ts'
import type { Word } from '../phrase/words.ts'
import { isBody, opensPlace, placeOf, textOf } from './owners.ts'
import { readOwner } from './read-owner.ts'
import { addMatter, isVague, type Reading, setOrganisation } from './reading.ts'

const isPlaceLead = (words: readonly Word[], of: number): boolean => {
  const before = words[of - 1]
  if (words[of]?.normal !== 'of' || !before) return false
  return placeLeads.has(before.normal) || (before.capital && thingNouns.has(before.normal))
}

/** A phrase without its article; an article inside a name stays: "Committee of the Red Cross". */
const withoutArticle = (words: readonly Word[]): readonly Word[] => {
  const start = words.findIndex(word => !titleDeterminers.has(word.normal))
  return start < 0 ? [] : words.slice(start)
}

/** Does a phrase of its own begin at `i`? */
export const opensPhrase = (words: readonly Word[], i: number): boolean =>
  ownerPrepositions.has(words[i]?.normal ?? '') && !isPlaceLead(words, i)

const isMatter = (group: readonly Word[]): boolean => {
  const last = group.at(-1)?.normal ?? ''
  const stated = (!group[0]?.capital || affairs.has(last)) && portfolioWords.has(last) && !isBody(group)
  return stated || group.every(word => portfolioWords.has(word.normal) || isJoint(word))
}

/** Where a name begins behind plain words: "carmaker | Volda"; -1 where none does. */
const nameIn = (group: readonly Word[]): number => {
  const at = group.findIndex(({ capital }) => capital)
  return at > 0 && group.slice(at).every(({ capital }) => capital) ? at : -1
}

const isBodyNoun = ({ normal }: Word): boolean =>
  bodyNouns.has(normal) || isKindOf(normal, 'organisation', 'group')

/**
 * Of "carmaker Volda" the name is the owner's; of "for marketing Ana Ruel" it is whoever holds the office, and no part of the
 * title.
 */
const readNamed = (reading: Reading, group: readonly Word[]): readonly Word[] => {
  const at = nameIn(group)
  const noun = group[at - 1]
  if (!noun) return group
  if (!isBodyNoun(noun)) return isMatter(group.slice(0, at)) ? group.slice(0, at) : group
  readOwner(reading, group.slice(at))
  return []
}

/** Reads one phrase behind a role: "of Foreign Affairs", "at Tamsin Capital", "to the prime minister". */
export const readPhrase = (
  reading: Reading,
  preposition: string,
  words: readonly Word[],
  role: string,
): void => {
  const group = preposition === 'in' ? words : readNamed(reading, words)
  const [first] = group
  if (!first || (preposition === 'in' && states.has(first.normal))) return
  const place = first.capital || opensPlace(group) ? placeOf(group) : null
  const about = preposition === 'of' || preposition === 'for' || preposition === 'on'
  if (sentTo.has(role) && preposition === 'to') addMatter(reading, group)
  else if (place !== null && preposition === 'for' && reading.portfolio.length > 0) reading.place ??= place
  else if (about && isMatter(group)) {
    // The British "Secretary of State for Health" is a health secretary.
    if (preposition === 'for' && reading.portfolio.join() === 'state') reading.portfolio.pop()
    addMatter(reading, group)
  } else if (place !== null) reading.place ??= place
  else if (first.capital && preposition === 'in') reading.place ??= textOf(group)
  else if (first.capital || !about) readOwner(reading, group)
  else if (isBody(group)) setOrganisation(reading, group)
  else if (!isVague(group)) addMatter(reading, group)
}

/** "in charge of the search": a task, which says nothing of the office; "in charge of the economy" is a portfolio. */
const isTask = (words: readonly Word[], of: number, group: readonly Word[]): boolean =>
  words[of - 1]?.normal === 'charge' && titleDeterminers.has(words[of + 1]?.normal ?? '') && !isMatter(group)

/** Reads the phrases behind a role, one after the other. */
export const readTail = (reading: Reading, words: readonly Word[], role: string): void => {
  let i = 0
  while (i < words.length) {
    let end = i + 1
    while (end < words.length && !opensPhrase(words, end)) end++
    const group = withoutArticle(words.slice(i + 1, end))
    if (!isTask(words, i, group)) readPhrase(reading, words[i]?.normal ?? '', group, role)
    i = end
  }
}
