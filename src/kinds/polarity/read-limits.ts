import type { Token } from '../../core/sentence.ts'
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

/** What limits an action, so that another one of its sort with other limits is another action. */
export interface Limits {
  /** Whom it is meant for: "not approved for children" → "child"; null where nobody is named. */
  readonly whom: string | null
  /** The weekday that it is told with, lower case: "apologised on Thursday". */
  readonly weekday: string | null
  /** Crimes that are named with it: "guilty of fraud". */
  readonly offences: readonly string[]
}

/** Reads what stands behind a verb and what says the axis with it. */
export const readLimits = (tokens: readonly Token[], head: number, last: number): Limits => ({
  whom: readWhom(tokens, last),
  weekday: readWeekday(tokens, last),
  offences: offencesBehind(tokens, head),
})
