import { groupBy } from '../core/group-by.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { commonSurnames } from '../lang/en/names.ts'
import type { ArticlePerson } from './article-person.ts'
import { blocksBy, forPairs, representatives } from './blocks.ts'
import { countShared, ofOthers, saySame } from './contexts.ts'
import type { Groups } from './groups.ts'
import { familyKey, initialsOf } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'
import { readStory, type Story } from './story.ts'

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

/** Sentences of a person that are taken together. */
const fewSentences = 2

/** Letters that two surnames must begin with alike to be one that was noted wrong: "Ashcombe", "Ashfield". */
const stem = 3

/** Could one of the names be a misspelling of the other, and how alike do they look? */
const misspelling = (a: ArticlePerson, b: ArticlePerson): 'alike' | 'other' | null => {
  const relation = matchNames(a.name, b.name)
  if (relation === 'typo') return 'alike'
  if (relation === 'other-given') return beginAlike(a, b) ? 'alike' : 'other'
  const [left, right] = [familyKey(a.name), familyKey(b.name)]
  const oneGiven = plainKey(a.name.given.join(' ')) === plainKey(b.name.given.join(' '))
  return relation === 'unrelated' && oneGiven && left.slice(0, stem) === right.slice(0, stem) ? 'other' : null
}

const tellsOfOne = (people: readonly ArticlePerson[], story: Story, a: number, b: number): boolean => {
  const [left, right] = [people[a], people[b]]
  if (!left || !right || left.articleId === right.articleId || excluded(left, right)) return false
  const found = misspelling(left, right)
  if (found === null) return false
  // Of whom much is told, much is the same of anybody in the story: there one sentence must be.
  if (saySame(left.context, right.context)) return true
  const isBrief = [left, right].every(({ context }) => context.sentences.length <= fewSentences)
  return isBrief && countShared(left.context, right.context) >= least(found === 'alike', story.shared(a, b))
}

/** The people of a block whose article has nobody else in it, and whose name is written out. */
const alone = (people: readonly ArticlePerson[], block: readonly number[]): readonly number[] => {
  const own = groupBy(block, i => people[i]?.articleId ?? -1)
  return [...own.values()].flatMap(([i, ...others]) => {
    const name = i === undefined ? undefined : people[i]?.name
    const full = name !== undefined && name.given.length > 0 && initialsOf(name).length === 0
    return i !== undefined && others.length === 0 && full ? [i] : []
  })
}

/**
 * Joins people of one surname and another first name, or a misspelt surname, of whom two articles tell the same
 * in telling words: "Clara Bustillo broke her collarbone on the Oldra pass", "Carla Bustillo, whose collarbone broke on
 * the way down the Oldra". Each article must name one person of that surname or first name only, and speak of no kin.
 */
export const joinByContext = (people: readonly ArticlePerson[], groups: Groups): void => {
  const story = readStory(people, groups)
  const bySurname = blocksBy(people, ({ name }) => [familyKey(name)].filter(key => !commonSurnames.has(key)))
  const byGiven = blocksBy(people, ({ name }) => name.given.slice(0, 1).map(plainKey))
  for (const blocks of [bySurname, byGiven])
    for (const block of blocks.values())
      forPairs(representatives(alone(people, block), groups), (a, b) => {
        if (groups.rootOf(a) !== groups.rootOf(b) && tellsOfOne(people, story, a, b)) groups.join(a, b)
      })
}
