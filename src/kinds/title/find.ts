import type { Sentence, Token } from '../../core/sentence.ts'
import { wordsOf } from './phrase/words.ts'
import { afterName } from './rules/after-name.ts'
import { appointingVerbs } from './rules/appointing-verbs.ts'
import { asNouns } from './rules/as-nouns.ts'
import { asVerbs } from './rules/as-verbs.ts'
import { bearersOf, indexBearers, type Surnames, withPronouns } from './rules/bearers.ts'
import { beforeName } from './rules/before-name.ts'
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
  asNouns,
  replacingVerbs,
]

/** "the president": in small letters, right behind its article. */
const isPlainNoun = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}/u.test(tokens[i]?.text ?? '') && tokens[i - 1]?.normal === 'the'

/** "the president Holt worked for": whoever acts in the relative clause of a role is another than its bearer. */
const actsInClause = ({ tokens, tree }: Sentence, { span, bearer }: FoundTitle): boolean => {
  const name = tokens.findIndex(token => token.span.start >= bearer.start && token.span.end <= bearer.end)
  if (
    tokens[name]?.span.end !== bearer.end ||
    tokens[name - 1]?.pos !== 'noun' ||
    !isPlainNoun(tokens, name - 1)
  )
    return false
  const verb = /^nsubj/u.test(tree.relations[name] ?? '') ? (tree.heads[name] ?? -1) : -1
  const of = tokens[tree.relations[verb] === 'acl:relcl' ? (tree.heads[verb] ?? -1) : -1]
  return of !== undefined && of.span.start >= span.start && of.span.end <= span.end
}

/** ", an Iowa Democrat", which was read as whom the congressman before the name stands for. */
const isSeatOf = (title: FoundTitle, others: readonly FoundTitle[]): boolean =>
  others.some(
    ({ bearer, parts: { seat } }) =>
      seat !== null &&
      bearer.start === title.bearer.start &&
      title.span.start >= bearer.end &&
      title.span.end <= seat.end,
  )

/** Finds every title in a sentence whose bearer the sentence names. */
export const find = (sentence: Sentence, surnames: Surnames): readonly FoundTitle[] => {
  const words = wordsOf(sentence)
  const bearers = bearersOf(sentence, words, surnames)
  const subjects = withPronouns(sentence, words, bearers)
  if (subjects.length === 0) return []
  const scene = {
    sentence,
    words,
    bearers: indexBearers(bearers, words.length),
    subjects: indexBearers(subjects, words.length),
  }
  const read = rules.flatMap((rule, order) => rule.find(scene).map(title => ({ title, order })))
  // The earlier rule wins; within a rule, the earlier and longer passage.
  const titles = read.map(({ title }) => title)
  const sorted = read
    .filter(
      ({ title }) => !isRelation(title.parts) && !actsInClause(sentence, title) && !isSeatOf(title, titles),
    )
    .sort((a, b) => a.title.span.start - b.title.span.start || b.title.span.end - a.title.span.end)
  const found: (typeof sorted)[number][] = []
  for (const next of sorted) {
    const last = found.at(-1)
    if (!last || last.title.span.end <= next.title.span.start) found.push(next)
    else if (next.order < last.order) found[found.length - 1] = next
  }
  return found.map(({ title }) => title)
}
