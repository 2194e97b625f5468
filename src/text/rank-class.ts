import { ordinalWords } from '../lang/en/numbers.ts'

/** "Airman First *Class*" */
export const rankClass = 'class'

/** Does a word number the classes of a rank: "First", "3rd"? */
export const isClassNumber = (word: string): boolean =>
  ordinalWords.has(word) || /^\d(?:st|nd|rd|th)$/u.test(word)
