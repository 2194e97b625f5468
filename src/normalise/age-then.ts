import type { Sentence } from '../core/sentence.ts'
import type { Value } from '../core/value.ts'
import { conceptOf } from '../text/concepts.ts'
import type { Frame } from './frame.ts'

/** What befalls people is mostly the story itself: their age then is the age that is told. */
const befalls =
  /^(?:shoot|stab|attack|hit|strike|injure|hurt|wound|abduct|kidnap|rape|assault|arrest|charge|accuse|disappear|vanish|collapse|drown|crash|fall|find|jail|convict|sentence|retire)$/u

const isOfStory = (lemma: string): boolean => conceptOf(lemma) === 'death' || befalls.test(lemma)

/** How far behind its opener the verb of a short clause stands. */
const clauseReach = 6

const verbFrom = ({ tokens }: Sentence, from: number): number => {
  const at = tokens
    .slice(from, from + clauseReach)
    .findIndex(t => t.pos === 'verb' && !t.tags.has('Auxiliary'))
  return at < 0 ? -1 : from + at
}

/** "was 22 when she joined the navy": the verb of the clause right behind the age, or -1. The tree takes "22" for much else. */
const deedBehind = (sentence: Sentence, last: number): number =>
  /^(?:when|as|while|before|after)$/u.test(sentence.tokens[last + 1]?.normal ?? '')
    ? verbFrom(sentence, last + 2)
    : -1

/** "moved there when she was 12": index of the "when" before an age and its subject, or -1. */
const openerBefore = ({ tokens }: Sentence, first: number): number => {
  const verb = /^(?:only|just|barely|still|about)$/u.test(tokens[first - 1]?.normal ?? '')
    ? first - 2
    : first - 1
  if (!/^(?:was|were)$/u.test(tokens[verb]?.normal ?? '')) return -1
  return [verb - 2, verb - 3].find(k => /^(?:when|since|until|before)$/u.test(tokens[k]?.normal ?? '')) ?? -1
}

/** The verb whose time a clause tells: the nearest before it, or the first behind one that opens its sentence. */
const deedAround = (sentence: Sentence, opener: number, last: number): number => {
  for (let k = opener - 1; k >= Math.max(0, opener - 3 * clauseReach); k--)
    if (sentence.tokens[k]?.pos === 'verb') return k
  return verbFrom(sentence, last + 1)
}

/** "joined the navy aged 22", "at the age of 22": the verb that the age goes with, or -1. */
const deedOf = ({ tokens, tree }: Sentence, from: number): number => {
  for (let at = from, steps = 0; at >= 0 && steps < 4; steps++) {
    const relation = tree.relations[at] ?? ''
    const head = tree.heads[at] ?? -1
    if (/^(?:obl|advcl|advmod|xcomp)/u.test(relation) && tokens[head]?.pos === 'verb') return head
    if (!/^(?:nmod|nummod|obl|obj|amod|acl|dep)/u.test(relation)) return -1
    at = head
  }
  return -1
}

/**
 * Is an age that of another time, not of the story's? "She was 22 when she joined the navy", "then 22", "joined the navy
 * aged 22". What befalls people in the news, they mostly suffer at the age they have.
 */
export const isAgeThen = (value: Value, sentence: Sentence, { first, last }: Frame): boolean => {
  if (value.type !== 'figure' || value.dimension !== 'age') return false
  const { tokens } = sentence
  const before = tokens[first - 1]?.normal
  const behind = [1, 2, 3].map(step => tokens[last + step]?.normal).join(' ')
  if (before === 'then' || behind === 'at the time') return true
  const number = tokens.findIndex(
    (t, i) => i >= first && i <= last && /\d|^\p{L}+$/u.test(t.text) && t.pos === 'number',
  )
  const at = number < 0 ? last : number
  const lemmaAt = (i: number) => tokens[i]?.lemma ?? ''
  const behindDeed = deedBehind(sentence, last)
  if (behindDeed >= 0) return !isOfStory(lemmaAt(behindDeed))
  const opener = openerBefore(sentence, first)
  if (opener >= 0) return !isOfStory(lemmaAt(deedAround(sentence, opener, last)))
  const isDeed = /^(?:aged|age|at)$/u.test(tokens[first]?.normal ?? '') || tokens[first - 1]?.normal === 'at'
  const deed = isDeed ? deedOf(sentence, at) : -1
  return deed >= 0 && deed < first && !isOfStory(lemmaAt(deed))
}
