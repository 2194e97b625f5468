import { isDemonym } from '../../data/countries.ts'
import { portfolioWords, thingNouns } from '../../text/people-not-names.ts'
import { breaks, determiners, isDescription, isModifier } from './modifiers.ts'
import { rankWords, tenureWords } from './ranks.ts'
import { roleOf, type Word } from './words.ts'

/** A title as it stands: word indices, inclusive. */
export interface TitlePhrase {
  readonly first: number
  readonly last: number
  /** Last word of the role itself: "Secretary" in "Secretary of State". */
  readonly head: number
}

/** Most words on either side of the role. */
const reach = 9

const inner = new Set(['of', 'for', 'to', 'at', 'in', 'from', 'with'])
const outer = new Set(['of', 'for', 'to', 'at', 'in', 'with', 'on', 'under'])

/** Professions that are practised with a firm: "an analyst with Tamsin Capital". */
const withFirm =
  /^(?:analyst|economist|strategist|lawyer|attorney|broker|trader|researcher|scientist|engineer|consultant|fellow|officer|reporter|correspondent|investigator|agent|planner|adviser|doctor|nurse)$/u

const isJoint = (word: Word | undefined): boolean => word?.normal === 'and' || word?.normal === '&'

/** "Relief and Rehabilitation Minister": is the word before "and" a matter like the one behind it? */
const joinsMatters = (words: readonly Word[], and: number): boolean => {
  const [before, behind] = [words[and - 1], words[and + 1]]
  return (
    before !== undefined &&
    behind !== undefined &&
    !breaks(before.after) &&
    before.person < 0 &&
    before.capital === behind.capital &&
    roleOf(before) === null &&
    (portfolioWords.has(before.normal) || portfolioWords.has(behind.normal)) &&
    !/s$/u.test(before.possessive ? 's' : '')
  )
}

/** "said code enforcement director …": a noun that the tagger took for a verb, right behind a verb. */
const isNounTaggedVerb = (words: readonly Word[], i: number): boolean => {
  const [before, word] = [words[i - 1], words[i]]
  return (
    word?.pos === 'verb' &&
    !word.capital &&
    !word.tags.has('PastTense') &&
    !word.tags.has('Gerund') &&
    before !== undefined &&
    (before.tags.has('PastTense') || before.possessive || determiners.has(before.normal)) &&
    before.after === ' '
  )
}

/** "Bank of England", "Ministry of Defence": a capitalised body before "of", a capital behind it. */
const isNamedBody = (words: readonly Word[], of: number): boolean =>
  words[of + 1]?.capital === true &&
  words[of - 1]?.capital === true &&
  words[of - 1]?.after === ' ' &&
  thingNouns.has(words[of - 1]?.normal ?? '') &&
  roleOf(words[of - 1]) === null

/** Leftmost word of the modifiers that end before `head`. */
const modifiersBefore = (words: readonly Word[], head: number, floor: number): number => {
  let first = head
  while (first > floor && head - first < reach) {
    const word = words[first - 1]
    if (!word || breaks(word.after)) break
    // "the transfer include Tron founder …": before a firm's name only a rank belongs to the title.
    const behindName =
      !isJoint(word) &&
      word.normal !== 'of' &&
      words.slice(first, head).some(w => w.capital && !isDemonym(w.text))
    if (
      behindName &&
      !word.capital &&
      !word.possessive &&
      !isRank(word) &&
      !tenureWords.has(word.normal) &&
      !isDescription(word)
    )
      break
    if (isModifier(word) || isNounTaggedVerb(words, first - 1)) first--
    // "Bank of England governor", "University of Halden professor"
    else if (word.normal === 'of' && isNamedBody(words, first - 1)) first -= 2
    else if (isJoint(word) && first < head && joinsMatters(words, first - 1)) first -= 2
    else break
  }
  while (first < head && (isDescription(words[first] as Word) || isJoint(words[first]))) first++
  return first
}

/** "In Zagreb Prime Minister …": the place belongs to the preposition, not to the title. */
const dropAdverbialPlace = (words: readonly Word[], first: number, head: number): number => {
  const before = words[first - 1]
  const word = words[first]
  const place = /^(?:in|at|from)$/u.test(before?.normal ?? '') && word?.capital && !word.possessive
  return place && first < head && word.tags.has('Place') ? first + 1 : first
}

/**
 * Reads a title that ends at `last`, right before a name: "Homeland Security Secretary", "Secretary of State".
 *
 * @param floor index below which the title cannot reach
 */
