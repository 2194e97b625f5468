import { isCapitalised } from '../core/is-capitalised.ts'
import type { Token } from '../core/sentence.ts'
import { possessives, relatives } from '../lang/en/grammar.ts'
import {
  beforeName,
  beforeNumbers,
  betweenNouns,
  onlyPast,
  pastTenses,
  unchangingVerbs,
  verbsBehindModals,
} from '../lang/en/verbs.ts'
import { isReported } from './concepts.ts'
import { irregularLemma } from './irregular-verbs.ts'
import { directionOf } from './opposites.ts'
import { regularVerb } from './regular-verb.ts'

/** A correction of the tagger by context: the token as it should be, or null where the rule does not apply. */
type Rule = (token: Token, previous: Token | undefined, next: Token | undefined) => Token | null

const singular = (normal: string): string => (normal === 'lives' ? 'life' : normal.replace(/s$/u, ''))

/** "US$20,000,000", "€12.4m": an amount of money is a number, whatever its code looks like. */
const moneyIsNumber: Rule = token =>
  token.pos === 'noun' && /^\p{Lu}{0,3}\p{Sc}\d/u.test(token.text) ? { ...token, pos: 'number' } : null

/** "11 lives", "six shots": behind a number, a word that looks like a present tense is a plural noun. */
const pluralAfterNumber: Rule = (token, previous) =>
  previous?.pos === 'number' &&
  previous.after === ' ' &&
  token.tags.has('PresentTense') &&
  token.normal.endsWith('s')
    ? { ...token, pos: 'noun', lemma: singular(token.normal) }
    : null

/** "killing" → "kill", "injuring" → "injure", where the dictionary form is something that news reports. */
const verbBehind = (participle: string): string => {
  const stem = participle.slice(0, -3)
  return [stem, `${stem}e`].find(isReported) ?? participle
}

/** "…, killing seven people", "…, leaving 23 missing": a form in -ing behind a comma with an object is a verb. */
const participleAfterComma: Rule = (token, previous, next) =>
  previous?.after.startsWith(',') &&
  token.normal.endsWith('ing') &&
  token.after === ' ' &&
  (next?.pos === 'number' || next?.pos === 'determiner' || beforeNumbers.has(next?.normal ?? ''))
    ? { ...token, pos: 'verb', lemma: token.pos === 'verb' ? token.lemma : verbBehind(token.normal) }
    : null

/** What the tagger takes for a present tense may be a plural: "rents", "shares". */
const looksPlural = (token: Token): boolean => token.tags.has('PresentTense') && token.normal.endsWith('s')

/** "Rents rose 3 per cent", "the shares then fell": behind its subject, a past tense that is also a noun is a verb. */
const pastAfterSubject: Rule = (token, previous) => {
  const lemma = pastTenses.get(token.normal)
  const hasSubject =
    previous !== undefined &&
    (['noun', 'pronoun', 'adverb', 'number'].includes(previous.pos) || looksPlural(previous))
  return lemma !== undefined && token.pos === 'noun' && hasSubject && !previous.tags.has('Possessive')
    ? { ...token, pos: 'verb', lemma }
    : null
}

/** "23 films over five decades": a word of place or measure that is tagged as an adjective is a preposition. */
const notAdjective: Rule = token =>
  token.pos === 'adjective' && betweenNouns.has(token.normal) ? { ...token, pos: 'preposition' } : null

/** "23 missing": behind a number, a state and no verb. */
const missingAfterNumber: Rule = (token, previous) =>
  token.normal === 'missing' && previous?.pos === 'number'
    ? { ...token, pos: 'adjective', lemma: 'missing' }
    : null

/** "stock rose 4.1%": before a figure it is always the verb. */
const pastBeforeNumber: Rule = (token, _previous, next) => {
  const lemma = token.normal === 'rose' || token.normal === 'fell' ? pastTenses.get(token.normal) : undefined
  return lemma !== undefined && token.pos === 'noun' && next?.pos === 'number' && token.after === ' '
    ? { ...token, pos: 'verb', lemma }
    : null
}

/** "The firm's shares rose": what looks like a present tense right before a past tense is a plural noun. */
const pluralBeforePast: Rule = (token, previous, next) =>
  looksPlural(token) &&
  token.after === ' ' &&
  (previous === undefined || previous.pos === 'noun' || previous.normal === 'that') &&
  (pastTenses.has(next?.normal ?? '') || next?.tags.has('Copula') === true)
    ? { ...token, pos: 'noun', lemma: singular(token.normal) }
    : null

/** "a train that came off the tracks": behind a relative pronoun the tagger takes some past tenses for nouns. */
const pastAfterRelative: Rule = (token, previous) =>
  token.pos === 'noun' && onlyPast.has(token.normal) && relatives.has(previous?.normal ?? '')
    ? { ...token, pos: 'verb', lemma: irregularLemma.get(token.normal) ?? token.lemma }
    : null

const asPast = (token: Token): Token => ({
  ...token,
  pos: 'verb',
  lemma: token.normal,
  tags: new Set([...token.tags, 'PastTense']),
})

/** "The bank cut its key rate": a noun is not followed by a possessive. */
const pastBeforePossessive: Rule = (token, previous, next) =>
  token.pos === 'noun' &&
  unchangingVerbs.has(token.normal) &&
  token.after === ' ' &&
  previous?.pos === 'noun' &&
  possessives.has(next?.normal ?? '')
    ? asPast(token)
    : null

/** "fares are to be cut by a tenth": behind "be" and before no noun. */
const pastAfterBe: Rule = (token, previous, next) =>
  token.pos === 'noun' &&
  unchangingVerbs.has(token.normal) &&
  previous?.lemma === 'be' &&
  next?.pos !== 'noun'
    ? asPast(token)
    : null

