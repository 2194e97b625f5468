import { subjectByTree } from '../analyse/subject-by-tree.ts'
import type { Entities } from '../core/entity.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { ofWords, relatives } from '../lang/en/grammar.ts'
import { estimatingVerbs, reckonings, speechVerbs } from '../lang/en/speech.ts'
import { isMouthpiece, partyOf } from '../text/parties.ts'
import { toAmerican } from '../world/spelling.ts'

/** Somebody who is given as the source of what a sentence says, and where. */
export interface Speaking {
  /** Id of a person, or the noun that stands for the speaker, in American spelling. */
  readonly speaker: string
  readonly isEstimate: boolean
  /** "organisers put the crowd at": only of an amount behind "at". */
  readonly isPut: boolean
  /** Index of the verb of speech; null for "according to" and the like. */
  readonly verb: number | null
  /** Token indices of verb and speaker together, inclusive. */
  readonly first: number
  readonly last: number
}

const wordOf = ({ lemma }: Token): string => toAmerican(lemma.replace(/['’]s?$/u, ''))

const singular = (word: string): string =>
  partyOf(word) === null && word.endsWith('s') && partyOf(word.slice(0, -1)) !== null
    ? word.slice(0, -1)
    : word

/** "police spokeswoman", "a spokesman for the union" → the police, the union; null where nobody in particular speaks. */
const behind = (sentence: Sentence, phrase: Phrase): string | null => {
  const { tokens, phrases } = sentence
  const before = tokens
    .slice(phrase.first, phrase.head)
    .map(token => singular(wordOf(token)))
    .findLast(word => partyOf(word) !== null)
  if (before !== undefined) return before
  const next = phrases.find(p => p.type === 'noun' && p.first === phrase.last + 2)
  const isFor = ofWords.has(tokens[phrase.last + 1]?.normal ?? '')
  const head = isFor && next ? tokens[next.head] : undefined
  return head && !isMouthpiece(wordOf(head)) ? singular(wordOf(head)) : null
}

const speakerIn = (sentence: Sentence, phrase: Phrase, entities: Entities): string | null => {
  const head = sentence.tokens[phrase.head]
  if (!head || head.pos === 'number') return null
  const person = entities.at(sentence.articleId, head.span)
  if (person) return person.id
  if (head.pos !== 'noun') return null
  const word = singular(wordOf(head))
  return isMouthpiece(word) ? behind(sentence, phrase) : word
}

/**
 * The noun phrase that a verb of speech has for its subject: the tree's where it stands before the verb, "the captain of the ferry
 * said", "they also said the trawler sank"; else the one right before it, or right behind "said".
 */
const subjectOf = (sentence: Sentence, at: number): Phrase | null => {
  const { phrases, tokens } = sentence
  const [before, verb, after] = [phrases[at - 1], phrases[at], phrases[at + 1]]
  if (!verb) return null
  const told = subjectByTree(sentence, verb.head)
  const own =
    told === null ? undefined : phrases.find(p => p.type === 'noun' && p.first <= told && told <= p.last)
  if (own && own.last < verb.first && !relatives.has(tokens[own.head]?.normal ?? '')) return own
  // "the march, police said": a comma before the speaker ends what is said.
  const isBefore = before?.type === 'noun' && before.last === verb.first - 1
  const isDay = tokens[before?.head ?? -1]?.tags.has('Date') === true
  if (isBefore && !isDay && !/,/u.test(tokens[before.last]?.after ?? '')) return before
  const isAfter = after?.type === 'noun' && after.first === verb.last + 1
  return isAfter && tokens[verb.head]?.lemma === 'say' ? after : null
}

/** "the union claimed", "police said", "organisers put the crowd at" */
const spoken = (sentence: Sentence, entities: Entities): readonly Speaking[] =>
  sentence.phrases.flatMap((verb, at): Speaking[] => {
    const lemma = sentence.tokens[verb.head]?.lemma ?? ''
    const isEstimate = estimatingVerbs.has(lemma)
    const isPut = lemma === 'put'
    if (verb.type !== 'verb' || !(speechVerbs.has(lemma) || isEstimate || isPut)) return []
    // "hopes to ask": nothing has been said yet.
    if ([verb.first, verb.first - 1, verb.head - 1].some(i => sentence.tokens[i]?.normal === 'to')) return []
    // "440 cases are reported": of the passive the subject is no speaker.
    const { heads, relations } = sentence.tree
    if (heads.some((head, i) => head === verb.head && relations[i] === 'nsubj:pass')) return []
    const phrase = subjectOf(sentence, at)
    const speaker = phrase && speakerIn(sentence, phrase, entities)
    if (!phrase || !speaker) return []
    const [first, last] = [Math.min(phrase.first, verb.first), Math.max(phrase.last, verb.last)]
    return [{ speaker, isEstimate, isPut, verb: verb.head, first, last }]
  })

/** "according to the union" */
const accorded = (sentence: Sentence, entities: Entities): readonly Speaking[] =>
  sentence.tokens.flatMap(({ normal }, i): Speaking[] => {
    if (normal !== 'according' || sentence.tokens[i + 1]?.normal !== 'to') return []
    const phrase = sentence.phrases.find(p => p.type === 'noun' && p.first === i + 2)
    // The tagger takes a bare "police" for the verb.
    const bare = partyOf(sentence.tokens[i + 2]?.normal ?? '')
      ? (sentence.tokens[i + 2]?.normal ?? null)
      : null
    const speaker = phrase ? speakerIn(sentence, phrase, entities) : bare
    return speaker === null
      ? []
      : [{ speaker, isEstimate: false, isPut: false, verb: null, first: i, last: phrase?.last ?? i + 2 }]
  })

/** "by the organisers' count", "the foundation's estimate of" */
const reckoned = ({ tokens }: Sentence): readonly Speaking[] =>
  tokens.flatMap((token, i): Speaking[] => {
    const owner = tokens[i - 1]
    if (!owner || !reckonings.has(token.lemma) || !/['’]/u.test(owner.text)) return []
    const speaker = singular(wordOf(owner))
    return isMouthpiece(speaker)
      ? []
      : [{ speaker, isEstimate: true, isPut: false, verb: null, first: i - 1, last: i }]
  })

/** Everybody who is given as a source in a sentence, in the order of its words. */
export const speakersIn = (sentence: Sentence, entities: Entities): readonly Speaking[] =>
  [...reckoned(sentence), ...accorded(sentence, entities), ...spoken(sentence, entities)].toSorted(
    (a, b) => a.first - b.first,
  )
