import type { Sentence } from '../../core/sentence.ts'
import { countryNamed } from '../../world/countries.ts'
import { divisionsNamed, type PlaceCandidate } from '../../world/places.ts'
import { stateOf } from '../../world/states.ts'
import type { Chain } from './read-chains.ts'

/** What a name is said to lie in, and where that ends. */
export interface Container {
  readonly name: string
  readonly end: number
}

/** Does the data know a country or division of that name, and which? */
export const containersNamed = (name: string): readonly PlaceCandidate[] => {
  const country = countryNamed(name)
  return country === null
    ? divisionsNamed(name)
    : [{ level: 'country', country, division: null, size: 0, position: null }, ...divisionsNamed(name)]
}

/** True when a container holds the candidate: the same country and, for a division, the same division. */
export const holds = (container: PlaceCandidate, candidate: PlaceCandidate): boolean =>
  container.country === candidate.country &&
  candidate.level !== 'country' &&
  (container.level === 'country' || (container.division === candidate.division && candidate.level === 'city'))

/** The text of a chain; a short form of a state keeps its stop: `Va.`, `N.Y.`. */
export const textOf = (sentence: Sentence, { first, last }: Chain): { text: string; end: number } => {
  const start = (sentence.tokens[first]?.span.start ?? 0) - sentence.span.start
  const end = (sentence.tokens[last]?.span.end ?? 0) - sentence.span.start
  const text = sentence.text.slice(start, end)
  const stopped = sentence.text[end] === '.' && stateOf(`${text}.`) !== null
  return stopped
    ? { text: `${text}.`, end: end + 1 + sentence.span.start }
    : { text, end: end + sentence.span.start }
}

/**
 * The country, state or province that follows a name behind a comma: "Paris, Texas", "Heron Island, Va.". In a
 * list ("Texas, Florida and Ohio", "Porto, Lisbon") the next name holds none of what the first may be.
 */
export const readContainer = (
  sentence: Sentence,
  chain: Chain,
  next: Chain | undefined,
  candidates: readonly PlaceCandidate[],
): Container | null => {
  const { after } = sentence.tokens[chain.last] ?? { after: '' }
  if (next === undefined || next.first !== chain.last + 1 || !/^\.?, $/.test(after)) return null
  const { text, end } = textOf(sentence, next)
  const containers = containersNamed(text)
  if (containers.length === 0 || candidates.some(({ level }) => level === 'country')) return null
  const fits = candidates.some(candidate => containers.some(container => holds(container, candidate)))
  return fits || candidates.length === 0 ? { name: text, end } : null
}
