import { superlativeScales } from '../../lang/en/amounts.ts'
import { behindHyphen, type Tape, wordAt } from './tape.ts'

/** A scale, and which end of it. */
type Place = readonly [scale: number, end: number]

const places = new Map<string, Place[]>()
for (const [scale, ends] of superlativeScales.entries())
  for (const [end, words] of ends.entries())
    for (const word of words.split(' ')) places.set(word, [...(places.get(word) ?? []), [scale, end]])

/** Where on which scales a superlative stands: "shortest" is the bottom of two. */
const placesOf = (word: string): readonly Place[] => places.get(word) ?? []

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
