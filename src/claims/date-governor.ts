import type { Sentence } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { beginningForms } from '../lang/en/times.ts'
import { isHappening } from '../text/dated-events.ts'
import type { Range } from './counted-noun.ts'
import { type Frame, frameOf, supposedOf } from './frame.ts'
import { copulaOf, nearerVerb } from './governing-verb.ts'

/** What a date belongs to by the tree: a verb, a copula for what it says, or a noun that names what happens. */
export interface DateGovernor {
  readonly at: number
  readonly isNoun: boolean
  /** "will pay more starting Monday": since when the verb above holds. */
  readonly isStart?: true
}

/** Longest way up a tree that is followed. */
const mostSteps = 10

/** What only a noun is to its head, whatever the tagger says. */
const nominal = /^(?:obl|nsubj|obj|iobj|nmod|compound|amod|flat|appos|nummod|det|case|fixed|list)/u

/** A day, month or year beside another one: "in 2009 and *2013*", "9 am on *Friday*". */
const isTime = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.tags.has('Date') === true ||
  /^(?:1[5-9]|20)\d\d$|^\d{1,2}[:.]?\d{0,2}$/u.test(tokens[at]?.text ?? '')

/** The words of a date that depend on a word outside of it, the first of them, and that word; -1 for a date that is the root. */
const headOf = ({ tree }: Sentence, { first, last }: Range): number => {
  for (let i = first; i <= last; i++) {
    const head = tree.heads[i] ?? -1
    if ((head < first || head > last) && tree.relations[i] !== 'punct') return head
  }
  return -1
}

const childOf = ({ tree }: Sentence, head: number, relation: RegExp): number =>
  tree.heads.findIndex((above, i) => above === head && relation.test(tree.relations[i] ?? ''))

/** "The trial *is* on May 3": the copula of a date that is all its clause says; else the clause that hangs on it. */
const ofRoot = (sentence: Sentence, { first, last }: Range): number => {
  const { tokens, tree } = sentence
  for (let i = first; i <= last; i++) {
    const copula = copulaOf(sentence, i)
    if (copula >= 0) return copula
  }
  // "Last fall, the publisher and the editor were charged": where the tree took the date for the root.
  return tree.heads.findIndex(
    (head, i) =>
      head >= first &&
      head <= last &&
      (i < first || i > last) &&
      tokens[i]?.pos === 'verb' &&
      !nominal.test(tree.relations[i] ?? ''),
  )
}

/** "Starting Monday, riders will pay more": such a form only says since when the verb above holds. */
const startOf = (sentence: Sentence, verb: number): number => {
  const { tokens, tree } = sentence
  const isForm = beginningForms.has(tokens[verb]?.normal ?? '') && tree.relations[verb] === 'advcl'
  const head = tree.heads[verb] ?? -1
  if (!isForm || tokens[head]?.pos !== 'verb' || childOf(sentence, verb, /^(?:nsubj|obj)/u) >= 0) return -1
  // "Built in Corley, beginning in 2015, the ship sailed in May": since then it was built.
  const beside = tree.heads.findLastIndex(
    (above, i) => above === head && i < verb && tree.relations[i] === 'advcl' && tokens[i]?.pos === 'verb',
  )
  if (beside >= 0) return beside
  // "plans to introduce"
  const done = childOf(sentence, head, /^xcomp/u)
  return tokens[done]?.pos === 'verb' ? done : head
}

/** "said Monday", "told the court on Monday": a verb of speech right before the date, whatever the tree makes of what is said. */
const spokenBefore = ({ tokens }: Sentence, first: number): number => {
  const at = tokens[first - 1]?.normal === 'on' ? first - 2 : first - 1
  const isSpeech = tokens[at]?.pos === 'verb' && speechVerbs.has(tokens[at]?.lemma ?? '')
  return isSpeech && tokens[at]?.after === ' ' ? at : -1
}

/** "says that on Saturday he was in town": the verb of the clause that opens right before the date; -1 where none does. */
const openedBefore = ({ tokens, tree }: Sentence, first: number): number => {
  const at = tokens[first - 1]?.pos === 'preposition' ? first - 2 : first - 1
  const isOpener = tokens[at]?.normal === 'that' && tree.relations[at] === 'mark'
  return isOpener ? (tree.heads[at] ?? -1) : -1
}

/** "Completed in 1938, the bridge …": the participle that opens a sentence right before the date; -1 where none does. */
const openingDeed = ({ tokens }: Sentence, first: number): number => {
  const isNext = first === 1 || (first === 2 && tokens[1]?.pos === 'preposition')
  return isNext && tokens[0]?.pos === 'verb' && tokens[0].tags.has('PastTense') ? 0 : -1
}

