import { groupBy } from '../core/group-by.ts'
import { differsByTypo } from '../kinds/name/differs-by-typo.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { toAmerican } from '../world/spelling.ts'
import type { ArticlePerson } from './article-person.ts'
import { type Blocks, blocksBy, forPairs, representatives } from './blocks.ts'
import { countShared, ofOthers, tellAlike } from './contexts.ts'
import type { Groups } from './groups.ts'
import { familyKey, givenKeys, initialsOf } from './name-keys.ts'
import { strongestMatch, strongestOffice } from './same-role.ts'
import { readStory } from './story.ts'

const sameSurname = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const relation = matchNames(a.name, b.name)
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false
  return relation === 'other-given' || relation === 'typo'
}

/** Letters that two surnames begin and end with alike, together, where one was heard wrong: "Northup", "Northrop". */
const heardAlike = 5

const surnamesMisspelt = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const [left, right] = [familyKey(a.name), familyKey(b.name)]
  if (differsByTypo(left, right)) return true
  const short = Math.min(left.length, right.length)
  let start = 0
  while (start < short && left[start] === right[start]) start++
  let end = 0
  while (end < short - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const rest = Math.max(left.length, right.length) - start - end
  return start >= 3 && start + end >= heardAlike && rest <= 2
}

/** Words of a person's titles: that both are mayors is no news. */
const titleWords = ({ titles }: ArticlePerson): readonly string[] =>
  titles.flatMap(({ full }) =>
    full
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(toAmerican),
  )

/** How many telling words two articles say of two people besides their titles. */
const countTold = (a: ArticlePerson | undefined, b: ArticlePerson | undefined): number => {
  if (!a || !b) return 0
  const own = new Set([...titleWords(a), ...titleWords(b)])
  return countShared(a.context, b.context, own)
}

/** Telling words that make one story of two sentences, where the articles share nobody. */
const enough = 2

const isOneStory = (a: ArticlePerson | undefined, b: ArticlePerson | undefined): boolean =>
  a !== undefined && b !== undefined && tellAlike(a.told, b.told)

/** Two given names of one person and two surnames: a lapse of memory, where the office is one person's. */
const otherSurname = (a: ArticlePerson, b: ArticlePerson): boolean => {
  const [left, right] = [a.name.given, b.name.given]
  const one =
    left.length === right.length && left.every((name, i) => plainKey(name) === plainKey(right[i] ?? ''))
  return one && initialsOf(a.name).length === 0 && matchNames(a.name, b.name) === 'unrelated'
}

/** The people of each article. */
type Casts = ReadonlyMap<number, readonly ArticlePerson[]>

/** Does an article name somebody else of the other's surname, or in the same office? */
const hasOther = (cast: Casts, own: ArticlePerson, other: ArticlePerson): boolean =>
  (cast.get(own.articleId) ?? []).some(
    person =>
      person !== own &&
      (familyKey(person.name) === familyKey(other.name) || strongestOffice(person, other) !== 'none'),
  )

/**
 * Joins people whose names conflict although their role is the same: "prosecutor Clara Bustillo" and "prosecutor
 * Inés Bustillo", a surname with a typing error, or another surname behind one office ("Judge Clara Bustillo",
 * "Judge Clara Bustamante"). The role must point at one person on either side.
 */
export const joinByRole = (people: readonly ArticlePerson[], groups: Groups): void => {
  const members = groupBy([...people.keys()], groups.rootOf)
  const story = readStory(people, groups)
  const casts = groupBy([...people], person => person.articleId)
  const titlesOf = (i: number) =>
    (members.get(groups.rootOf(i)) ?? []).flatMap(member => people[member]?.titles ?? [])
  const sameRole = (a: number, b: number): boolean => {
    const found = strongestMatch(titlesOf(a), titlesOf(b))
    return (
      found === 'firm' ||
      (found === 'likely' &&
        (story.shared(a, b) || isOneStory(people[a], people[b]) || countTold(people[a], people[b]) >= enough))
    )
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
  const byGiven = blocksBy(
    people,
    keysIf(({ name }) => givenKeys(name).slice(0, 1)),
  )
  joinOnlyPairs(byGiven, surnamesMisspelt)
  joinOnlyPairs(
    byGiven,
    (a, b) =>
      otherSurname(a, b) &&
      !ofOthers(a.context, b.context) &&
      strongestOffice(a, b) !== 'none' &&
      !hasOther(casts, a, b) &&
      !hasOther(casts, b, a),
  )
}
