import { wordSet } from '../word-set.ts'

/** Words under which anybody may be counted: "people", "victims". */
export const anybody: ReadonlySet<string> = wordSet('person victim he')

/** What is shot with a camera. */
export const footage: ReadonlySet<string> = wordSet(`
  film movie feature video series episode scene documentary clip advert commercial
`)
