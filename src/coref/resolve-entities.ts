import type { Mention } from '../core/claim.ts'
import type { Entities, Entity } from '../core/entity.ts'
import { groupBy } from '../core/group-by.ts'
import type { Sentence } from '../core/sentence.ts'
import { looseKey } from '../kinds/name/name-keys.ts'
import type { ArticlePerson } from './article-person.ts'
import { joinPeople } from './join-people.ts'
import { knownNames } from './link-full-names.ts'
import { linkOpenNames } from './link-open-names.ts'
import { peopleOfArticle } from './people-of-article.ts'
import { readArticle } from './read-article.ts'
import { indexReferences } from './reference-index.ts'
import type { Misspelt } from './second-references.ts'

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fullest form of a name; of several, the most frequent, then the first in the alphabet. */
const fullestName = (people: readonly ArticlePerson[]): string => {
  const counts = new Map<string, number>()
  for (const { forms } of people)
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count)
  const size = (name: string) => name.split(' ').length
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => size(b) - size(a) || n - m || b.length - a.length || compareText(a, b),
  )
  return sorted[0]?.[0] ?? ''
}

/** The key of a person: the same for any order of the articles. */
const keyOf = (people: readonly ArticlePerson[]): string =>
  people.map(({ name }) => looseKey(name.full)).sort((a, b) => b.length - a.length || compareText(a, b))[0] ??
  ''

/** Who the articles speak of. */
export interface People extends Entities {
  /** Misspelt surnames, by article: names that only the story tells to be somebody's. */
  readonly misspelt: readonly (readonly Mention[])[]
}

const toMention = (articleId: number, { span, sentence, text }: Misspelt): Mention => ({
  articleId,
  sentence,
  span,
  text,
  kind: 'name',
  rule: 'person',
  parts: text,
  bearer: span,
})

/**
 * Works out who the articles speak of: within an article by full name, surname, role and pronoun; across
 * articles by name, and by role where names conflict. Independent of the order of the articles but for ids.
 *
 * @param sentences of each article, by id
 * @param mentions of each article, by id; titles say who is who
 */
export const resolveEntities = (
  sentences: readonly (readonly Sentence[])[],
  mentions: readonly (readonly Mention[])[],
): People => {
  const casts = sentences.map(peopleOfArticle)
  const known = knownNames(casts)
  const articles = casts.map((cast, id) =>
    readArticle(id, sentences[id] ?? [], mentions[id] ?? [], cast, known),
  )
  const offsets: number[] = []
  const people: ArticlePerson[] = []
  for (const [id, article] of articles.entries()) {
    offsets[id] = people.length
    people.push(...article.people)
  }
  const groups = joinPeople(people)
  const byRoot = groupBy([...people.keys()], groups.rootOf)
  const entities = new Map<number, Entity>()
  for (const [root, members] of byRoot) {
    const own = members.flatMap(i => people[i] ?? [])
    entities.set(root, { id: `p${root}`, name: fullestName(own), key: keyOf(own) })
  }
  const late = linkOpenNames(
    articles.map(article => article.open),
    people,
    groups,
  )
  const indexes = articles.map(({ references }, id) => {
    const own = references.map(({ span, person }) => ({ span, person: (offsets[id] ?? 0) + person }))
    const all = [...own, ...(late[id] ?? [])].sort((a, b) => a.span.start - b.span.start)
    return indexReferences(all, person => entities.get(groups.rootOf(person)) ?? null)
  })
  return {
    at: (articleId, span) => indexes[articleId]?.(span) ?? null,
    misspelt: articles.map(({ misspelt }, articleId) => misspelt.map(name => toMention(articleId, name))),
  }
}
