import type { Tenure } from '../../../core/value.ts'
import { singularBe, titleDeterminers } from '../../../lang/en/grammar.ts'
import { degrees } from '../../../lang/en/names.ts'
import { ambiguousRoles } from '../../../lang/en/roles.ts'
import { inOffice, serveForms, tenureOpeners } from '../../../lang/en/titles.ts'
import { titlesStartingAt } from '../phrase/title-behind.ts'
import type { TitlePhrase } from '../phrase/title-phrase.ts'
import type { Word } from '../phrase/words.ts'
import type { Bearer } from './bearers.ts'
import { behindSeat } from './behind-seat.ts'
import { type FoundTitle, type Scene, type TitleRule, toFound } from './parts.ts'

/** Index behind ages, degrees and place: "47, ", "M.D., Ph.D., ", "aged 58, ". */
const behindAge = (words: readonly Word[], from: number): number => {
  let i = from
  for (let word = words[i]; word; word = words[i]) {
    // "MP for Halden" is no degree.
    const isDegree = degrees.has(word.normal) && word.after !== ' '
    if (word.normal === 'aged' || /^\d{1,3}$/u.test(word.text) || isDegree) i++
    else break
  }
  return i
}

/** "who is", "who was", "who has been", "who had been": index behind, and what the verb says of time. */
const behindWho = (words: readonly Word[], from: number): { next: number; tenure: Tenure } | null => {
  if (words[from]?.normal !== 'who') return null
  const [a, b] = [words[from + 1]?.normal, words[from + 2]?.normal]
  if (singularBe.has(a ?? '') && inOffice.has(b ?? '') && words[from + 3]?.normal === 'as')
    return { next: from + 4, tenure: a === 'is' ? 'current' : 'former' }
  if (a === 'is' || a === "'s") return { next: from + 2, tenure: 'current' }
  if (a === 'was') return { next: from + 2, tenure: 'former' }
  if (a === 'has' && b === 'been') return { next: from + 3, tenure: 'current' }
  if (a === 'had' && b === 'been') return { next: from + 3, tenure: 'former' }
  if (a === 'will' && b === 'be') return { next: from + 3, tenure: 'future' }
  if (serveForms.has(a ?? '') && b === 'as')
    return { next: from + 3, tenure: a === 'served' ? 'former' : 'current' }
  if (a === 'became') return { next: from + 2, tenure: 'current' }
  return null
}

const isBareWord = (words: readonly Word[], from: number, phrase: TitlePhrase): boolean => {
  const word = words[phrase.head]
  return (
    phrase.first === phrase.last &&
    phrase.first === from &&
    word !== undefined &&
    !word.capital &&
    ambiguousRoles.has(word.normal)
  )
}

/** Is the title followed by a verb of its own, and so no explanation of the name? */
const opensClause = (words: readonly Word[], phrase: TitlePhrase): boolean => {
  const next = words[phrase.last + 1]
  return (
    words[phrase.last]?.after === ' ' &&
    next !== undefined &&
    (next.pos === 'auxiliary' || (next.pos === 'verb' && !next.tags.has('Gerund'))) &&
    // "the former treasurer sacked by Holt" explains the name still.
    words[phrase.last + 2]?.normal !== 'by' &&
    titleDeterminers.has(words[phrase.first - 1]?.normal ?? '')
  )
}

const findFor = (scene: Scene, bearer: Bearer): readonly FoundTitle[] => {
  const { words } = scene
  const last = behindSeat(scene, bearer)
  if (!/^(?:\.?, | \(|,? [—–-] )$/u.test(words[last]?.after ?? '')) return []
  const from = behindAge(words, last + 1)
  const who = behindWho(words, from)
  let start = who?.next ?? from
  let tenure = who?.tenure ?? null
  if (words[start]?.normal === 'until' && words[start + 1]?.normal === 'now') {
    start += 2
    tenure = 'current'
  }
  for (let word = words[start]; word; word = words[start]) {
    const stated = tenureOpeners.get(word.normal)
    if (stated === undefined) break
    if (stated === 'former') tenure = stated
    start++
  }
  const phrases = titlesStartingAt(words, start).filter(phrase => !isBareWord(words, start, phrase))
  const title = phrases.at(-1)
  const next = title ? words[title.last + 1] : undefined
  const behind = words[title?.last ?? 0]?.after ?? ''
  // "Tarrant, Secretary Dee McAllister and …": the title belongs to the next name.
  if (!title || (next && next.person >= 0 && /^\.? $/u.test(behind))) return []
  // In a list of names without articles, "Tarrant, forward, Quade" cannot be told apart; "Tarrant, forward; Quade, back" can.
  if (
    next &&
    next.person >= 0 &&
    !who &&
    !behind.startsWith(';') &&
    !titleDeterminers.has(words[start]?.normal ?? '') &&
    !hasOwner(words, title)
  )
    return []
  // "In sentencing White, the judge said": the role is the next verb's subject.
  if (!who && opensClause(words, title)) return []
  return toFound(scene, who ? 'name-who-is-title' : 'name-comma-title', bearer, phrases, tenure)
}

const hasOwner = (words: readonly Word[], phrase: TitlePhrase): boolean =>
  words.slice(phrase.first, phrase.head).some(word => word.possessive)

/** Titles that explain the name before them. */
export const afterName: TitleRule = {
  name: 'after-name',
  example:
    'Arvo Tamm, Estonia’s deputy defense minister, told; Marko Lepp, who was interior minister until 2022',
  find: scene => scene.bearers.all.flatMap(bearer => findFor(scene, bearer)),
}
