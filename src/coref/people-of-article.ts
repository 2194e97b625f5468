import type { PersonSpan, Sentence, Token } from '../core/sentence.ts'
import type { NameValue } from '../core/value.ts'
import { parseName } from '../kinds/name/parse-name.ts'
import { honorifics } from '../lang/en/names.ts'
import type { Gender, Reference } from './article-person.ts'
import { nounGender } from './gendered-nouns.ts'
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

/** "the first lady, Vera Tarn", "spokeswoman Ana Ruel": what the noun in front tells. */
const toldInFront = (tokens: readonly Token[], at: number): Gender => {
  const before = tokens[at - 1]
  return before && before.pos === 'noun' && /^,? $/u.test(before.after) ? nounGender(before.normal) : null
}

const genderOf = (tokens: readonly Token[], at: number, person: PersonSpan): Gender => {
  const token = tokens[at]
  const address = honorifics.get((person.honorific ?? '').toLowerCase().replaceAll('.', ''))
  if (address === 'woman' || address === 'man') return address
  if (token?.tags.has('FemaleName')) return 'woman'
  return token?.tags.has('MaleName') ? 'man' : toldInFront(tokens, at)
}

const isOtherGender = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b

/** Most people of one surname that a name is compared with. */
const widest = 40

const longer = (a: NameValue, b: NameValue): NameValue => (b.full.length > a.full.length ? b : a)

/**
 * Groups the names of an article by person. Full names come first; a name of one word joins the one person
 * whose surname or given name it is, unless that is a woman and the name a man's, or stands for somebody of its own.
 */
export const peopleOfArticle = (sentences: readonly Sentence[]): Cast => {
  const cast: Cast = { people: [], references: [] }
  const bySurname = new Map<string, number[]>()
  const named = sentences.flatMap(({ tokens, people }) => {
    const starts = new Map(tokens.map((token, i) => [token.span.start, i]))
    return people.map(person => ({
      person,
      name: parseName(person.text),
      gender: genderOf(tokens, starts.get(person.span.start) ?? -1, person),
    }))
  })
  const add = ({ person, name, gender }: (typeof named)[number]): void => {
    const keys = referenceKeys(name)
    const known = keys.flatMap(key => bySurname.get(key)?.slice(-widest) ?? [])
    const fitting = [...new Set(known)].filter(i => {
      const other = cast.people[i]
      return other && !isOtherGender(other.gender, gender) && isOneName(other.name, name)
    })
    // "Mr. Tarn" is not Vera Tarn, and then "President Tarn" is he.
    const home = fitting.find(i => cast.people[i]?.name.full === name.full) ?? fitting[0]
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
  const bare = named.filter(({ name }) => name.given.length === 0)
  for (const entry of bare) if (entry.gender !== null) add(entry)
  for (const entry of bare) if (entry.gender === null) add(entry)
  return cast
}
