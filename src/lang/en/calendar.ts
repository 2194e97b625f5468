import { wordSet } from '../word-set.ts'

/** Months whose full name is as short as an abbreviation. */
export const shortFullMonths: ReadonlySet<string> = wordSet('may june july')

/** Months whose name is a common word in lower case. */
export const wordMonths: ReadonlySet<string> = wordSet('march may mar')

/** Months that are first names or surnames as well. */
export const nameMonths: ReadonlySet<string> = wordSet('april may june august march')

/** Months that are also first names or common words: they need more context. */
export const ambiguousMonths: ReadonlySet<string> = wordSet('march april may june august jan mar')

/** Words before a weekday that make it a name: "Bloody Sunday", "Super Tuesday". */
export const beforeWeekdayInNames: ReadonlySet<string> = wordSet(`
  bloody super holy man casual freaky giving black cyber good ash palm easter maundy shrove fat ruby whit
  girl manic
`)

/** Words after a weekday that make it the name of a paper or programme: "the Sunday Times". */
export const afterWeekdayInNames: ReadonlySet<string> = wordSet(`
  times telegraph mail mirror express star post herald independent tribune record sport live lights
  football world people review gazette politics school roast
`)
