/** The words of a sentence, apart from how they are printed: copies of a wire's text differ in quotes and spaces. */
export const wordingKey = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
