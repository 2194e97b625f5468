import { groupBy } from '../core/group-by.ts'
import { looseKey } from '../kinds/name/name-keys.ts'
import type { ArticlePerson } from './article-person.ts'
import { blocksBy, forPairs, representatives } from './blocks.ts'
import type { Groups } from './groups.ts'
import { isOneName } from './is-one-name.ts'
import { givenKeys, surnameKeys } from './name-keys.ts'

/** Joins people whose names go together: equal, accents, nicknames, missing middle names. */
export const joinByName = (people: readonly ArticlePerson[], groups: Groups): void => {
  const full = [...people.keys()].filter(i => (people[i]?.name.given.length ?? 0) > 0)
  for (const block of groupBy(full, i => looseKey(people[i]?.name.full ?? '')).values())
    for (const i of block) groups.join(block[0] ?? i, i)
  const blocks = blocksBy(people, ({ name }) =>
    surnameKeys(name).flatMap(family => givenKeys(name).map(given => `${family} ${given}`)),
  )
  for (const block of blocks.values())
    forPairs(representatives(block, groups), (a, b) => {
      const [left, right] = [people[a], people[b]]
      if (left && right && isOneName(left.name, right.name)) groups.join(a, b)
    })
}
