import type { Sentence, Token } from '../../core/sentence.ts'
import { conceptOf } from '../../text/concepts.ts'
import { isKindOf } from '../../world/wordnet.ts'
import { isOffence } from './idioms.ts'

/** The crimes that are named behind a verb in its clause: "guilty of fraud", "charged with theft". */
const offencesBehind = (tokens: readonly Token[], last: number): readonly string[] => {
  const end = tokens.findIndex(
    (t, i) => i >= last && (/[.;:–—]/u.test(t.after) || tokens[i + 1]?.normal === 'but'),
  )
  const behind = tokens.slice(last + 1, Math.min(last + 14, end < 0 ? tokens.length : end + 1))
  return behind.flatMap(t => (isOffence(t.lemma) ? [t.lemma] : []))
}

/** "is not approved for children", "was approved for adults": those it is meant for. */
const readWhom = (tokens: readonly Token[], last: number): string | null => {
  const lemma = tokens[last + 1]?.normal === 'for' ? (tokens[last + 2]?.lemma ?? '') : ''
  return isKindOf(lemma, 'person') ? conceptOf(lemma) : null
}

/** "refused to apologise on Monday": the weekday behind a verb group, before any other verb. */
const readWeekday = (tokens: readonly Token[], last: number): string | null => {
  const from = last + 1
  const end = tokens.findIndex((t, i) => i >= from && (t.pos === 'verb' || /[,;:–—]/u.test(t.after)))
  const behind = tokens.slice(from, end < 0 ? tokens.length : end + 1)
  return behind.find(t => t.tags.has('WeekDay'))?.normal ?? null
}

/** Parts of a phrase that tell which thing is meant: "the *Rotterdam* court", "the court *of appeal*". */
const narrows = /^(?:compound|amod|flat|appos|nmod|conj)/u

/**
 * What is said behind a verb with a preposition, by the tree: "was nominated for an Oscar" → for: oscar. Times are left out, and
 * nouns that a number stands with.
 */
const readComplements = ({ tokens, tree }: Sentence, head: number): Limits['complements'] => {
  const dependents = (at: number): readonly number[] =>
    tree.heads.flatMap((above, i) => (above === at ? [i] : []))
  const verb = /^(?:aux|cop)/u.test(tree.relations[head] ?? '') ? (tree.heads[head] ?? head) : head
  return dependents(verb).flatMap(noun => {
    const token = tokens[noun]
    if (tree.relations[noun] !== 'obl' || !token || noun < verb || token.pos !== 'noun') return []
    if (['WeekDay', 'Month', 'Date', 'Duration'].some(tag => token.tags.has(tag))) return []
    const own = dependents(noun)
    const preposition = own.find(i => tree.relations[i] === 'case')
    if (preposition === undefined || own.some(i => tokens[i]?.pos === 'number')) return []
    const more = own.filter(i => narrows.test(tree.relations[i] ?? ''))
    const words = [noun, ...more].map(i => tokens[i]?.lemma ?? '')
    return [{ preposition: tokens[preposition]?.normal ?? '', words }]
  })
}

/** "allowed *to sell* eggs", "banned from *selling* eggs": the verb that a verb is about, in dictionary form; null for none. */
const readDeed = ({ tokens, tree }: Sentence, head: number): string | null => {
  const at = tree.heads.findIndex((above, i) => {
    if (above !== head || i < head || tokens[i]?.pos !== 'verb') return false
    return tree.relations[i] === 'xcomp' || tokens[i - 1]?.normal === 'from'
  })
  return tokens[at]?.lemma ?? null
}

/** What limits an action, so that another one of its sort with other limits is another action. */
export interface Limits {
  /** Whom it is meant for: "not approved for children" → "child"; null where nobody is named. */
  readonly whom: string | null
  /** The weekday that it is told with, lower case: "apologised on Thursday". */
  readonly weekday: string | null
  /** Crimes that are named with it: "guilty of fraud". */
  readonly offences: readonly string[]
  /** What it is that is allowed, required or refused: "sell" of "allowed to sell"; null where no verb says it. */
  readonly deed: string | null
  /** What stands behind it with a preposition: "nominated for an Oscar". */
  readonly complements: readonly { readonly preposition: string; readonly words: readonly string[] }[]
}

/** Reads what stands behind a verb and what says the axis with it. */
export const readLimits = (sentence: Sentence, head: number, last: number): Limits => {
  const { tokens } = sentence
  return {
    whom: readWhom(tokens, last),
    weekday: readWeekday(tokens, last),
    offences: offencesBehind(tokens, head),
    deed: readDeed(sentence, head),
    complements: readComplements(sentence, head),
  }
}
