import { groupStart, readOutcome } from '../../analyse/factuality.ts'
import { isNegatedNoun } from '../../analyse/negation.ts'
import { subjectByTree } from '../../analyse/subject-by-tree.ts'
import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { possessives } from '../../lang/en/grammar.ts'
import { nobodyWords, refusingVerbs } from '../../lang/en/negation.ts'
import { ofSubject } from '../../lang/en/outcomes.ts'
import { toldVerbs } from '../../lang/en/speech.ts'
import { emptyVerbs, lendingVerbs } from '../../lang/en/verbs.ts'
import { conceptOf } from '../../text/concepts.ts'
import type { Found } from '../define-kind.ts'
import { axesWith } from './axis.ts'
import { headOf } from './head-of.ts'
import { idiomOf } from './idioms.ts'
import { isPassive } from './is-passive.ts'
import { namesAmong, whereOf } from './names-among.ts'
import type { Predicate } from './predicate.ts'
import { readAmount } from './read-amount.ts'
import { readArguments } from './read-arguments.ts'
import { readAxis } from './read-axis.ts'
import { readAxisOfSubject } from './read-axis-of-subject.ts'
import { readCopula } from './read-copula.ts'
import { readDoer } from './read-doer.ts'
import { readLimits } from './read-limits.ts'
import { readMarks } from './read-marks.ts'
import { isMeasure } from './read-measured.ts'
import { readQuantity } from './read-quantity.ts'
import { isTurn, readTelling } from './read-telling.ts'
import { readUnanimity } from './read-unanimity.ts'
import { lentOf, tellsOfEvent, toldOf } from './tells-of-event.ts'

const ofThings = axesWith('of-things')

/** No preposition stands before the object: "opened the road", not "opened to traffic". */
const isDirect = (tokens: readonly Token[], last: number, object: readonly number[]): boolean =>
  tokens.slice(last + 1, Math.min(...object)).every(t => t.pos !== 'preposition' && t.normal !== 'to')

/** "nobody", "no one", "none" */
const isAnybodyAt = (tokens: readonly Token[], theme: readonly number[]): boolean =>
  theme.length > 0 && theme.every(i => nobodyWords.has(tokens[i]?.normal ?? ''))

/** "employs women": a plural without a word that says which. */
const isBare = (tokens: readonly Token[], theme: readonly number[]): boolean => {
  const [head = -1] = theme
  let first = head
  while (theme.includes(first - 1)) first--
  return (
    tokens[head]?.tags.has('Plural') === true &&
    !tokens
      .slice(Math.max(0, first - 1), head)
      .some(t => t.pos === 'determiner' || t.pos === 'number' || possessives.has(t.normal))
  )
}

/** The subject as the tree has it, where that is not among the words that were read, nor hangs on them. */
const otherSubject = (sentence: Sentence, at: number, subject: readonly number[]): string | null => {
  const { tokens, tree } = sentence
  const other = subjectByTree(sentence, at)
  if (other === null || subject.includes(other)) return null
  const isJoined = subject.some(i => tree.heads[i] === other || tree.heads[other] === i)
  return isJoined ? null : (tokens[other]?.lemma ?? null)
}