export const titleEndingAt = (words: readonly Word[], last: number, floor: number): TitlePhrase | null => {
  const word = words[last]
  if (!word || word.person >= 0) return null
  let head = last
  if (roleOf(word) === null) {
    // "Secretary of Foreign Affairs", "minister for health and social care"
    let i = last
    while (i > floor && last - i < reach) {
      const here = words[i]
      if (!here || (i < last && breaks(here.after))) return null
      if (inner.has(here.normal) && roleOf(words[i - 1]) !== null && words[i - 1]?.after === ' ') break
      if (
        here.person >= 0 ||
        !(isModifier(here) || isJoint(here) || determiners.has(here.normal) || inner.has(here.normal))
      )
        return null
      i--
    }
    if (!inner.has(words[i]?.normal ?? '') || i === last || roleOf(words[i - 1]) === null) return null
    head = i - 1
  }
  if (head < floor) return null
  const first = dropAdverbialPlace(words, modifiersBefore(words, head, floor), head)
  return { first, last, head }
}

/** Skips what opens a noun phrase: "the", "its", "a", "then", "now", "formerly". */
const skipOpeners = (words: readonly Word[], from: number): number => {
  let i = from
  while (i < words.length && determiners.has(words[i]?.normal ?? '') && words[i]?.after === ' ') i++
  return i
}

/** Index of the last word of the role that a run of modifiers from `first` leads to, or -1. */
const headFrom = (words: readonly Word[], first: number): number => {
  let head = -1
  for (let i = first; i < words.length && i - first <= reach; i++) {
    const word = words[i]
    if (!word || !(isModifier(word) || (isJoint(word) && head < 0 && i > first && joinsMatters(words, i))))
      break
    if (roleOf(word) !== null) head = i
    if (breaks(word.after)) break
  }
  return head
}

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

/** Last word of the prepositional phrases behind a role: "of the town of Halden", "at Tamsin Capital". */
export const tailFrom = (words: readonly Word[], head: number): number => {
  let last = head
  let i = head + 1
  while (i < words.length && i - head < 2 * reach && !breaks(words[last]?.after ?? ',')) {
    const word = words[i]
    if (!word || !outer.has(word.normal)) break
    let k = skipOpeners(words, i + 1)
    const begin = k
    // "as chief executive with Mira Adler": the person is not part of the title.
    if (
      word.normal === 'with' &&
      !(words[begin]?.capital && words[begin]?.person === -1 && withFirm.test(roleOf(words[head]) ?? ''))
    )
      break
    while (k < words.length) {
      const here = words[k]
      if (!here || isVerbAhead(words, k)) break
      const matter =
        (isModifier(here) || here.pos === 'verb') && !(roleOf(here) !== null && roleOf(words[k - 1]) !== null)
      const person = here.person >= 0 && here.person === words[begin]?.person
      if (!matter && !person && !(isJoint(here) && k > begin && continues(words, k))) break
      k++
      if (breaks(here.after) && !listGoesOn(words, k)) break
    }
    if (k === begin) break
    while (k > begin && isJoint(words[k - 1])) k--
    last = k - 1
    i = k
  }
  return last
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
const listGoesOn = (words: readonly Word[], k: number): boolean =>
  words[k - 1]?.after === ', ' &&
  portfolioWords.has(words[k - 1]?.normal ?? '') &&
  words[k - 1]?.capital === true &&
  words[k]?.capital === true &&
  portfolioWords.has(words[k]?.normal ?? '') &&
  words.slice(k + 1, k + 5).some(word => isJoint(word))

/** "until 2019", "since 2011", "from 2008 to 2012" behind a title. */
const yearsFrom = (words: readonly Word[], last: number): number => {
  const [a, b, c, d] = words.slice(last + 1, last + 5)
  const year = (word: Word | undefined) => /^(?:19|20)\d\d$/u.test(word?.text ?? '')
  if (breaks(words[last]?.after ?? ',')) return last
  if (/^(?:until|till)$/u.test(a?.normal ?? '') && year(b)) return last + 2
  if (
    /^(?:from|between)$/u.test(a?.normal ?? '') &&
    year(b) &&
    /^(?:to|until|and)$/u.test(c?.normal ?? '') &&
    year(d)
  )
    return last + 4
  return last
}

/** Reads a title that begins at `from`: "the coast guard's deputy commandant", "a former mayor of Porto". */
export const titleStartingAt = (words: readonly Word[], from: number): TitlePhrase | null => {
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

/** True when a word can raise or lower a title and so begins one. */
export const isRank = (word: Word | undefined): boolean => word !== undefined && rankWords.has(word.normal)
