import { plainKey } from '../kinds/name/name-keys.ts'
import type { ArticlePerson, Reference } from './article-person.ts'
import type { Groups } from './groups.ts'
import type { OpenName } from './second-references.ts'
import { readStory } from './story.ts'

/**
 * Links names whose bearer only another article makes known: "Quade advanced" where the other article has
 * "Marcus Quade". The name must be one person's, and the articles must share somebody.
 *
 * @param open the words in question, by article
 * @returns references by article; `person` is an index into all people
 */
export const linkOpenNames = (
  open: readonly (readonly OpenName[])[],
  people: readonly ArticlePerson[],
  groups: Groups,
): readonly (readonly Reference[])[] => {
  const bearers = new Map<string, Set<number>>()
  for (const [i, { name }] of people.entries()) {
    if (name.given.length === 0) continue
    for (const key of [plainKey(name.family), plainKey(name.full)])
      bearers.set(key, (bearers.get(key) ?? new Set()).add(groups.rootOf(i)))
  }
  const story = readStory(people, groups)
  return open.map((names, article) => {
    const known = new Map<string, number | null>()
    const bearerOf = (key: string): number | null => {
      const roots = bearers.get(key)
      const [root] = roots ?? []
      return roots?.size === 1 && root !== undefined && story.tells(article, root) ? root : null
    }
    return names.flatMap(({ span, key }) => {
      if (!known.has(key)) known.set(key, bearerOf(key))
      const person = known.get(key)
      return typeof person === 'number' ? [{ span, person }] : []
    })
  })
}
