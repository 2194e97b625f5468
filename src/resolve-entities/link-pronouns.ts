import type { Sentence } from '../core/sentence.ts'
import { contains } from '../core/span.ts'
import type { Gender, Reference } from './article-person.ts'

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
])

/** How many sentences back a pronoun may point. */
const reach = 3

/**
 * Finds the pronouns that can mean only one person: the people named last, whose gender does not speak against
 * it. Pronouns inside quotes are left alone: the speaker may mean anybody.
 *
 * @param references names and roles found so far, in text order
 * @param genders what is known of each person, by index
 */
export const linkPronouns = (
  sentences: readonly Sentence[],
  references: readonly Reference[],
  genderOf: (person: number) => Gender,
): readonly Reference[] => {
  const links: Reference[] = []
  const inSentence: number[][] = []
  let next = 0
  for (const [s, sentence] of sentences.entries()) {
    const own: Reference[] = []
    for (let r = references[next]; r && r.span.start < sentence.span.end; r = references[++next]) own.push(r)
    for (const token of sentence.tokens) {
      const gender = genders.get(token.normal)
      if (gender === undefined || token.pos !== 'pronoun') continue
      if (sentence.quotes.some(quote => contains(quote, token.span))) continue
      const before = own.filter(r => r.span.start < token.span.start).map(r => r.person)
      const person = only([before, ...inSentence.slice(-reach).reverse()], id => {
        const known = genderOf(id)
        return known === null || known === gender
      })
      if (person === null) continue
      const link = { span: token.span, person }
      links.push(link)
      own.push(link)
    }
    inSentence[s] = own.map(r => r.person)
  }
  return links
}

/** The one person who fits in the nearest group that names any who fit; null where two do. */
const only = (groups: readonly (readonly number[])[], fits: (person: number) => boolean): number | null => {
  for (const group of groups) {
    const fitting = [...new Set(group)].filter(fits)
    if (fitting.length > 1) return null
    if (fitting[0] !== undefined) return fitting[0]
  }
  return null
}
