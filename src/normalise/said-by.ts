import type { SaidBy } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { toAmerican } from '../data/spelling.ts'
import { isMouthpiece, partyOf } from '../text/parties.ts'
import { speechVerbs } from '../text/speech-verbs.ts'
import type { Frame } from './frame.ts'
import { leadIn } from './value-role.ts'

/** Verbs and nouns that give a count as somebody's own reckoning. */
const estimating = new Set(
  'estimate reckon claim believe think calculate guess suggest argue insist'.split(' '),
)
const reckonings = new Set('estimate count tally reckoning calculation figure'.split(' '))
/** What a disaster claims is no claim: "the flood claimed 11 lives". */
const claimed = new Set('life victim soul responsibility credit'.split(' '))

/** Somebody who is given as the source of what a sentence says, and where: the tokens of verb and speaker. */
interface Attribution {
  readonly speaker: string
  readonly isEstimate: boolean
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
  const isFor = /^(?:for|of|from)$/u.test(tokens[phrase.last + 1]?.normal ?? '')
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

/** The noun phrase that a verb of speech has for its subject: right before it, or right behind "said". */
const subjectOf = ({ phrases, tokens }: Sentence, verb: Phrase): Phrase | null => {
  const nouns = phrases.filter(p => p.type === 'noun')
  const before = nouns.findLast(p => p.last === verb.first - 1)
  // "the march, police said": a comma before the speaker ends what is said.
  if (before && !/,/u.test(tokens[before.last]?.after ?? '')) return before
  return nouns.find(p => p.first === verb.last + 1 && /^say$/u.test(tokens[verb.head]?.lemma ?? '')) ?? null
}

/** "the union claimed", "police said", "organisers put the crowd at" */
const spoken = (sentence: Sentence, frame: Frame, entities: Entities): readonly Attribution[] =>
  sentence.phrases.flatMap((verb): Attribution[] => {
    const lemma = sentence.tokens[verb.head]?.lemma ?? ''
    const puts = lemma === 'put' && verb.last < frame.first && leadIn(sentence, frame.first) === 'at'
    if (verb.type !== 'verb' || !(speechVerbs.has(lemma) || estimating.has(lemma) || puts)) return []
    const phrase = subjectOf(sentence, verb)
    const speaker = phrase && speakerIn(sentence, phrase, entities)
    if (!phrase || !speaker) return []
    const ends = [phrase.first, phrase.last, verb.first, verb.last]
    return [{ speaker, isEstimate: estimating.has(lemma), first: Math.min(...ends), last: Math.max(...ends) }]
  })

/** "according to the union" */
const accorded = (sentence: Sentence, entities: Entities): readonly Attribution[] =>
  sentence.tokens.flatMap(({ normal }, i): Attribution[] => {
    if (normal !== 'according' || sentence.tokens[i + 1]?.normal !== 'to') return []
    const phrase = sentence.phrases.find(p => p.type === 'noun' && p.first === i + 2)
    // The tagger takes a bare "police" for the verb.
    const bare = partyOf(sentence.tokens[i + 2]?.normal ?? '')
      ? (sentence.tokens[i + 2]?.normal ?? null)
      : null
    const speaker = phrase ? speakerIn(sentence, phrase, entities) : bare
    return speaker === null ? [] : [{ speaker, isEstimate: false, first: i, last: phrase?.last ?? i + 2 }]
  })

/** "by the organisers' count", "the foundation's estimate of" */
const reckoned = ({ tokens }: Sentence): readonly Attribution[] =>
  tokens.flatMap((token, i): Attribution[] => {
    const owner = tokens[i - 1]
    if (!owner || !reckonings.has(token.lemma) || !/['’]/u.test(owner.text)) return []
    const speaker = singular(wordOf(owner))
    return isMouthpiece(speaker) ? [] : [{ speaker, isEstimate: true, first: i - 1, last: i }]
  })

/**
 * Whose count a figure is: the speaker nearest before it, else the nearest behind it ("… marched, police said"). Null
 * where nobody is named as its source, or two are.
 */
export const saidBy = (sentence: Sentence, frame: Frame, entities: Entities): SaidBy | null => {
  const counted = frame.counted === null ? undefined : sentence.tokens[frame.counted]
  if (claimed.has(counted?.lemma ?? '')) return null
  const all = [
    ...reckoned(sentence),
    ...accorded(sentence, entities),
    ...spoken(sentence, frame, entities),
  ].toSorted((a, b) => a.first - b.first)
  const before = all.findLast(({ last }) => last < frame.first)
  const after = all.find(({ first }) => first > frame.last)
  const { speaker, isEstimate } = before ?? after ?? {}
  return speaker === undefined ? null : { speaker, isEstimate: isEstimate === true }
}
