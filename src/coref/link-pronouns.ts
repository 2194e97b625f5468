import type { Sentence, Token } from '../core/sentence.ts'
import { contains, type Span } from '../core/span.ts'
import { genderedPronouns } from '../lang/en/grammar.ts'
import { continuingVerbs, speechVerbs } from '../lang/en/speech.ts'
import type { Gender, Reference } from './article-person.ts'
import { nounGender } from './gendered-nouns.ts'

/** How many sentences back "he" and "she" may point; other forms stay within the paragraph. */
const reach = 3

/** The people of a sentence that has been read, in text order. */
interface ReadSentence {
  readonly paragraph: number
  readonly people: readonly number[]
  /** Those of them who are the subject of a verb of speech. */
  readonly speakers: readonly number[]
}

/** Most words between somebody and the verb of speech: "Tollan, 41, the captain of the side, said". */
const verbReach = 14

/** Where the words stand that are the subject of one of the verbs: "*Tollan* told the Herald", "*he* added". */
const subjectsOf = ({ tokens, tree }: Sentence, verbs: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(
    tokens.flatMap(({ span }, i) => {
      const head = tree.relations[i] === 'nsubj' ? (tree.heads[i] ?? -1) : -1
      const isNear = head >= 0 && Math.abs(head - i) <= verbReach
      return isNear && verbs.has(tokens[head]?.lemma ?? '') ? [span.start] : []
    }),
  )

/** Does one of the words of a name or pronoun stand at such a place? */
const speaksAt = (places: ReadonlySet<number>, { start, end }: Span): boolean =>
  places.size > 0 && Array.from({ length: end - start }, (_, i) => start + i).some(at => places.has(at))

/** People who are named together, and those of them who speak there. */
type Group = Pick<ReadSentence, 'people' | 'speakers'>

/**
 * The one person who fits in the nearest group that names any who fit, of two the one who speaks there where the pronoun goes on
 * ("Tollan said that Prat was upset. “He will go,” he added"); null where two do, or where somebody further off is
 * known to fit and the nearest is not: "She has signed two backs, and beat the fee paid for Robin Osei. She said …".
 */
const only = (
  groups: readonly Group[],
  genderOf: (person: number) => Gender | null,
  { gender, goesOn }: { readonly gender: Gender; readonly goesOn: boolean },
): number | null => {
  for (const [i, group] of groups.entries()) {
    const fitting = [...new Set(group.people)].filter(id => (genderOf(id) ?? gender) === gender)
    const [person] = fitting
    const speaking = goesOn ? fitting.filter(id => group.speakers.includes(id)) : []
    if (fitting.length > 1) return speaking.length === 1 ? (speaking[0] ?? null) : null
    if (person === undefined) continue
    const isKnown = genderOf(person) === gender
    const isRivalled = groups.slice(i + 1).some(further => further.people.some(id => genderOf(id) === gender))
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
  for (const sentence of sentences) {
    const { span, paragraph, tokens, quotes } = sentence
    const [speaking, goingOn] = [subjectsOf(sentence, speechVerbs), subjectsOf(sentence, continuingVerbs)]
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
        .filter(other => isSubject || other.paragraph === paragraph)
      // "“Passing Holt was special,” he said": whom somebody speaks of is not the one who speaks.
      const before = own.filter(r => r.span.start < token.span.start && !isQuoted(r.span)).map(r => r.person)
      const groups = [{ people: before, speakers: [] }, ...earlier]
      const goesOn = isSubject && speaksAt(goingOn, token.span)
      const person = only(groups, id => known[id] ?? null, { gender, goesOn })
      if (person === null) continue
      // "The director ate at his mother's table": "his" may be somebody's whom the article does not name.
      if (isSubject || before.includes(person)) known[person] ??= gender
      links.push({ span: token.span, person })
      own.push({ span: token.span, person })
    }
    const speakers = own.filter(r => speaksAt(speaking, r.span)).map(r => r.person)
    read.push({ paragraph, people: own.map(r => r.person), speakers })
  }
  return links
}