/** "Morland Rovers beat Tyne Albion 3-1": between two names. */
const beatBetweenNames: Rule = (token, previous, next) =>
  token.normal === 'beat' &&
  token.pos === 'noun' &&
  isCapitalised(previous?.text ?? '') &&
  isCapitalised(next?.text ?? '') &&
  previous?.after === ' '
    ? asPast(token)
    : null

/** Dictionary form of a regular participle of a verb that news reports: "released" → "release"; null for others. */
const reportedVerb = (normal: string): string | null =>
  [
    normal.replace(/ed$/u, ''),
    normal.replace(/d$/u, ''),
    normal.replace(/(?<double>.)\k<double>ed$/u, '$1'),
  ].find(stem => stem !== normal && (isReported(stem) || directionOf(stem) !== null)) ?? null

/** "was released without charge": behind "be" and before a preposition, the participle of an action is no adjective. */
const participleAfterBe: Rule = (token, previous, next) => {
  if (token.pos !== 'adjective' || !token.normal.endsWith('ed') || previous?.lemma !== 'be') return null
  const lemma = next === undefined || next.pos === 'preposition' ? reportedVerb(token.normal) : null
  return lemma === null
    ? null
    : { ...token, pos: 'verb', lemma, tags: new Set([...token.tags, 'PastTense', 'Participle']) }
}

const presentTags = new Set(['PresentTense', 'Infinitive'])

/** "The gates went up": the tagger takes some irregular past tenses for the present. */
const irregularPast: Rule = token =>
  token.pos === 'verb' &&
  token.tags.has('PresentTense') &&
  !token.tags.has('Gerund') &&
  irregularLemma.has(token.normal)
    ? { ...token, tags: new Set([...token.tags].filter(tag => !presentTags.has(tag)).concat('PastTense')) }
    : null

/** "sank off the Philippines late on Sunday": a capital within a sentence is a name, however much it looks like a verb. */
const nameTakenForVerb: Rule = (token, previous) =>
  token.pos === 'verb' &&
  token.tags.has('PresentTense') &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  previous !== undefined &&
  beforeName.test(previous.text) &&
  previous.after === ' '
    ? { ...token, pos: 'noun', lemma: token.normal, tags: new Set(['Noun', 'ProperNoun']) }
    : null

/** "the ferry, which turned over in a swell": behind a relative pronoun the tagger takes some for adjectives. */
const regularPastAfterRelative: Rule = (token, previous, next) => {
  if (token.pos !== 'adjective' || !relatives.has(previous?.normal ?? '')) return null
  const lemma = next?.pos === 'noun' || next?.pos === 'verb' ? null : regularVerb(token.normal)
  return lemma === null ? null : { ...token, pos: 'verb', lemma, tags: new Set(['Verb', 'PastTense']) }
}

/** "voted to shut three schools" */
const infinitiveBehindTo: Rule = (token, previous, next) =>
  token.pos !== 'verb' &&
  unchangingVerbs.has(token.normal) &&
  previous?.normal === 'to' &&
  /^(?:determiner|number|noun|adjective)$/u.test(next?.pos ?? '')
    ? { ...token, pos: 'verb', lemma: token.normal, tags: new Set(['Verb', 'Infinitive']) }
    : null

/** "will close in July": right behind a modal, a word that is also a verb is one. */
const verbAfterModal: Rule = (token, previous, next) =>
  token.pos !== 'verb' &&
  verbsBehindModals.has(token.normal) &&
  previous?.tags.has('Modal') === true &&
  next?.pos !== 'verb'
    ? { ...token, pos: 'verb', lemma: token.normal, tags: new Set(['Verb', 'Infinitive']) }
    : null

/** "in rough seas late on Sunday": an adjective stands before a noun. */
const pluralAfterAdjective: Rule = (token, previous) =>
  previous?.pos === 'adjective' &&
  previous.after === ' ' &&
  token.pos === 'verb' &&
  looksPlural(token) &&
  token.lemma !== token.normal.replace(/e?s$/u, '')
    ? { ...token, pos: 'noun', lemma: singular(token.normal) }
    : null

/** "On Monday police arrested two men": no verb in news. */
const policeIsNoun: Rule = (token, previous) =>
  token.normal === 'police' && token.pos === 'verb' && previous?.normal !== 'to'
    ? { ...token, pos: 'noun', tags: new Set(['Noun']) }
    : null

/** "The final of the cup", "the semi-final is on Monday": an adjective has its noun behind it. */
const finalIsNoun: Rule = (token, _previous, next) =>
  token.normal === 'final' &&
  token.pos === 'adjective' &&
  (next?.normal === 'of' || next?.pos === 'auxiliary')
    ? { ...token, pos: 'noun', tags: new Set(['Noun', 'Singular']) }
    : null

const rules: readonly Rule[] = [
  finalIsNoun,
  regularPastAfterRelative,
  infinitiveBehindTo,
  verbAfterModal,
  pluralAfterAdjective,
  policeIsNoun,
  irregularPast,
  nameTakenForVerb,
  participleAfterBe,
  pastBeforePossessive,
  pastAfterBe,
  beatBetweenNames,
  pastAfterRelative,
  moneyIsNumber,
  pluralAfterNumber,
  notAdjective,
  missingAfterNumber,
  participleAfterComma,
  pastAfterSubject,
  pastBeforeNumber,
  pluralBeforePast,
]

/** Corrects what the tagger gets wrong in news prose; every rule looks at a word and its neighbours. */
export const retag = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    for (const rule of rules) {
      const corrected = rule(token, tokens[i - 1], tokens[i + 1])
      if (corrected) return corrected
    }
    return token
  })
