import type { ArticlePerson } from './article-person.ts'
import type { Groups } from './groups.ts'

/** Articles of each person that are looked at. */
const fewest = 12

/** Tells whether articles speak of the same people. */
export interface Story {
  /** Do the articles of two people also share somebody, so that they tell one story? */
  readonly shared: (a: number, b: number) => boolean
  /** Does an article share somebody with the articles of a person? */
  readonly tells: (article: number, person: number) => boolean
}

/** Looks at who stands in which article, as far as people are joined by now. */
export const readStory = (people: readonly ArticlePerson[], groups: Groups): Story => {
  const cast = new Map<number, Set<number>>()
  for (const [i, person] of people.entries()) {
    const roots = cast.get(person.articleId) ?? new Set()
    cast.set(person.articleId, roots.add(groups.rootOf(i)))
  }
  const meet = (left: number, right: number): boolean => {
    const others = cast.get(right)
    for (const root of cast.get(left) ?? []) if (others?.has(root)) return true
    return false
  }
  const few = (person: number) => [...groups.articlesOf(person)].slice(0, fewest)
  return {
    shared: (a, b) => few(a).some(left => few(b).some(right => meet(left, right))),
    tells: (article, person) => few(person).some(other => other === article || meet(article, other)),
  }
}
