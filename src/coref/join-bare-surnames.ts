import type { ArticlePerson } from './article-person.ts'
import { blocksBy, forPairs, representatives } from './blocks.ts'
import type { Groups } from './groups.ts'
import { familyKey } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'

/**
 * Joins people whom two articles know by surname and office alone: "President Lund" here and "President Lund" there, where no
 * article tells the first name. Whoever may be one of two full names is none of both.
 */
export const joinBareSurnames = (people: readonly ArticlePerson[], groups: Groups): void => {
  const blocks = blocksBy(people, ({ name, titles }) =>
    name.given.length === 0 && titles.length > 0 ? [familyKey(name)] : [],
  )
  for (const block of blocks.values())
    forPairs(representatives(block, groups), (a, b) => {
      if (strongestMatch(people[a]?.titles ?? [], people[b]?.titles ?? []) !== 'none') groups.join(a, b)
    })
}
