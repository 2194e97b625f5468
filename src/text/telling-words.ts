import { commonWords } from '../lang/en/common-words.ts'

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? []
  ).filter(word => !commonWords.has(word))

/**
 * The words of a sentence that say what it is about: no small words, none that every story has, none of the value's own.
 *
 * @param value the words that state the value
 * @example tellingWords('At least 17 died on the ferry, police said.', 'At least 17') // died, ferry
 */
export const tellingWords = (sentence: string, value: string): ReadonlySet<string> => {
  const own = new Set(wordsIn(value))
  return new Set(wordsIn(sentence).filter(word => !own.has(word)))
}
