import type { Article } from '../../../core/article.ts'
import { isCapitalised } from '../../../core/is-capitalised.ts'
import type { Sentence } from '../../../core/sentence.ts'
import { contains, type Span } from '../../../core/span.ts'
import { calendarWords } from '../../../lang/en/calendar.ts'
import { genderedSubjects } from '../../../lang/en/grammar.ts'
import { thingNouns } from '../../../lang/en/names.ts'
import { appointing, portfolioWords, tenureWords } from '../../../lang/en/titles.ts'
import { isDemonym } from '../../../world/countries.ts'
import { roleOf, type Word } from '../phrase/words.ts'

/** Words of an article that could be surnames, lower case. */
export type Surnames = ReadonlySet<string>

/** The bearers of a sentence by where they stand. */
export interface BearerIndex {
  readonly all: readonly Bearer[]
  readonly endingAt: (word: number) => Bearer | undefined
  /** The last one that ends before a word. */
  readonly before: (word: number) => Bearer | undefined
  /** The first one that begins at or behind a word. */
  readonly from: (word: number) => Bearer | undefined
}

/** Builds look-ups that cost no search. */
export const indexBearers = (all: readonly Bearer[], words: number): BearerIndex => {
  const endings = new Map(all.map(bearer => [bearer.last, bearer]))
  const before: (Bearer | undefined)[] = []
  const from: (Bearer | undefined)[] = []
  let next = 0
  for (let i = 0; i <= words; i++) {
    while ((all[next]?.last ?? words) < i) next++
    before[i] = all[next - 1]
  }
  let behind = all.length
  for (let i = words; i >= 0; i--) {
    while ((all[behind - 1]?.first ?? -1) >= i) behind--
    from[i] = all[behind]
  }
  return { all, endingAt: i => endings.get(i), before: i => before[i], from: i => from[i] }
}

/** Who may bear a title: word indices, inclusive, and the span of the name. */
export interface Bearer {
  readonly first: number
  readonly last: number
  readonly span: Span
}

/**
 * Collects what could be a surname: every capitalised word that somewhere in the article stands behind another.
 * "Kask is a former prosecutor" is about a person where "Urmas Kask" is named; "Former Zimbabwe minister" names nobody Zimbabwe.
 */
export const surnamesOf = (article: Article): Surnames => {
  const surnames = new Set<string>()
  let previous = ''
  for (const word of article.text.split(/\s+/u)) {
    const joined =
      /\p{L}$/u.test(previous) || (/^\p{L}{1,4}\.$/u.test(previous) && !calendarWords.has(bareWord(previous)))
    if (joined && !tenureWords.has(bareWord(previous)) && isCapitalised(previous) && isCapitalised(word))
      surnames.add(bareWord(word))
    previous = word
  }
  return surnames
}

/** A word in lower case without what surrounds it: "Kask’s," → raudsepp. */
const bareWord = (word: string): string =>
  word.toLowerCase().replace(/[^\p{L}]{1,5}$|['’]s[^\p{L}]{0,5}$/u, '')

const isSurname = (word: Word, surnames: Surnames): boolean =>
  word.capital &&
  !word.possessive &&
  word.person < 0 &&
  surnames.has(word.text.toLowerCase()) &&
  roleOf(word) === null &&
  /\p{Ll}/u.test(word.text) &&
  !portfolioWords.has(word.normal) &&
  !thingNouns.has(word.normal) &&
  !calendarWords.has(word.normal) &&
  !isDemonym(word.text)

/** Adds "he" and "she", but for those in quotes, who may be anybody. */
export const withPronouns = (
  { quotes }: Sentence,
  words: readonly Word[],
  bearers: readonly Bearer[],
): readonly Bearer[] => {
  const pronouns = words.flatMap(({ normal, pos, start, end }, i): readonly Bearer[] => {
    const span = { start, end }
    const isSubject = pos === 'pronoun' && genderedSubjects.has(normal)
    return isSubject && !quotes.some(quote => contains(quote, span)) ? [{ first: i, last: i, span }] : []
  })
  return [...bearers, ...pronouns].sort((a, b) => a.first - b.first)
}

/** The people of a sentence, and bare surnames, in order. */
export const bearersOf = (
  sentence: Sentence,
  words: readonly Word[],
  surnames: Surnames,
): readonly Bearer[] => {
  const bearers: Bearer[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    const person = sentence.people[word.person]
    if (person) {
      const first = i
      while (words[i + 1]?.person === word.person) i++
      bearers.push({ first, last: i, span: person.span })
    } else if (
      isSurname(word, surnames) &&
      !(words[i - 1]?.capital && words[i - 1]?.after === ' ' && words[i - 1]?.person === -1 && i > 1) &&
      // "the Halden president"; but "Halden Bank names Roy president"
      !(
        (words[i + 1]?.capital ||
          (roleOf(words[i + 1]) !== null && !appointing.has(words[i - 1]?.normal ?? ''))) &&
        word.after === ' '
      )
    ) {
      bearers.push({ first: i, last: i, span: { start: word.start, end: word.end } })
    }
  }
  return bearers
}
