import { placeKey } from './place-key.ts'

/** What a division calls itself, and what a newsroom calls it: "Cauca Department", "Cauca province". */
const generic: ReadonlySet<string> = new Set(
  (
    'province provincia state county region department departamento district oblast governorate prefecture ' +
    'municipality krai kray canton parish division territory voivodeship emirate republic'
  ).split(' '),
)

/** Left alone they name no place: "Central Region", "Northern Territory", "Western Province". */
const directions: ReadonlySet<string> = new Set(
  (
    'central north south east west northern southern eastern western northeast northwest southeast southwest ' +
    'northeastern northwestern southeastern southwestern upper lower middle new capital federal national ' +
    'metropolitan coast coastal island islands lake lakes river rivers'
  ).split(' '),
)

/**
 * The key of a state, province or county without its generic noun: `divisionKey('Cauca Department')`,
 * `divisionKey('province of Cauca')` and `divisionKey('Cauca')` are all `cauca`.
 */
export const divisionKey = (name: string): string => {
  const words = placeKey(name).split(' ')
  let first = 0
  let last = words.length
  while (last - first > 1 && generic.has(words[last - 1] ?? '')) last -= 1
  while (last - first > 2 && generic.has(words[first] ?? '') && words[first + 1] === 'of') first += 2
  const rest = words.slice(first, last)
  return rest.every(word => directions.has(word)) ? words.join(' ') : rest.join(' ')
}
