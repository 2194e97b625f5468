import { noPlurals, oddPlurals } from '../../lang/en/numbers.ts'
/** Does a word look like a plural noun? Good enough to tell "20m viewers" from "a 20m tower". */
export const looksPlural = (word: string): boolean =>
  oddPlurals.has(word) || (/[^s'iu]s$/.test(word) && !noPlurals.has(word))
