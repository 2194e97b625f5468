import { synsetAt, synsets } from './senses.mjs'
import { words } from './words.mjs'

/** A noun is of a class when senses that make up this share of its uses are. */
const least = 0.4

/** Synsets under which everything is of a class, by the letter that the rows write for it. */
const roots = {
  p: 'person%1:03:00',
  v: 'conveyance%1:06:00',
  b:
    'building%1:06:00 building_complex%1:06:00 housing%1:06:00 museum%1:06:00 place_of_business%1:06:00 ' +
    'residence%1:15:00 stadium%1:06:00 station%1:06:00 tower%1:06:00',
  o: 'organization%1:14:00 body%1:14:00',
  g: 'social_group%1:14:00 people%1:14:00',
  m:
    'outgo%1:21:00 liabilities%1:21:00 financial_gain%1:21:00 financial_loss%1:21:00 gift%1:21:00 sum%1:21:00 ' +
    'medium_of_exchange%1:21:00 monetary_unit%1:23:00 monetary_value%1:07:00',
  e: 'event%1:03:00 meeting%1:14:00 geological_phenomenon%1:19:00 atmospheric_phenomenon%1:19:00',
}
const letterOf = new Map(
  Object.entries(roots).flatMap(([letter, keys]) =>
    keys.split(' ').map(key => [synsetAt(`${key}::`), letter]),
  ),
)
/** WordNet has households as organisations, which no newspaper does. */
const household = synsetAt('family%1:14:02::')
/** Kinds of people are a file of their own; under the synset of persons a driver is missing. */
const people = 18

const known = new Map()
const above = id => {
  const found = known.get(id)
  if (found) return found
  const { file, links } = synsets.get(id)
  const letters = new Set(file === people ? ['p'] : [])
  if (letterOf.has(id)) letters.add(letterOf.get(id))
  for (const link of links) if (link.symbol === '@') for (const letter of above(link.id)) letters.add(letter)
  if (id === household) letters.delete('o')
  known.set(id, letters)
  return letters
}

/** Names of one person or thing ("Johnson") are instances, not kinds. */
const isInstance = id => synsets.get(id).links.some(({ symbol }) => symbol === '@i')

/** True for what happens: acts, accidents, storms, meetings. */
export const isEvent = id => above(id).has('e')

/** The letters of a noun's classes (`n:church` is `bog`), persons first. */
export const classesOf = word =>
  Object.keys(roots)
    .filter(letter => {
      const senses = words.get(word).filter(({ id }) => above(id).has(letter) && !isInstance(id))
      return senses.reduce((sum, { share }) => sum + share, 0) >= least
    })
    .join('')
