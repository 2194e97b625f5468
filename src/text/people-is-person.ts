import { isCapitalised } from '../core/is-capitalised.ts'
import type { Token } from '../core/sentence.ts'
import { articles } from '../lang/en/grammar.ts'
import { shipPrefixes, surnameThings, thingNouns } from '../lang/en/names.ts'
import { callingNouns, ranksOfAdjectives } from '../lang/en/roles.ts'
import { portfolioWords } from '../lang/en/titles.ts'
import { countryOf } from '../world/countries.ts'
import { fullGivenNames } from '../world/nicknames.ts'
import { type Candidate, namesRole, wordCount, words } from './people-candidate.ts'
import { evidenceBehind } from './people-evidence-behind.ts'
import { evidenceInFront } from './people-evidence-front.ts'
import { ownEvidence } from './people-evidence-own.ts'
import { behindOffice } from './people-office.ts'
import { isFirstName, isInitial } from './people-words.ts'

const evidence = [...ownEvidence, ...evidenceInFront, ...evidenceBehind]

/** Points that make a person. */
const enough = 2

/** Most words of a name. */
const longest = 6

/** "the MV Santa Brigida", "the charity Alder Relief": what stands in front says that it is a thing. */
const namedAsThing = ({ tokens, name }: Candidate): boolean => {
  const before = tokens[name.first - 1]
  if (!before || name.titled || before.after !== ' ' || behindOffice(tokens, name.first)) return false
  if (shipPrefixes.has(before.normal) && !/^\p{Lu}\p{Ll}/u.test(before.text)) return true
  return thingNouns.has(before.normal) && !isCapitalised(before.text)
}

/** "Sells the House", "Harrow & Pike": what follows goes on with the name of a thing. */
const goesOnAsThing = ({ tokens, name }: Candidate): boolean => {
  const after = tokens[name.last]?.after ?? ''
  const [next, second] = [tokens[name.last + 1], tokens[name.last + 2]]
  const article = after === ' ' && articles.has(next?.normal ?? '')
  if (article && isCapitalised(second?.text ?? '')) return true
  return after.startsWith(' & ') || tokens[name.first - 1]?.after.includes('&') === true
}

/** "general secretary of the National Dock Workers' Union": the owners in the name of a body. */
const ownsBody = ({ tokens, name }: Candidate): boolean => {
  const [last, next] = [tokens[name.last], tokens[name.last + 1]]
  const owners = /s['’] $/u.test(`${last?.text}${last?.after}`)
  return owners && isCapitalised(next?.text ?? '') && thingNouns.has(next?.normal ?? '')
}

/** "Park Min Woo": a surname and the two syllables of a given name. */
const isSyllables = (all: readonly Token[]): boolean =>
  all.length === 3 && all.slice(1).every(({ text }) => /^\p{Lu}\p{Ll}{1,5}$/u.test(text))

/** Does a word of the run name a thing: "Hospital", "Street"? Not where it can be the person's own name. */
const holdsThing = (candidate: Candidate): boolean => {
  const { tokens, name } = candidate
  const firstName = isFirstName(tokens[name.first])
  return words(candidate).some((token, i, all) => {
    if (!thingNouns.has(token.normal)) return false
    const last = i === all.length - 1
    // "Bill", "Grant", "Dale": a given name before the surname.
    if (!last && fullGivenNames(token.text).length > 0) return false
    // "Laura Hall"; "President Park Min-ho"
    // "Min-Woo Park", "Park Min Woo"
    const isKorean = tokens[name.first]?.after === '-' || isSyllables(all)
    const surname = last
      ? i > 0 && (firstName || name.titled || isKorean)
      : i === 0 && (name.titled || isKorean)
    return !(surname && surnameThings.has(token.normal))
  })
}

/** Things are no people, whatever else speaks for it. */
const isThing = (candidate: Candidate): boolean =>
  namedAsThing(candidate) || goesOnAsThing(candidate) || ownsBody(candidate) || holdsThing(candidate)

/** "General Elections", "Major Airports": an adjective that is a rank as well, before things. */
const isOfThings = (tokens: readonly Token[], i: number): boolean =>
  ranksOfAdjectives.has(tokens[i - 1]?.normal ?? '') &&
  thingNouns.has((tokens[i]?.normal ?? '').replace(/s$/u, ''))

/** One name alone stands for a person behind an honorific or office, or as a first name behind a kinship. */
const isSingle = ({ tokens, role, name }: Candidate): boolean => {
  const token = tokens[name.first]
  if (!token || token.text.length < 2 || isInitial(token) || portfolioWords.has(token.normal)) return false
  if (name.honorific >= 0) return !isOfThings(tokens, name.first)
  if (role === 'headline' || role === 'heading') return false
  if (name.titled) {
    const office =
      callingNouns.has(tokens[name.first - 1]?.normal ?? '') ||
      portfolioWords.has(tokens[name.first - 1]?.normal ?? '')
    return office && countryOf(token.text) === null && token.pos === 'noun' && !token.tags.has('Plural')
  }
  const before = tokens[name.first - 1]
  return before?.after === ' ' && namesRole(before) && isFirstName(token) && before.pos === 'noun'
}

/** Does the sentence speak of the run of capitals as of a person? */
export const isPerson = (candidate: Candidate): boolean => {
  const count = wordCount(candidate)
  if (count > longest || isThing(candidate)) return false
  if (count === 1) return isSingle(candidate)
  return evidence.reduce((sum, { weigh }) => sum + weigh(candidate), 0) >= enough
}
