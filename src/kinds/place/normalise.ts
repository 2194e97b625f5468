import type { PlaceValue } from '../../core/value.ts'
import { placeKey } from '../../world/place-key.ts'
import { candidatesOf, countriesOf, likelyCountry } from './candidates.ts'
import type { PlaceHints, PlaceParts } from './place-parts.ts'

/** A name without its article: "the Gulf of Mexico" is "Gulf of Mexico". */
const withoutArticle = (name: string): string => name.replace(/^[Tt]he (?=\S)/, '')

/** Turns what was captured into a value; what the article says elsewhere of the same name holds here too. */
export const normalisePlace = (parts: PlaceParts, hints: PlaceHints): PlaceValue => {
  const { level, relation, bearing } = parts
  const name = parts.name === 'The Hague' ? parts.name : withoutArticle(parts.name)
  const within = parts.within ?? (level === 'floor' ? null : (hints.containers.get(placeKey(name)) ?? null))
  const bare: PlaceValue = {
    type: 'place',
    name,
    level,
    relation,
    ...(bearing && { bearing }),
    within,
    country: null,
    isCountry: false,
  }
  const candidates = candidatesOf(bare)
  const [only] = within === null ? [] : countriesOf(bare)
  const country = likelyCountry(candidates) ?? only ?? null
  return { ...bare, isCountry: level === 'country' && country !== null, country }
}
