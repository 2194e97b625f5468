import { levelsOfMatters, matterFamilies, matterNoise, matterSynonyms } from '../../../lang/en/titles.ts'
/** Words of a matter that say nothing: "foreign affairs" and "foreign" are one portfolio. */
export const isNoise = (word: string): boolean => matterNoise.has(word)

/** The level that a word of a title names, not what the office is in charge of: "provincial"; null for others. */
export const levelNamed = (word: string): string | null => levelsOfMatters.get(word) ?? null

/** True for a word that says how far an office reaches: "provincial". */
export const isLevel = (word: string): boolean => levelsOfMatters.has(word)

const known: ReadonlySet<string> = new Set([
  ...matterSynonyms.values(),
  ...matterFamilies.flatMap(family => [...family]),
])

/** The form that stands for a word of a matter and those that newsrooms use for it: "campaigns" → campaign. */
export const matterKey = (word: string): string =>
  matterSynonyms.get(word) ?? (known.has(word) || !/[^s]s$/u.test(word) ? word : word.slice(0, -1))
