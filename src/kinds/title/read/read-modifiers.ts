import { isCapitalised } from '../../../core/is-capitalised.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { roleNouns } from '../../../lang/en/roles.ts'
import {
  formerPrefix,
  officeBuildings,
  officeNouns,
  portfolioWords,
  rankAdjectives,
  rankWords,
  tenureWords,
} from '../../../lang/en/titles.ts'
import { isDescription } from '../phrase/modifiers.ts'
import type { Word } from '../phrase/words.ts'
import { isNationality, placeOf } from './owners.ts'
import { readGroup } from './read-group.ts'
import { readOwner } from './read-owner.ts'
import { type Reading, setOrganisation } from './reading.ts'

/** Index of the body that goes on right behind a possessive: "Sheriff’s | Department"; -1 where there is none. */
const bodyBehind = (words: readonly Word[], from: number): number => {
  if (officeBuildings.has(words[from]?.text ?? '')) return from
  let end = from - 1
  while (words[end + 1]?.capital && !roleNouns.has(words[end + 1]?.normal ?? '')) end++
  return end >= from && officeNouns.has(words[end]?.normal ?? '') ? end : -1
}

/** "ex-interior minister": the prefix belongs to the whole title. */
const withoutPrefix = (reading: Reading, word: Word): Word => {
  if (!formerPrefix.test(word.normal)) return word
  reading.tenure ??= 'former'
  const text = word.text.replace(/^[^-]*-/u, '')
  return { ...word, text, normal: word.normal.replace(formerPrefix, ''), capital: isCapitalised(text) }
}

/** "executive director of operations" has a rank, "chief executive affairs officer" a matter. */
const opensAffairs = (words: readonly Word[], i: number): boolean =>
  words[i]?.normal === 'executive' && portfolioWords.has(words[i + 1]?.normal ?? '')

/** "High Court judge", "Joint Committee chair": the body has a name that begins like a rank. */
const opensBody = (words: readonly Word[], i: number): boolean =>
  rankAdjectives.has(words[i]?.normal ?? '') &&
  words[i]?.capital === true &&
  words[i + 1]?.capital === true &&
  thingNouns.has(words[i + 1]?.normal ?? '')

/** Reads the words behind the owner: rank, tenure, nationality, and groups of others. */
const readRest = (reading: Reading, words: readonly Word[], capitalRole: boolean): void => {
  for (let i = 0; i < words.length; ) {
    const word = words[i]
    if (!word) break
    const rank = rankWords.get(word.normal)
    const tenure = tenureWords.get(word.normal)
    const isRank = rank !== undefined && !opensBody(words, i) && !opensAffairs(words, i)
    if (tenure) reading.tenure ??= tenure
    else if (isRank) reading.rank.push(rank)
    else if (isNationality(word)) reading.place ??= placeOf([word])
    else if (!isDescription(word)) {
      i = readGroup(reading, words, i, capitalRole)
      continue
    }
    i++
  }
}

/**
 * Reads the words before a role: tenure, owner, rank, portfolio.
 *
 * @param capitalRole whether the role itself has a capital, so that a matter may have one too
 */
export const readModifiers = (reading: Reading, words: readonly Word[], capitalRole: boolean): void => {
  const owned = words.findLastIndex(word => word.possessive)
  const lead = words.slice(0, owned + 1)
  const start = Math.max(
    0,
    lead.findIndex(word => !tenureWords.has(word.normal)),
  )
  for (const word of lead.slice(0, start)) reading.tenure ??= tenureWords.get(word.normal) ?? null
  const body = words[owned]?.capital ? bodyBehind(words, owned + 1) : -1
  if (body >= 0) setOrganisation(reading, words.slice(start, body + 1))
  else readOwner(reading, lead.slice(start))
  const rest = words.slice(Math.max(owned, body) + 1)
  readRest(
    reading,
    rest.map(word => withoutPrefix(reading, word)),
    capitalRole,
  )
}
