import { isCapitalised } from '../../core/is-capitalised.ts'
import type { Sentence } from '../../core/sentence.ts'
import { firmSorts, institutional, looseSorts, ofHeads, openers } from '../../lang/en/facilities.ts'
import { indefiniteArticles } from '../../lang/en/grammar.ts'
import { alsoPlaces, organisationWords } from '../../lang/en/places.ts'
import { fold } from '../../world/fold.ts'
import { facilitySort } from './facilities.ts'
import type { Chain } from './read-chains.ts'
import type { Lead } from './read-relation.ts'

const wordAt = (sentence: Sentence, i: number): string => fold(sentence.tokens[i]?.text ?? '')

/** A lower-case noun that makes a site of the name before it: "Ribera stadium", "Wrenfield airport". */
const nounAfter = (sentence: Sentence, chain: Chain): number | null => {
  const here = sentence.tokens[chain.last]
  const next = sentence.tokens[chain.last + 1]
  // "hanged himself in a Sicilian jail": any of them.
  const isAny = indefiniteArticles.has(sentence.tokens[chain.first - 1]?.normal ?? '')
  if (isAny || here?.after !== ' ' || next === undefined || isCapitalised(next.text)) return null
  const sort = facilitySort(next.normal)
  if (sort === null || looseSorts.has(sort) || looseSorts.has(next.normal)) return null
  // "Porto airport staff" is no airport yet, but a possessive or a plural noun of people would be one.
  return next.text === next.normal ? chain.last + 1 : null
}

/**
 * The built or natural place that a chain names, with its last token, or null: "Harrow Middle School", "Estadio del
 * Sol", "Gulf of Mexico", "Ribera stadium". A noun that firms and bodies use too needs a preposition.
 */
export const readSite = (
  sentence: Sentence,
  chain: Chain,
  lead: Lead | null,
  inPerson: boolean,
): Chain | null => {
  const { first, last } = chain
  const lower = nounAfter(sentence, chain)
  if (lower !== null) return { first, last: lower }
  if (last === first) return null
  const lastWord = wordAt(sentence, last)
  if (organisationWords.has(lastWord) && !alsoPlaces.has(lastWord)) return null
  const sort = facilitySort(lastWord)
  const isBacked = lead !== null && lead.relation !== null
  if (sort !== null) {
    if (inPerson && !firmSorts.has(sort)) return null
    const isLoose = looseSorts.has(sort) || looseSorts.has(lastWord) || institutional.has(sort)
    return (isLoose || sort === 'university' || sort === 'college') && !isBacked ? null : chain
  }
  if (inPerson) return null
  const firstWord = wordAt(sentence, first)
  if (openers.has(firstWord)) return isBacked || facilitySort(firstWord) === 'stadium' ? chain : null
  const isOf =
    ofHeads.has(firstWord) && facilitySort(firstWord) !== null && wordAt(sentence, first + 1) === 'of'
  if (!isOf) return null
  return facilitySort(firstWord) === 'university' && !isBacked ? null : chain
}
