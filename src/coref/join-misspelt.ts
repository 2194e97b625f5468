import type { NameValue } from '../core/value.ts'
import { matchNames } from '../kinds/name/match-names.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { misspellingKeys } from './name-keys.ts'
import type { Cast } from './people-of-article.ts'

const familyOf = ({ family }: NameValue): string => plainKey(family)

/** Who is meant by each person of the cast whose name is another's misspelt, by index. */
const misspelt = ({ people }: Cast, families: ReadonlySet<string>): ReadonlyMap<number, number> => {
  const byMisspelling = new Map<string, number[]>()
  for (const [i, { name }] of people.entries())
    if (name.given.length > 0)
      for (const key of new Set(misspellingKeys(familyOf(name))))
        byMisspelling.set(key, [...(byMisspelling.get(key) ?? []), i])
  return new Map(
    [...people.entries()].flatMap(([i, { name }]): readonly (readonly [number, number])[] => {
      if (name.given.length > 0 || families.has(familyOf(name))) return []
      const near = new Set(misspellingKeys(familyOf(name)).flatMap(key => byMisspelling.get(key) ?? []))
      const meant = [...near].filter(other => matchNames(people[other]?.name ?? name, name) === 'typo')
      const [only] = meant
      return only !== undefined && meant.length === 1 ? [[i, only]] : []
    }),
  )
}

/**
 * Takes a surname that no article knows in full for the one in its own article that it differs from by a misspelling: "Asa Tunnell
 * led it. Mr. Tunell said …".
 *
 * @param families surnames of all full names of the run, in small letters
 */
export const joinMisspelt = (cast: Cast, families: ReadonlySet<string>): Cast => {
  const meant = misspelt(cast, families)
  if (meant.size === 0) return cast
  const kept = [...cast.people.keys()].filter(i => !meant.has(i))
  const place = new Map(kept.map((i, at) => [i, at]))
  for (const [i, other] of meant)
    for (const [form, count] of cast.people[i]?.forms ?? []) {
      const forms = cast.people[other]?.forms
      forms?.set(form, (forms.get(form) ?? 0) + count)
    }
  return {
    people: kept.flatMap(i => cast.people[i] ?? []),
    references: cast.references.flatMap(({ span, person }) => {
      const at = place.get(meant.get(person) ?? person)
      return at === undefined ? [] : [{ span, person: at }]
    }),
  }
}
