import { formerPrefix, futureSuffix, longRoles } from '../../../lang/en/titles.ts'
import { type Head, heads, longestHead } from '../heads.ts'
import type { Word } from '../phrase/words.ts'

/** The role of a title: its name, and the words that state it. */
export interface Role {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly head: Head | undefined
}

/** A word without what it says of time: "then-chief" → "chief", "mayor-elect" → "mayor". */
export const bare = (word: Word): string => word.normal.replace(formerPrefix, '').replace(futureSuffix, '')

const join = (words: readonly Word[]): string => words.map(bare).join(' ')

const longRole = (words: readonly Word[], head: number): Role | null => {
  const name = join(words.slice(head, head + 3))
  return longRoles.has(name) ? { name, first: head, last: head + 2, head: heads.get(name) } : null
}

/** "co-chair", "deputy-mayor": a known role behind a hyphen, the longest. */
const behindHyphen = (word: string): Head | undefined => {
  let hyphen = word.indexOf('-')
  while (hyphen >= 0 && !heads.has(word.slice(hyphen + 1))) hyphen = word.indexOf('-', hyphen + 1)
  return hyphen < 0 ? undefined : heads.get(word.slice(hyphen + 1))
}

/** The longest known role that ends at `head`; the word there, where none is known. */
export const roleAt = (words: readonly Word[], head: number): Role => {
  const long = longRole(words, head)
  if (long) return long
  for (let length = Math.min(longestHead, head + 1); length > 0; length--) {
    const known = heads.get(join(words.slice(head - length + 1, head + 1)))
    if (known) return { name: known.name, first: head - length + 1, last: head, head: known }
  }
  const word = words[head] ? bare(words[head]) : ''
  const known = behindHyphen(word)
  return { name: known?.name ?? word, first: head, last: head, head: known }
}
