import type { Sentence } from '../../core/sentence.ts'
import { partsOfSites, sidesOfSites } from '../../lang/en/places.ts'
import type { FoundPlace } from './place-parts.ts'
import { readRelation } from './read-relation.ts'

/** Which part of a building or mountain a name means: `sideOf('east wing')`; null for other names. */
export const sideOf = (name: string): { side: string; noun: string } | null => {
  const [side = '', noun = '', ...more] = name.toLowerCase().split(/[ -]/u)
  return more.length === 0 && sidesOfSites.has(side) && partsOfSites.has(noun)
    ? { side: side.replace(/ern$/u, ''), noun }
    : null
}

/** Parts of a building or a mountain that are told apart by where they lie: "the east wing", "the north face". */
export const findSides = (sentence: Sentence): readonly FoundPlace[] => {
  const { tokens } = sentence
  const found: FoundPlace[] = []
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (!sidesOfSites.has(token.normal) || next === undefined || !/^[ -]$/u.test(token.after)) continue
    // "the east and west wings", "the east wing café"
    if (!partsOfSites.has(next.normal) || (next.after === ' ' && tokens[i + 2]?.pos === 'noun')) continue
    const [start, end] = [token.span.start, next.span.end]
    const name = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    // Into a wing or in it: what is told happened there.
    const relation = readRelation(sentence, i)?.relation === 'from' ? 'from' : 'at'
    found.push({
      span: { start, end },
      rule: 'side',
      parts: { name, level: 'site', relation, within: null },
    })
  }
  return found
}
