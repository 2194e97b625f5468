import { actsOfChange, changeWords, rangeJoiners, spanWords } from '../../lang/en/amounts.ts'
import { isBare, isYear, type Quantity, type Scene, times } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'
import { isDash, isGlued, isText, type Tape, wordAt } from './tape.ts'

/** The ends of a range, from its first lexeme to behind its last. */
export interface RangeReading {
  readonly start: number
  readonly end: number
  readonly from: Quantity
  readonly to: Quantity
}

/** "5" in "5 to 10 million" are millions as well; "500" in "500 to 1 million" are not. */
const shareScale = (from: Quantity, to: Quantity): Quantity => {
  const { scale } = to.number
  const shares =
    from.number.scale === 1 &&
    scale > 1 &&
    scale !== 12 &&
    from.number.form === 'cardinal' &&
    from.high < to.high / scale
  return shares ? times(from, scale) : from
}

const sameMoney = (a: Quantity, b: Quantity): boolean =>
  a.money?.subunit === b.money?.subunit &&
  (b.money?.codes.some(code => a.money?.codes.includes(code)) ?? false)

/** Both ends in one unit, or null where they measure different things. */
const align = (a: Quantity, b: Quantity, tight: boolean): readonly [Quantity, Quantity] | null => {
  if (isBare(a)) {
    const { dimension, unit, money, per } = b
    return [shareScale({ ...a, dimension, unit, money, per }, b), b]
  }
  // "$3-4 billion", "$10-15"; but "gave $10 to 15 people".
  if (a.money && isBare(b) && (tight || b.number.scale > 1)) {
    const { dimension, money, per } = a
    return [shareScale(a, b), { ...b, dimension, money, per: b.per ?? per }]
  }
  if (a.dimension !== b.dimension || a.dimension === 'ordinal') return null
  if (a.money || b.money) return sameMoney(a, b) ? [shareScale({ ...a, money: b.money }, b), b] : null
  return a.unit === b.unit ? [a, b] : null
}

const isNumeric = (quantity: Quantity): boolean => !quantity.vague && quantity.low === quantity.high

const join = (start: number, a: Quantity, b: Quantity, tight: boolean): RangeReading | null => {
  const ends = isNumeric(a) && isNumeric(b) ? align(a, b, tight) : null
  if (
    !ends ||
    (isYear(a) && isYear(b)) ||
    ends[0].low >= ends[1].high ||
    a.number.form === 'ordinal' ||
    b.number.form === 'ordinal'
  )
    return null
  return { start, end: b.end, from: ends[0], to: ends[1] }
}

/** A dash touched on both sides or on neither; long dashes part sentences, but for those between digits: "20—30". */
const isRangeDash = (tape: Tape, i: number): boolean => {
  if (!isDash(tape, i) || isGlued(tape, i) !== isGlued(tape, i + 1)) return false
  const isBetweenDigits = tape[i - 1]?.kind === 'literal' && tape[i + 1]?.kind === 'literal'
  return tape[i]?.text !== '—' || (isGlued(tape, i) && isBetweenDigits)
}

/** What ties the two ends: the index behind it, and whether it is a dash. */
const readTie = (tape: Tape, i: number): { next: number; word: string } | null => {
  if (isRangeDash(tape, i) && wordAt(tape, i + 1) !== 'to') return { next: i + 1, word: '-' }
  // "two- to three-week", "three-to-five"
  const at = isDash(tape, i) && isGlued(tape, i) ? i + 1 : i
  const word = wordAt(tape, at)
  if (word !== 'to' && word !== 'or') return null
  return { next: isDash(tape, at + 1) && isGlued(tape, at + 1) ? at + 2 : at + 1, word }
}

/** A step and where it led lie further apart than the ends of a range: "rose by 1,870 to 112,400". */
const leastLevel = 4

/** "from 38% to 31%", "rose $3 to $20", "rose by 40 to 320" are two figures; "ranging from 5 to 10" is one. */
const isChange = (tape: Tape, start: number, a: Quantity, b: Quantity): boolean => {
  const before = wordAt(tape, start - 1)
  if (before === 'from') return !spanWords.has(wordAt(tape, start - 2))
  const by = before === 'by' ? start - 2 : start - 1
  if (!changeWords.has(wordAt(tape, by))) return false
  // "rose $1.20 to $31.80" ends there; "rose 10% to 15%", "by 2 to 9 percent" and "cut 3 to 15 jobs" span.
  if (a.money !== null && b.money !== null && before !== 'by') return true
  const spanned = isBare(a) && (b.dimension === 'percent' || (before !== 'by' && actsOfChange.has(before)))
  return !spanned && Math.abs(b.low) >= leastLevel * Math.abs(a.low)
}

/** "between $3bn and $4bn" */
const readBetween = (scene: Scene, i: number): RangeReading | null => {
  if (wordAt(scene.tape, i) !== 'between') return null
  const a = readQuantity(scene, i + 1)
  if (!a || !rangeJoiners.has(wordAt(scene.tape, a.end))) return null
  const b = readQuantity(scene, a.end + 1)
  return b && join(i, a, b, false)
}

/** "two or three", "20 or 30": neighbours, so that the second bounds the first. */
const areNeighbours = (a: Quantity, b: Quantity): boolean => b.high <= Math.max(a.low + 2, a.low * 2)

/** What begins at an index: a range, or a single figure, which has its unit from the other end of a change. */
export const readRange = (scene: Scene, i: number): RangeReading | Quantity | null => {
  const between = readBetween(scene, i)
  if (between) return between
  const a = readQuantity(scene, i)
  if (!a) return null
  const tie = readTie(scene.tape, a.end)
  const b = tie && !isText(scene.tape, tie.next, '-') ? readQuantity(scene, tie.next) : null
  if (!tie || !b) return a
  const range = join(i, a, b, tie.word === '-')
  if (tie.word === 'to' && isChange(scene.tape, i, a, b)) {
    const [from] = align(a, b, false) ?? []
    // "by a tenth to 22p": a share is none of pence.
    return isBare(a) && a.number.form === 'cardinal' && from ? { ...from, per: null } : a
  }
  if (!range || (tie.word === 'or' && !areNeighbours(a, b))) return a
  return range
}
