import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Value } from '../core/value.ts'
import { namesTold } from '../text/names-told.ts'
import { tellingWords } from '../text/telling-words.ts'
import { distinctValues } from './same-values.ts'

/** What a finding tells, as the ledger compares it. */
export interface Told {
  readonly finding: Finding
  readonly values: readonly Value[]
  /** The telling words of each claim's sentence. */
  readonly words: ReadonlyMap<Claim, ReadonlySet<string>>
  /** Those of them that are written as names. */
  readonly names: ReadonlyMap<Claim, ReadonlySet<string>>
  /** The telling words of all that its articles say. */
  readonly around: ReadonlySet<string>
}

/** Where the words of a finding stand. */
export interface Sources {
  readonly sentenceOf: (claim: Claim) => string
  /** The whole texts of the articles that a finding is from. */
  readonly textsOf: (finding: Finding) => readonly string[]
}

/** The claims of a finding, side by side. */
export const claimsOf = ({ sides }: Finding): readonly Claim[] => sides.flatMap(({ claims }) => claims)

/** Makes a function that reads a finding for the ledger; each article's words are read once. */
export const toldReader = ({ sentenceOf, textsOf }: Sources): ((finding: Finding) => Told) => {
  const read = new Map<string, ReadonlySet<string>>()
  const wordsOf = (text: string): ReadonlySet<string> => {
    const words = read.get(text) ?? tellingWords(text, '')
    read.set(text, words)
    return words
  }
  const told = new Map<Finding, Told>()
  const tell = (finding: Finding): Told => {
    const claims = claimsOf(finding)
    const words = new Map(
      claims.map(claim => [claim, tellingWords(sentenceOf(claim), claim.mention.text)] as const),
    )
    const namesOf = (claim: Claim): ReadonlySet<string> =>
      new Set([...namesTold(sentenceOf(claim))].filter(name => words.get(claim)?.has(name)))
    return {
      finding,
      values: distinctValues(claims.map(({ value }) => value)),
      words,
      names: new Map(claims.map(claim => [claim, namesOf(claim)])),
      around: new Set(textsOf(finding).flatMap(text => [...wordsOf(text)])),
    }
  }
  return finding => {
    const known = told.get(finding) ?? tell(finding)
    told.set(finding, known)
    return known
  }
}
