import type { Phrase, Sentence } from '../../core/sentence.ts'
import { conceptOf } from '../../text/concepts.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'
import type { Found } from '../define-kind.ts'
import { light, ofSubject } from './lexicon.ts'
import { namesAmong } from './names-among.ts'
import type { Predicate } from './predicate.ts'
import { readAmount } from './read-amount.ts'
import { readArguments } from './read-arguments.ts'
import { type AxisRead, readAxis } from './read-axis.ts'
import { groupStart, isNegatedNoun, readOutcome } from './read-outcome.ts'
import { readUnanimity } from './read-unanimity.ts'

/** Verbs of speech that are deeds where a thing follows: "declared a state of emergency". */
const deeds = new Set('declare announce'.split(' '))

const isDeed = (sentence: Sentence, head: number, object: readonly number[]): boolean => {
  const { tokens } = sentence
  const lemma = tokens[head]?.lemma ?? ''
  if (!speechVerbs.has(lemma)) return true
  const next = tokens[head + 1]
  return deeds.has(lemma) && object.length > 0 && (next?.pos === 'determiner' || next?.pos === 'number')
}

const isPassive = (sentence: Sentence, first: number, head: number): boolean =>
  sentence.tokens
    .slice(first, head)
    .some(t => t.lemma === 'be' || t.normal === 'been' || t.normal === 'being') &&
  !sentence.tokens[head]?.tags.has('Gerund')

const read = (sentence: Sentence, phrase: Phrase): Found<Predicate> | null => {
  const { tokens } = sentence
  const head = tokens[phrase.head]
  if (!head || (head.pos !== 'verb' && head.pos !== 'auxiliary')) return null
  // "stopped short of declaring": the verb behind says of what.
  if (head.normal === 'short') return null
  const first = groupStart(tokens, phrase)
  const axis: AxisRead | null = readAxis(tokens, phrase.head)
  const outcome = readOutcome(sentence, first, phrase.head)
  if (outcome === null || (!axis && light.has(head.lemma))) return null
  const last = axis?.last ?? phrase.head
  const { subject, object } = readArguments(sentence, first, last)
  if (!axis && !isDeed(sentence, phrase.head, object)) return null
  // A verb on no axis may have an object that is not named: "the firm did not pay".
  const intransitive = axis !== null && object.length === 0
  const onSubject =
    axis?.isState || isPassive(sentence, first, phrase.head) || intransitive || ofSubject.has(head.lemma)
  const amount = axis?.axis.axis === 'change' ? readAmount(tokens, last) : null
  const theme = onSubject || amount !== null ? subject : object
  // Two negations cancel out: "nobody did not pay".
  const negated = (outcome === 'undone') !== (isNegatedNoun(tokens, subject) || isNegatedNoun(tokens, theme))
  const sign = axis?.axis.sign ?? 1
  const [start, end] = [tokens[first], tokens[last]]
  if (!start || !end) return null
  return {
    span: { start: start.span.start, end: end.span.end },
    rule: axis ? `axis-${axis.axis.axis}` : 'negation',
    parts: {
      predicate: axis?.axis.axis ?? conceptOf(head.lemma),
      isAxis: axis !== null,
      sign: negated ? (-sign as 1 | -1) : sign,
      agents: axis?.axis.agents ?? true,
      theme,
      agent: onSubject ? [] : subject,
      themeNames: namesAmong(tokens, theme),
      agentNames: namesAmong(tokens, onSubject ? [] : subject),
      amount,
    },
  }
}

/** Finds the verb groups that say whether something happened or which way it went, outside of quotes. */
export const findPredicates = (sentence: Sentence): readonly Found<Predicate>[] => {
  if (/\?["”]?\s*$/u.test(sentence.text)) return []
  const found = sentence.phrases.flatMap(phrase => {
    const one = phrase.type === 'verb' ? (readUnanimity(sentence, phrase) ?? read(sentence, phrase)) : null
    return one ? [one] : []
  })
  return found.filter(f => !sentence.quotes.some(q => q.start < f.span.end && f.span.start < q.end))
}