const read = (sentence: Sentence, group: Phrase): Found<Predicate> | null => {
  const { tokens } = sentence
  const phrase = { ...group, head: headOf(tokens, group) }
  const head = tokens[phrase.head]
  if (!head || (head.pos !== 'verb' && head.pos !== 'auxiliary')) return null
  // "stopped short of declaring": the verb behind says of what.
  if (head.normal === 'short') return null
  const first = groupStart(tokens, phrase)
  const axis = readAxisOfSubject(sentence, first, phrase.head) ?? readAxis(tokens, phrase.head)
  const outcome = readOutcome(sentence, first, phrase.head)
  const isTold = toldVerbs.has(head.lemma) && isPassive(sentence, first, phrase.head)
  if (outcome === null || (!axis && !isTold && emptyVerbs.has(head.lemma) && !lendingVerbs.has(head.lemma)))
    return null
  const last = axis?.last ?? phrase.head
  const { subject, object: behind } = readArguments(sentence, first, last)
  const object =
    axis && ofThings.has(axis.axis.axis) && axis.of !== 'behind' && !isDirect(tokens, last, behind)
      ? []
      : behind
  if (!axis && !isTold && !tellsOfEvent(sentence, phrase.head, object)) return null
  const isLent = !axis && lendingVerbs.has(head.lemma)
  // "take a bonus", "have a licence": the noun is what is done or had.
  if (isLent && (tokens[object[0] ?? -1]?.pos !== 'noun' || isPassive(sentence, first, phrase.head)))
    return null
  // A verb on no axis may have an object that is not named: "the firm did not pay".
  const intransitive = axis !== null && !axis.axis.isVerb && object.length === 0
  const onSubject =
    axis?.isState ||
    isPassive(sentence, first, phrase.head) ||
    intransitive ||
    (ofSubject.has(head.lemma) && axis?.axis.isVerb !== true)
  const amount = axis?.axis.axis === 'change' ? readAmount(tokens, last) : null
  // "was refused bail", "bail was refused to the driver": what was refused is told of, and to whom.
  const isPair = axis?.of === 'object' && isPassive(sentence, first, phrase.head)
  const pair = idiomOf(head.lemma, tokens[object[0] ?? -1]?.lemma ?? '')
    ? [...object, ...subject]
    : [...subject, ...object]
  const theme = isPair ? pair : onSubject || amount !== null ? subject : object
  // Two negations cancel out: "nobody did not pay".
  const isNone = isNegatedNoun(tokens, subject) || isNegatedNoun(tokens, theme)
  const negated = (outcome === 'undone') !== isNone
  const sign = axis?.axis.sign ?? 1
  const agent = !onSubject ? subject : isPassive(sentence, first, phrase.head) ? readDoer(sentence, last) : []
  // "unemployment rose in Norfolk"
  const where = axis?.axis.axis === 'change' ? whereOf(tokens, [last]) : []
  const [start, end] = [tokens[first], tokens[last]]
  if (!start || !end) return null
  return {
    span: { start: start.span.start, end: end.span.end },
    rule: axis && !axis.axis.isVerb ? `axis-${axis.axis.axis}` : 'negation',
    parts: {
      predicate:
        axis?.axis.axis ??
        (isTold
          ? toldOf(tokens, phrase.head)
          : isLent
            ? lentOf(tokens, phrase.head, object)
            : conceptOf(head.lemma)),
      isAxis: axis !== null && !axis.axis.isVerb,
      sign: negated ? (-sign as 1 | -1) : sign,
      agents: axis?.axis.agents ?? true,
      theme,
      agent,
      themeNames: namesAmong(tokens, [...theme, ...whereOf(tokens, theme), ...where]),
      agentNames: namesAmong(tokens, agent),
      tells: readTelling(tokens, { first, last, isState: axis?.isState ?? false, isNegated: negated }),
      isTurn: isTurn(tokens, first, last),
      ofAll: isNone && isAnybodyAt(tokens, theme),
      amount,
      isAgreed: outcome === 'agreed',
      isRefused: negated && tokens.slice(first, phrase.head).some(t => refusingVerbs.has(t.lemma)),
      quantity: readQuantity(tokens, theme),
      isBare: isBare(tokens, theme),
      otherSubject: otherSubject(sentence, phrase.head, subject),
      isMeasured: theme.some(i => isMeasure(tokens[i])),
      marks: readMarks(tokens, theme),
      agentMarks: readMarks(tokens, agent),
      ...readLimits(sentence, phrase.head, last),
    },
  }
}

/** Finds the verb groups that say whether something happened or which way it went, outside of quotes. */
export const findPredicates = (sentence: Sentence): readonly Found<Predicate>[] => {
  if (/\?["”]?\s*$/u.test(sentence.text)) return []
  const found = sentence.phrases.flatMap(phrase => {
    const one =
      phrase.type === 'verb'
        ? (readUnanimity(sentence, phrase) ?? read(sentence, phrase) ?? readCopula(sentence, phrase))
        : null
    return one ? [one] : []
  })
  return found.filter(f => !sentence.quotes.some(q => q.start < f.span.end && f.span.start < q.end))
}
