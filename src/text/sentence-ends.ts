import { anywhere, beforeName, beforeNumber } from '../lang/en/abbreviations.ts'
import { graphemes } from './graphemes.ts'

/** Closing quotes and brackets that belong to the sentence they follow. */
const closers = `"'”’)]»`
const openers = `"'“‘([«•–—-`

/** Words that open a sentence after an abbreviation that may also stand inside one: "in the U.S. They left". */
const starters = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with ' +
    'after before during since until while when where who what why how if as but and or yet so not no all most ' +
    'many some more there here both each every another other earlier later last next meanwhile however officials ' +
    'police'
  ).split(' '),
)

/**
 * Characters of a sentence after which it is cut: text without full stops (a table, a word list) at the next space, text
 * without spaces (a file of commas and digits) at the next mark, and whatever has neither (a row of emoji) between two
 * characters. So whatever looks at a sentence as a whole stays linear in the length of the article.
 */
const caps = { space: 1_000, mark: 1_500, any: 2_000 } as const
const marks = `,.;:!?…|/\\-–—_%&=+*#~<>[]{}()"'“”‘’$€£`

const isUpper = (char: string): boolean => char !== char.toLowerCase()
const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isSpace = (char: string): boolean => char === ' ' || char === '\t'

/** The word that ends before `end`, dots inside it kept: "u.s", "p.m", "gov". At most 12 characters back. */
const wordBefore = (text: string, end: number): string => {
  let start = end
  while (start > 0 && end - start < 12 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start--
  return text.slice(start, end).toLowerCase()
}

const wordAfter = (text: string, start: number): string =>
  /^[\p{L}]{1,12}/u.exec(text.slice(start, start + 12))?.[0]?.toLowerCase() ?? ''

/** Does the full stop at `dot`, with the next word at `next`, only mark an abbreviation? */
const isAbbreviation = (text: string, dot: number, next: number): boolean => {
  const word = wordBefore(text, dot)
  const following = text[next] ?? ''
  if (beforeName.has(word)) return true
  const initials = /^\p{L}(?:\.\p{L})*$/u.test(word) && isUpper(text[dot - 1] ?? '')
  // "p. 3" is a page, "William P. Pym" is not.
  if (beforeNumber.has(word) && !initials) return isDigit(following)
  if (initials && word.length === 1) return !starters.has(wordAfter(text, next))
  if (initials || anywhere.has(word)) return !starters.has(wordAfter(text, next))
  return false
}

/** The ends of a paragraph's sentences, with those of the pieces of a sentence that is too long even so. */
const withCuts = (text: string, ends: readonly number[]): readonly number[] => {
  if (ends.every((end, i) => end - (ends[i - 1] ?? 0) <= caps.any)) return ends
  const characterAt = graphemes(text)
  return ends.flatMap((end, i) => {
    const cut: number[] = []
    for (let start = ends[i - 1] ?? 0; end - start > caps.any; start = cut.at(-1) ?? end) {
      const { start: border } = characterAt(start + caps.any)
      // A letter under a thousand accents is cut all the same.
      cut.push(border > start ? border : start + caps.any)
    }
    return [...cut, end]
  })
}

/**
 * Where the sentences of one paragraph end.
 *
 * A sentence ends at ".", "!", "?" or "…", with the quotes and brackets that close there, when a space and a
 * capital, digit or opening quote follow and the stop does not belong to an abbreviation ("Gov. Paul Brandt",
 * "Jan. 16", "J. K. Rowe").
 *
 * @param text one paragraph
 * @returns offsets just behind each sentence, ascending; the last is the paragraph's length
 */
export const sentenceEnds = (text: string): readonly number[] => {
  const ends: number[] = []
  let i = 0
  while (i < text.length) {
    const length = i - (ends.at(-1) ?? 0)
    const char = text[i] ?? ''
    if (length > caps.space && (isSpace(char) || (length > caps.mark && marks.includes(char)))) ends.push(i)
    if (!'.!?…'.includes(char)) {
      i++
      continue
    }
    const stop = i
    while (i < text.length && '.!?…'.includes(text[i] ?? '')) i++
    while (i < text.length && closers.includes(text[i] ?? '')) i++
    let next = i
    while (next < text.length && isSpace(text[next] ?? '')) next++
    if (next === i) continue
    const following = text[next] ?? ''
    const opens = openers.includes(following) || isDigit(following) || isUpper(following)
    if (opens && !(text[stop] === '.' && isAbbreviation(text, stop, next))) ends.push(i)
    i = next
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return withCuts(text, ends)
}
