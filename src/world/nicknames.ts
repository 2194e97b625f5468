// No npm package fits: `nicknames` makes up nicknames, `name-match` holds forty English names and pulls in a 13 MB
// toolkit, and the list that Python uses (carltonnorthern/nicknames) is not published for npm. So this is our own
// list of the short and pet forms that general dictionaries of given names hold, for the languages that English
// news meets most.
import { fold } from './fold.ts'
import { otherGivenNames, plainWesternNames, westernGivenNames } from './given-names.ts'
import { transliterationKey } from './transliteration-key.ts'

/** From a short form to the full names it may stand for, and from a full name to itself. */
const readFormals = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const formals = new Map<string, Set<string>>()
  const add = (name: string, formal: string): void => {
    const held = formals.get(name)
    if (held) held.add(formal)
    else formals.set(name, new Set([formal]))
  }
  for (const line of [...westernGivenNames, ...otherGivenNames]) {
    const [full = '', short = ''] = line.split(': ')
    const variants = full.split('/')
    const formal = variants[0] ?? ''
    for (const variant of variants) add(variant, formal)
    for (const name of short.split(' ')) add(name, formal)
  }
  return formals
}

let formalsOf: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The full names that a given name may stand for, folded: `fullGivenNames('Bob')` is `['robert']`. */
export const fullGivenNames = (name: string): readonly string[] => {
  formalsOf ??= readFormals()
  return [...(formalsOf.get(fold(name).replace(/\.$/, '')) ?? [])]
}

let western: ReadonlySet<string> | null = null

/**
 * True for a given name that comes from a language with Latin letters ("Paul", "Inés"): a letter that is doubled in the
 * surname behind it was not left open by romanising. False for names that the list does not know.
 */
export const isWesternGivenName = (name: string): boolean => {
  western ??= new Set(westernGivenNames.flatMap(line => line.split(/: |[/ ]/)))
  return western.has(fold(name)) || plainWesternNames.has(fold(name))
}

/**
 * True when one person may bear both given names: the same but for case, accents and romanisation, one the short
 * form of the other, or two short forms of one name. `sameGivenName('Bob', 'Robert')`, `('Bill', 'Will')` and
 * `('Pepe', 'José')` are true; `('Robert', 'Albert')` is not, though both may be a Bert. Initials are not read.
 */
export const sameGivenName = (a: string, b: string): boolean => {
  if (fold(a) === fold(b) || transliterationKey(a) === transliterationKey(b)) return true
  const others = new Set(fullGivenNames(b))
  return fullGivenNames(a).some(formal => others.has(formal))
}
