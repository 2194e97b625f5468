import { isVerb } from '../world/wordnet.ts'

/** Dictionary form of a regular past tense that WordNet knows as a verb, or null: "turned" → "turn". */
export const regularVerb = (normal: string): string | null =>
  [
    normal.replace(/ed$/u, ''),
    normal.replace(/d$/u, ''),
    normal.replace(/(?<double>.)\k<double>ed$/u, '$1'),
  ].find(stem => stem !== normal && isVerb(stem)) ?? null
