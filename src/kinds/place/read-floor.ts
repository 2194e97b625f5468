import type { Sentence, Token } from '../../core/sentence.ts'
import { floorNumbers } from '../../lang/en/numbers.ts'
import { floorNouns, unnumberedFloors } from '../../lang/en/places.ts'
import type { FoundPlace } from './place-parts.ts'
import { readRelation } from './read-relation.ts'

/**
 * Number of the floor a name states, 0 for the ground floor, or null for "top floor" and the like:
 * `floorNumber('sixth-floor')` and `floorNumber('6th floor')` are 6.
 */
export const floorNumber = (name: string): number | null => {
  const lower = name.toLowerCase()
  const digits = /\d{1,3}/.exec(lower)
  if (digits !== null) return Number(digits[0])
  for (const word of lower.split(/[ -]/)) {
    const number = floorNumbers.get(word)
    if (number !== undefined) return number
  }
  return null
}

const isNumbered = (token: Token): boolean =>
  floorNumbers.has(token.normal) ||
  unnumberedFloors.has(token.normal) ||
  /^\d{1,3}(?:st|nd|rd|th)$/.test(token.normal)

/** Another floor is named in the same breath: "the third and fourth floors". */
const isListed = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.normal ?? ''
  return (
    (before === 'and' || before === 'to' || before === 'through' || before === 'or') &&
    isNumberedAt(tokens, i - 2)
  )
}

const isNumberedAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && (isNumbered(token) || floorNouns.has(token.lemma))
}

/** Floors of a building: "the fourth floor", "a sixth-floor flat", "floor 12", "the ground floor". */
export const findFloors = (sentence: Sentence): readonly FoundPlace[] => {
  const { tokens } = sentence
  const found: FoundPlace[] = []
  const add = (first: number, last: number): void => {
    const start = tokens[first]?.span.start ?? 0
    const end = tokens[last]?.span.end ?? 0
    const name = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    const relation = readRelation(sentence, first)?.relation ?? 'at'
    found.push({
      span: { start, end },
      rule: 'floor',
      parts: { name, level: 'floor', relation, within: null },
    })
  }
  for (const [i, token] of tokens.entries()) {
    if (/^\d{1,3}(?:st|nd|rd|th)-(?:floor|storey|story)$/.test(token.normal)) add(i, i)
    if (!floorNouns.has(token.normal)) continue
    const before = tokens[i - 1]
    const behind = tokens[i + 1]
    if (before !== undefined && /^[ -]$/.test(before.after) && isNumbered(before)) {
      // "a two-storey house" and "the upper floor" aside, "first story" is a story.
      if (!isListed(tokens, i - 1) && (token.normal === 'floor' || before.after === '-')) add(i - 1, i)
    } else if (token.normal === 'floor' && token.after === ' ' && /^\d{1,3}$/.test(behind?.text ?? ''))
      add(i, i + 1)
  }
  return found
}