/** "have *this morning* charged him": the participle that a date parts from its auxiliary; -1 where none stands there. */
const partedBy = ({ tokens }: Sentence, { first, last }: Range): number => {
  const next = tokens[last + 1]
  const isParted = tokens[first - 1]?.lemma === 'have' && next?.pos === 'verb' && next.tags.has('PastTense')
  return isParted ? last + 1 : -1
}

/** Does a date stand in a quotation that the word is not in? */
const isOutsideQuote = ({ tokens, quotes }: Sentence, date: number, word: number): boolean => {
  const [own, other] = [tokens[date]?.span, tokens[word]?.span]
  return quotes.some(quote => own && other && overlaps(quote, own) && !overlaps(quote, other))
}

/** How a date hangs on a noun that names what happens. */
interface NounLink {
  /** The date depends on the noun itself. */
  readonly isDirect: boolean
  /** No preposition leads it: "a meeting Friday". */
  readonly isBare: boolean
}

/**
 * Is the date that of the noun, rather than of the verb above? "described the attack on Monday", "was found guilty of murder Thursday":
 * what the verb is done to has no date of its own, unless "of" ties them, nor has any noun a bare one, unless it is a subject.
 */
const isOfNoun = (
  sentence: Sentence,
  noun: number,
  range: Range,
  { isDirect, isBare }: NounLink,
): boolean => {
  const { tokens, tree } = sentence
  if (noun > range.first) return false
  const relation = tree.relations[noun] ?? ''
  const isSubject = /^(?:nsubj|root|dep)/u.test(relation)
  if (isBare && !isSubject) {
    const above = tree.heads[noun] ?? -1
    return tokens[above]?.pos !== 'verb' && !/^nmod/u.test(relation)
  }
  if (!/^(?:obj|conj)/u.test(relation)) return true
  return isDirect && tokens[range.first - 1]?.normal === 'of'
}

/**
 * The word that a date belongs to. Of a verb and of what happens the nearer one in the tree: "met" of "met on Friday in Corley",
 * "bombing" of "pleaded guilty to the bombing of two mills in 1998". Nouns that name nothing that happens are passed over.
 *
 * @returns null where the tree names none
 */
export const dateGovernor = (sentence: Sentence, range: Range): DateGovernor | null => {
  const { tokens, tree } = sentence
  const beside = Math.max(
    spokenBefore(sentence, range.first),
    partedBy(sentence, range),
    openingDeed(sentence, range.first),
  )
  if (beside >= 0) return { at: beside, isNoun: false }
  const opened = openedBefore(sentence, range.first)
  let at = opened < 0 ? headOf(sentence, range) : opened
  if (at < 0) {
    const verb = ofRoot(sentence, range)
    return verb < 0 ? null : { at: verb, isNoun: false }
  }
  const isBare = tokens[range.first - 1]?.pos !== 'preposition'
  for (let steps = 0; at >= 0 && steps < mostSteps; steps++) {
    if (isOutsideQuote(sentence, range.first, at)) return null
    const relation = tree.relations[at] ?? ''
    const isWithin = at >= range.first && at <= range.last
    const copula = copulaOf(sentence, at)
    if (!isWithin && copula >= 0) return { at: copula, isNoun: false }
    const token = tokens[at]
    const isDirect = steps === 0
    // "will not *open* before October": what has an auxiliary is a verb, whatever it was taken for.
    const isAided = token?.pos === 'adjective' && childOf(sentence, at, /^aux/u) >= 0
    const isAction = isDirect && token?.tags.has('PastTense') === true
    if (
      isAided ||
      (token?.pos === 'verb' && (isAction || !nominal.test(relation))) ||
      token?.lemma === 'be'
    ) {
      const above = startOf(sentence, at)
      if (above >= 0) return { at: above, isNoun: false, isStart: true }
      // "Last month, two crews were reported to have saved the ship": they saved it then.
      const supposed = at === range.first - 1 ? -1 : supposedOf(sentence, at)
      if (supposed >= 0) return { at: supposed, isNoun: false }
      const nearer = at < range.first && opened < 0 ? nearerVerb(sentence, at, range.first) : -1
      return { at: nearer < 0 ? at : nearer, isNoun: false }
    }
    const isHappeningHere = token?.pos === 'noun' && !isTime(sentence, at) && isHappening(token.lemma)
    if (!isWithin && isHappeningHere && isOfNoun(sentence, at, range, { isDirect, isBare }))
      return { at, isNoun: true }
    at = tree.heads[at] ?? -1
  }
  return null
}

/** The frame of a date, in the clause of the verb that it belongs to. */
export const dateFrame = (sentence: Sentence, span: Span): Frame | null => {
  const frame = frameOf(sentence, span)
  const governor = frame && dateGovernor(sentence, frame)
  const isOther = governor && !governor.isNoun && governor.at !== frame.clause.verb?.head
  return isOther ? frameOf(sentence, span, governor.at) : frame
}
