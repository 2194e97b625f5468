import type { Sentence, Token } from '../core/sentence.ts'
import { contains, type Span } from '../core/span.ts'
import { genderedPronouns } from '../lang/en/grammar.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { isKindOf } from '../world/wordnet.ts'
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
  /** Those of them whom the sentence is about: the subject of its main verb. */
  readonly leaders: readonly number[]
  /** It is about somebody without a name: "The *fisherman* met Prat." */
  readonly isOfUnnamed: boolean
}

/** Most words between somebody and the verb of speech: "Tollan, 41, the captain of the side, said". */
const verbReach = 14

/** Relations by which a word belongs to the name that it stands beside: "captain Ana *Tollan*", "Tollan, the *captain*". */
const naming = /^(?:flat|appos|nmod:desc|nmod:unmarked)$/u

/** The word that a word of a name depends on as a whole. */
const headOfName = ({ tree }: Sentence, at: number): number => {
  let i = at
  for (let up = 0; up < 3 && naming.test(tree.relations[i] ?? ''); up++) i = tree.heads[i] ?? -1
  return i
}

/** Where the words stand that are the subject of one of the verbs: "*Tollan* told the Herald", "*he* added". */
const subjectsOf = (sentence: Sentence, isVerb: (verb: number) => boolean): ReadonlySet<number> =>
  new Set(
    sentence.tokens.flatMap(({ span }, i) => {
      const name = headOfName(sentence, i)
      const isSubject = sentence.tree.relations[name]?.startsWith('nsubj') === true
      const verb = isSubject ? (sentence.tree.heads[name] ?? -1) : -1
      return verb >= 0 && Math.abs(verb - i) <= verbReach && isVerb(verb) ? [span.start] : []
    }),
  )

/** Does one of the words of a name or pronoun stand at such a place? */
const speaksAt = (places: ReadonlySet<number>, { start, end }: Span): boolean =>
  places.size > 0 && Array.from({ length: end - start }, (_, i) => start + i).some(at => places.has(at))

/** How many groups are near enough to tell who speaks by who spoke there: the pronoun's own sentence and the one before. */
const besideGroups = 2

/** People who are named together, and those of them who speak there or lead. */
type Group = Omit<ReadSentence, 'paragraph'>

/**
 * The one person who fits in the nearest group that names any who fit; of two, where the pronoun speaks, the one who speaks there,
 * else whom the sentence is about ("Tollan argued with Prat. “He will go,” he said"); null where two do, or where somebody further
 * off is known to fit and the nearest is not: "She has signed two backs, and beat the fee paid for Robin Osei. She said …".
 */
const only = (
  groups: readonly Group[],
  genderOf: (person: number) => Gender | null,
  { gender, speaks }: { readonly gender: Gender; readonly speaks: boolean },
): number | null => {
  for (const [i, group] of groups.entries()) {
    if (speaks && group.isOfUnnamed) return null
    const fitting = [...new Set(group.people)].filter(id => (genderOf(id) ?? gender) === gender)
    const [person] = fitting
    if (fitting.length > 1) {
      const among = (some: readonly number[]) =>
        fitting.filter(id => speaks && i < besideGroups && some.includes(id))
      const [speaking, leading] = [among(group.speakers), among(group.leaders)]
      return speaking.length === 1
        ? (speaking[0] ?? null)
        : leading.length === 1
          ? (leading[0] ?? null)
          : null
    }
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

/** One person without a name: "the fisherman". */
const isUnnamed = ({ pos, normal, lemma, tags, span }: Token, linked: ReadonlySet<number>): boolean =>
  pos === 'noun' &&
  normal === lemma &&
  !tags.has('ProperNoun') &&
  !linked.has(span.start) &&
  isKindOf(lemma, 'person')

/** "*the* fisherman", "*one* witness"; of "Manager of the mill, Ana Prat, said" the name follows. */
const isDetermined = ({ tokens, tree }: Sentence, noun: number): boolean =>
  tree.heads.some(
    (head, i) => head === noun && i < noun && /^(?:determiner|number)$/u.test(tokens[i]?.pos ?? ''),
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
    const speaking = subjectsOf(sentence, verb => speechVerbs.has(tokens[verb]?.lemma ?? ''))
    const leading = subjectsOf(sentence, verb => sentence.tree.relations[verb] === 'root')
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
      const groups = [{ people: before, speakers: [], leaders: [], isOfUnnamed: false }, ...earlier]
      const speaks = isSubject && speaksAt(speaking, token.span)
      const person = only(groups, id => known[id] ?? null, { gender, speaks })
      if (person === null) continue
      // "The director ate at his mother's table": "his" may be somebody's whom the article does not name.
      if (isSubject || before.includes(person)) known[person] ??= gender
      links.push({ span: token.span, person })
      own.push({ span: token.span, person })
    }
    const those = (places: ReadonlySet<number>) =>
      own.filter(r => speaksAt(places, r.span)).map(r => r.person)
    const [speakers, leaders] = [those(speaking), those(leading)]
    const isUnnamedHere = tokens.some(
      (token, i) =>
        leading.has(token.span.start) &&
        isUnnamed(token, linked) &&
        !isQuoted(token.span) &&
        isDetermined(sentence, i),
    )
    read.push({
      paragraph,
      people: own.map(r => r.person),
      speakers,
      leaders,
      isOfUnnamed: isUnnamedHere && speakers.length === 0 && leaders.length === 0,
    })
  }
  return links
}
