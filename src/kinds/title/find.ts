import type { Sentence } from '../../core/sentence.ts'
import { wordsOf } from './phrase/words.ts'
import { afterName } from './rules/after-name.ts'
import { appointingVerbs } from './rules/appointing-verbs.ts'
import { asVerbs } from './rules/as-verbs.ts'
import { beforeName } from './rules/before-name.ts'
import { holdersOf, indexHolders, type Surnames } from './rules/holders.ts'
import { leads } from './rules/leads.ts'
import { linkingVerbs } from './rules/linking-verbs.ts'
import type { FoundTitle, TitleRule } from './rules/parts.ts'
import { isRelation } from './rules/relations.ts'
import { replacingVerbs } from './rules/replacing-verbs.ts'

/** In order: where two rules read one passage, the first one's reading stands. */
const rules: readonly TitleRule[] = [
  beforeName,
  afterName,
  leads,
  linkingVerbs,
  appointingVerbs,
  asVerbs,
  replacingVerbs,
]

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
