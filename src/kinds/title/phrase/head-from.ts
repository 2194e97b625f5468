import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { isJoint, joinsMatters } from './joins-matters.ts'
import { breaks, isModifier } from './modifiers.ts'
import { reach } from './title-phrase.ts'
import { roleOf, type Word } from './words.ts'

/** Skips what opens a noun phrase: "the", "its", "a", "then", "now", "formerly". */
export const skipOpeners = (words: readonly Word[], from: number): number => {
  let i = from
  while (i < words.length && titleDeterminers.has(words[i]?.normal ?? '') && words[i]?.after === ' ') i++
  return i
}

/** Index of the last word of the role that a run of modifiers from `first` leads to, or -1. */
export const headFrom = (words: readonly Word[], first: number): number => {
  let head = -1
  for (let i = first; i < words.length && i - first <= reach; i++) {
    const word = words[i]
    if (!word || !(isModifier(word) || (isJoint(word) && head < 0 && i > first && joinsMatters(words, i))))
      break
    if (roleOf(word) !== null) head = i
    if (breaks(word.after)) break
  }
  return head
}
