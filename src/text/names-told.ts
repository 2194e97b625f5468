import { isCapitalised } from '../core/is-capitalised.ts'
import { commonWords } from '../lang/en/common-words.ts'

/** A passage ends with its line, or with a stop before a capital. */
const passageEnd = /\n|(?<=[.!?]["”’)]?) (?=["“‘(]?\p{Lu})/u

const word = /\p{L}[\p{L}\p{M}]*/gu

/** What stands before a word that has its capital for beginning a sentence or a quotation. */
const beginning = /(?:^|[.!?:—–"“‘(])\s?$/u

/** "Fire in Lyon Kills Three" says of no word that it is a name: fewer words than this are in lower case. */
const fewestLower = 2
const isLower = (text: string): boolean => /^\p{Ll}{3,}$/u.test(text)
const isCapitals = (text: string): boolean => text === text.toUpperCase()

/**
 * The words that a text writes as names, in lower case and in order of first appearance: capitals in the midst of a
 * sentence, or all in capitals where the sentence is not. Months, weekdays and words that any story has are none.
 *
 * @example namesTold('CALDERMOUTH (Wire) — The mill in Osk burned down.') // caldermouth, osk
 */
export const namesTold = (text: string): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const passage of text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .split(passageEnd)) {
    const words = [...passage.matchAll(word)]
    if (words.filter(([written]) => isLower(written)).length < fewestLower) continue
    for (const { 0: written, index } of words) {
      if (written.length < 3 || !isCapitalised(written)) continue
      const isFirst = beginning.test(passage.slice(Math.max(0, index - 2), index))
      const name = written.toLowerCase()
      if (!(isFirst && !isCapitals(written)) && !commonWords.has(name)) names.add(name)
    }
  }
  return names
}
