import type { Sentence, Token } from '../core/sentence.ts'
import { contains, type Span } from '../core/span.ts'
import { genderedPronouns } from '../lang/en/grammar.ts'
import type { Gender, Reference } from './article-person.ts'
import { nounGender } from './gendered-nouns.ts'

/** How many sentences back "he" and "she" may point; other forms stay within the paragraph. */
const reach = 3

/** The people of a sentence that has been read, in text order. */
interface ReadSentence {
  readonly paragraph: number
  readonly people: readonly number[]
}

/**
 * The one person who fits in the nearest group that names any who fit; null where two do, or where somebody further off is
 * known to fit and the nearest is not: "She has signed two backs, and beat the fee paid for Robin Osei. She said …".
 */
const only = (
  groups: readonly (readonly number[])[],
  genderOf: (person: number) => Gender | null,
  gender: Gender,
): number | null => {
  for (const [i, group] of groups.entries()) {
    const fitting = [...new Set(group)].filter(id => (genderOf(id) ?? gender) === gender)
    const [person] = fitting
    if (fitting.length > 1) return null
    if (person === undefined) continue
    const isKnown = genderOf(person) === gender
    const isRivalled = groups.slice(i + 1).some(further => further.some(id => genderOf(id) === gender))
    return isKnown || !isRivalled ? person : null
  }
  return null
}

/** "her brother was off his medication": somebody without a name stands nearer. */
const meansUnnamed = (
  tokens: readonly Token[],
  i: number,
  gender: Gender,
  linked: ReadonlySet<number>,
): boolean =>
  tokens
    .slice(Math.max(0, i - 12), i)
    .some(
      token => token.pos === 'noun' && nounGender(token.normal) === gender && !linked.has(token.span.start),
    )

/**
 * Finds the pronouns that can mean only one person: the people named last, whose gender does not speak against
 * it. "He" and "she" tell the gender of their person. Inside quotes the speaker may mean anybody.
 *
 * @param references names and roles found so far, in text order
 * @param genders what is known of each person, by index
 */
export const linkPronouns = (
  sentences: readonly Sentence[],
  references: readonly Reference[],
  genders: readonly Gender[],
): readonly Reference[] => {
  const known = [...genders]
  const links: Reference[] = []
  const read: ReadSentence[] = []
  let next = 0
  for (const { span, paragraph, tokens, quotes } of sentences) {
    const own: Reference[] = []
    for (let r = references[next]; r && r.span.start < span.end; r = references[++next]) own.push(r)
    const isQuoted = (span: Span): boolean => quotes.some(quote => contains(quote, span))
    const linked = new Set(own.map(reference => reference.span.start))
    for (const [i, token] of tokens.entries()) {
      const gender = genderedPronouns.get(token.normal)
      if (gender === undefined || token.pos !== 'pronoun') continue
      if (isQuoted(token.span) || meansUnnamed(tokens, i, gender, linked)) continue
      const isSubject = token.normal === 'he' || token.normal === 'she'
      const earlier = read
        .slice(-reach)
        .reverse()
        .filter(sentence => isSubject || sentence.paragraph === paragraph)
      // "“Passing Holt was special,” he said": whom somebody speaks of is not the one who speaks.
      const before = own.filter(r => r.span.start < token.span.start && !isQuoted(r.span)).map(r => r.person)
      const groups = [before, ...earlier.map(sentence => sentence.people)]
      const person = only(groups, id => known[id] ?? null, gender)
      if (person === null) continue
      // "The director ate at his mother's table": "his" may be somebody's whom the article does not name.
      if (isSubject || before.includes(person)) known[person] ??= gender
      links.push({ span: token.span, person })
      own.push({ span: token.span, person })
    }
    read.push({ paragraph, people: own.map(r => r.person) })
  }
  return links
}
