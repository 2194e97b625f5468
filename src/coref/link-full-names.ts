import type { Sentence } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import type { NameValue } from '../core/value.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { parseName } from '../kinds/name/parse-name.ts'
import { fullRuns, runsOf } from './capital-runs.ts'
import type { Cast } from './people-of-article.ts'
import type { SecondReferences } from './second-references.ts'

/** Full names by the form in which they are compared. */
export type KnownNames = ReadonlyMap<string, NameValue>

/** The full names that articles make known. */
export const knownNames = (casts: readonly Cast[]): KnownNames =>
  new Map(
    casts
      .flatMap(({ people }) => people.flatMap(({ forms }) => [...forms.keys()].map(parseName)))
      .filter(({ given }) => given.length > 0)
      .map(name => [plainKey(name.full), name] as const),
  )

/**
 * Finds full names in sentences that gave no sign of a person, but stand elsewhere in the article; the others
 * may be named in another article. A name that another article knows for a person's adds that person to the cast.
 */
export const linkFullNames = (
  sentences: readonly Sentence[],
  cast: Cast,
  known: KnownNames,
): SecondReferences => {
  const byName = new Map<string, number>()
  for (const [i, { forms }] of cast.people.entries())
    for (const form of forms.keys()) byName.set(plainKey(form), i)
  const found = sentences.flatMap(({ tokens, people }) => {
    let person = 0
    return fullRuns(tokens, runsOf(tokens)).filter(({ span }) => {
      for (let own = people[person]; own && own.span.end <= span.start; own = people[person]) person++
      const own = people[person]
      return !(own && overlaps(own.span, span))
    })
  })
  const keyed = found.map(run => ({ span: run.span, key: plainKey(run.text) }))
  for (const { key } of keyed) {
    const name = known.get(key)
    if (!name || byName.has(key)) continue
    byName.set(key, cast.people.push({ name, forms: new Map([[name.full, 1]]), gender: null }) - 1)
  }
  const links = keyed.flatMap(({ span, key }) => {
    const person = byName.get(key)
    return person === undefined ? [] : [{ span, person }]
  })
  return { links, open: keyed.filter(({ key }) => !byName.has(key)) }
}
