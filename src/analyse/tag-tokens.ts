import type { TaggedTree } from '../core/analysis.ts'
import type { PartOfSpeech, Token } from '../core/sentence.ts'
import { subjectPronouns } from '../lang/en/grammar.ts'
import { irregularLemma } from '../text/irregular-verbs.ts'
import { nounLemma, verbLemma } from './lemma-of-word.ts'

const partOfTag: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  PRON: 'pronoun',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  NUM: 'number',
}

/** What the tagger's Penn tags say of a verb's form, in the names that tokens carry. */
const formsOfTag: Readonly<Record<string, readonly string[]>> = {
  VBD: ['PastTense'],
  VBN: ['PastTense', 'Participle'],
  VBG: ['Gerund'],
  VBZ: ['PresentTense'],
  VBP: ['PresentTense'],
  VB: ['Infinitive', 'PresentTense'],
}
const forms = new Set(Object.values(formsOfTag).flat())

/** The token as a verb, with the form and dictionary form that its tag gives it. */
const asVerb = (token: Token, pennTag: string): Token => ({
  ...token,
  pos: 'verb',
  lemma: token.pos === 'verb' ? token.lemma : verbLemma(token.normal, pennTag),
  tags: new Set([
    ...[...token.tags].filter(tag => !forms.has(tag) && tag !== 'Noun'),
    'Verb',
    ...(formsOfTag[pennTag] ?? []),
  ]),
})

const asNoun = (token: Token, pennTag: string): Token =>
  token.pos === 'noun'
    ? token
    : {
        ...token,
        pos: 'noun',
        lemma: nounLemma(token.normal, pennTag),
        tags: new Set([...[...token.tags].filter(tag => !forms.has(tag) && tag !== 'Verb'), 'Noun']),
      }

/** Gives each token the part of speech that the tagger read in its sentence. */
export const tagTokens = (
  tokens: readonly Token[],
  { tags, pennTags }: Pick<TaggedTree, 'tags' | 'pennTags'>,
): readonly Token[] =>
  tokens.map((token, i) => {
    const part = partOfTag[tags[i] ?? 'X']
    const penn = pennTags[i] ?? 'XX'
    if (part === undefined || token.pos === 'number') return token
    if (part === 'verb') return asVerb(token, penn)
    if (part === 'noun') return asNoun(token, penn)
    return part === token.pos ? token : { ...token, pos: part }
  })

/** Relations of a word that says more of a noun before it: "*planned* cuts", "the *closing* date". */
const attributive = /^(?:amod|compound)/u

const pastTag = /^VB[DN]$/u

/** "sank", "rose", "killed": a form that a verb has in the past. */
const isPastForm = ({ tags, normal }: Token): boolean => tags.has('PastTense') || irregularLemma.has(normal)

/** "17 *painted* wooden coffins": between a number and what it counts no verb stands. */
const isCounted = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return tokens[i - 1]?.pos === 'number' && (next?.pos === 'adjective' || next?.pos === 'noun')
}

/**
 * Verbs and nouns that were taken for each other, as the parser has them: "a minimum of *costs*" is a noun, "the town
 * *boasts* two harbours" a verb. What is a past by its form stays a verb.
 */
export const settleVerbs = (
  tokens: readonly Token[],
  { tags, pennTags, relations }: TaggedTree,
): readonly Token[] =>
  tokens.map((token, i) => {
    const part = partOfTag[tags[i] ?? 'X']
    const penn = pennTags[i] ?? 'XX'
    const isAttributive = attributive.test(relations[i] ?? '')
    if (token.pos === 'verb' && !isPastForm(token)) {
      // "It *targets* 2%": behind a subject stands no noun.
      if (part === 'noun' && !subjectPronouns.has(tokens[i - 1]?.normal ?? '')) return asNoun(token, penn)
      return part === 'adjective' && isAttributive ? { ...token, pos: part } : token
    }
    if (part !== 'verb' || isAttributive || token.after === '-') return token
    // "two *missing*" is a state as it stands; "he *said* he'd left" is an expression for the tagger.
    const isTaken =
      token.pos === 'noun' || token.pos === 'other' || (token.pos === 'adjective' && pastTag.test(penn))
    return isTaken && !isCounted(tokens, i) ? asVerb(token, penn) : token
  })
