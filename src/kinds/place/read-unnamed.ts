import { isCapitalised } from '../../core/is-capitalised.ts'
import type { Sentence } from '../../core/sentence.ts'
import { unnamedSorts } from '../../lang/en/facilities.ts'
import { emptyAdjectives, unnamedLeads } from '../../lang/en/places.ts'
import { facilitySort } from './facilities.ts'
import type { FoundPlace } from './place-parts.ts'
import { readRelation } from './read-relation.ts'

/** Places without a name: "at a middle school nearby", "taken to a hospital". */
export const findUnnamed = (sentence: Sentence): readonly FoundPlace[] => {
  const { tokens } = sentence
  const found: FoundPlace[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.normal !== 'a' && token.normal !== 'an') continue
    if (!unnamedLeads.has(tokens[i - 1]?.normal ?? '')) continue
    let first = i + 1
    while (first < i + 3 && emptyAdjectives.has(tokens[first]?.normal ?? '')) first += 1
    const last = [first, first + 1, first + 2].find(at => facilitySort(tokens[at]?.text ?? '') !== null)
    if (last === undefined) continue
    const head = tokens[last]
    const next = tokens[last + 1]
    const sort = facilitySort(head?.text ?? '')
    if (head === undefined || sort === null || !unnamedSorts.has(sort)) continue
    const run = tokens.slice(first, last)
    if (run.some(word => word.after !== ' ' || (word.pos !== 'noun' && word.pos !== 'adjective'))) continue
    if (isCapitalised(tokens[first]?.text ?? '')) continue
    if (head.after === '-' || (head.after === ' ' && next?.pos === 'noun')) continue
    const relation = readRelation(sentence, i)?.relation ?? 'at'
    const start = tokens[first]?.span.start ?? 0
    const name = sentence.text.slice(start - sentence.span.start, head.span.end - sentence.span.start)
    found.push({
      span: { start, end: head.span.end },
      rule: 'unnamed-site',
      parts: { name, level: 'site', relation, within: null },
    })
  }
  return found
}
