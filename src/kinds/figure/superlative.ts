import { behindHyphen, type Tape, wordAt } from './tape.ts'

/** The ends of a scale, those at the top and those at the bottom. */
const scales: readonly (readonly [string, string])[] = [
  ['largest biggest greatest', 'smallest tiniest'],
  ['highest tallest', 'lowest shortest'],
  ['longest', 'shortest briefest'],
  ['oldest eldest', 'youngest newest'],
  ['best', 'worst'],
  ['fastest quickest', 'slowest'],
  ['richest wealthiest', 'poorest'],
  ['hottest warmest', 'coldest coolest'],
  ['heaviest', 'lightest'],
  ['costliest dearest priciest', 'cheapest'],
  ['strongest', 'weakest'],
  ['busiest', 'quietest'],
  ['wettest', 'driest'],
  ['deepest', 'shallowest'],
  ['widest', 'narrowest'],
  ['closest nearest', 'furthest farthest remotest'],
  ['safest', 'deadliest'],
  ['earliest', 'latest'],
  ['most', 'least fewest'],
]

/** Where on which scales a superlative stands: "shortest" is the bottom of two. */
const placesOf = (word: string): readonly (readonly [number, number])[] =>
  scales.flatMap((ends, scale) =>
    ends.flatMap((words, end) => (words.split(' ').includes(word) ? [[scale, end] as const] : [])),
  )

/** A superlative behind an ordinal, and the index behind it. */
export interface SuperlativeReading {
  readonly superlative: string
  readonly end: number
}

/** "second-largest", "third most populous" → what the ranking goes by, from the index behind the ordinal. */
export const readSuperlative = (tape: Tape, i: number): SuperlativeReading | null => {
  const at = behindHyphen(tape, i)
  const word = wordAt(tape, at)
  if (word === 'most' || word === 'least') {
    const quality = wordAt(tape, behindHyphen(tape, at + 1))
    return quality === '' ? null : { superlative: `${word} ${quality}`, end: behindHyphen(tape, at + 1) + 1 }
  }
  return placesOf(word).length > 0 ? { superlative: word, end: at + 1 } : null
}

/** How two rankings stand to each other; one that says nothing of what it goes by may be either. */
export const compareSuperlatives = (
  a: string | undefined,
  b: string | undefined,
): 'same' | 'opposite' | 'other' => {
  if (a === undefined || b === undefined || a === b) return 'same'
  const [[wordA = '', ofA], [wordB = '', ofB]] = [a.split(' '), b.split(' ')]
  if (ofA !== ofB) return 'other'
  const pairs = placesOf(wordA).flatMap(x =>
    placesOf(wordB)
      .filter(y => x[0] === y[0])
      .map(y => x[1] === y[1]),
  )
  if (pairs.length === 0) return 'other'
  return pairs.includes(true) ? 'same' : 'opposite'
}
