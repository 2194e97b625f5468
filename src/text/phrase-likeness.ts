import { compareTwoStrings } from 'string-similarity'

/** How alike two phrases look, from 0 to 1, by pairs of letters. Ranks candidates; never decides a value. */
export const phraseLikeness = (a: string, b: string): number => compareTwoStrings(a, b)
