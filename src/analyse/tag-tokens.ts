import type { TaggedTree } from '../core/analysis.ts'
import type { PartOfSpeech, Token } from '../core/sentence.ts'
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
