import type { Article } from '../../core/article.ts'
import { notGivenNames, notPlaces } from '../../lang/en/places.ts'
import { countryNamed } from '../../world/countries.ts'
import { placeKey } from '../../world/place-key.ts'
import { divisionsNamed } from '../../world/places.ts'
import type { PlaceHints } from './place-parts.ts'

/** "Portland, Maine", "New Haven, Conn.", "Győr, Hungary" */
const withContainer =
  /(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}), (?<container>\p{Lu}[\p{L}]{1,20}(?: \p{Lu}\p{Ll}{1,20}|\.(?:\p{Lu}\.)?)?)/gu

/** "Lewis Hamilton" */
const fullName = /(?<![\p{L}\d])(?<given>\p{Lu}\p{Ll}{1,20})(?= (?<family>\p{Lu}\p{Ll}{1,20}))/gu

const readContainers = (text: string): ReadonlyMap<string, string> => {
  const containers = new Map<string, string>()
  for (const { groups } of text.matchAll(withContainer)) {
    const { name = '', container = '' } = groups ?? {}
    const key = placeKey(name)
    if (containers.has(key) || countryNamed(name) !== null) continue
    if (divisionsNamed(container).length > 0 || countryNamed(container) !== null)
      containers.set(key, container)
  }
  return containers
}

const readSurnames = (text: string): ReadonlySet<string> => {
  const surnames = new Set<string>()
  for (const { groups } of text.matchAll(fullName)) {
    const { given = '', family = '' } = groups ?? {}
    if (!notGivenNames.test(given) && !notPlaces.has(given.toLowerCase())) surnames.add(placeKey(family))
  }
  return surnames
}

/** Reads from the whole article which of several Portlands it means, and which names are people's. */
export const readHints = ({ text }: Article): PlaceHints => ({
  containers: readContainers(text),
  surnames: readSurnames(text),
})
