import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The tables of a file that scripts/build-data.mjs wrote to the package's `data` folder: by name, a text of lines that
 * starts and ends with a line break. Loaded when first asked for, so that `--help` does not pay for it.
 */
const tablesOf = <Name extends string>(file: string): ((name: Name) => string) => {
  let tables: Readonly<Record<Name, string>> | null = null
  return name => {
    tables ??= require(`../../data/${file}`) as Readonly<Record<Name, string>>
    return tables[name]
  }
}

/** Countries, divisions and cities, as `findLine` wants them. */
export const placeTable: (
  name: 'countries' | 'countryNames' | 'demonyms' | 'divisions' | 'cities',
) => string = tablesOf('places.json')

/** British spellings and their American counterparts. */
export const spellingTable: (name: 'spellings') => string = tablesOf('british-spellings.json')

/** Nouns, verbs and adjectives of WordNet, as `findLine` wants them. */
export const wordnetTable: (name: 'nouns' | 'verbs' | 'adjectives') => string = tablesOf('wordnet.json')
