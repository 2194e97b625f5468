import { smallWords } from '../../lang/en/wording.ts'

/** Is what stands in quotation marks the title of a work, capital by capital: "A Long Way to the Sea at Night"? */
export const isTitle = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && smallWords.has(word)))
}
