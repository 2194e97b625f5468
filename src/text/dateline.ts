import { monthNames, weekdayNames } from '../lang/en/calendar.ts'
import { smallPlaceWords } from '../lang/en/places.ts'

const anyOf = (names: ReadonlySet<string>): string =>
  [...names].toSorted((a, b) => b.length - a.length).join('|')

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const words = `${word}(?:[ /](?:(?:${anyOf(smallPlaceWords)}) )*${word}){0,4}`
/** "PORT ELM", "ST. LUKE", "LUNDE/CORVO": three capitals together, which no other sentence begins with. */
const capitals = String.raw`(?=[^,(—–]*\p{Lu}{3})\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}`

const inAnyCase = (pattern: string): string =>
  pattern.replace(/\p{L}/gu, letter => `[${letter}${letter.toUpperCase()}]`)
const month = String.raw`(?:${inAnyCase(anyOf(monthNames))})\b\.?`
const weekday = String.raw`(?:${inAnyCase(anyOf(weekdayNames))})\b\.?,? `
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const date = String.raw`(?:${weekday})?(?:${month} ${day}|${day} ${month})(?:,? \d{4})?|\d{4}-\d\d-\d\d`

const agency = String.raw` *\([^()\n]{1,40}\)`
const mark = '(?: ?(?:—|–|--) ?| - |: )'

/**
 * What a paragraph of an agency begins with. In order: a place in capitals, with whatever else belongs to a dateline; a place as it is
 * usually written, where an agency or a date stands behind it; a date by itself. Behind an agency a date needs no dash.
 */
const dateline = new RegExp(
  `^(?:${capitals}(?:, ${words}){0,2}(?:, (?:${date}))?(?:${agency})?(?:, ${words})?${mark}` +
    `|(?:${words}(?:, ${words})?, )?(?:${date})(?:(?:${agency})?${mark}|${agency} )` +
    `|${words}(?:, ${words})?${agency}${mark})[ ]*(?=["“‘'(]?[\\p{Lu}\\d])`,
  'u',
)

/** Longest dateline. */
const longest = 110

/**
 * Where the dateline of a paragraph ends: behind "PORT ELM, Ohio, Jan. 16 (Wire) — ". It says where and when a report was filed, which
 * belongs to no sentence.
 *
 * @returns 0 where there is none
 */
export const datelineEnd = (paragraph: string): number =>
  /^\p{Lu}|^\d/u.test(paragraph) ? (dateline.exec(paragraph.slice(0, longest))?.[0].length ?? 0) : 0
