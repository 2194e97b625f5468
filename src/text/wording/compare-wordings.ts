import { quotedConjunctions } from '../../lang/en/grammar.ts'
import { transliterationKey } from '../../world/transliteration-key.ts'
import { alignUnits, type Match } from './align-units.ts'
import { stemOf, type Unit, unitsOf } from './units-of.ts'

/**
 * How two wordings differ at one place: in spelling, in the form of a word, in small words only, because an editor left out or put
 * in words, or in what they tell; in that one has a word more there, or both have others.
 */
export type GapKind = 'spelling' | 'form' | 'small' | 'edited' | 'dropped' | 'replaced'

/** A place where two wordings differ, with the words as quoted. */
export interface Gap {
  readonly kind: GapKind
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Whether it stands before or behind all that both have. */
  readonly isAtEnd: boolean
  /** Whether a word there turns the sentence round. */
  readonly isNegation: boolean
}

/** Two quotations laid side by side. */
export interface WordingComparison {
  /** Words with a meaning that both have, in order. */
  readonly shared: number
  /** All words that both have, in order. */
  readonly sharedWords: number
  /** Share of the telling words that both have, of those in the stretch of each that the other has as well; from 0 to 1. */
  readonly likeness: number
  /** The same share, of all words of the shorter one. */
  readonly coverage: number
  /** Differences within that stretch, and short ones at its ends. */
  readonly gaps: readonly Gap[]
  /** One says more than the other before or behind. */
  readonly isExcerpt: boolean
  /** Both go on, or begin, with other words. */
  readonly isDivergent: boolean
}

const tells = ({ role }: Unit): boolean => role === 'content' || role === 'negation'

const lettersOf = (units: readonly Unit[]): string => units.map(({ key }) => key).join('')

const isMasked = (a: Unit | undefined, b: Unit | undefined): boolean =>
  a !== undefined && b !== undefined && (a.word + b.word).includes('*') && a.word[0] === b.word[0]

/** "Gadhafi" and "al-Qaddafi": one name in two romanisations. */
const nameKey = (units: readonly Unit[]): string =>
  transliterationKey(
    units
      .map(({ key }) => key)
      .filter(key => key !== 'al' && key !== 'el')
      .join(' '),
  )

const isEdit = ({ role }: Unit): boolean => role === 'inserted' || role === 'left-out'

/** Shortest word that one letter more or less, or in another place, leaves the same: "county" is no misspelt "country". */
const shortestMisspelt = 7

/** "everone", "recieved", "passerbys": one letter is missing, or stands in another place. */
const isMisspelt = (a: readonly Unit[], b: readonly Unit[]): boolean => {
  const [x = '', y = ''] = [a, b].map(units => (units.length === 1 ? units[0]?.word : undefined))
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < shortestMisspelt || short[0] !== long[0] || short === long) return false
  let from = 0
  while (short[from] === long[from]) from++
  if (long.length === short.length + 1) return short.slice(from) === long.slice(from + 1)
  if (long.length > short.length) return false
  let to = long.length
  while (short[to - 1] === long[to - 1]) to--
  const [left, right] = [short.slice(from, to), long.slice(from, to)]
  return left.slice(1) + left[0] === right || right.slice(1) + right[0] === left
}

const gapKind = (left: readonly Unit[], right: readonly Unit[]): GapKind => {
  // Words in brackets, or the dots, stand for whatever the other has there.
  if ([left, right].some(units => units.some(isEdit) && !units.some(tells))) return 'edited'
  const [a, b] = [left, right].map(units => units.filter(unit => !isEdit(unit)))
  if (!a || !b) return 'edited'
  if (lettersOf(a) === lettersOf(b)) return a.length === left.length ? 'spelling' : 'edited'
  if (a.length === 1 && b.length === 1 && isMasked(a[0], b[0])) return 'spelling'
  if (![...a, ...b].some(tells)) return 'small'
  const hasBoth = a.some(tells) && b.some(tells)
  if (hasBoth && (nameKey(a) === nameKey(b) || isMisspelt(a, b))) return 'spelling'
  return hasBoth ? 'replaced' : 'dropped'
}

const wordsOf = (units: readonly Unit[]): readonly string[] =>
  units.map(({ word }) => word).filter((word, i, all) => word !== all[i - 1])

