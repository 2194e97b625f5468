import type { Sentence, Token } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import { differsByTypo } from '../kinds/name/differs-by-typo.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { thingNouns } from '../lang/en/names.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { isFirstName } from '../text/people-words.ts'
import { countryOf } from '../world/countries.ts'
import { placesNamed } from '../world/places.ts'
import type { Reference } from './article-person.ts'
import { hasNeighbour, runsOf } from './capital-runs.ts'
import { misspellingKeys, referenceKeys } from './name-keys.ts'
import type { Cast } from './people-of-article.ts'
import type { Misspelt, OpenName, SecondReferences } from './second-references.ts'

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

/** Is the word somebody who speaks: "Salter and Lock said"? */
const speaks = ({ tokens, tree }: Sentence, at: number): boolean => {
  let i = at
  for (let up = 0; up < 3 && tree.relations[i] === 'conj'; up++) i = tree.heads[i] ?? -1
  const verb = tokens[tree.heads[i] ?? -1]
  return tree.relations[i] === 'nsubj' && verb !== undefined && speechVerbs.has(verb.lemma)
}

/** Looks up the one person of a cast whose surname differs from a word by a misspelling. */
const misspellingIndex = ({ people }: Cast): ((key: string) => number | null) => {
  const byMisspelling = new Map<string, Set<number>>()
  for (const [i, { name }] of people.entries())
    if (name.given.length > 0)
      for (const key of misspellingKeys(plainKey(name.family)))
        byMisspelling.set(key, (byMisspelling.get(key) ?? new Set()).add(i))
  return key => {
    const near = new Set(misspellingKeys(key).flatMap(spelling => [...(byMisspelling.get(spelling) ?? [])]))
    const meant = [...near].filter(i => differsByTypo(plainKey(people[i]?.name.family ?? ''), key))
    return meant.length === 1 ? (meant[0] ?? null) : null
  }
}

/** A word that is known for something else is no misspelling: a place, a first name. */
const isOther = (token: Token | undefined): boolean =>
  token === undefined ||
  isFirstName(token) ||
  thingNouns.has(token.normal) ||
  countryOf(token.text) !== null ||
  placesNamed(token.text).length > 0

/**
 * Finds second references: surnames alone ("Tarrant said"), and first names alone where they are clear. Of two
 * people with one surname, the one named last is meant. A surname that no article knows in full and that differs from one of
 * the article's by a misspelling is that one's, where it speaks: "Lock said" behind "Gary Locke".
 *
 * @param families surnames of all full names of the run, in small letters
 */
export const linkSurnames = (
  sentences: readonly Sentence[],
  cast: Cast,
  families: ReadonlySet<string>,
): SecondReferences & { readonly misspelt: readonly Misspelt[] } => {
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
  const misspelt: Misspelt[] = []
  const misspeltOf = misspellingIndex(cast)
  for (const sentence of sentences) {
    const { tokens, people } = sentence
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
        const isMisspelling =
          clear && !families.has(key) && speaks(sentence, run.last) && !isOther(tokens[run.last])
        const meant = isMisspelling ? misspeltOf(key) : null
        if (meant !== null) {
          const span = { start: run.span.start, end: run.span.start + run.text.length }
          links.push({ span: run.span, person: meant })
          misspelt.push({ span, sentence: sentence.index, text: run.text })
        } else if (clear) open.push({ span: run.span, key })
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
  return { links, open, misspelt }
}
