import type { Sentence } from '../../core/sentence.ts'
import { afterName } from './after-name.ts'
import { beforeName } from './before-name.ts'
import { holdersOf, type Surnames } from './holders.ts'
import { leads } from './leads.ts'
import type { FoundTitle, TitleRule } from './parts.ts'
import { predicates } from './predicates.ts'
import { isRelation } from './relations.ts'
import { wordsOf } from './words.ts'

/** In order: where two rules read one passage, the first one's reading stands. */
const rules: readonly TitleRule[] = [beforeName, afterName, leads, predicates]

/** Finds every title in a sentence whose holder the sentence names. */
export const find = (sentence: Sentence, surnames: Surnames): readonly FoundTitle[] => {
  const words = wordsOf(sentence)
  const holders = holdersOf(sentence, words, surnames)
  if (holders.length === 0) return []
  const scene = { sentence, words, holders }
  const found: FoundTitle[] = []
  for (const title of rules.flatMap(rule => rule.find(scene))) {
    const taken = found.some(other => other.span.start < title.span.end && title.span.start < other.span.end)
    if (!taken && !isRelation(title.parts)) found.push(title)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
