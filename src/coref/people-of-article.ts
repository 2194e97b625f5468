import type { PersonSpan, Sentence, Token } from '../core/sentence.ts'
import type { NameValue } from '../core/value.ts'
import { parseName } from '../kinds/name/parse-name.ts'
import { honorifics } from '../lang/en/names.ts'
import type { Gender, Reference } from './article-person.ts'
import { isOneName } from './is-one-name.ts'
import { referenceKeys } from './name-keys.ts'

/** A person while an article is read. */
export interface DraftPerson {
  name: NameValue
  readonly forms: Map<string, number>
  gender: Gender
}

/** The people that an article names, and where it names them. */
export interface Cast {
  readonly people: DraftPerson[]
  readonly references: Reference[]
}

const genderOf = (token: Token | undefined, person: PersonSpan): Gender => {
  const address = honorifics.get((person.honorific ?? '').toLowerCase().replaceAll('.', ''))
  if (address === 'woman' || address === 'man') return address
  if (token?.tags.has('FemaleName')) return 'woman'
  return token?.tags.has('MaleName') ? 'man' : null
}

/** Most people of one surname that a name is compared with. */
const widest = 40

const longer = (a: NameValue, b: NameValue): NameValue => (b.full.length > a.full.length ? b : a)

/**
 * Groups the names of an article by person. Full names come first; a name of one word joins the one person
 * whose surname or given name it is, or stands for somebody of its own.
 */
export const peopleOfArticle = (sentences: readonly Sentence[]): Cast => {
  const cast: Cast = { people: [], references: [] }
  const bySurname = new Map<string, number[]>()
  const named = sentences.flatMap(({ tokens, people }) => {
    const starts = new Map(tokens.map(token => [token.span.start, token]))
    return people.map(person => ({
      person,
      name: parseName(person.text),
      gender: genderOf(starts.get(person.span.start), person),
    }))
  })
  const add = ({ person, name, gender }: (typeof named)[number]): void => {
    const keys = referenceKeys(name)
    const known = keys.flatMap(key => bySurname.get(key)?.slice(-widest) ?? [])
    const home = [...new Set(known)].find(i => {
      const other = cast.people[i]
      return other && isOneName(other.name, name)
    })
    const index = home ?? cast.people.push({ name, forms: new Map(), gender }) - 1
    const draft = cast.people[index]
    if (!draft) return
    draft.name = longer(draft.name, name)
    draft.forms.set(name.full, (draft.forms.get(name.full) ?? 0) + 1)
    draft.gender ??= gender
    cast.references.push({ span: person.span, person: index })
    for (const key of keys) {
      const list = bySurname.get(key)
      if (!list) bySurname.set(key, [index])
      else if (!list.includes(index)) list.push(index)
    }
  }
  for (const entry of named) if (entry.name.given.length > 0) add(entry)
  for (const entry of named) if (entry.name.given.length === 0) add(entry)
  return cast
}
