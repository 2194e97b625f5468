import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** What a thing may be had in several of: "the base *model*", "a 15-inch *version*". */
export const variantNouns: ReadonlySet<string> = wordSet(`
  model version option configuration edition variant trim tier package release
`)

/** Words that tell one of several from the others, by what they say of it: "the *base* model", "the *default* configuration". */
export const variantWords: ReadonlyMap<string, string> = wordMap({
  base: 'base basic standard default regular entry-level entry',
  top: 'top top-end top-tier high-end higher-end upgraded premium deluxe priciest dearest',
  low: 'low-end lower-end cheap cheapest',
  other: 'other another second alternative',
  smaller: 'smaller smallest',
  larger: 'larger largest bigger biggest',
  lower: 'lower cheaper lower-priced',
  higher: 'higher dearer pricier higher-priced',
  former: 'previous older earlier old',
})
