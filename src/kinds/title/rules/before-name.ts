import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { honorifics } from '../../../lang/en/names.ts'
import { adverbsBehindName } from '../../../lang/en/times.ts'
import {
  addresses,
  politicalHeads,
  rankWords,
  sentenceOpeners,
  tenureWords,
} from '../../../lang/en/titles.ts'
import { titleEndingAt } from '../phrase/title-before.ts'
import type { TitlePhrase } from '../phrase/title-phrase.ts'
import { roleOf, type Word } from '../phrase/words.ts'
import { roleAt } from '../read/role-at.ts'
import type { Bearer } from './bearers.ts'
import { type FoundTitle, type Scene, type TitleRule, toFound } from './parts.ts'
import { type Seat, seatBehind } from './seat.ts'

/** "Ms.", "Dame", "Sir": forms of address that hold no office. */
const isAddress = (word: Word | undefined): boolean =>
  word !== undefined && honorifics.has(word.normal) && roleOf(word) === null && word.capital

/** Index of the first word of a name with its forms of address. */
const addressStart = (words: readonly Word[], first: number): number => {
  let start = first
  while (isAddress(words[start - 1]) && /^\.? $/u.test(words[start - 1]?.after ?? '')) start--
  return start
}

const floorOf = ({ bearers }: Scene, bearer: Bearer): number => (bearers.before(bearer.first)?.last ?? -1) + 1

