import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { calendarWords } from '../lang/en/calendar.ts'
import { bodiesOnMatters, bodyLinks, nameLinks } from '../lang/en/names.ts'
import { meridiems } from '../lang/en/times.ts'
import { isRoleNoun } from './people-roles.ts'
import { isPossessive } from './people-words.ts'

/** What could be the name of an organisation, a ship, a storm, a work. */
export interface ThingSpan {
  readonly span: Span
  /** As written, without a possessive ending. */
  readonly text: string
  /** In brackets right behind another name, "(NRA)": the one is short for the other. */
  readonly explains: boolean
}

/** "NRA", "ÖBB", "N.R.A." */
const acronym = /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){1,6}\p{Lu}\.?)$/u

/** The same without the dots of initials: "N.R.A." is "NRA". */
const withoutDots = (text: string): string => text.replaceAll('.', '')

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalised(token.text) &&
  !calendarWords.has(token.normal) &&
  !meridiems.has(withoutDots(token.normal))

/** Does the sentence's capital say nothing of the word: "The", "When", "Yesterday"? */
const isOpener = (token: Token, i: number): boolean =>
  token.normal === 'the' ||
  token.pos === 'determiner' ||
  token.pos === 'pronoun' ||
  (i === 0 && token.pos !== 'noun' && !acronym.test(token.text))

/** Does a name go on behind the word? It does behind the owners in "Dock Workers' Union". */
const joins = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  const owners = /s['’] $/u.test(token.text + token.after)
  return owners || (/^(?:[ -]| & )$/u.test(token.after) && !isPossessive(token))
}

/** "Committee *on* Rivers", but not "Museum on Monday" */
const linksBody = (tokens: readonly Token[], i: number): boolean =>
  bodyLinks.has(tokens[i]?.text ?? '') && bodiesOnMatters.has(tokens[i - 1]?.normal ?? '')

/** Most words of a name. */
const longest = 12

/** Index of the last word of the run of capitals that begins at `first`. */
const runEnd = (tokens: readonly Token[], first: number, isFree: (token: Token) => boolean): number => {
  let last = first
  for (let next = first + 1; next < first + longest && joins(tokens[next - 1]); next++) {
    const token = tokens[next]
    if (!token || !isFree(token)) break
    if (isCapital(token)) last = next
    else if (!(nameLinks.has(token.text) || linksBody(tokens, next)) || next - last > 2) break
  }
  return last
}

const thingAt = (tokens: readonly Token[], first: number, last: number): ThingSpan => {
  const [start, end] = [tokens[first]?.span.start ?? 0, tokens[last]?.span.end ?? 0]
  const text = tokens
    .slice(first, last + 1)
    .map((token, i, all) => token.text + (i < all.length - 1 ? token.after : ''))
    .join('')
  const bare = text.replace(/['’]s?$/u, '')
  const explains = tokens[first - 1]?.after === ' (' && tokens[last]?.after.startsWith(')') === true
  return { span: { start, end: end - (text.length - bare.length) }, text: bare, explains }
}

/** A run of capitals, and both sides of an "and" in it: of "Alder Mills and Norvale Steel" nobody knows where one ends. */
const partsOf = (tokens: readonly Token[], from: number, last: number): readonly ThingSpan[] => {
  let first = from
  while (first < last && !isCapital(tokens[first])) first++
  const and = tokens.slice(first, last).findIndex(({ normal }) => normal === 'and')
  const whole = thingAt(tokens, first, last)
  return and < 1
    ? [whole]
    : [whole, thingAt(tokens, first, first + and - 1), ...partsOf(tokens, first + and + 1, last)]
}

/** Initials inside a longer run: "Members of the NRA", "NRA Chief Inspector". */
const initialsIn = (tokens: readonly Token[], first: number, last: number): readonly ThingSpan[] =>
  first === last
    ? []
    : tokens
        .slice(first, last + 1)
        .flatMap(({ text }, i) => (acronym.test(text) ? [thingAt(tokens, first + i, first + i)] : []))

/** Two words at least, or an acronym; what ends in a role or says what it is "of" is a title. */
const isName = ({ text }: ThingSpan): boolean => {
  const words = withoutDots(text).toLowerCase().split(/[ -]/u)
  if (isRoleNoun(words.at(-1) ?? '') || (isRoleNoun(words[0] ?? '') && words[1] === 'of')) return false
  return acronym.test(text) || words.length > 1
}

/** Shortest single word that may name a thing. */
const shortest = 4

/**
 * Finds single capitalised words that may name a thing, which is known only where another article writes the same letters otherwise:
 * "Walmert" and "Wal-Mert", "Nato" and "NATO". The first word of a sentence has its capital from there.
 */
export const readSingleThings = ({ tokens, people, role }: Sentence): readonly ThingSpan[] => {
  if (role === 'headline' || role === 'heading' || role === 'byline') return []
  return tokens.flatMap((token, i) => {
    const isAlone = !isCapital(tokens[i - 1]) && !(joins(token) && isCapital(tokens[i + 1]))
    const isTold = i > 0 && isCapital(token) && token.pos === 'noun' && token.text.length >= shortest
    const isFree = !people.some(({ span }) => overlaps(span, token.span))
    return isTold && isAlone && isFree ? [thingAt(tokens, i, i)] : []
  })
}

/**
 * Finds the runs of capitals in a sentence that name nobody: what they name is known only where another article
 * writes it otherwise. Headlines give every word a capital and are left out.
 */
export const readThings = ({ tokens, people, role }: Sentence): readonly ThingSpan[] => {
  if (role === 'headline' || role === 'heading' || role === 'byline') return []
  const isFree = (token: Token) => !people.some(({ span }) => overlaps(span, token.span))
  const things: ThingSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !isCapital(token) || !isFree(token) || isOpener(token, i)) continue
    const last = runEnd(tokens, i, isFree)
    things.push(...[...partsOf(tokens, i, last), ...initialsIn(tokens, i, last)].filter(isName))
    i = last
  }
  return things
}
