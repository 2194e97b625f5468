import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { conceptOf } from '../../text/concepts.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'
import type { Found } from '../define-kind.ts'
import { axisOfSubject, light, ofSubject, ofThings, told } from './lexicon.ts'
import { namesAmong } from './names-among.ts'
import type { Predicate } from './predicate.ts'
import { readAmount } from './read-amount.ts'
import { readArguments } from './read-arguments.ts'
import { type AxisRead, readAxis } from './read-axis.ts'
import { groupStart, isNegatedNoun, readOutcome } from './read-outcome.ts'
import { readUnanimity } from './read-unanimity.ts'

/** Verbs of speech that are deeds where a thing follows: "declared a state of emergency". */
const deeds = new Set('declare announce'.split(' '))

const isPassive = (sentence: Sentence, first: number, head: number): boolean =>
  sentence.tokens
    .slice(first, head)
    .some(t => t.lemma === 'be' || t.normal === 'been' || t.normal === 'being') &&
  !sentence.tokens[head]?.tags.has('Gerund')

const isDeed = (sentence: Sentence, first: number, head: number, object: readonly number[]): boolean => {
  const { tokens } = sentence
  const lemma = tokens[head]?.lemma ?? ''
  if (!speechVerbs.has(lemma) || (told.has(lemma) && isPassive(sentence, first, head))) return true
  const next = tokens[head + 1]
  return deeds.has(lemma) && object.length > 0 && (next?.pos === 'determiner' || next?.pos === 'number')
}

/** "Both panels had opened": what opens says whether it unfolds. */
const unfolds = (sentence: Sentence, first: number, head: number): AxisRead | null => {
  const lemma = sentence.tokens[head]?.lemma ?? ''
  if (lemma !== 'open') return null
  const [subject = -1] = readArguments(sentence, first, head).subject
  const axis = axisOfSubject(lemma, sentence.tokens[subject]?.lemma ?? '')
  return axis && { axis, last: head, isState: false }
}

/** No preposition stands before the object: "opened the road", not "opened to traffic". */
const isDirect = (tokens: readonly Token[], last: number, object: readonly number[]): boolean =>
  tokens.slice(last + 1, Math.min(...object)).every(t => t.pos !== 'preposition' && t.normal !== 'to')

/** "remains closed", "is still missing", "has not reopened" */
const isLasting = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .some(t => /^(?:remain|stay|keep)$/u.test(t.lemma) || /^(?:still|not|is|are)$/u.test(t.normal))

/** "nobody", "no one", "none" */
const isAnybodyAt = (tokens: readonly Token[], theme: readonly number[]): boolean =>
  theme.length > 0 &&
  theme.every(i => /^(?:no|one|nobody|none|body|people|person)$/u.test(tokens[i]?.normal ?? ''))

/** "the factory | in Lund": one of several that are told apart by where they stand. */
const whereOf = (tokens: readonly Token[], theme: readonly number[]): readonly number[] => {
  const last = Math.max(...theme)
  const place = tokens[last + 2]
  const isPlaced = tokens[last]?.after === ' ' && /^(?:in|at)$/u.test(tokens[last + 1]?.normal ?? '')
  const isTime = ['WeekDay', 'Month', 'Date'].some(tag => place?.tags.has(tag) === true)
  return theme.length > 0 && isPlaced && !isTime ? [last + 2] : []
}

const read = (sentence: Sentence, phrase: Phrase): Found<Predicate> | null => {
  const { tokens } = sentence
  const head = tokens[phrase.head]
  if (!head || (head.pos !== 'verb' && head.pos !== 'auxiliary')) return null
  // "stopped short of declaring": the verb behind says of what.
  if (head.normal === 'short') return null
  const first = groupStart(tokens, phrase)
  const axis: AxisRead | null = readAxis(tokens, phrase.head) ?? unfolds(sentence, first, phrase.head)
  const outcome = readOutcome(sentence, first, phrase.head)
  if (outcome === null || (!axis && light.has(head.lemma))) return null
  const last = axis?.last ?? phrase.head
  const { subject, object: behind } = readArguments(sentence, first, last)
  const object = axis && ofThings.has(axis.axis.axis) && !isDirect(tokens, last, behind) ? [] : behind
  if (!axis && !isDeed(sentence, first, phrase.head, object)) return null
  // A verb on no axis may have an object that is not named: "the firm did not pay".
  const intransitive = axis !== null && object.length === 0
  const onSubject =
    axis?.isState || isPassive(sentence, first, phrase.head) || intransitive || ofSubject.has(head.lemma)
  const amount = axis?.axis.axis === 'change' ? readAmount(tokens, last) : null
  const theme = onSubject || amount !== null ? subject : object
  // Two negations cancel out: "nobody did not pay".
  const isNone = isNegatedNoun(tokens, subject) || isNegatedNoun(tokens, theme)
  const negated = (outcome === 'undone') !== isNone
  const sign = axis?.axis.sign ?? 1
  const [start, end] = [tokens[first], tokens[last]]
  if (!start || !end) return null
  return {
    span: { start: start.span.start, end: end.span.end },
    rule: axis && !axis.axis.isVerb ? `axis-${axis.axis.axis}` : 'negation',
    parts: {
      predicate: axis?.axis.axis ?? conceptOf(head.lemma),
      isAxis: axis !== null && !axis.axis.isVerb,
      sign: negated ? (-sign as 1 | -1) : sign,
      agents: axis?.axis.agents ?? true,
      theme,
      agent: onSubject ? [] : subject,
      themeNames: [...namesAmong(tokens, theme), ...namesAmong(tokens, whereOf(tokens, theme))],
      agentNames: namesAmong(tokens, onSubject ? [] : subject),
      tells: axis?.isState
        ? isLasting(tokens, first, last)
          ? 'lasting'
          : 'state'
        : negated
          ? 'lasting'
          : 'deed',
      ofAll: isNone && isAnybodyAt(tokens, theme),
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
