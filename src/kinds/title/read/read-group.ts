import { thingNouns } from '../../../lang/en/names.ts'
import { groupMatters } from '../../../lang/en/organisations.ts'
import { bodyJoiners, portfolioWords, rankWords, tenureWords } from '../../../lang/en/titles.ts'
import { isLevel } from '../comparing/matter-words.ts'
import { isJoint } from '../phrase/joins-matters.ts'
import type { Word } from '../phrase/words.ts'
import { isBody, isNationality } from './owners.ts'
import { readOwner } from './read-owner.ts'
import { addMatter, isVague, type Reading, setOrganisation } from './reading.ts'

const isFree = (word: Word | undefined): boolean =>
  word !== undefined && !rankWords.has(word.normal) && !tenureWords.has(word.normal) && !isNationality(word)

/** Index of the last word that goes with the one at `from`: same case, joined by "and", or "of" between capitals. */
const groupEnd = (words: readonly Word[], from: number): number => {
  const capital = words[from]?.capital
  let end = from
  for (let next = words[end + 1]; next; next = words[end + 1]) {
    const ofName = bodyJoiners.has(next.normal) && capital === true && words[end + 2]?.capital === true
    const goesOn = next.capital === capital || ofName || isJoint(next)
    if (!goesOn || !(isFree(next) || bodyJoiners.has(words[end]?.normal ?? ''))) break
    end++
  }
  return end
}

/** Where the matters at the end of a group begin: "City Council | ", "Brightwell | Finance"; -1 for none. */
const matterStart = (group: readonly Word[]): number => {
  let start = group.length
  while (start > 0 && (portfolioWords.has(group[start - 1]?.normal ?? '') || isJoint(group[start - 1])))
    start--
  if (start === group.length) return -1
  // "Association for Rivers": a part of the body's name.
  if (bodyJoiners.has(group[start - 1]?.normal ?? '')) return -1
  // "Lagos State": the state belongs to the place.
  return start > 0 && start === group.length - 1 && group[start]?.normal === 'state' ? -1 : start
}

/** "Museum curator …", "Central bank chief …": no name, though it has a capital where it opens the sentence. */
const isOrdinary = ({ normal, pos }: Word): boolean =>
  portfolioWords.has(normal) || thingNouns.has(normal) || isLevel(normal) || pos === 'adjective'

/** "museum director", "plant manager": where somebody works, not what they are in charge of there. */
const isWorkplace = ([word, ...others]: readonly Word[]): boolean =>
  word !== undefined &&
  others.length === 0 &&
  thingNouns.has(word.normal) &&
  !portfolioWords.has(word.normal) &&
  !groupMatters.has(word.normal)

/** Reads a group in small letters; "club boss" and "force chief" name no matter, nor which club or force. */
const readSmall = (reading: Reading, group: readonly Word[]): void => {
  if ((isBody(group) && group.length > 1) || isWorkplace(group)) setOrganisation(reading, group)
  else if (!isVague(group) || isLevel(group[0]?.normal ?? '')) addMatter(reading, group)
}

/**
 * Reads one group of words before a role: a body, a place or a matter.
 *
 * @returns the index behind the group
 */
export const readGroup = (
  reading: Reading,
  words: readonly Word[],
  from: number,
  capitalRole: boolean,
): number => {
  const first = words[from]
  if (!first) return from + 1
  const capitals = groupEnd(words, from)
  // "Homeland security adviser Lena Vasquez-Orr briefed senators": the capital is the sentence's.
  const opensSentence = !capitalRole && first.capital && from === 0 && capitals === from
  const opensMatter = opensSentence && isOrdinary(first)
  const goesOn = opensMatter && words[from + 1]?.capital === false && isFree(words[from + 1])
  const end = (goesOn ? groupEnd(words, from + 1) : capitals) + 1
  const group = words.slice(from, end)
  if (!first.capital || opensMatter) {
    readSmall(reading, group)
    return end
  }
  const start = matterStart(group)
  readOwner(reading, start < 0 ? group : group.slice(0, start))
  const matter = start < 0 ? [] : group.slice(start)
  if (matter.length > 0 && capitalRole) addMatter(reading, matter)
  else if (matter.length > 0) setOrganisation(reading, matter)
  return end
}
