import { groupBy } from '../core/group-by.ts'
import { differsByTypo } from '../kinds/name/differs-by-typo.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import { looseKey } from '../kinds/name/name-keys.ts'
import type { ArticlePerson } from './article-person.ts'
import { type Groups, makeGroups } from './groups.ts'
import { familyKey, givenKeys, initialsOf, surnameKeys } from './name-keys.ts'
import { strongestMatch } from './same-role.ts'

/** Most people of one block that are compared one by one: a wall of Smiths must not cost a square of time. */
const widest = 40

/** Articles of each person that are looked at to see whether they tell one story. */
const fewest = 12

type Blocks = ReadonlyMap<string, readonly number[]>

const blocksBy = (
  people: readonly ArticlePerson[],
  keysOf: (person: ArticlePerson) => readonly string[],
): Blocks => {
  const blocks = new Map<string, number[]>()
  for (const [i, person] of people.entries())
    for (const key of new Set(keysOf(person))) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  return blocks
}

/** One person of each group in a block, at most `widest`. */
const representatives = (block: readonly number[], { rootOf }: Groups): readonly number[] =>
  [...new Map(block.map(i => [rootOf(i), i])).values()].slice(0, widest)

const forPairs = (block: readonly number[], visit: (a: number, b: number) => void): void => {
  for (const [k, a] of block.entries()) for (const b of block.slice(k + 1)) visit(a, b)
}

const alike = new Set(['same', 'spelling', 'nickname', 'short'])

/** Joins people whose names go together: equal, accents, nicknames, missing middle names. */
const joinByName = (people: readonly ArticlePerson[], groups: Groups): void => {
  const full = people.map((person, i) => (person.name.given.length > 0 ? i : -1)).filter(i => i >= 0)
  for (const block of groupBy(full, i => looseKey(people[i]?.name.full ?? '')).values())
    for (const i of block) groups.join(block[0] ?? i, i)
  const blocks = blocksBy(people, ({ name }) =>
    surnameKeys(name).flatMap(family => givenKeys(name).map(given => `${family} ${given}`)),
  )
  for (const block of blocks.values())
    forPairs(representatives(block, groups), (a, b) => {
      const [left, right] = [people[a], people[b]]
      if (left && right && alike.has(matchNames(left.name, right.name))) groups.join(a, b)
    })
}

/** Groups of a block that a name may belong to, other than its own. */
const partners = (
  block: readonly number[],
  groups: Groups,
  of: number,
  fits: (i: number) => boolean,
): readonly number[] => [
  ...new Set(block.filter(i => groups.rootOf(i) !== groups.rootOf(of) && fits(i)).map(groups.rootOf)),
]

/** Joins initials ("J. Smith") and bare surnames ("President Lund") to the one full name that they fit. */
const joinShortNames = (people: readonly ArticlePerson[], groups: Groups): void => {
  const blocks = blocksBy(people, ({ name }) => surnameKeys(name))
  for (const [i, person] of people.entries()) {
    const initials = initialsOf(person.name)
    const bare = person.name.given.length === 0
    if (!bare && initials.length === 0) continue
    const block = (blocks.get(familyKey(person.name)) ?? []).slice(0, widest)
    const fitting = partners(block, groups, i, other => {
      const name = people[other]?.name
      return name !== undefined && name.given.length > 0 && alike.has(matchNames(name, person.name))
    })
    const byRole = fitting.filter(
      root => strongestMatch(people[root]?.titles ?? [], person.titles) !== 'none',
    )
    const [only] = fitting.length === 1 ? fitting : byRole.length === 1 ? byRole : []
    if (only !== undefined) groups.join(only, i)
  }
}

/** Do the articles of two groups also share somebody else, so that they tell one story? */
const shareStory = (
  groups: Groups,
  a: number,
  b: number,
  rootsByArticle: ReadonlyMap<number, ReadonlySet<number>>,
): boolean => {
  const few = (group: number) => [...groups.articlesOf(group)].slice(0, fewest)
  for (const left of few(a))
    for (const right of few(b))
      for (const root of rootsByArticle.get(left) ?? []) if (rootsByArticle.get(right)?.has(root)) return true
  return false
}

const titlesOf = (people: readonly ArticlePerson[], members: readonly number[]) =>
  members.flatMap(i => people[i]?.titles ?? [])

/**
 * Joins people whose names conflict although their role is the same: "prosecutor Clara Bustillo" and "prosecutor
 * Inés Bustillo", or a surname with a slip of the keyboard. The role must point at one person on either side.
 */
const joinByRole = (people: readonly ArticlePerson[], groups: Groups): void => {
  const members = groupBy([...people.keys()], groups.rootOf)
  const rootsByArticle = new Map<number, Set<number>>()
  for (const [i, person] of people.entries()) {
    const roots = rootsByArticle.get(person.articleId) ?? new Set()
    rootsByArticle.set(person.articleId, roots.add(groups.rootOf(i)))
  }
  const bySurname = blocksBy(people, ({ name, titles }) =>
    titles.length > 0 && name.given.length > 0 ? [familyKey(name)] : [],
  )
  const byGiven = blocksBy(people, ({ name, titles }) =>
    titles.length > 0 ? givenKeys(name).slice(0, 1) : [],
  )
  const match = (a: number, b: number): boolean => {
    const found = strongestMatch(
      titlesOf(people, members.get(groups.rootOf(a)) ?? []),
      titlesOf(people, members.get(groups.rootOf(b)) ?? []),
    )
    return found === 'firm' || (found === 'likely' && shareStory(groups, a, b, rootsByArticle))
  }
  const joinOnlyPairs = (
    blocks: Blocks,
    compatible: (a: ArticlePerson, b: ArticlePerson) => boolean,
  ): void => {
    for (const block of blocks.values()) {
      const pairs: [number, number][] = []
      forPairs(representatives(block, groups), (a, b) => {
        const [left, right] = [people[a], people[b]]
        if (left && right && groups.rootOf(a) !== groups.rootOf(b) && compatible(left, right) && match(a, b))
          pairs.push([a, b])
      })
      for (const [a, b] of pairs) {
        const rivals = pairs.filter(pair => pair.includes(a) || pair.includes(b))
        if (rivals.length === 1) groups.join(a, b)
      }
    }
  }
  joinOnlyPairs(bySurname, (a, b) => {
    const relation = matchNames(a.name, b.name)
    return relation === 'other-given' || relation === 'typo'
  })
  joinOnlyPairs(byGiven, (a, b) => differsByTypo(familyKey(a.name), familyKey(b.name)))
}

/** Works out which people of all articles are one person. */
export const joinPeople = (people: readonly ArticlePerson[]): Groups => {
  const groups = makeGroups(people.map(person => person.articleId))
  joinByName(people, groups)
  joinShortNames(people, groups)
  joinByRole(people, groups)
  return groups
}