/** Is the phrase one that points at somebody: "the", "its", "Poland's", or opening the sentence? */
const isDefinite = (words: readonly Word[], title: TitlePhrase): boolean =>
  title.first === 0 ||
  titleDeterminers.has(words[title.first - 1]?.normal ?? '') ||
  words.slice(title.first, title.head).some(word => word.possessive) ||
  words[title.first]?.capital === true ||
  /[“"‘—–:;]/u.test(words[title.first - 1]?.after ?? '')

/** Does the phrase explain the person before it: "Tamm, the deputy minister, Lund and …"? */
const belongsToPrevious = ({ words, bearers }: Scene, title: TitlePhrase): boolean => {
  let before = title.first - 1
  while (before >= 0 && titleDeterminers.has(words[before]?.normal ?? '')) before--
  return bearers.endingAt(before) !== undefined && words[before]?.after.startsWith(',') === true
}

/**
 * "Dr", "Professor", a rank behind a role of its own: "consultant paediatrician Dr Ravi Prior", "army chief Gen. Ravi
 * Prior"; a "Police Chief Inspector" has one title.
 */
const isCalling = (word: Word, before: Word | undefined): boolean =>
  word.capital &&
  (addresses.has(word.normal) || (before?.capital === false && honorifics.has(word.text.toLowerCase())))

/** Is the first word of a phrase none of the title: "Under Mayor Reyes", "Like Governor Reyes"? An under secretary's is. */
const isOpener = (words: readonly Word[], { first, head }: TitlePhrase): boolean => {
  const [word, next] = [words[first], words[first + 1]]
  if (!word || first >= head || word.after !== ' ') return false
  if (word.normal === 'under') return !/^secretar/u.test(next?.normal ?? '')
  return (
    word.capital &&
    sentenceOpeners.has(word.normal) &&
    (first === 0 || !/\p{L} $/u.test((words[first - 1]?.text ?? '') + words[first - 1]?.after))
  )
}

const behindOpener = (words: readonly Word[], title: TitlePhrase): TitlePhrase =>
  isOpener(words, title) ? { ...title, first: title.first + 1 } : title

/**
 * Leaves out the words in front that belong to something else by the tree: "the deal" of "the deal President Holt struck",
 * "every time" of "every time Mayor Holt speaks".
 */
const withoutOthers = (
  { sentence: { tokens, tree }, words }: Scene,
  title: TitlePhrase,
  { last }: Bearer,
): TitlePhrase => {
  const tokenOf = (word: Word | undefined): number =>
    tokens.findIndex(({ span }) => span.start === (word?.start ?? -1))
  const isOther = (i: number): boolean => {
    const word = words[i]
    if (!word || word.capital || rankWords.has(word.normal) || tenureWords.has(word.normal)) return false
    const head = tokens[tree.heads[tokenOf(word)] ?? -1]?.span.start ?? -1
    return head < word.start || head > (words[last]?.end ?? 0)
  }
  let { first } = title
  while (first < title.head && isOther(first)) first++
  return first === title.first ? title : { ...title, first }
}

/** "said Rear Adm. Villamor": titles directly before the name, the nearest last. */
const directly = (scene: Scene, bearer: Bearer): readonly TitlePhrase[] => {
  const start = addressStart(scene.words, bearer.first)
  const before = scene.words[start - 1]
  if (!before || !/^\.? $/u.test(before.after)) return []
  const role = scene.words[start - 2]
  if (isCalling(before, role) && roleOf(role) !== null && /^\.? $/u.test(role?.after ?? '')) {
    const calling = { first: start - 1, last: start - 1, head: start - 1 }
    const title = titleEndingAt(scene.words, start - 2, floorOf(scene, bearer))
    return title ? [title, calling] : [calling]
  }
  const found = titleEndingAt(scene.words, start - 1, floorOf(scene, bearer))
  const title = found && withoutOthers(scene, behindOpener(scene.words, found), bearer)
  return title ? [...alsoHeld(scene, title, floorOf(scene, bearer)), title] : []
}

/** "chairman and chief executive Bob Holt": without an article both roles are his. */
const alsoHeld = ({ words }: Scene, title: TitlePhrase, floor: number): readonly TitlePhrase[] => {
  const other = words[title.first - 1]?.normal === 'and' ? titleEndingAt(words, title.first - 2, floor) : null
  if (!other || other.head !== title.first - 2 || words[other.last]?.after !== ' ') return []
  const own =
    !titleDeterminers.has(words[other.first - 1]?.normal ?? '') &&
    words[other.head]?.tags.has('Plural') === false
  return own && (other.first === 0 || words[other.head]?.capital === words[title.head]?.capital)
    ? [other]
    : []
}

/** "Its chief executive, Edward Holt": a title that the name explains. */
const apposed = (scene: Scene, bearer: Bearer, from: number): readonly TitlePhrase[] => {
  const { words } = scene
  if (words[from - 1]?.after !== ', ') return []
  const title = titleEndingAt(words, from - 1, floorOf(scene, bearer))
  if (!title || !isDefinite(words, title) || belongsToPrevious(scene, title)) return []
  return [title]
}

/** "bus driver, now retired, Edward Prior": index behind the title, or -1. */
const behindRetired = (words: readonly Word[], from: number): number => {
  const [when, retired] = [words[from - 2], words[from - 1]]
  const aside = adverbsBehindName.has(when?.normal ?? '') && retired?.normal === 'retired'
  return aside && retired?.after === ', ' && words[from - 3]?.after === ', ' ? from - 2 : -1
}

/** A title whose bearer has given it up, told in an aside. */
const retired = (scene: Scene, bearer: Bearer): readonly TitlePhrase[] => {
  const end = behindRetired(scene.words, bearer.first)
  const title = end < 0 ? null : titleEndingAt(scene.words, end - 1, floorOf(scene, bearer))
  return title ? [title] : []
}

/** Whom a politician stands for: "Rep. Ann Bell (D-Ohio)", "President Jan Nowak of Poland". */
const seatOf = ({ sentence, words }: Scene, bearer: Bearer, direct: readonly TitlePhrase[]): Seat | null =>
  direct.some(({ head }) => politicalHeads.test(roleAt(words, head).name))
    ? seatBehind(sentence, bearer.span.end)
    : null

const find = (scene: Scene): readonly FoundTitle[] =>
  scene.bearers.all.flatMap(bearer => {
    const direct = directly(scene, bearer)
    const from = direct[0]?.first ?? addressStart(scene.words, bearer.first)
    return [
      ...toFound(scene, 'title-then-name', bearer, direct, null, seatOf(scene, bearer, direct)),
      ...toFound(scene, 'title-comma-name', bearer, apposed(scene, bearer, from)),
      ...toFound(scene, 'title-now-retired', bearer, retired(scene, bearer), 'former'),
    ]
  })

/** Titles that stand before the name. */
export const beforeName: TitleRule = {
  name: 'before-name',
  example: 'Homeland Security Secretary Dee McAllister; its chief executive, Edward Holt',
  find,
}
