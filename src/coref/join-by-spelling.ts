import type { NameValue } from '../core/value.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { commonSurnames } from '../lang/en/names.ts'
import type { ArticlePerson } from './article-person.ts'
import { type Blocks, blocksBy, forPairs, representatives } from './blocks.ts'
import { countShared, tellAlike } from './contexts.ts'
import type { Groups } from './groups.ts'
import { familyKey, misspellingKeys } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'
import { readStory, type Story } from './story.ts'

const isBareName = ({ given }: NameValue): boolean => given.length === 0
const isBare = ({ name }: ArticlePerson): boolean => isBareName(name)

/** Keys of a first name before a surname that is written alike. */
const givenBlocks = ({ name }: ArticlePerson): readonly string[] =>
  isBareName(name) ? [] : [`, ${familyKey(name)}`]

/** Is it the surname that differs: "Adrian Tunell", "Adrian Tunnell"? */
const inSurname = (a: ArticlePerson, b: ArticlePerson): boolean =>
  plainKey(a.name.family) !== plainKey(b.name.family)

const excluded = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const [left, right] = [a.context.age, b.context.age]
  if (left !== null && right !== null && Math.abs(left - right) > 1) return true
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true
  // Twins and cousins have first names that look alike, and no other surname.
  return !inSurname(a, b) && (a.context.kin || b.context.kin)
}

/** Points for two people being one: shared telling words, one age, one role, one story. */
const evidenceFor = (a: ArticlePerson, b: ArticlePerson, isOneStory: boolean): number => {
  const role = strongestMatch(a.titles, b.titles)
  return (
    Math.min(countShared(a.context, b.context), 3) +
    (role === 'firm' ? 2 : role === 'likely' ? 1 : 0) +
    (isOneStory ? 2 : 0)
  )
}

/** Points that are asked: one misspelling in a rare surname is hardly a coincidence, one in a first name may well be. */
const least = (a: ArticlePerson, b: ArticlePerson): number => {
  const isCommon = commonSurnames.has(familyKey(a.name)) || commonSurnames.has(familyKey(b.name))
  if (isBare(a) || isBare(b)) return isCommon ? 4 : 2
  return (inSurname(a, b) ? 1 : 3) + (isCommon ? 1 : 0)
}

const isOne = (a: ArticlePerson, b: ArticlePerson, story: Story, at: readonly [number, number]): boolean => {
  if (a.articleId === b.articleId || (isBare(a) && isBare(b)) || matchNames(a.name, b.name) !== 'typo')
    return false
  if (excluded(a, b)) return false
  const isOneStory = story.shared(...at) || tellAlike(a.told, b.told)
  return evidenceFor(a, b, isOneStory) >= least(a, b)
}

/** Pairs of groups that two people are one by, each once. */
const pairsIn = (
  blocks: Blocks,
  groups: Groups,
  agree: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] => {
  const pairs = new Map<string, readonly [number, number]>()
  for (const block of blocks.values())
    forPairs(representatives(block, groups), (a, b) => {
      const roots = [groups.rootOf(a), groups.rootOf(b)].sort((x, y) => x - y)
      const key = roots.join(' ')
      if (roots[0] !== roots[1] && !pairs.has(key) && agree(a, b))
        pairs.set(key, [roots[0] ?? a, roots[1] ?? b])
    })
  return [...pairs.values()]
}

/**
 * Joins people whose names differ as one that was noted wrong does: a letter more, less or other, or two that changed places
 * ("Adrian Tunell", "Adrian Tunnell"; "Mr. Tunnel"). A name that could be two people's is nobody's.
 */
export const joinBySpelling = (people: readonly ArticlePerson[], groups: Groups): void => {
  const story = readStory(people, groups)
  const known = new Set(people.filter(person => !isBare(person)).map(({ name }) => plainKey(name.family)))
  const isKnown = ({ name }: ArticlePerson): boolean => isBareName(name) && known.has(plainKey(name.family))
  const blocks = blocksBy(people, person =>
    isKnown(person) ? [] : [...misspellingKeys(plainKey(person.name.family)), ...givenBlocks(person)],
  )
  const pairs = pairsIn(blocks, groups, (a, b) => {
    const [left, right] = [people[a], people[b]]
    return left !== undefined && right !== undefined && isOne(left, right, story, [a, b])
  })
  for (const [a, b] of pairs)
    if (pairs.filter(pair => pair.includes(a) || pair.includes(b)).length === 1) groups.join(a, b)
}
