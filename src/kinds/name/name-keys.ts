import type { NameValue } from '../../core/value.ts'
import { fold } from '../../world/fold.ts'
import { fullGivenNames } from '../../world/nicknames.ts'
import { transliterationKey } from '../../world/transliteration-key.ts'

/** A word of a name in the forms in which it is compared. */
export interface NameWord {
  /** Lower case, without accents. */
  readonly plain: string
  /** What all romanisations of the word share. */
  readonly loose: string
  /** Full given names that it may stand for: "bill" → bill, william. */
  readonly formals: readonly string[]
}

/** A name in the forms in which it is compared. */
export interface NameKeys {
  readonly given: readonly NameWord[]
  readonly family: readonly NameWord[]
  /** The surname as one word. */
  readonly wholeFamily: NameWord
}

const plainText = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** Lower-case letters and digits of a word or name, without accents: enough within one article. */
export const plainKey = (text: string): string => plainText(text).replaceAll(' ', '')

/**
 * Form of a word or name that accents, hyphens, spaces and romanisation do not change. The key is built twice
 * where that makes a difference, because one rewriting may open the way for another ("Juergen").
 */
export const looseKey = (text: string): string => {
  const plain = plainText(text)
  const once = transliterationKey(plain)
  return (once === plain ? once : transliterationKey(once)).replaceAll(' ', '')
}

const toWord = (plain: string): NameWord => ({
  plain,
  loose: looseKey(plain),
  formals: fullGivenNames(plain),
})

const toWords = (text: string): readonly NameWord[] =>
  plainText(text)
    .split(' ')
    .filter(word => word !== '')
    .map(toWord)

const known = new WeakMap<NameValue, NameKeys>()

/** The keys of a name, worked out once. */
export const keysOf = (name: NameValue): NameKeys => {
  const held = known.get(name)
  if (held) return held
  const plain = plainText(name.family)
  const keys: NameKeys = {
    given: name.given.flatMap(toWords),
    family: toWords(name.family),
    wholeFamily: { plain, loose: looseKey(name.family), formals: [] },
  }
  known.set(name, keys)
  return keys
}
