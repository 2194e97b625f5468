import { isCapitalised } from '../core/is-capitalised.ts'
import { calendarWords } from '../lang/en/calendar.ts'
/** Names that an article holds, and what it takes to see them in another. */
export interface NamesIn {
  /** Capitalised words inside sentences: names of people, places, firms. */
  readonly names: ReadonlySet<string>
  /** All capitalised words, also where a sentence or a headline begins. */
  readonly capitals: ReadonlySet<string>
  /** Words that the article writes small: "Court" beside "the court" is no name. */
  readonly small: ReadonlySet<string>
}

/** "Drost", "Haus", "Vaal-Moran". */
const word = /\p{L}[\p{L}’'-]{2,}/gu
/** What stands before a word inside a sentence: "of ", "12 ", ", ". */
const inside = /[\p{Ll}\d,;)] $/u
const possessive = /['’]s?$/u

/** Collects the names of a text by its capital letters alone: no need to know who or what they name. */
export const namesIn = (text: string): NamesIn => {
  const [names, capitals, small] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const match of text.matchAll(word)) {
    const bare = match[0].replace(possessive, '')
    const lower = bare.toLowerCase()
    if (bare.length < 3 || calendarWords.has(lower)) continue
    if (!isCapitalised(bare)) small.add(lower)
    else {
      capitals.add(lower)
      if (inside.test(text.slice(Math.max(0, match.index - 2), match.index))) names.add(lower)
    }
  }
  return { names, capitals, small }
}
