import { isCapitalised } from '../../core/is-capitalised.ts'
import type { Sentence, Token } from '../../core/sentence.ts'
import { ofHeads } from '../../lang/en/facilities.ts'
import { connectors, placeAbbreviations, placeSentenceStarters } from '../../lang/en/places.ts'
import { fold } from '../../world/fold.ts'
import { facilitySort } from './facilities.ts'

/** A run of capitalised tokens that may be a name; token indices, inclusive. */
export interface Chain {
  readonly first: number
  readonly last: number
}

/** No name of a place is longer; a wall of capitals is cut and comes to nothing. */
const longest = 7

const functionWords: ReadonlySet<string> = new Set(['determiner', 'pronoun', 'conjunction', 'auxiliary'])
const isDate = (token: Token): boolean =>
  token.tags.has('WeekDay') || token.tags.has('Month') || token.tags.has('Date')

const isCapital = (token: Token): boolean => isCapitalised(token.text)

const isName = (token: Token, isTitleCase: boolean): boolean => {
  if (!isCapital(token) || isDate(token)) return false
  if (/^\p{Lu}(?:\p{Ll}|$)/u.test(token.text) && functionWords.has(token.pos))
    return connectors.has(token.normal) && token.normal !== 'the' && token.normal !== 'of'
  if (token.pos === 'preposition' || placeSentenceStarters.has(token.normal)) return false
  return !(isTitleCase && token.pos === 'verb')
}

/** May a name go on over what stands between two tokens? */
const joins = (token: Token): boolean =>
  token.after === ' ' || token.after === '-' || (token.after === '. ' && placeAbbreviations.test(token.text))

/** "Gulf of Mexico" and "Isle of Wight" are names; "Mayor of Lisbon" and "Rivers of Porto" are not. */
const goesOnWithOf = (token: Token): boolean => ofHeads.has(fold(token.text))

/** Index of the token after the connectors at `i`, or -1 where no name goes on behind them. */
const pastConnectors = (tokens: readonly Token[], i: number, isTitleCase: boolean): number => {
  for (let j = i; j < tokens.length && j < i + 3; j++) {
    const token = tokens[j]
    if (token === undefined) return -1
    if (isName(token, isTitleCase)) return j
    if (!(connectors.has(token.normal) || token.after === '-') || !joins(token)) return -1
  }
  return -1
}

/** A possessive ends a name, unless the name goes on to a noun for a place: "St. Mary’s Hospital". */
const cutAtPossessive = (tokens: readonly Token[], chain: Chain): Chain => {
  const isPlace = facilitySort(fold(tokens[chain.last]?.text ?? '')) !== null
  for (let i = chain.first; i < chain.last; i++)
    if (/['’]s$/u.test(tokens[i]?.text ?? '') && !isPlace) return { first: chain.first, last: i }
  return chain
}

/** Most words are capitalised, as in a headline of American papers. */
export const isTitleCase = (sentence: Sentence): boolean => {
  const words = sentence.tokens.filter(token => /^\p{L}{4}/u.test(token.text))
  return words.length > 2 && words.filter(isCapital).length > 0.6 * words.length
}

/** Lists the capitalised runs of a sentence from left to right; each token stands in one at most. */
export const readChains = (sentence: Sentence): readonly Chain[] => {
  const { tokens } = sentence
  const titleCase = isTitleCase(sentence)
  const chains: Chain[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (token === undefined || !isName(token, titleCase)) {
      i += 1
      continue
    }
    let last = i
    while (last + 1 < tokens.length) {
      const here = tokens[last]
      const next = tokens[last + 1]
      if (here === undefined || next === undefined || !joins(here)) break
      if (isName(next, titleCase)) {
        last += 1
        continue
      }
      if (next.normal === 'of' && !goesOnWithOf(here)) break
      const isConnector = connectors.has(next.normal) || (here.after === '-' && next.after === '-')
      const beyond = isConnector ? pastConnectors(tokens, last + 1, titleCase) : -1
      if (beyond < 0) break
      last = beyond
    }
    if (last - i < longest) {
      const chain = cutAtPossessive(tokens, { first: i, last })
      chains.push(chain)
      i = chain.last + 1
    } else i = last + 1
  }
  return chains
}
