import type { Tenure } from '../../../core/value.ts'
import { aboutToWords } from '../../../lang/en/modality.ts'
import { clauseNegations } from '../../../lang/en/negation.ts'
import { inAndSince } from '../../../lang/en/times.ts'
import { postParticles } from '../../../lang/en/titles.ts'
import { titlesStartingAt } from '../phrase/title-behind.ts'
import type { Bearer } from './bearers.ts'
import { type FoundTitle, type Scene, toFound } from './parts.ts'

/** Time that auxiliaries give to a verb whose own form says `own`. */
export const auxiliariesSay = (auxiliaries: readonly string[], own: Tenure): Tenure => {
  if (
    auxiliaries.includes('will') ||
    (auxiliaries.includes('to') && auxiliaries.some(a => aboutToWords.has(a)))
  )
    return 'future'
  if (auxiliaries.includes('had')) return 'former'
  return auxiliaries.includes('has') || auxiliaries.includes('have') ? 'current' : own
}

/** Index behind "as", "to be", "in as", "to", or the verb itself. */
export const behindAs = ({ words }: Scene, verb: number, needed: boolean): number | null => {
  let i = verb + 1
  while (i < verb + 3 && postParticles.has(words[i]?.normal ?? '') && words[i - 1]?.after === ' ') i++
  if (words[i - 1]?.after !== ' ') return null
  if (words[i]?.normal === 'as') return i + 1
  if (needed) return null
  if (words[i]?.normal === 'to' && words[i + 1]?.normal === 'be') return i + 2
  if (words[i]?.normal === 'to') return i + 1
  return i
}

/** "is not", "is no longer" */
const negatedBehind = ({ words }: Scene, i: number): boolean => clauseNegations.has(words[i]?.normal ?? '')

/** An appointment long past is an office held: "was appointed finance minister in 2019". */
const yearBehind = ({ words }: Scene, i: number): boolean =>
  inAndSince.has(words[i]?.normal ?? '') && /^(?:19|20)\d\d$/u.test(words[i + 1]?.text ?? '')

/** Reads the titles that a verb gives to a bearer; none where the verb is denied. */
export const findTitles = (
  scene: Scene,
  rule: string,
  bearer: Bearer | null,
  from: number | null,
  tenure: Tenure,
): readonly FoundTitle[] => {
  if (!bearer || from === null || negatedBehind(scene, from)) return []
  const phrases = titlesStartingAt(scene.words, from)
  const last = phrases.at(-1)
  const settled = last !== undefined && yearBehind(scene, last.last + 1) && tenure === 'future'
  return toFound(scene, rule, bearer, phrases, settled ? 'current' : tenure)
}
