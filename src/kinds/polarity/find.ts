import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { conceptOf, isReported } from '../../text/concepts.ts'
import { directionAt } from '../../text/opposites.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'
import type { Found } from '../define-kind.ts'

/** A predicate with its direction. */
export interface Predicate {
  readonly predicate: string
  readonly isAxis: boolean
  readonly sign: 1 | -1
}

/** Verbs that undo the verb they govern: "failed to agree", "stopped short of declaring". */
const undoing = new Set('fail refuse decline stop avoid forget neglect'.split(' '))
/** Verbs that leave the next one open: neither done nor undone. */
const open = new Set(
  'want plan seek hope try expect intend aim consider threaten propose ask urge'.split(' '),
)
const modal = new Set('would could might may should must can'.split(' '))

const isNegator = (token: Token): boolean =>
  token.tags.has('Negative') || token.normal === 'never' || token.normal === 'not' || token.normal === 'no'

/** "voted against", "voted in favour of", "voted down", "turned down" → the decision, and its last token. */
const decisionAfter = (tokens: readonly Token[], head: number): { sign: 1 | -1; last: number } | null => {
  const [verb, next, afterNext] = [tokens[head]?.lemma, tokens[head + 1]?.normal, tokens[head + 2]?.normal]
  if (verb === 'turn' || verb === 'vote') if (next === 'down') return { sign: -1, last: head + 1 }
  if (verb !== 'vote') return null
  if (next === 'against') return { sign: -1, last: head + 1 }
  if (next === 'for') return { sign: 1, last: head + 1 }
  return next === 'in' && /^favou?r$/u.test(afterNext ?? '') ? { sign: 1, last: head + 2 } : null
}

const read = (sentence: Sentence, phrase: Phrase): Found<Predicate> | null => {
  const { tokens } = sentence
  const head = tokens[phrase.head]
  if (!head || head.pos !== 'verb' || speechVerbs.has(head.lemma)) return null
  const group = tokens.slice(phrase.first, phrase.head)
  // What is asked for, planned or possible is no outcome.
  if (group.some(t => open.has(t.lemma) || modal.has(t.normal)) && !group.some(t => t.normal === 'would'))
    return null
  const before = tokens[phrase.first - 1]
  const stoppedShort = before?.normal === 'of' && tokens[phrase.first - 2]?.normal === 'short'
  const negated = group.some(isNegator) !== (group.some(t => undoing.has(t.lemma)) || stoppedShort)
  const decision = decisionAfter(tokens, phrase.head)
  const direction = decision ? { axis: 'decision', sign: decision.sign } : directionAt(tokens, phrase.head)
  if (!direction && !negated && !isReported(head.lemma)) return null
  const last = tokens[decision?.last ?? phrase.head]
  const first = tokens[phrase.first]
  if (!first || !last) return null
  const flip = (sign: 1 | -1): 1 | -1 => (negated ? (sign === 1 ? -1 : 1) : sign)
  return {
    span: { start: first.span.start, end: last.span.end },
    rule: direction ? `axis-${direction.axis}` : 'negation',
    parts: direction
      ? { predicate: direction.axis, isAxis: true, sign: flip(direction.sign) }
      : { predicate: conceptOf(head.lemma), isAxis: false, sign: flip(1) },
  }
}

/** Finds the verb groups that say whether something happened or which way it went, outside of quotes. */
export const findPredicates = (sentence: Sentence): readonly Found<Predicate>[] =>
  sentence.phrases.flatMap(phrase => {
    if (phrase.type !== 'verb') return []
    const found = read(sentence, phrase)
    return found && !sentence.quotes.some(q => q.start < found.span.end && found.span.start < q.end)
      ? [found]
      : []
  })