const gapOf = (left: readonly Unit[], right: readonly Unit[], isAtEnd = false): readonly Gap[] =>
  left.length + right.length === 0
    ? []
    : [
        {
          kind: gapKind(left, right),
          left: wordsOf(left),
          right: wordsOf(right),
          isAtEnd,
          isNegation: [...left, ...right].some(({ role }) => role === 'negation'),
        },
      ]

/** A word that both have, written in two ways or in two forms. */
const wordGap = (x: Unit, y: Unit): readonly Gap[] =>
  x.word === y.word && x.key === y.key
    ? []
    : [
        {
          kind: x.key === y.key ? 'spelling' : 'form',
          left: [x.word],
          right: [y.word],
          isAtEnd: false,
          isNegation: false,
        },
      ]

/** Most words at an end that stand for those of the other rather than for another sentence. */
const shortEnd = { words: 5, telling: 2 }

const isShort = (units: readonly Unit[]): boolean =>
  units.length <= shortEnd.words && units.filter(tells).length <= shortEnd.telling

/** What is left of two ends without the words that both have at their edges: "that damned", "that d*****". */
const withoutEdges = (
  a: readonly Unit[],
  b: readonly Unit[],
): readonly [readonly Unit[], readonly Unit[]] => {
  const least = Math.min(a.length, b.length)
  let from = 0
  while (from < least && a[from]?.key === b[from]?.key) from++
  let to = 0
  while (to < least - from && a[a.length - 1 - to]?.key === b[b.length - 1 - to]?.key) to++
  return [a.slice(from, a.length - to), b.slice(from, b.length - to)]
}

const isRepeated = (units: readonly Unit[], before: Unit | undefined, behind: Unit | undefined): boolean =>
  units.length === 1 && (units[0]?.key === before?.key || units[0]?.key === behind?.key)

/** How far from the end of an alignment a word that both have still belongs to it, in words and telling words. */
const nearEnd = { words: 4, telling: 2 }
/** Most words at the end of an excerpt that are looked for so. */
const longestEnd = 3

/**
 * Where the last words of an excerpt stand beyond a word that the other has more: the "a" of "a dangerous thing" in "is a very
 * dangerous thing". Both ends come nearest word first; null unless all of the excerpt's are found.
 */
const reachOver = (excerpt: readonly Unit[], other: readonly Unit[]): readonly Match[] | null => {
  if (excerpt.length === 0 || excerpt.length > longestEnd || excerpt.some(isEdit)) return null
  const found: Match[] = []
  let from = 0
  for (const [i, { key }] of excerpt.entries()) {
    const near = other.slice(from, from + nearEnd.words)
    const at = near.findIndex(unit => unit.key === key)
    const between = near.slice(0, at)
    if (at < 0 || count(between, tells) > nearEnd.telling) return null
    // "of the meeting, but lines": the "the" of "the lines" is not that of the clause before.
    if (between.some(unit => quotedConjunctions.has(unit.key))) return null
    found.push([i, from + at])
    from += at + 1
  }
  return found
}

/** An alignment with both its ends reached over. */
const stretched = (a: readonly Unit[], b: readonly Unit[], matches: readonly Match[]): readonly Match[] => {
  const [start, end] = [matches[0], matches.at(-1)]
  if (!start || !end) return matches
  const swap = (found: readonly Match[] | null) => found?.map(([i, j]): Match => [j, i]) ?? null
  const over = (x: readonly Unit[], y: readonly Unit[]): readonly Match[] =>
    reachOver(x, y) ?? swap(reachOver(y, x)) ?? []
  const before = over(a.slice(0, start[0]).toReversed(), b.slice(0, start[1]).toReversed())
  const behind = over(a.slice(end[0] + 1), b.slice(end[1] + 1))
  return [
    ...before.map(([i, j]): Match => [start[0] - 1 - i, start[1] - 1 - j]).toReversed(),
    ...matches,
    ...behind.map(([i, j]): Match => [end[0] + 1 + i, end[1] + 1 + j]),
  ]
}

/**
 * "slipped silently away", "silently slipped away": a word that stands elsewhere in the other is not missing there. A
 * negation must stand where it stands.
 */
