import type { Token } from '../../core/sentence.ts'
import { isOffence } from './idioms.ts'

/** The crimes that are named behind a verb in its clause: "guilty of fraud", "charged with theft". */
export const offencesBehind = (tokens: readonly Token[], last: number): readonly string[] => {
  const end = tokens.findIndex((t, i) => i >= last && /[.;:–—]/u.test(t.after))
  const behind = tokens.slice(last + 1, Math.min(last + 14, end < 0 ? tokens.length : end + 1))
  return behind.flatMap(t => (isOffence(t.lemma) ? [t.lemma] : []))
}
