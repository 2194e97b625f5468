import { isBehindPreposition } from '../../analyse/is-adjunct.ts'
import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { overlaps } from '../../core/span.ts'
import { clausePrepositions, nextClause, relatives, whoRelatives } from '../../lang/en/grammar.ts'
import { shareBefore } from './share-before.ts'

const isCoordinated = (tokens: readonly Token[], first: number): boolean =>
  nextClause.has(tokens[first - 1]?.normal ?? '') || nextClause.has(tokens[first]?.normal ?? '')

const isPronoun = (token: Token | undefined): boolean => whoRelatives.has(token?.normal ?? '')

/** Where the clause that a verb stands in begins, if that says more of the noun phrase right before it; else null. */
const modifierStart = (
  { tokens }: Sentence,
  verb: Phrase,
  nouns: readonly Phrase[],
  isLast: boolean,
): number | null => {
  // "an attempt to delay the bill"
  if (isLast && tokens[verb.first - 1]?.normal === 'to') return verb.first - 1
  // "the man whom deputies shot", "a tax that would have risen"
  const own = nouns.find(p => p.last === verb.first - 1)
  const at = [verb.first - 1, ...(own ? [own.first - 1, own.first] : [])].find(i => isPronoun(tokens[i]))
  if (at !== undefined) return at
  // "the man held over the killing"
  const isParticiple = tokens[verb.first]?.tags.has('PastTense') === true && verb.first === verb.head
  const next = tokens[verb.head + 1]?.pos
  return isLast &&
    isParticiple &&
    (next === 'preposition' || tokens[verb.head]?.tags.has('PhrasalVerb') === true)
    ? verb.first
    : null
}

/** "An amendment that would have scrapped the tax | was voted down": what stands before the clause that modifies it. */
const beforeModifier = (sentence: Sentence, before: readonly Phrase[], first: number): Phrase | null => {
  const { tokens } = sentence
  const nouns = before.filter(p => p.type === 'noun')
  const verbs = before.filter(p => p.type === 'verb')
  for (const verb of verbs.slice(-3).reverse()) {
    // "papers seen by us suggest that | exports fell": another clause has begun.
    if (tokens.slice(verb.last + 1, first).some(t => t.normal === 'that')) return null
    const start = modifierStart(sentence, verb, nouns, verb === verbs.at(-1))
    const modified = start === null ? undefined : nouns.find(p => p.last === start - 1)
    // "Cllr Orla Finch, who chairs the panel, | voted": the clause stands between two commas, or there is none.
    const opened = tokens[(start ?? 1) - 1]?.after.includes(',') === true
    const commas = tokens.slice(verb.first, first).filter(t => /[,;:–—]/u.test(t.after)).length
    if (commas > Number(opened)) return null
    const isClosed = !opened || tokens[first - 1]?.after.includes(',') === true
    if (modified && isClosed && commas === Number(opened)) return modified
  }
  return null
}

/** "The firm, whose plant had burnt down, | closed": what stands before "whose", where the clause it opens is over. */
const ownerOf = ({ tokens }: Sentence, before: readonly Phrase[], first: number): Phrase | null => {
  const at = tokens.findLastIndex((t, i) => i < first && t.normal === 'whose')
  if (at < 0 || !tokens[first - 1]?.after.startsWith(',')) return null
  const isClosed = before.some(p => p.type === 'verb' && p.first > at)
  return isClosed ? (before.findLast(p => p.type === 'noun' && p.last < at) ?? null) : null
}

/** "Both panels on the craft, its maker's latest, | had opened": where what stands between the commas begins. */
const insertionBefore = (tokens: readonly Token[], first: number): number => {
  const isComma = (i: number) => tokens[i]?.after.startsWith(',') === true
  if (!isComma(first - 1)) return first
  for (let i = first - 2; i >= Math.max(0, first - 16); i--) if (isComma(i)) return i + 1
  return first
}

const isPerson = ({ tokens, people }: Sentence, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]
  return head !== undefined && people.some(({ span }) => overlaps(span, head.span))
}

/** "after the forecast | was cut", "as they | left": what looks like a preposition opens a clause. */
const isSubjectOfClause = ({ tokens, tree }: Sentence, phrase: Phrase, first: number): boolean => {
  const before = phrase.first - 1
  const opens = clausePrepositions.has(tokens[before]?.normal ?? '')
  return phrase.last === first - 1 && opens && tree.relations[before] === 'mark'
}

/** The noun phrase a verb group says something of; coordinated verbs share theirs. */
export const subjectPhrase = (sentence: Sentence, first: number, depth = 0): Phrase | null => {
  const { tokens, phrases } = sentence
  const before = phrases.filter(p => p.last < first)
  const verb = before.findLast(p => p.type === 'verb')
  const nouns = before.filter(p => p.type === 'noun' && p.first > (verb?.last ?? -1))
  const shared = () => (verb && depth < 4 ? subjectPhrase(sentence, verb.first, depth + 1) : null)
  if (isCoordinated(tokens, first))
    return shared() ?? nouns.findLast(p => !isBehindPreposition(tokens, p)) ?? null
  const relative = (p: Phrase) => isPronoun(tokens[p.head])
  const modified = beforeModifier(sentence, before, first)
  if (modified) return modified
  const inserted = insertionBefore(tokens, first)
  const isOwn = (p: Phrase) =>
    (!isBehindPreposition(tokens, p) ||
      shareBefore(tokens, p).length > 0 ||
      isSubjectOfClause(sentence, p, first)) &&
    !relative(p)
  const last = nouns.findLast(isOwn)
  // "Its skipper, Orri Dalsgaard, | died": of two names for one person the proper one says more.
  const own =
    last && isPerson(sentence, last) ? last : (nouns.findLast(p => p.last < inserted && isOwn(p)) ?? last)
  const owner = ownerOf(sentence, before, first)
  if (owner) return owner
  // "who rejected", "which fell": what stands before the pronoun, whatever it hangs on.
  const pronoun = relatives.has(tokens[first - 1]?.normal ?? '')
  if (pronoun) return before.findLast(p => p.type === 'noun' && !relative(p)) ?? null
  return own ?? shared()
}
