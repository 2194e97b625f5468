import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { isKindOf } from '../world/wordnet.ts'
import type { Context, Reference } from './article-person.ts'

/** Somebody who is told by age alone: "the 45-year-old". */
interface Aged {
  readonly span: Span
  readonly age: number
}

/** "The 45-year-old drove", not "the 45-year-old driver". */
const isWhole = (old: Token, behind: Token | undefined): boolean =>
  behind === undefined ||
  old.after !== ' ' ||
  !(isCapitalised(behind.text) || /^(?:noun|adjective|number)$/u.test(behind.pos))

/** How many tokens an age takes behind "the": "45", "year", "old", or all of it before a comma. */
const ageTokens = [3, 1] as const

const agedIn = ({ tokens, text, span: { start } }: Sentence): readonly Aged[] =>
  tokens.flatMap((the, i) => {
    if (the.normal !== 'the' || the.after !== ' ') return []
    for (const count of ageTokens) {
      const [first, last] = [tokens[i + 1], tokens[i + count]]
      const written = first && last ? text.slice(first.span.start - start, last.span.end - start) : ''
      const years = /^(?<years>\d{1,3})-year-old$/u.exec(written)?.groups?.['years']
      if (years && first && last && isWhole(last, tokens[i + count + 1]))
        return [{ span: { start: first.span.start, end: last.span.end }, age: Number(years) }]
    }
    return []
  })

/** How a word that belongs to a name hangs on what bears it: "*mayor* Ida Holm", "the *baker*, Ida Holm", "the *actress's* daughter". */
const besideName = /^(?:compound|flat|appos|nmod:poss)/u

/**
 * Does a sentence speak of somebody without a name besides those who are named: "Holm visited *a teacher*"? "The *daughter*, Ida Holm,"
 * is the one who is named.
 */
const hasUnnamed = ({ tokens, tree }: Sentence, named: ReadonlySet<number>): boolean => {
  const isNamed = (i: number): boolean => named.has(tokens[i]?.span.start ?? -1)
  const bearsName = (i: number): boolean =>
    tree.heads.some((head, k) => head === i && /^(?:appos|flat)/u.test(tree.relations[k] ?? '') && isNamed(k))
  return tokens.some(
    (token, i) =>
      token.pos === 'noun' &&
      !token.tags.has('Plural') &&
      !isCapitalised(token.text) &&
      isKindOf(token.lemma, 'person') &&
      !besideName.test(tree.relations[i] ?? '') &&
      !isNamed(i) &&
      !bearsName(i),
  )
}

/**
 * Finds who is meant by an age alone: the one person of the article to whom it gives that age, else the only one whom the sentence before
 * speaks of, if none of another age. "Ida Holm walked out. *The 45-year-old* was cheered."
 *
 * @param references names and roles found so far, in text order
 * @param contexts of each person, by index
 */
export const linkAges = (
  sentences: readonly Sentence[],
  references: readonly Reference[],
  contexts: readonly Context[],
): readonly Reference[] => {
  const bearers = new Map<number, number[]>()
  for (const [person, { age }] of contexts.entries())
    if (age !== null) bearers.set(age, [...(bearers.get(age) ?? []), person])
  const links: Reference[] = []
  let next = 0
  let before: number | null = null
  for (const sentence of sentences) {
    const own: Reference[] = []
    for (let r = references[next]; r && r.span.start < sentence.span.end; r = references[++next]) own.push(r)
    for (const { span, age } of agedIn(sentence)) {
      const known = bearers.get(age) ?? []
      const isFirst = own.every(r => r.span.start > span.start)
      const last = isFirst && before !== null && (contexts[before]?.age ?? age) === age ? before : null
      const person = known.length === 1 ? known[0] : known.length === 0 ? last : null
      if (person === null || person === undefined) continue
      links.push({ span, person })
      own.push({ span, person })
    }
    const people = [...new Set(own.map(({ person }) => person))]
    const starts = new Set(own.flatMap(({ span }) => [span.start]))
    before = people.length === 1 && !hasUnnamed(sentence, starts) ? (people[0] ?? null) : null
  }
  return links
}
