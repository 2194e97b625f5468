import { groupStart, readOutcome } from '../../analyse/factuality.ts'
import { isNegator } from '../../analyse/negation.ts'
import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { nothing } from '../../lang/en/negation.ts'
import type { Found } from '../define-kind.ts'
import { namesAmong } from './names-among.ts'
import { type Predicate, plainParts } from './predicate.ts'
import { readMarks } from './read-marks.ts'
import { readQuantity } from './read-quantity.ts'
import { isTurn } from './read-telling.ts'

const narrows = /^(?:compound|amod|flat|nmod)/u

const dependents = ({ tree }: Sentence, at: number, relation: RegExp): readonly number[] =>
  tree.heads.flatMap((head, i) => (head === at && relation.test(tree.relations[i] ?? '') ? [i] : []))

/** A word and those that say which of its sort is meant: "valley, Marl". */
const withMore = (sentence: Sentence, head: number): readonly number[] => [
  head,
  ...dependents(sentence, head, narrows).filter(i => sentence.tokens[i]?.pos !== 'number'),
]

const isNamed = ({ pos, tags }: Token): boolean => pos === 'noun' || tags.has('ProperNoun')

/**
 * "is a member of the club", "is no citizen": what somebody or something is, by a noun. Adjectives are mostly opinions, and
 * what stands behind a preposition is a place or an idiom.
 *
 * @param group the verb group of "be"
 */
export const readCopula = (sentence: Sentence, group: Phrase): Found<Predicate> | null => {
  const { tokens, tree } = sentence
  const copula = group.head
  const first = groupStart(tokens, group)
  const at = tree.relations[copula] === 'cop' ? (tree.heads[copula] ?? -1) : -1
  const [start, complement] = [tokens[first], tokens[at]]
  if (at <= copula || !start || !complement || complement.pos !== 'noun') return null
  if (dependents(sentence, at, /^case$/u).length > 0) return null
  const [subject] = dependents(sentence, at, /^nsubj$/u)
  const who = tokens[subject ?? -1]
  if (subject === undefined || !who || subject > first || !isNamed(who)) return null
  const outcome = readOutcome(sentence, first, copula)
  if (outcome === null) return null
  const between = tokens.slice(first, at)
  const isDenied = between.some(isNegator) || between.some(t => nothing.has(t.normal))
  // "the only firm", "a family firm": another adjective says another thing.
  const said = [...dependents(sentence, at, /^(?:amod|compound|flat)/u), at].map(i => tokens[i]?.lemma ?? '')
  const theme = withMore(sentence, subject)
  const isNone = theme.some(i => nothing.has(tokens[i]?.normal ?? ''))
  const negated = (isDenied || outcome === 'undone') !== isNone
  const complements = dependents(sentence, at, /^nmod/u).flatMap(noun => {
    const [own] = dependents(sentence, noun, /^case$/u)
    const words = withMore(sentence, noun).map(i => tokens[i]?.lemma ?? '')
    return own === undefined ? [] : [{ preposition: tokens[own]?.normal ?? '', words }]
  })
  return {
    span: { start: start.span.start, end: complement.span.end },
    rule: 'copula',
    parts: {
      ...plainParts,
      predicate: ['be', ...said].join(' '),
      isAxis: false,
      sign: negated ? -1 : 1,
      theme,
      agent: [],
      themeNames: namesAmong(tokens, theme),
      tells: negated ? 'lasting' : 'state',
      isTurn: isTurn(tokens, first, at),
      quantity: readQuantity(tokens, theme),
      marks: readMarks(tokens, theme),
      complements,
    },
  }
}
