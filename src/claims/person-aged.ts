import type { Entities, Entity } from '../core/entity.ts'
import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { ageLeads, ageLimits, ageOpeners, ageWords } from '../lang/en/ages.ts'
import { capacityWords, indefiniteArticles, possessives } from '../lang/en/grammar.ts'
import { isKindOf } from '../world/wordnet.ts'
import type { Frame } from './frame.ts'

const firstPerson = ({ tokens, articleId }: Sentence, { last }: Frame, entities: Entities): Entity | null => {
  for (const token of tokens.slice(last + 1)) {
    const person = entities.at(articleId, token.span)
    if (person) return person
  }
  return null
}

/** Relations by which a noun says what somebody named before it is: "Orla Venning, a 44-year-old", "is a 44-year-old". */
const sayingWho = /^(?:appos|root|xcomp|ccomp|advcl|acl|parataxis|obl|dep)/u

/** "Farias' daughter": a name in s, whose apostrophe the tagger leaves out. */
const isOwnerInS = (owner: Token | undefined): boolean =>
  owner !== undefined && /s$/u.test(owner.text) && /^['’] /u.test(owner.after)

/** "Two girls, ages 12 and 15": nobody has two ages. */
const isOfSeveral = ({ tokens }: Sentence, { first, last }: Frame): boolean =>
  (tokens[first - 1]?.normal === 'and' && tokens[first - 2]?.pos === 'number') ||
  (tokens[last + 1]?.normal === 'and' && tokens[last + 2]?.pos === 'number')

/**
 * Does a passage bring in people of its own: "and an 11-year-old girl was hurt", "lawmakers in their 80s", "24 of them under age
 * 17"? Their age is nobody's who was named before them.
 */
const isOfOthers = ({ tokens, tree }: Sentence, { first, last, counted }: Frame): boolean => {
  const owner = tokens[first - 1]
  const before = owner?.normal ?? ''
  if (before === 'their' || ageLimits.has(tokens[first]?.normal ?? '')) return true
  // "his 23-year-old bride", "Tarn's 16-year-old daughter", "Farias' 16-year-old daughter"
  const isOwned = possessives.has(before) || /\p{L}['’]s?$/u.test(owner?.text ?? '') || isOwnerInS(owner)
  if (isOwned && tokens[last + 1]?.pos === 'noun') return true
  const opener = indefiniteArticles.has(before) || indefiniteArticles.has(tokens[first]?.normal ?? '')
  const noun = counted !== null && counted > last ? counted : -1
  // "struck the 11-year-old pupil": nobody does so to himself.
  if (noun >= 0 && /^i?obj$/u.test(tree.relations[noun] ?? '')) return true
  // "was shot along with an 11-year-old girl"; "won as a 19-year-old student" says who he was.
  const preposition = tokens[indefiniteArticles.has(before) ? first - 2 : first - 1]
  const isBeside = preposition?.pos === 'preposition' && !capacityWords.has(preposition.normal)
  return opener && noun >= 0 && (isBeside || !sayingWho.test(tree.relations[noun] ?? ''))
}

/** "Tarn's mother, Odilka, 61", "Tarn's daughter, 16,": the age is of whoever stands right before it, known or not. */
const isOfUnknown = ({ tokens, articleId }: Sentence, { first }: Frame, entities: Entities): boolean => {
  const before = tokens[first - 1]
  return (
    before?.pos === 'noun' &&
    before.after.startsWith(',') &&
    (isCapitalised(before.text) || isKindOf(before.lemma, 'person')) &&
    entities.at(articleId, before.span) === null
  )
}

/** "23-year-old Tarn Odilka struck …": the name that an age stands right before, or null. */
const namedBehind = ({ tokens }: Sentence, { last }: Frame): Token | null => {
  const [age, next] = [tokens[last], tokens[last + 1]]
  const isBefore = age?.normal === 'old' && age.after === ' ' && tokens[last - 1]?.after === '-'
  return isBefore && next && isCapitalised(next.text) ? next : null
}

/** The topmost word of a stretch: the one that hangs on a word outside of it. */
const headOf = ({ tree }: Pick<Sentence, 'tree'>, first: number, last: number): number => {
  for (let i = first; i <= last; i++) {
    const head = tree.heads[i] ?? -1
    if (head < first || head > last) return i
  }
  return last
}

/** How far up the tree it is looked for who does something to the person of an age. */
const deepest = 6

/** By which words somebody does something: its subject, the owner of a noun that tells of it, "the letter *of Holm*". */
const doing = /^(?:nsubj|nmod)/u

/**
 * Does somebody do something to the person of that age, or is with them: "Holm met the 15-year-old", "Holm's letter to the
 * 15-year-old", "Holm with the 15-year-old"? Nobody is spoken of so who does it.
 */
const isDoneTo = ({ tree, tokens }: Sentence, { first, last, counted }: Frame, person: number): boolean => {
  if (capacityWords.has(tokens[first - 2]?.normal ?? '')) return false
  let top = person
  while (/^(?:flat|appos|compound)/u.test(tree.relations[top] ?? '')) top = tree.heads[top] ?? -1
  const isDoer = doing.test(tree.relations[top] ?? '')
  let at = counted !== null && counted > last ? counted : headOf({ tree }, first, last)
  for (let steps = 0; at >= 0 && steps < deepest; steps++) {
    const relation = tree.relations[at] ?? ''
    const head = tree.heads[at] ?? -1
    if (/^nsubj/u.test(relation)) return false
    const isBeside = head === top || (isDoer && head === tree.heads[top])
    if (isBeside && /^(?:i?obj|obl|nmod)/u.test(relation)) return true
    // "Holm, who met the 15-year-old", "a recording of Holm calmly talking to the 15-year-old"
    if (head === top && steps > 0 && /^acl/u.test(relation)) return true
    if (head > person && tokens.slice(person + 1, head).every(({ pos }) => pos === 'adverb')) return true
    at = head
  }
  return false
}

/** "At 35, she …", "Now 46, she …", "Aged 46, she …" */
const opensSentence = ({ tokens }: Sentence, { first }: Frame): boolean =>
  first === 0 ? ageLeads.has(tokens[0]?.normal ?? '') : first === 1 && ageOpeners.has(tokens[0]?.normal ?? '')

/**
 * Whose age a mention gives that does not stand right beside a name: the nearest person before it, by name or
 * pronoun ("She was 87", "Ruel, who has died aged 87"), or behind one that opens the sentence ("At 35, she …"). The age
 * of a thing ("a 38-year-old ferry") is nobody's.
 */
export const personAged = (sentence: Sentence, frame: Frame, entities: Entities): Entity | null => {
  const { tokens } = sentence
  const counted = frame.counted === null ? undefined : tokens[frame.counted]
  const isSomebody = (token: Token): boolean =>
    isKindOf(token.lemma, 'person') || entities.at(sentence.articleId, token.span) !== null
  if (counted && !isSomebody(counted)) return null
  if (isOfSeveral(sentence, frame) || isOfOthers(sentence, frame) || isOfUnknown(sentence, frame, entities))
    return null
  const named = namedBehind(sentence, frame)
  if (named) return entities.at(sentence.articleId, named.span)
  // "from the age of four" is no description of anybody.
  const isBehindThe =
    tokens[frame.first - 1]?.normal === 'the' && !ageWords.has(tokens[frame.first]?.normal ?? '')
  const isDoneToBy = ({ id }: Entity): boolean =>
    tokens
      .slice(0, frame.first)
      .some(({ span }, i) => entities.at(sentence.articleId, span)?.id === id && isDoneTo(sentence, frame, i))
  for (let i = frame.first - 1; i >= 0; i--) {
    const token = tokens[i]
    const person = token && entities.at(sentence.articleId, token.span)
    if (person) return isBehindThe && isDoneToBy(person) ? null : person
    // "her aunt Odile, who is 93": nobody's but hers, whoever else was named.
    if (token?.normal === 'who') {
      const before = tokens[i - 1]
      return (before && entities.at(sentence.articleId, before.span)) ?? null
    }
  }
  return opensSentence(sentence, frame) ? firstPerson(sentence, frame, entities) : null
}
