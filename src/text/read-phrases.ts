import type { Phrase, Token } from '../core/sentence.ts'
import { possessives } from '../lang/en/grammar.ts'

/** A comma, dash, colon or bracket after a token ends the phrase it stands in. */
const breaks = (token: Token): boolean => /[,;:()[\]–—“”"]|\s-\s/u.test(token.after)

const opensNoun = (token: Token): boolean =>
  ['noun', 'adjective', 'number', 'determiner', 'pronoun'].includes(token.pos) || token.tags.has('Possessive')

const isNominal = (token: Token): boolean =>
  token.pos === 'noun' || token.pos === 'number' || token.pos === 'pronoun'

/** A participle before a noun modifies it: "an estimated 300 people", "rising prices". */
const isAttributive = (tokens: readonly Token[], i: number): boolean => {
  const [token, previous, next] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  return (
    token?.pos === 'verb' &&
    (token.tags.has('PastTense') || token.tags.has('Gerund') || token.tags.has('Participle')) &&
    (previous?.pos === 'determiner' || previous?.pos === 'adjective' || previous?.pos === 'number') &&
    // "born 9 April 1936; died 2 June 2019"
    !breaks(previous) &&
    (next?.pos === 'noun' || next?.pos === 'number') &&
    // "the firm raised its dividend": a possessive opens a phrase of its own.
    !possessives.has(next.normal) &&
    !breaks(token)
  )
}

/** "current *and* former patients": the two adjectives have one noun. */
const joinsAdjectives = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.normal === 'and' &&
  tokens[i - 1]?.pos === 'adjective' &&
  tokens[i + 1]?.pos === 'adjective' &&
  tokens[i + 2]?.pos === 'noun'

const readNoun = (tokens: readonly Token[], first: number): Phrase | null => {
  let last = first
  let head = -1
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(opensNoun(token) || isAttributive(tokens, i) || joinsAdjectives(tokens, i))) break
    // A determiner or pronoun in the middle opens the next phrase: "told reporters the", "gave him 5".
    if (
      i > first &&
      (token.pos === 'determiner' || (token.pos === 'pronoun' && !token.tags.has('Possessive')))
    )
      break
    last = i
    if (isNominal(token)) head = i
    if (breaks(token)) break
  }
  if (head < 0) return null
  while (last > head) last--
  return { type: 'noun', first, last, head }
}

const inVerbGroup = (token: Token): boolean =>
  token.pos === 'verb' || token.pos === 'auxiliary' || token.pos === 'adverb' || token.tags.has('Negative')

const readVerb = (tokens: readonly Token[], first: number): Phrase | null => {
  let head = -1
  let last = first
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const infinitive = token.normal === 'to' && head >= 0 && tokens[i + 1]?.tags.has('Infinitive') === true
    if (!inVerbGroup(token) && !infinitive) break
    if (token.pos === 'verb' || token.pos === 'auxiliary') {
      head = i
      last = i
    }
    if (breaks(token)) break
  }
  return head < 0 ? null : { type: 'verb', first, last, head }
}

/**
 * Groups tokens into noun phrases and verb groups, left to right, without overlap. Words that belong to
 * neither (prepositions, conjunctions) stand between phrases.
 *
 * "The two-term mayor | has not resigned" → noun phrase (head "mayor"), verb group (head "resigned").
 */
export const readPhrases = (tokens: readonly Token[]): readonly Phrase[] => {
  const phrases: Phrase[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    const startsVerb = inVerbGroup(token) && !isAttributive(tokens, i) && token.pos !== 'adverb'
    const phrase = startsVerb ? readVerb(tokens, i) : opensNoun(token) ? readNoun(tokens, i) : null
    if (phrase) phrases.push(phrase)
    i = (phrase?.last ?? i) + 1
  }
  return phrases
}
