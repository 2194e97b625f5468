import { distance } from 'fastest-levenshtein'
import type { NameValue } from '../../core/value.ts'
import { firstNames } from '../../world/first-names.ts'
import { isWesternGivenName } from '../../world/nicknames.ts'
import { differsByTypo } from './differs-by-typo.ts'
import { keysOf, type NameKeys, type NameWord } from './name-keys.ts'

/** How two names stand to each other. */
export type NameRelation =
  | 'same'
  | 'spelling'
  | 'nickname'
  | 'initials'
  | 'short'
  | 'typo'
  | 'other-given'
  | 'unrelated'

/** How two given names stand to each other, from the nearest to the farthest. */
const givenRelations = ['same', 'spelling', 'nickname', 'short', 'typo', 'other'] as const
type GivenRelation = (typeof givenRelations)[number]

const farther = (a: GivenRelation, b: GivenRelation): GivenRelation =>
  givenRelations.indexOf(a) > givenRelations.indexOf(b) ? a : b

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** "Ginni" for "Virginia", "Tilly" for "Ottilie": a part of the name with a pet ending. */
const isPetForm = (short: string, long: string): boolean => {
  const stem = short.replace(/(?:i|ie|ey|y)$/u, '').replace(/(\p{L})\1$/u, '$1')
  return stem !== short && stem.length > 2 && short.length < long.length && long.includes(stem)
}

/** Letters that two given names have in common at their start, and by how many they may differ behind it. */
const heard = { start: 4, most: 2 } as const

const isListed = (name: string): boolean => firstNames.has(name) || isWesternGivenName(name)

/** "Tendanai" and "Tendayi": two newsrooms' ways to put down a name that no list knows. "Christina" and "Christian" are two. */
const isHeardOtherwise = (a: string, b: string): boolean =>
  a.slice(0, heard.start) === b.slice(0, heard.start) &&
  Math.min(a.length, b.length) > heard.start + 1 &&
  distance(a, b) <= heard.most &&
  !isListed(a) &&
  !isListed(b)

const compareGivenWord = (a: NameWord, b: NameWord): GivenRelation => {
  if (a.plain === b.plain) return 'same'
  if (a.loose === b.loose) return 'spelling'
  if (isInitialOf(a.plain, b.plain)) return 'short'
  // "Ben" is short for "Benjamin"; "Bill" is another name for "William".
  if (a.formals.some(formal => b.formals.includes(formal)))
    return a.plain.startsWith(b.plain) || b.plain.startsWith(a.plain) ? 'short' : 'nickname'
  if (isPetForm(a.plain, b.plain) || isPetForm(b.plain, a.plain)) return 'nickname'
  return differsByTypo(a.plain, b.plain) || isHeardOtherwise(a.plain, b.plain) ? 'typo' : 'other'
}

/** Compares given names; the ones that only one name has are left out of account. */
const compareGiven = (a: readonly NameWord[], b: readonly NameWord[]): GivenRelation => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return many.length === 0 ? 'same' : 'short'
  // Any of the given names may be the one in use: William P. "Bill" Orton is Bill Orton too.
  let from = 0
  let relation: GivenRelation = 'same'
  for (const name of few) {
    let best: GivenRelation = 'other'
    let at = from
    for (let i = from; i < many.length; i++) {
      const other = many[i]
      const here = other ? compareGivenWord(name, other) : 'other'
      if (here !== best && farther(here, best) === best) {
        best = here
        at = i
      }
    }
    relation = farther(relation, best)
    from = at + 1
  }
  return few.length < many.length && relation !== 'other' && relation !== 'typo' ? 'short' : relation
}

type FamilyRelation = 'same' | 'spelling' | 'short' | 'typo' | 'other'

/** Compares surnames: "Castaldo" is short for "Castaldo Ibáñez", "Reyes-Villar" is "Reyes Villar". */
const compareFamily = (a: NameKeys, b: NameKeys): FamilyRelation => {
  if (a.wholeFamily.plain === b.wholeFamily.plain) return 'same'
  if (a.wholeFamily.loose === b.wholeFamily.loose) return 'spelling'
  const [few, many] = a.family.length <= b.family.length ? [a.family, b.family] : [b.family, a.family]
  if (few.length < many.length && few.length > 0) {
    const at = many.findIndex(word => word.loose === few[0]?.loose)
    if (at >= 0 && few.every((word, i) => many[at + i]?.loose === word.loose)) return 'short'
  }
  return differsByTypo(a.wholeFamily.plain, b.wholeFamily.plain) ? 'typo' : 'other'
}

