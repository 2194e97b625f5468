import { fold } from './fold.ts'

/** The form under which a country or people is looked up: folded, no stops, no article, "St." written out. */
export const countryKey = (word: string): string =>
  fold(word).replace(/\./g, '').replace(/^the /, '').replace(/^st /, 'saint ').replace(/ & /g, ' and ')
