import type { ArticlePerson } from './article-person.ts'
import { type Groups, makeGroups } from './groups.ts'
import { joinBareSurnames } from './join-bare-surnames.ts'
import { joinByContext } from './join-by-context.ts'
import { joinByName } from './join-by-name.ts'
import { joinByRole } from './join-by-role.ts'
import { joinBySpelling } from './join-by-spelling.ts'
import { joinShortNames } from './join-short-names.ts'

/** In order: each sees what the one before joined. */
const steps = [joinByName, joinShortNames, joinBareSurnames, joinBySpelling, joinByRole, joinByContext]

/** Works out which people of all articles are one person. */
export const joinPeople = (people: readonly ArticlePerson[]): Groups => {
  const groups = makeGroups(people.map(person => person.articleId))
  for (const step of steps) step(people, groups)
  return groups
}
