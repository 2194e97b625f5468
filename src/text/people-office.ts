import { isCapitalised } from '../core/is-capitalised.ts'
import type { Token } from '../core/sentence.ts'
import { officeOf } from '../lang/en/grammar.ts'
import { thingNouns } from '../lang/en/names.ts'
import { betweenOfficeWords, portfolioWords } from '../lang/en/titles.ts'
import { countryOf } from '../world/countries.ts'
import { placesNamed } from '../world/places.ts'
import type { NameChain } from './people-chains.ts'
import { isRoleNoun } from './people-roles.ts'
import { isFirstName } from './people-words.ts'

/** Most words between an office and the name behind what it is of. */
const officeReach = 8

/**
 * "Secretary of [State] Owen Tarrant", "Minister of State for [External Affairs] …", "Chancellor of the
 * [Exchequer] …": what an office is of is no name.
 */
export const behindOffice = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i > 0 && i > first - officeReach; i--) {
    const token = tokens[i]
    if (!token || !/^(?:\.? |, (?=\p{Lu})|-)$/u.test(token.after)) return false
    const office = tokens[i - 1]
    const preposition = officeOf.has(token.normal)
    if (preposition && office?.after === ' ' && (isRoleNoun(office.normal) || isRoleNoun(office.lemma)))
      return office.pos === 'noun' || office.pos === 'adjective'
    const matter =
      isCapitalised(token.text) || portfolioWords.has(token.normal) || thingNouns.has(token.normal)
    if (!preposition && !matter && !betweenOfficeWords.has(token.normal)) return false
  }
  return false
}

/** Index behind the matter or place an office is of; two words are left behind a place, one behind a matter. */
export const behindMatter = (tokens: readonly Token[], chain: NameChain): number => {
  // "chief executive of Brightwell Foods Edward Holt"
  for (let i = chain.first + 1; i < chain.last; i++) if (isFirstName(tokens[i])) return i
  let first = chain.first
  for (let token = tokens[first]; token && first < chain.last; token = tokens[first]) {
    const place = countryOf(token.text) !== null || placesNamed(token.text).length > 0
    const thing = thingNouns.has(token.normal) && chain.last - first >= 2
    if (!portfolioWords.has(token.normal) && !thing && !(place && chain.last - first >= 2)) break
    first++
  }
  return first
}
