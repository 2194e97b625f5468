import type { Sentence } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import type { Reference } from './article-person.ts'
import { hasNeighbour, runsOf } from './capital-runs.ts'
import { referenceKeys } from './name-keys.ts'
import type { Cast } from './people-of-article.ts'
import type { OpenName, SecondReferences } from './second-references.ts'

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
