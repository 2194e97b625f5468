import { groupBy } from '../core/group-by.ts'
import { differsByTypo } from '../kinds/name/differs-by-typo.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import type { ArticlePerson } from './article-person.ts'
import { type Blocks, blocksBy, forPairs, representatives } from './blocks.ts'
import type { Groups } from './groups.ts'
import { familyKey, givenKeys } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'
import { readStory } from './story.ts'

const sameSurname = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const relation = matchNames(a.name, b.name)
  return relation === 'other-given' || relation === 'typo'
}

const surnameSlips = (a: ArticlePerson, b: ArticlePerson): boolean =>
  differsByTypo(familyKey(a.name), familyKey(b.name))

/**
 * Joins people whose names conflict although their role is the same: "prosecutor Clara Bustillo" and "prosecutor
 * Inés Bustillo", or a surname with a slip of the keyboard. The role must point at one person on either side.
 */
export const joinByRole = (people: readonly ArticlePerson[], groups: Groups): void => {
  const members = groupBy([...people.keys()], groups.rootOf)
  const story = readStory(people, groups)
  const titlesOf = (i: number) =>
    (members.get(groups.rootOf(i)) ?? []).flatMap(member => people[member]?.titles ?? [])
  const sameRole = (a: number, b: number): boolean => {
    const found = strongestMatch(titlesOf(a), titlesOf(b))
    return found === 'firm' || (found === 'likely' && story.shared(a, b))
  }
  const joinOnlyPairs = (blocks: Blocks, agree: (a: ArticlePerson, b: ArticlePerson) => boolean): void => {
    for (const block of blocks.values()) {
      const pairs: [number, number][] = []
      forPairs(representatives(block, groups), (a, b) => {
        const [left, right] = [people[a], people[b]]
        const apart = groups.rootOf(a) !== groups.rootOf(b)
        if (left && right && apart && agree(left, right) && sameRole(a, b)) pairs.push([a, b])
      })
      for (const [a, b] of pairs)
        if (pairs.filter(pair => pair.includes(a) || pair.includes(b)).length === 1) groups.join(a, b)
    }
  }
  const keysIf = (keysOf: (person: ArticlePerson) => readonly string[]) => (person: ArticlePerson) =>
    person.titles.length > 0 && person.name.given.length > 0 ? keysOf(person) : []
  joinOnlyPairs(
    blocksBy(
      people,
      keysIf(({ name }) => [familyKey(name)]),
    ),
    sameSurname,
  )
  joinOnlyPairs(
    blocksBy(
      people,
      keysIf(({ name }) => givenKeys(name).slice(0, 1)),
    ),
    surnameSlips,
  )
}
