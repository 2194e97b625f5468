import { statements } from '../../../lang/en/speech.ts'
import { ownerPrepositions, portfolioWords, withFirm } from '../../../lang/en/titles.ts'
import { isClassNumber, rankClass } from '../../../text/rank-class.ts'
import { headFrom, skipOpeners } from './head-from.ts'
import { isJoint } from './joins-matters.ts'
import { breaks, isModifier } from './modifiers.ts'
import { reach } from './title-phrase.ts'
import { roleOf, type Word } from './words.ts'

/** Does a verb begin here, and with it the rest of the sentence? */
const isVerbAhead = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  // "researcher of Islamic studies": behind an adjective or preposition it is a noun.
  const before = words[i - 1]
  if (
    before &&
    (before.pos === 'adjective' || before.pos === 'preposition') &&
    word?.tags.has('PresentTense')
  )
    return false
  return (
    word !== undefined &&
    !word.capital &&
    (word.pos === 'verb' || word.pos === 'auxiliary') &&
    !portfolioWords.has(word.normal)
  )
}

/** Does "and" in a tail join matters ("health and social care") and not the next clause or title? */
const continues = (words: readonly Word[], and: number): boolean => {
  const next = words[and + 1]
  if (!next || next.person >= 0 || !isModifier(next) || isVerbAhead(words, and + 1)) return false
  const previous = words[and - 1]
  if (!previous || previous.capital !== next.capital) return false
  const ahead = headFrom(words, and + 1)
  return ahead < 0 || portfolioWords.has(next.normal)
}

/** "Minister for Culture, Media and Sport": a list of matters, not the end of the title. */
const listGoesOn = (words: readonly Word[], k: number): boolean => {
  const isMatter = (word: Word | undefined) => word !== undefined && portfolioWords.has(word.normal)
  const ahead = words.slice(k + 1, k + 6)
  const and = ahead.slice(0, -1).findIndex(isJoint)
  return (
    words[k - 1]?.after === ', ' &&
    isMatter(words[k - 1]) &&
    isMatter(words[k]) &&
    words[k - 1]?.capital === words[k]?.capital &&
    and >= 0 &&
    (words[k]?.capital === true || isMatter(ahead[and + 1]))
  )
}

/** Can the word at `i` stand in a phrase behind a role that begins at `begin`? */
const belongs = (words: readonly Word[], i: number, begin: number): boolean => {
  const here = words[i]
  if (!here || isVerbAhead(words, i)) return false
  if (isJoint(here)) return i > begin && continues(words, i)
  if (here.person >= 0) return here.person === words[begin]?.person
  return (
    (isModifier(here) || here.pos === 'verb') && !(roleOf(here) !== null && roleOf(words[i - 1]) !== null)
  )
}

/** Index behind the phrase that begins at `begin`. */
const phraseEnd = (words: readonly Word[], begin: number): number => {
  let end = begin
  while (end < words.length && belongs(words, end, begin)) {
    end++
    if (breaks(words[end - 1]?.after ?? ',') && !listGoesOn(words, end)) break
  }
  while (end > begin && isJoint(words[end - 1])) end--
  return end
}

/** "petty officer third class": the grade is a part of the rank. */
const behindClass = (words: readonly Word[], head: number): number => {
  const [rank, number, word] = words.slice(head, head + 3)
  const isGrade = rank?.after === ' ' && isClassNumber(number?.normal ?? '') && word?.normal === rankClass
  return isGrade ? head + 2 : head
}

/** Last word of the prepositional phrases behind a role: "of the town of Halden", "at Tamsin Capital". */
export const tailFrom = (words: readonly Word[], head: number): number => {
  let last = behindClass(words, head)
  while (last - head < 2 * reach && !breaks(words[last]?.after ?? ',')) {
    const preposition = words[last + 1]?.normal ?? ''
    if (!ownerPrepositions.has(preposition)) break
    const begin = skipOpeners(words, last + 2)
    // "as chief executive with Mira Adler": the person is not part of the title.
    const firm =
      words[begin]?.capital && words[begin]?.person === -1 && withFirm.has(roleOf(words[head]) ?? '')
    if (preposition === 'with' && !firm) break
    // "became mayor at the age of 30"
    if (preposition === 'at' && words[begin]?.normal === 'age') break
    // "chief executive of Halden Bank in a statement"
    if (preposition === 'in' && statements.has(words[begin]?.normal ?? '')) break
    const end = phraseEnd(words, begin)
    if (end === begin) break
    last = end - 1
  }
  return last
}