const isMoved = (gap: readonly Unit[], unmatched: readonly Unit[]): boolean => {
  const keys = new Set(unmatched.map(({ key }) => key))
  return gap.every(({ role, key }) => role !== 'negation' && (role !== 'content' || keys.has(key)))
}

const count = <T>(list: readonly T[], holds: (item: T) => boolean): number => list.filter(holds).length

/** Fewer telling words in common than this are no wording of one utterance. */
const leastCommon = 2

interface ReadWords {
  readonly units: readonly Unit[]
  readonly stems: ReadonlySet<string>
}

/** Quotes that were taken apart last: each is compared with many. */
const lately = new Map<string, ReadWords>()
const mostKept = 5_000

const read = (words: readonly string[]): ReadWords => {
  const key = words.join(' ')
  const known = lately.get(key)
  if (known) return known
  const units = unitsOf(words)
  const own = { units, stems: new Set(units.filter(tells).map(unit => stemOf(unit.key))) }
  if (lately.size >= mostKept) lately.clear()
  lately.set(key, own)
  return own
}

/** Lays two quotations side by side, each as `quoteWords` gives it. */
export const compareWordings = (first: readonly string[], second: readonly string[]): WordingComparison => {
  const [{ units: a, stems }, { units: b, stems: others }] = [read(first), read(second)]
  // Most pairs have next to nothing in common: no table for them.
  const isClose = [...stems].filter(stem => others.has(stem)).length >= leastCommon
  const matches = isClose ? stretched(a, b, alignUnits(a, b)) : []
  const [start, end] = [matches[0], matches.at(-1)]
  if (!start || !end)
    return {
      shared: 0,
      sharedWords: 0,
      likeness: 0,
      coverage: 0,
      gaps: [],
      isExcerpt: false,
      isDivergent: true,
    }
  const shared = count(matches, ([i]) => a[i] !== undefined && tells(a[i]))
  const inside = (units: readonly Unit[], from: number, to: number) => count(units.slice(from, to + 1), tells)
  const telling = inside(a, start[0], end[0]) + inside(b, start[1], end[1])
  const matched = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))] as const
  const loose = [a.filter((_, i) => !matched[0].has(i)), b.filter((_, j) => !matched[1].has(j))] as const
  const gaps = matches.flatMap(([i, j], k): readonly Gap[] => {
    const [x, y] = [a[i], b[j]]
    const own = x && y ? wordGap(x, y) : []
    const next: Match | undefined = matches[k + 1]
    if (!next) return own
    const [left, right] = [a.slice(i + 1, next[0]), b.slice(j + 1, next[1])]
    const stutters =
      (right.length === 0 && isRepeated(left, x, a[next[0]])) ||
      (left.length === 0 && isRepeated(right, y, b[next[1]]))
    if (stutters) return own
    const isElsewhere = isMoved(left, loose[1]) && isMoved(right, loose[0])
    return [
      ...own,
      ...gapOf(left, right).map(gap =>
        gap.kind === 'dropped' && isElsewhere ? { ...gap, kind: 'small' as const } : gap,
      ),
    ]
  })
  const heads = [a.slice(0, start[0]), b.slice(0, start[1])] as const
  const tails = [a.slice(end[0] + 1), b.slice(end[1] + 1)] as const
  const both = [heads, tails].filter(([x, y]) => x.length > 0 && y.length > 0)
  const isShortEnd = ([x, y]: (typeof both)[number]) => isShort(x) && isShort(y)
  return {
    shared,
    sharedWords: matches.length,
    likeness: telling === 0 ? 0 : (2 * shared) / telling,
    coverage: shared / Math.max(1, Math.min(count(a, tells), count(b, tells))),
    gaps: [...gaps, ...both.filter(isShortEnd).flatMap(([x, y]) => gapOf(...withoutEdges(x, y), true))],
    isExcerpt: [heads, tails].some(([x, y]) => (x.length === 0) !== (y.length === 0)),
    isDivergent: both.some(ends => !isShortEnd(ends)),
  }
}

/** The stems of the telling words of a quote: what it is found by. */
export const tellingStems = (words: readonly string[]): readonly string[] =>
  unitsOf(words).flatMap(unit => (tells(unit) && unit.role === 'content' ? [stemOf(unit.key)] : []))
