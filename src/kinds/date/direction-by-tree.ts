import type { Sentence, Token } from '../../core/sentence.ts'
import { overlaps, type Span } from '../../core/span.ts'
import { modals, pastAuxiliaries, willForms } from '../../lang/en/modality.ts'
import { reportingVerbs } from '../../lang/en/speech.ts'
import type { Direction } from './scan.ts'

/** What a date depends on. */
export interface Governor {
  readonly head: number
  /** The date's own word that depends on it. */
  readonly at: number
  readonly relation: string
}

/** The word that a date depends on, and what the date is to it: the head that lies outside its span. */
export const governorOf = ({ tokens, tree }: Sentence, span: Span): Governor | null => {
  for (const [i, token] of tokens.entries()) {
    if (!overlaps(token.span, span)) continue
    const head = tree.heads[i] ?? -1
    const outside = head >= 0 ? tokens[head] : undefined
    if (outside && !overlaps(outside.span, span)) return { head, at: i, relation: tree.relations[i] ?? '' }
  }
  return null
}

/** How far before a verb its auxiliaries stand. */
const reach = 12

/** Auxiliaries of a verb, and whether it is an infinitive with "to". */
const marksOf = (
  { tokens, tree }: Sentence,
  verb: number,
): { auxiliaries: readonly string[]; isInfinitive: boolean } => {
  const auxiliaries: string[] = []
  let isInfinitive = false
  for (let i = Math.max(0, verb - reach); i < verb; i++) {
    if (tree.heads[i] !== verb) continue
    const relation = tree.relations[i] ?? ''
    if (relation.startsWith('aux')) auxiliaries.push(tokens[i]?.normal ?? '')
    if (relation === 'mark' && tokens[i]?.normal === 'to') isInfinitive = true
  }
  return { auxiliaries, isInfinitive }
}

/** "accused of fraud", "built in 1984": a participle that goes with a noun. */
const isPastParticiple = (token: Token): boolean =>
  token.tags.has('PastTense') || token.tags.has('Participle') || /ed$/u.test(token.normal)

/** "testifies on Thursday", "talks resume on Friday": what is said of a day in the present is to come. */
const announces = ({ tokens, tree }: Sentence, verb: number): boolean => {
  const token = tokens[verb]
  if (!token || token.tags.has('PastTense') || token.tags.has('Gerund') || reportingVerbs.has(token.lemma))
    return false
  if (
    token.text !== token.text.toLowerCase() ||
    tree.heads.some((h, i) => h === verb && tree.relations[i] === 'cop')
  )
    return false
  const subject = tree.heads.findIndex(
    (head, i) => head === verb && i < verb && tree.relations[i] === 'nsubj',
  )
  const isPlural = tokens[subject]?.tags.has('Plural') ?? false
  return subject >= 0 && (isPlural || token.normal.endsWith('s'))
}

/** The verb that a date goes with: the one above it, also where it was taken for a part of an object, "in court on Friday". */
const verbOf = ({ tokens, tree }: Sentence, { head, relation }: Governor): number | null => {
  if (/^(?:obl|advmod)/u.test(relation)) return head
  if (!relation.startsWith('nmod') || tokens[head]?.pos === 'number') return null
  const above = tree.heads[head] ?? -1
  return above >= 0 && /^(?:obl|obj)$/u.test(tree.relations[head] ?? '') ? above : null
}

/**
 * Tells from the verb that a date depends on whether the date lies ahead, whatever other verbs stand between: "the
 * minister, accused of fraud, testifies on Thursday". Null where the date depends on no verb, or the verb does not say.
 */
export const directionByTree = (sentence: Sentence, span: Span): Direction | null => {
  const governor = governorOf(sentence, span)
  const verb = governor && verbOf(sentence, governor)
  const token = verb === null ? undefined : sentence.tokens[verb]
  if (!governor || verb === null || !token) return null
  const relation = sentence.tree.relations[verb] ?? ''
  const { auxiliaries, isInfinitive } = marksOf(sentence, verb)
  if (isInfinitive) return null
  const hasModal = auxiliaries.some(word => modals.has(word))
  // "would have met on Friday" looks back, "will have met by Friday" ahead.
  const isPerfect = auxiliaries.some(word => pastAuxiliaries.has(word))
  if (hasModal) return isPerfect && !auxiliaries.some(word => willForms.has(word)) ? 'past' : 'future'
  if (isPerfect) return 'past'
  if (auxiliaries.length > 0) return null
  if (relation === 'acl' && isPastParticiple(token)) return 'past'
  const isSince = sentence.tokens[governor.at - 1]?.normal === 'since'
  return sentence.role !== 'headline' && !isSince && announces(sentence, verb) ? 'future' : null
}
