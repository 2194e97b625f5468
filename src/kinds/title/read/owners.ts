import { countryOf, isDemonym } from '../../../data/countries.ts'
import { placesNamed } from '../../../data/places.ts'
import { portfolioWords, thingNouns } from '../../../text/people-not-names.ts'
import type { Word } from '../phrase/words.ts'

/** Kinds of divisions that a place's name ends in. */
const divisions = new Set(
  'county province state region district territory city town borough parish department'.split(' '),
)

/** "Treasury Department", "Halden Fire Department": what it is in charge of stands before it. */
const isMinistry = (words: readonly Word[]): boolean =>
  words.at(-1)?.normal === 'department' && portfolioWords.has(words.at(-2)?.normal ?? '')

/** Words that open the name of a place without being part of it: "the resort city of Porto". */
const lead =
  /^(?:the |an? )?(?:[\p{L}-]+ )?(?:city|town|village|state|province|region|department|district|island|resort|port|municipality|republic|kingdom|borough|county) of (?=\p{Lu})/u

/** "the port city of Porto" */
export const opensPlace = (words: readonly Word[]): boolean => lead.test(textOf(words))

/** The words as written, without a possessive ending. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map((word, i) =>
      i === words.length - 1
        ? word.text.replace(/['’]s?$/u, '')
        : word.text + (word.after.trimEnd() === '' ? ' ' : word.after),
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** A place by its ISO code where it is a country, else by name; null where the words are no place we know. */
export const placeOf = (words: readonly Word[]): string | null => {
  const text = textOf(words).replace(lead, '')
  if (text === '' || !/\p{Lu}/u.test(text)) return null
  const country = countryOf(text)
  if (country !== null) return country
  const last = words.at(-1)
  if (last && divisions.has(last.normal) && words.length > 1 && !isMinistry(words)) return text
  if (
    /^(?:europe|asia|africa|oceania|latin america|north america|south america|the middle east|middle east|asia-pacific)$/iu.test(
      text,
    )
  )
    return text.replace(/^the /u, '')
  return placesNamed(text).length > 0 || lead.test(textOf(words)) ? text : null
}

/** "Mexican", "Polish", "U.S." */
export const isNationality = (word: Word): boolean =>
  isDemonym(textOf([word])) || (/^\p{Lu}/u.test(word.text) && countryOf(textOf([word])) !== null)

/** Does the group name a body or firm: "Health Ministry", "coast guard", "City Council"? */
export const isBody = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  return (
    last !== undefined &&
    (thingNouns.has(last.normal) || last.normal === 'guard') &&
    !/^(?:police|fire|power|energy|finance|army|navy|air|news|forest|wood|election|budget|trade)$/u.test(
      last.normal,
    )
  )
}
