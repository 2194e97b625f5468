import { matchNames } from '../kinds/name/match-names.ts'
import type { ArticlePerson } from './article-person.ts'
import { blocksBy, forPairs, representatives } from './blocks.ts'
import { countShared, ofOthers } from './contexts.ts'
import type { Groups } from './groups.ts'
import { familyKey, initialsOf } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'
import { readStory, type Story } from './story.ts'

/** Surnames so common that two people of one story may well share one. */
const common = new Set(
  (
    'smith jones williams brown taylor davies wilson evans thomas johnson miller davis garcia rodriguez martinez ' +
    'hernandez lopez gonzalez perez sanchez ramirez torres silva santos oliveira souza pereira ferreira costa kim lee ' +
    'park choi jung wang li zhang liu chen yang huang zhao wu zhou nguyen tran le pham singh kumar sharma patel khan ' +
    'ali ahmed hussain hassan mohamed begum khatun islam rahman das ivanov petrov muller schmidt schneider ' +
    'rossi russo ferrari martin bernard dubois andersson johansson hansen jensen nielsen olsen novak kovacs yilmaz'
  ).split(' '),
)

/** Do the first names begin alike, as one does that was noted wrong: "Clara", "Clarissa"; "Tomás", "Tobias"? */
const beginAlike = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const [left, right] = [a.name.given[0] ?? '', b.name.given[0] ?? '']
  return left.length > 2 && right.length > 2 && left[0] === right[0]
}

/** Do what is told of two people and what they do speak against their being one? */
const excluded = (a: ArticlePerson, b: ArticlePerson): boolean => {
  if (a.context.kin || b.context.kin || ofOthers(a.context, b.context)) return true
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true
  if (a.context.age !== null && b.context.age !== null && Math.abs(a.context.age - b.context.age) > 1)
    return true
  if (a.titles.length === 0 || b.titles.length === 0) return false
  const heads = new Set(a.titles.map(({ head }) => head))
  return !b.titles.some(({ head }) => heads.has(head)) && strongestMatch(a.titles, b.titles) === 'none'
}

/** How many telling words must be told of both: fewer where the names look alike and the articles share people. */
const least = (alike: boolean, shared: boolean): number => (alike ? 3 : 4) + (shared ? 0 : 1)

const tellsOfOne = (people: readonly ArticlePerson[], story: Story, a: number, b: number): boolean => {
  const [left, right] = [people[a], people[b]]
  if (!left || !right || left.articleId === right.articleId || excluded(left, right)) return false
  const relation = matchNames(left.name, right.name)
  if (relation !== 'other-given' && relation !== 'typo') return false
  return countShared(left.context, right.context) >= least(beginAlike(left, right), story.shared(a, b))
}

/**
 * Joins people of one surname and another first name of whom two articles tell the same in telling words: "Clara
 * Bustillo broke her collarbone on the Oldra pass", "Carla Bustillo, whose collarbone broke on the way down the Oldra".
 * Each article must name one person of that surname only, and speak of no kin.
 */
export const joinByContext = (people: readonly ArticlePerson[], groups: Groups): void => {
  const blocks = blocksBy(people, ({ name }) => [familyKey(name)])
  const story = readStory(people, groups)
  for (const [key, block] of blocks) {
    if (common.has(key)) continue
    const articles = block.map(i => people[i]?.articleId)
    const alone = block.filter((_, k) => articles.indexOf(articles[k]) === articles.lastIndexOf(articles[k]))
    const named = alone.filter(i => {
      const name = people[i]?.name
      return name !== undefined && name.given.length > 0 && initialsOf(name).length === 0
    })
    forPairs(representatives(named, groups), (a, b) => {
      if (groups.rootOf(a) !== groups.rootOf(b) && tellsOfOne(people, story, a, b)) groups.join(a, b)
    })
  }
}
