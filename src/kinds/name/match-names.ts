import type { NameValue } from '../../core/value.ts'
import { fold } from '../../data/fold.ts'
import { sameGivenName } from '../../data/nicknames.ts'
import { transliterationKey } from '../../data/transliteration-key.ts'
import { differsByTypo } from './differs-by-typo.ts'

/** How two names stand to each other. */
export type NameRelation = 'same' | 'spelling' | 'nickname' | 'short' | 'typo' | 'other-given' | 'unrelated'

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** Key that accents, hyphens, spaces and romanisation do not change. */
const loose = (text: string): string =>
  // Twice: one rewriting may open the way for another ("Juergen").
  transliterationKey(transliterationKey(plain(text))).replaceAll(' ', '')

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter(word => word !== '')

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

type GivenRelation = 'same' | 'spelling' | 'nickname' | 'short' | 'typo' | 'other'

const compareGivenWord = (a: string, b: string): GivenRelation => {
  if (a === b) return 'same'
  if (loose(a) === loose(b)) return 'spelling'
  if (isInitialOf(a, b)) return 'short'
  // "Greg" is short for "Gregory"; "Bill" is another name for "William".
  if (sameGivenName(a, b)) return a.startsWith(b) || b.startsWith(a) ? 'short' : 'nickname'
  return differsByTypo(a, b) ? 'typo' : 'other'
}

const worst = (relations: readonly GivenRelation[]): GivenRelation => {
  const order: readonly GivenRelation[] = ['same', 'spelling', 'nickname', 'short', 'typo', 'other']
  return relations.reduce<GivenRelation>((a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b), 'same')
}

/** Compares given names; the ones that only one name has are left out of account. */
const compareGiven = (a: readonly string[], b: readonly string[]): GivenRelation => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return many.length === 0 ? 'same' : 'short'
  // Any of the given names may be the one in use: "William P. 'Bill' Oyler" is Bill Oyler too.
  const relations: GivenRelation[] = []
  let from = 0
  for (const name of few) {
    const rest = many.slice(from)
    const best = rest.reduce<{ at: number; relation: GivenRelation }>(
      (found, other, i) => {
        const relation = compareGivenWord(name, other)
        return worst([found.relation, relation]) === found.relation && relation !== found.relation
          ? { at: i, relation }
          : found
      },
      { at: 0, relation: 'other' },
    )
    relations.push(best.relation)
    from += best.at + 1
  }
  const relation = worst(relations)
  return few.length < many.length && relation !== 'other' && relation !== 'typo' ? 'short' : relation
}

type FamilyRelation = 'same' | 'spelling' | 'short' | 'typo' | 'other'

/** Compares surnames: "Castaño" is short for "Castaño Ibarra", "Rojas-Villanueva" is "Rojas Villanueva". */
const compareFamily = (a: string, b: string): FamilyRelation => {
  if (plain(a) === plain(b)) return a === b ? 'same' : 'spelling'
  if (loose(a) === loose(b)) return 'spelling'
  const [left, right] = [wordsOf(a).map(loose), wordsOf(b).map(loose)]
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  if (few.length < many.length && few.length > 0) {
    const at = many.indexOf(few[0] ?? '')
    if (at >= 0 && few.every((word, i) => many[at + i] === word)) return 'short'
  }
  return differsByTypo(plain(a), plain(b)) ? 'typo' : 'other'
}

/** All words of a name in order, where the border between given names and surname does not matter. */
const allWords = ({ given, family }: NameValue): readonly string[] => [...given, family].flatMap(wordsOf)

/** Are the words of one name, in order, among those of the other: "Wilmer Castaño" and "Wilmer Castaño Ibarra"? */
const isWithin = (a: readonly string[], b: readonly string[]): boolean => {
  let next = 0
  for (const word of b) if (a[next] !== undefined && loose(word) === loose(a[next] ?? '')) next++
  return next === a.length
}

/** Works out how two names stand to each other. Symmetric. */
export const matchNames = (a: NameValue, b: NameValue): NameRelation => {
  if (a.full === b.full) return 'same'
  const [left, right] = [allWords(a), allWords(b)]
  if (left.join('') === right.join('')) return a.suffix === b.suffix ? 'spelling' : 'short'
  if (left.length === right.length && left.every((word, i) => loose(word) === loose(right[i] ?? '')))
    return 'spelling'
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  if (few.length < many.length && isWithin(few, many)) return 'short'
  const family = compareFamily(a.family, b.family)
  const given = compareGiven(a.given.flatMap(wordsOf), b.given.flatMap(wordsOf))
  if (family === 'other') return 'unrelated'
  if (given === 'other') return family === 'typo' ? 'unrelated' : 'other-given'
  if (family === 'typo')
    return given === 'typo' ? 'unrelated' : a.given.length > 0 && b.given.length > 0 ? 'typo' : 'unrelated'
  if (given === 'typo') return 'typo'
  if (given === 'short' || family === 'short') return 'short'
  return given === 'nickname' ? 'nickname' : 'spelling'
}
