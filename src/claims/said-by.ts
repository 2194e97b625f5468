import type { SaidBy } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { claimedThings } from '../lang/en/events.ts'
import { announcingVerbs, estimatingVerbs } from '../lang/en/speech.ts'
import type { Frame } from './frame.ts'
import { isInSubject } from './governing-verb.ts'
import type { Speaking } from './speakers-in.ts'
import { leadIn } from './value-role.ts'

/** Relations of a clause that only says when or of whom something else is told. */
const aside = /^(?:advcl|acl:relcl)/u

/** Longest way up a tree that is followed. */
const mostSteps = 16

/** "has been told often, last in May when Tollan said …": what is said there does not hold what stands outside. */
const isOutside = (sentence: Sentence, token: number, verb: number | null): boolean => {
  const { tree } = sentence
  if (verb === null) return false
  // "Two donors and a clerk have argued": whoever speaks is no count of their own.
  if (isInSubject(sentence, token, verb)) return true
  if (!aside.test(tree.relations[verb] ?? '')) return false
  for (let at = token, steps = 0; at >= 0 && steps < mostSteps; at = tree.heads[at] ?? -1, steps++)
    if (at === verb) return false
  return true
}

const childOf = ({ tree }: Sentence, head: number, relation: RegExp): number =>
  tree.heads.findIndex((above, i) => above === head && relation.test(tree.relations[i] ?? ''))

/** "wrote several letters", "added a point to lead 41-33": what is done with such a verb, and no report of it, is nobody's count. */
const isDone = (sentence: Sentence, verb: number): boolean => {
  const lemma = sentence.tokens[verb]?.lemma ?? ''
  return (
    !announcingVerbs.has(lemma) &&
    !estimatingVerbs.has(lemma) &&
    lemma !== 'put' &&
    childOf(sentence, verb, /^obj/u) > verb &&
    childOf(sentence, verb, /^(?:[cx]comp|advcl|acl)/u) < 0
  )
}

/** "…, police said", "…, a spokesman for the police said": a mark parts what is said from who says it, with no verb between. */
const isParted = ({ tokens }: Sentence, last: number, first: number): boolean => {
  const between = tokens.slice(last, first)
  const mark = between.findLastIndex(({ after }) => /[,–—"”’'-]/u.test(after))
  return mark >= 0 && between.slice(mark + 1).every(({ pos }) => pos !== 'verb' && pos !== 'auxiliary')
}

/**
 * Does it stand where its words can hold the figure? "40 left, police said", "police said that 40 left"; in "while 40 left, police
 * said the road was shut" something else is told, and behind a semicolon the words may be anybody's.
 */
const canHold = (sentence: Sentence, frame: Frame, { verb, first, last }: Speaking): boolean => {
  const { tokens } = sentence
  if (verb === null) return true
  const isBehind = first > frame.last
  const between = isBehind ? tokens.slice(frame.last, first) : tokens.slice(last, frame.first)
  if (between.some(({ after }) => after.includes(';'))) return false
  if (!isBehind) return !isDone(sentence, verb)
  // "After two hours, he said, they left": what is put between commas tells all of it.
  const tellsMore = childOf(sentence, verb, /^ccomp/u) > verb && !/^,/u.test(tokens[last]?.after ?? '')
  return !tellsMore && isParted(sentence, frame.last, first)
}

/**
 * Whose count a figure is: the speaker nearest before it, else the nearest behind it ("… marched, police said"). Null
 * where nobody is named as its source.
 *
 * @param speakers of the sentence, in order
 */
export const saidBy = (sentence: Sentence, frame: Frame, speakers: readonly Speaking[]): SaidBy | null => {
  const counted = frame.counted === null ? undefined : sentence.tokens[frame.counted]
  if (speakers.length === 0 || claimedThings.has(counted?.lemma ?? '')) return null
  const isAt = leadIn(sentence, frame.first) === 'at'
  const telling = speakers.filter(
    speaking => !isOutside(sentence, frame.last, speaking.verb) && canHold(sentence, frame, speaking),
  )
  const before = telling.findLast(({ last, isPut }) => last < frame.first && (isAt || !isPut))
  const after = telling.find(({ first, isPut }) => first > frame.last && !isPut)
  const said = before ?? after
  return said ? { speaker: said.speaker, isEstimate: said.isEstimate } : null
}
