import { spanJoiners, spanOpeners, untilForms } from '../../../lang/en/times.ts'
import { headFrom, skipOpeners } from './head-from.ts'
import { isJoint } from './joins-matters.ts'
import { breaks, isDescription, isModifier } from './modifiers.ts'
import type { TitlePhrase } from './title-phrase.ts'
import { tailFrom } from './title-tail.ts'
import type { Word } from './words.ts'

/** "until 2019", "since 2011", "from 2008 to 2012" behind a title. */
const yearsFrom = (words: readonly Word[], last: number): number => {
  const [a, b, c, d] = words.slice(last + 1, last + 5)
  const year = (word: Word | undefined) => /^(?:19|20)\d\d$/u.test(word?.text ?? '')
  if (breaks(words[last]?.after ?? ',')) return last
  if (untilForms.has(a?.normal ?? '') && year(b)) return last + 2
  if (spanOpeners.has(a?.normal ?? '') && year(b) && spanJoiners.has(c?.normal ?? '') && year(d))
    return last + 4
  return last
}

/** Reads a title that begins at `from`: "the coast guard's deputy commandant", "a former mayor of Porto". */
const titleStartingAt = (words: readonly Word[], from: number): TitlePhrase | null => {
  let first = skipOpeners(words, from)
  const head = headFrom(words, first)
  if (head < 0) return null
  const behind = words[head + 1]
  // "the mayor race", "police chief Smith": the role is not the end of its phrase, or belongs to the next name.
  if (
    behind &&
    words[head]?.after === ' ' &&
    (behind.person >= 0 || (isModifier(behind) && behind.pos === 'noun'))
  )
    return null
  while (first < head && isDescription(words[first] as Word)) first++
  return { first, last: yearsFrom(words, tailFrom(words, head)), head }
}

/** Titles joined by "and" from `from` on: "chairman and chief executive of the firm". */
export const titlesStartingAt = (words: readonly Word[], from: number): readonly TitlePhrase[] => {
  const titles: TitlePhrase[] = []
  let next = from
  while (titles.length < 4) {
    const title = titleStartingAt(words, next)
    if (!title) break
    titles.push(title)
    const after = words[title.last]?.after ?? ''
    const joint = words[title.last + 1]
    if (after === ' ' && isJoint(joint)) next = title.last + 2
    else if (after === ', ' && titles.length > 0 && endsInJoint(words, title.last + 1)) next = title.last + 1
    else break
  }
  return titles
}

/** "founder, chairman and CEO": does a list of roles end in "and" ahead? */
const endsInJoint = (words: readonly Word[], from: number): boolean => {
  const head = headFrom(words, from)
  return head >= 0 && words[head]?.after === ' ' && isJoint(words[head + 1]) && headFrom(words, head + 2) >= 0
}
