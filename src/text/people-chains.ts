import { isCapitalised } from '../core/is-capitalised.ts'
import type { SentenceRole, Token } from '../core/sentence.ts'
import {
  compoundEnds,
  honorifics,
  looseArabicArticles,
  nameSuffixes,
  particles,
  rankPrefixes,
} from '../lang/en/names.ts'
import { isVerb } from '../world/wordnet.ts'
import { isFirstName, isInitial, isNameWord, isPossessive } from './people-words.ts'

/** A run of tokens that could hold a person's name; `first` and `last` are inclusive token indices. */
export interface NameChain {
  readonly first: number
  readonly last: number
}

const isAbbreviation = (token: Token): boolean =>
  isInitial(token) ||
  honorifics.has(token.normal) ||
  rankPrefixes.has(token.normal) ||
  nameSuffixes.has(token.normal)

/** `William P. "Bill" Orton`: an opening quote, one word, a closing quote. */
const opensNickname = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{L}+$/u.test(tokens[i + 1]?.text ?? '') &&
  isCapitalised(tokens[i + 2]?.text ?? '') &&
  /^\.? ["“'‘(]$/u.test(tokens[i]?.after ?? '') &&
  /^["”'’)] $/u.test(tokens[i + 1]?.after ?? '')

const closesNickname = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && opensNickname(tokens, i - 1) && /^["”'’)] $/u.test(tokens[i]?.after ?? '')

/** Does the name go on behind token `i`? */
const links = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || isPossessive(token)) return false
  const { after } = token
  if (after === ' ' || after === '-') return true
  if (after === '. ' || after === '.') return isAbbreviation(token)
  if (after === ', ') return nameSuffixes.has(tokens[i + 1]?.normal ?? '')
  return opensNickname(tokens, i) || closesNickname(tokens, i)
}

/** "Park Min-ho": the second half of a given name, in lower case behind a hyphen. */
const isSecondSyllable = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.after === '-' &&
  /^\p{Ll}{2,5}$/u.test(tokens[i]?.text.replace(/['’]s?$/u, '') ?? '') &&
  !compoundEnds.has(tokens[i]?.normal ?? '')

/** Index of the name word that particles lead up to from `i`: "van den Heuvel"; -1 where there is none. */
const behindParticles = (tokens: readonly Token[], i: number, allCaps: boolean): number => {
  let next = i
  while (next < i + 3 && particles.has(tokens[next]?.text ?? '') && links(tokens, next)) next++
  return next > i && isNameWord(tokens, next, allCaps) ? next : -1
}

/** "urges", "passes": a verb's form in the present. */
const isThirdPerson = (word: string): boolean =>
  word.endsWith('s') && (isVerb(word.slice(0, -1)) || (word.endsWith('es') && isVerb(word.slice(0, -2))))

/** "Clinton Urges Obama": a headline gives its verb a capital too; a surname that is a verb has another verb behind it. */
const isHeadlineVerb = (tokens: readonly Token[], i: number, role: SentenceRole): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (role !== 'headline' && role !== 'heading') return false
  // The tagger takes "Urges" for a name among names: before a first name it is a verb.
  const amongNames = token?.pos === 'noun' && isThirdPerson(token.normal) && isFirstName(next)
  return (
    token !== undefined &&
    (token.pos === 'verb' || amongNames) &&
    !isFirstName(token) &&
    token.after === ' ' &&
    next !== undefined &&
    next.pos !== 'verb' &&
    next.pos !== 'auxiliary'
  )
}

/**
 * Finds the runs of capitalised words of a sentence, with initials, particles, suffixes, ranks and quoted
 * nicknames. "Secretary of State Owen Tarrant" holds two: "Secretary" and "State Owen Tarrant".
 */
export const nameChains = (tokens: readonly Token[], role: SentenceRole): readonly NameChain[] => {
  const allCaps = role === 'byline'
  const chains: NameChain[] = []
  let i = 0
  while (i < tokens.length) {
    const article = looseArabicArticles.has(tokens[i]?.text ?? '') && tokens[i]?.after === '-'
    if (!isNameWord(tokens, i, allCaps) && !(article && isNameWord(tokens, i + 1, allCaps))) {
      i++
      continue
    }
    let last = article ? i + 1 : i
    while (links(tokens, last)) {
      if (isHeadlineVerb(tokens, last + 1, role)) break
      const goesOn = isNameWord(tokens, last + 1, allCaps) || (last > i && isSecondSyllable(tokens, last + 1))
      const next = goesOn ? last + 1 : behindParticles(tokens, last + 1, allCaps)
      if (next < 0) break
      last = next
    }
    chains.push({ first: i, last })
    // What the verb does is another name: "… Urges Obama".
    i = isHeadlineVerb(tokens, last + 1, role) ? last + 2 : last + 1
  }
  return chains
}
