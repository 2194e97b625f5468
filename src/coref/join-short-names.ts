import type { ArticlePerson } from './article-person.ts'
import { blocksBy, widest } from './blocks.ts'
import type { Groups } from './groups.ts'
import { isOneName } from './is-one-name.ts'
import { familyKey, givenKeys, initialsOf, surnameKeys } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'
import { readStory } from './story.ts'

/** Groups of a block that a name may belong to, other than its own. */
const partners = (
  block: readonly number[],
  groups: Groups,
  of: number,
  fits: (i: number) => boolean,
): readonly number[] => [
  ...new Set(block.filter(i => groups.rootOf(i) !== groups.rootOf(of) && fits(i)).map(groups.rootOf)),
]

/** Joins initials ("J. Holt") and bare surnames ("President Lund") to the one full name that they fit. */
export const joinShortNames = (people: readonly ArticlePerson[], groups: Groups): void => {
  const bySurname = blocksBy(people, ({ name }) => surnameKeys(name))
  const byGiven = blocksBy(people, ({ name }) => givenKeys(name).slice(0, 1))
  const story = readStory(people, groups)
  for (const [i, person] of people.entries()) {
    const bare = person.name.given.length === 0
    if (!bare && initialsOf(person.name).length === 0) continue
    const isFull = (other: number) => (people[other]?.name.given.length ?? 0) > 0
    const block = (bySurname.get(familyKey(person.name)) ?? []).slice(0, widest)
    const fitting = partners(block, groups, i, other => {
      const name = people[other]?.name
      return name !== undefined && isFull(other) && isOneName(name, person.name)
    })
    const byRole = fitting.filter(
      root => strongestMatch(people[root]?.titles ?? [], person.titles) !== 'none',
    )
    // "her brother Marcus": a first name alone, where the story has one of that name.
    const named =
      bare && fitting.length === 0 ? (byGiven.get(familyKey(person.name)) ?? []).slice(0, widest) : []
    const byFirstName = partners(
      named,
      groups,
      i,
      other => isFull(other) && story.tells(person.articleId, other),
    )
    const [only] = [fitting, byRole, byFirstName].find(list => list.length === 1) ?? []
    if (only !== undefined) groups.join(only, i)
  }
}
