import type { Sentence } from '../../core/sentence.ts'
import { afterName } from './after-name.ts'
import { beforeName } from './before-name.ts'
import { holdersOf, indexHolders, type Surnames } from './holders.ts'
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
  const scene = { sentence, words, holders: indexHolders(holders, words.length) }
  const read = rules.flatMap((rule, order) => rule.find(scene).map(title => ({ title, order })))
  // The earlier rule wins; within a rule, the earlier and longer passage.
  const sorted = read
    .filter(({ title }) => !isRelation(title.parts))
    .sort((a, b) => a.title.span.start - b.title.span.start || b.title.span.end - a.title.span.end)
  const found: (typeof sorted)[number][] = []
  for (const next of sorted) {
    const last = found.at(-1)
    if (!last || last.title.span.end <= next.title.span.start) found.push(next)
    else if (next.order < last.order) found[found.length - 1] = next
  }
  return found.map(({ title }) => title)
}
