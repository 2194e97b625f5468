/** The words of a quote, lower case, straight apostrophes, no punctuation: "We can’t wait," → we can't wait */
export const quoteWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
