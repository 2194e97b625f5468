import type { Sentence } from '../../core/sentence.ts'
import type { Span } from '../../core/span.ts'
import { functionWords, tensWords } from './number-words.ts'
import { isBare, type Quantity, type Scene } from './quantity.ts'
import { behindHyphen, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

/** An age told without its unit, and the index its mention begins at. */
export interface AgeReading {
  readonly start: number
}

/** The oldest anybody is said to have been. */
const oldest = 125

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/
const weekdays =
  /^(?:mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const isWhole = (quantity: Quantity): boolean =>
  isBare(quantity) &&
  quantity.low > 0 &&
  quantity.high <= oldest &&
  Number.isInteger(quantity.low) &&
  quantity.number.form === 'cardinal'

/** Nothing follows that the number could count. */
const countsNothing = (tape: Tape, i: number): boolean => {
  const word = wordAt(tape, i)
  return (
    !isHyphen(tape, i) &&
    (word === '' || functionWords.has(word)) &&
    tape[i]?.kind !== 'symbol' &&
    tape[i]?.text !== '%'
  )
}

/** Between "aged" and its number: "aged over 65", "aged between 18 and 24". */
const softens =
  /^(?:between|about|around|over|under|nearly|almost|roughly|approximately|just|at|least|up|to)$/

/** "aged 43", "age 87", "the age of 76", "aged at least 18": the index of "age". */
const ageWord = (tape: Tape, i: number): number | null => {
  let at = i - 1
  while (at > i - 4 && softens.test(wordAt(tape, at))) at--
  const word = wordAt(tape, at)
  if (/^(?:age|aged|ages)$/.test(word)) return at
  return word === 'of' && /^(?:age|ages)$/.test(wordAt(tape, at - 1)) ? at - 1 : null
}

/** How far back a list of ages goes. */
const longestList = 10

/** "aged 17 and 19", "ages 4, 6 and 9": the later ones. */
const inAgeList = (tape: Tape, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - longestList); k--) {
    const word = wordAt(tape, k)
    if (/^(?:aged|ages)$/.test(word)) return k < i - 1
    if (tape[k]?.kind !== 'literal' && !isText(tape, k, ',') && !/^(?:and|or|to|between)$/.test(word))
      return false
  }
  return false
}

/** "she was 87", "he’s 35", "turned 28", "dies at 87", "now 19", "I’m sixty-six". */
const lifeBefore = (tape: Tape, i: number, people: ReadonlySet<number>): boolean => {
  const [last, before] = [wordAt(tape, i - 1), wordAt(tape, i - 2)]
  if (/^(?:turned|turns|turning)$/.test(last)) return true
  if (/^(?:was|is|am)$/.test(last))
    return /^(?:he|she|i|who)$/.test(before) || people.has(tape[i - 2]?.end ?? -1)
  if (/^(?:i'm|he's|she's)$/.test(last) || /^(?:he|she)['’]s$/i.test(tape[i - 1]?.text ?? '')) return true
  return last === 'at' && /^(?:died|dies|die|dead|dying|death|retired|married|widowed|orphaned)$/.test(before)
}

/** ", 43," behind a name; "(43)" behind a person. */
const behindName = ({ tape }: Scene, i: number, end: number, people: ReadonlySet<number>): boolean => {
  const name = tape[i - 2]
  const known = name !== undefined && people.has(name.end)
  const opener = tape[i - 1]?.text
  if (opener === '(') return known && isText(tape, end, ')') && (tape[i]?.literal?.value ?? 0) > 9
  if (opener !== ',' || tape[i]?.kind !== 'literal') return false
  const capital =
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !months.test(name.key) &&
    !weekdays.test(name.key)
  const closer = tape[end]
  const closes = closer === undefined || closer.kind === 'mark' || closer.text === '—' || closer.text === '–'
  return known ? countsNothing(tape, end) : capital && closes && !isText(tape, end, '(')
}

/** Tells whether a bare number is somebody’s age, from the words around it. */
export const readAge = (scene: Scene, quantity: Quantity, people: ReadonlySet<number>): AgeReading | null => {
  const { tape } = scene
  const { start, end } = quantity
  if (!isWhole(quantity)) return null
  const word = ageWord(tape, start)
  if (word !== null) return { start: word }
  if (inAgeList(tape, start) && countsNothing(tape, end)) return { start }
  if (behindName(scene, start, end, people)) return { start }
  return lifeBefore(tape, start, people) && countsNothing(tape, end) ? { start } : null
}

/** A person’s age by decades. */
export interface DecadeReading {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

const thirds: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    early: [0, 3],
    mid: [4, 6],
    late: [7, 9],
  }),
)

/** "20s" and "twenties": the decade and the index behind it. */
const readDecade = (tape: Tape, i: number): { decade: number; end: number } | null => {
  const literal = tape[i]?.literal
  if (
    literal &&
    literal.value % 10 === 0 &&
    literal.value > 0 &&
    literal.value < 100 &&
    isGlued(tape, i + 1) &&
    wordAt(tape, i + 1) === 's'
  )
    return { decade: literal.value, end: i + 2 }
  const word = wordAt(tape, i)
  const decade = word.endsWith('ies') ? tensWords.get(`${word.slice(0, -3)}y`) : undefined
  return decade === undefined ? null : { decade, end: i + 1 }
}

/** "in his 30s", "in her early twenties", "in their mid-40s". */
export const readDecadeAge = (tape: Tape, i: number): DecadeReading | null => {
  const span = thirds.get(wordAt(tape, i))
  const owner = /^(?:his|her|their|my|our|your)$/.test(wordAt(tape, i - 1))
  const decade = owner ? readDecade(tape, span ? behindHyphen(tape, i + 1) : i) : null
  if (!decade) return null
  const [from, to] = span ?? [0, 9]
  return { start: i, end: decade.end, low: decade.decade + from, high: decade.decade + to }
}

const linking = /^,? ?(?:aged|age|then|now|who is|who was|who turned|is|was|turned|a|an|the|at age)? ?$/u
const between = /^ (?:[a-z-]{2,20} ){0,3}$/u
const breaks =
  /^(?:told|said|who|and|or|with|for|from|of|by|was|is|were|in|at|on|to|that|shot|killed|met|saw|named)$/

/** Index of the first person who begins at or behind an offset, by halving: a sentence may name thousands. */
const firstFrom = (sentence: Sentence, offset: number): number => {
  let [low, high] = [0, sentence.people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentence.people[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whose age it is: the person named right before ("Ana Ruel, 43,") or right behind ("29-year-old Ana Ruel"), or nobody
 * that can be told. Offsets count from the sentence's start.
 */
export const holderOf = (sentence: Sentence, start: number, end: number): Span | null => {
  const { text, people, span } = sentence
  const next = firstFrom(sentence, span.start + end)
  const before = people[firstFrom(sentence, span.start + start) - 1]
  const last = before ? before.span.end - span.start : start + 1
  const link = last <= start && start - last < 14 ? text.slice(last, start).replace(/\($/, '') : null
  if (before && link !== null && linking.test(link)) return before.span
  const behind = people[next]
  const gap =
    behind && behind.span.start - span.start - end < 64
      ? text.slice(end, behind.span.start - span.start)
      : null
  const tied = gap !== null && between.test(gap) && !gap.split(' ').some(word => breaks.test(word))
  return behind && tied ? behind.span : null
}