/** All words of a name in order, where the border between given names and surname does not matter. */
const allWords = ({ given, family }: NameKeys): readonly NameWord[] => [...given, ...family]

const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1')

/** Are the words of one name, in order, among those of the other: "Hector Castaldo" and "Hector Castaldo Ibáñez"? */
const isWithin = (few: readonly NameWord[], many: readonly NameWord[]): boolean => {
  let next = 0
  for (const word of many) if (few[next]?.loose === word.loose) next++
  return next === few.length
}

/** "K. V. Sorensen" and "Karen Vita Sorensen": every word is there, some as its first letter. */
const areInitials = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  a.length === b.length &&
  a.length > 2 &&
  a.at(-1)?.loose === b.at(-1)?.loose &&
  a.every((word, i) => {
    const other = b[i]
    return other !== undefined && (word.loose === other.loose || isInitialOf(word.plain, other.plain))
  })

/**
 * "Paul Hamer" and "Paul Hammer": a letter is doubled in a surname that was not romanised, as its given name tells;
 * "Ali Hasan" and "Ali Hassan" are one.
 */
const isDoubled = (a: NameKeys, b: NameKeys): boolean => {
  const [given, other] = [a.given[0], b.given[0]]
  const sameGiven = given !== undefined && given.plain === other?.plain && isWesternGivenName(given.plain)
  const [left, right] = [a.wholeFamily.plain, b.wholeFamily.plain]
  return (
    sameGiven && left.length !== right.length && single(left) === single(right) && differsByTypo(left, right)
  )
}

/** Shortest words in which a letter may differ in the given name and in the surname, and the name is still one. */
const shortestByEar = 5

/** "Heydar Mirlashti" and "Haidar Mirlashdi": a foreign name is put down by ear, and each newsroom hears it its own way. */
const isWrittenByEar = (a: NameKeys, b: NameKeys): boolean =>
  [a, b].every(
    ({ given: [first, ...more], wholeFamily }) =>
      first !== undefined &&
      more.length === 0 &&
      first.plain.length >= shortestByEar &&
      wholeFamily.plain.length >= shortestByEar &&
      !isWesternGivenName(first.plain),
  )

/** Works out how two names stand to each other. Symmetric. */
export const matchNames = (a: NameValue, b: NameValue): NameRelation => {
  if (a.full === b.full) return 'same'
  const [left, right] = [keysOf(a), keysOf(b)]
  const [allLeft, allRight] = [allWords(left), allWords(right)]
  const text = (words: readonly NameWord[]) => words.map(word => word.plain).join('')
  if (text(allLeft) === text(allRight)) return a.suffix === b.suffix ? 'spelling' : 'short'
  if (isDoubled(left, right)) return 'typo'
  if (allLeft.length === allRight.length && allLeft.every((word, i) => word.loose === allRight[i]?.loose))
    return 'spelling'
  if (areInitials(allLeft, allRight)) return 'initials'
  const [few, many] = allLeft.length <= allRight.length ? [allLeft, allRight] : [allRight, allLeft]
  if (few.length < many.length && isWithin(few, many)) return 'short'
  const [family, given] = [compareFamily(left, right), compareGiven(left.given, right.given)]
  return family === 'typo' && given === 'typo' && isWrittenByEar(left, right)
    ? 'typo'
    : combine(family, given)
}

/** What surname and given names say together. */
const combine = (family: FamilyRelation, given: GivenRelation): NameRelation => {
  if (family === 'other') return 'unrelated'
  if (given === 'other') return family === 'typo' ? 'unrelated' : 'other-given'
  if (family === 'typo') return given === 'typo' ? 'unrelated' : 'typo'
  if (given === 'typo') return 'typo'
  if (given === 'short' || family === 'short') return 'short'
  return given === 'nickname' ? 'nickname' : 'spelling'
}
