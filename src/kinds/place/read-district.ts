import type { Sentence, Token } from '../../core/sentence.ts'
import { districtNumbers } from '../../lang/en/numbers.ts'
import { districtKinds, districtNouns } from '../../lang/en/places.ts'
import type { FoundPlace } from './place-parts.ts'
import { floorNumber } from './read-floor.ts'
import { readRelation } from './read-relation.ts'

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/

/**
 * Number and noun of a district: `districtOf('Council District 4')` and `districtOf('Fourth District')` have number 4 and
 * noun "district".
 */
export const districtOf = (name: string): { number: number | null; noun: string } => ({
  number: floorNumber(name),
  noun:
    name
      .toLowerCase()
      .split(' ')
      .find(word => districtNouns.has(word)) ?? '',
})

const isCapital = (token: Token | undefined): boolean => /^[\p{Lu}\d]/u.test(token?.text ?? '')

/** Districts with a number: "Council District 4", "the Fourth District", "Ward 3", "the 11th arrondissement". */
export const findDistricts = (sentence: Sentence): readonly FoundPlace[] => {
  const { tokens } = sentence
  const found: FoundPlace[] = []
  const add = (first: number, last: number): void => {
    const start = tokens[first]?.span.start ?? 0
    const end = tokens[last]?.span.end ?? 0
    const name = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    found.push({
      span: { start, end },
      rule: 'district',
      parts: {
        name,
        level: 'district',
        relation: readRelation(sentence, first)?.relation ?? null,
        within: null,
      },
    })
  }
  for (const [i, token] of tokens.entries()) {
    if (!districtNouns.has(token.normal)) continue
    const kindAt = districtKinds.has(tokens[i - 1]?.normal ?? '') && isCapital(tokens[i - 1]) ? i - 1 : i
    const before = tokens[kindAt - 1]
    if (token.after === ' ' && isCapital(token) && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? ''))
      add(kindAt, i + 1)
    else if (
      before?.after === ' ' &&
      (districtNumbers.has(before.normal) || ordinal.test(before.normal)) &&
      (isCapital(token) || /^\d/.test(before.text))
    )
      add(kindAt - 1, i)
  }
  return found
}
