import type { Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { honorifics } from '../text/people-honorifics.ts'
import { thingNouns } from '../text/people-not-names.ts'
import { isRoleNoun } from '../text/people-roles.ts'
import type { Reference } from './article-person.ts'
import { referenceKeys } from './name-keys.ts'
import type { Cast } from './people-of-article.ts'

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}.*\p{Ll}/u.test(token.text)

/** Words that may stand beside a surname without making another name of the two. */
const isTitle = (token: Token): boolean => isRoleNoun(token.normal) || honorifics.has(token.normal)

/** "Brandt Howell", "Alder County": a capitalised neighbour makes it the name of something else. */
const hasNeighbour = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  const joined = (token: Token | undefined) => token?.after === ' ' || token?.after === '-'
  if (before && joined(before) && first > 1 && isCapital(before) && !isTitle(before)) return true
  if (after?.text && joined(tokens[last]) && isCapital(after) && !isTitle(after)) return true
  return (
    after !== undefined && tokens[last]?.after === ' ' && thingNouns.has(after.normal) && isCapital(after)
  )
}

/** A word, or the parts of one that a hyphen joins. */
interface Run {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly text: string
}

const runsOf = (tokens: readonly Token[]): readonly Run[] => {
  const runs: Run[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (token.after === '-' && tokens[i + 1])) continue
    const [start, end] = [tokens[first]?.span.start ?? 0, token.span.end]
    if (isCapital(tokens[first])) {
      const text = tokens
        .slice(first, i + 1)
        .map(t => t.text)
        .join('-')
      runs.push({ first, last: i, span: { start, end }, text: text.replace(/['’]s?$/u, '') })
    }
    first = i + 1
  }
  return runs
}

const index = (
  cast: Cast,
  keysOf: (person: Cast['people'][number]) => readonly string[],
): Map<string, number[]> => {
  const map = new Map<string, number[]>()
  for (const [i, person] of cast.people.entries())
    for (const key of new Set(keysOf(person))) {
      const list = map.get(key)
      if (list) list.push(i)
      else map.set(key, [i])
    }
  return map
}

/** A capitalised word that stands for nobody the article names in full. */
export interface OpenName {
  readonly span: Span
  readonly key: string
}

/** Second references, and words that may be some whose person only another article names in full. */
export interface SecondReferences {
  readonly links: readonly Reference[]
  readonly open: readonly OpenName[]
}

/**
 * Finds second references: surnames alone ("Tarrant said"), and first names alone where they are clear. Of two
 * people with one surname, the one named last is meant.
 */
export const linkSurnames = (sentences: readonly Sentence[], cast: Cast): SecondReferences => {
  const bySurname = index(cast, person => referenceKeys(person.name))
  const byGiven = index(cast, person => person.name.given.slice(0, 1).map(plainKey))
  const named = cast.references.toSorted((a, b) => a.span.start - b.span.start)
  /** Who was named last, by surname and first name. */
  const latest = new Map<string, number>()
  const meet = (person: number): void => {
    const name = cast.people[person]?.name
    if (!name) return
    for (const key of [...referenceKeys(name), ...name.given.slice(0, 1).map(plainKey)])
      latest.set(key, person)
  }
  let next = 0
  const links: Reference[] = []
  const open: OpenName[] = []
  for (const { tokens, people } of sentences) {
    let person = 0
    for (const run of runsOf(tokens)) {
      for (let own = people[person]; own && own.span.end <= run.span.start; own = people[person]) person++
      const own = people[person]
      if (own && overlaps(own.span, run.span)) continue
      const key = plainKey(run.text)
      const family = bySurname.get(key)
      const clear = run.first > 0 || tokens[run.first]?.tags.has('Person')
      const found = family ?? (clear ? byGiven.get(key) : undefined)
      if (hasNeighbour(tokens, run.first, run.last)) continue
      if (!found) {
        if (clear) open.push({ span: run.span, key })
        continue
      }
      for (let name = named[next]; name && name.span.start < run.span.start; name = named[++next])
        meet(name.person)
      const only = found.length === 1 ? found[0] : latest.get(key)
      if (only === undefined) continue
      links.push({ span: run.span, person: only })
      meet(only)
    }
  }
  return { links, open }
}
