import type { Sentence } from '../../../core/sentence.ts'
import { partyLetters, partyNames } from '../../../lang/en/organisations.ts'
import { countryOf } from '../../../world/countries.ts'
import { placesNamed } from '../../../world/places.ts'

/** Whom a politician stands for, told behind the name: "(R-Iowa)", ", Republican of Iowa", "of Poland". */
export interface Seat {
  /** As written, without brackets. */
  readonly text: string
  readonly party: string | null
  /** A country by its ISO code. */
  readonly place: string | null
  /** Where it ends, in the article. */
  readonly end: number
}

const place = String.raw`(?<place>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})`
const letters = `(?<letter>[${[...partyLetters.keys()].join('')}])`
const parties = `(?<party>\\p{Lu}\\p{L}+)`

/** What may stand right behind a name, the closest form first. Each ends where its place does. */
const forms: readonly RegExp[] = [
  // "(R-Iowa)", ", D-Calif.,"
  new RegExp(`^(?: \\(|, )(?<seat>${letters}[.]?(?:[-–—]|, )${place})`, 'u'),
  // "(R)"
  new RegExp(`^ \\((?<seat>${letters})\\)`, 'u'),
  // "(Calif.)"
  new RegExp(`^ \\((?<seat>${place})\\)`, 'u'),
  // ", Republican of Iowa", ", a Democrat from Ohio"
  new RegExp(`^, (?<seat>(?:an? )?${parties} (?:of|from) ${place})`, 'u'),
  // ", an Iowa Democrat"
  new RegExp(`^, (?<seat>an? ${place} ${parties})(?![\\p{L}])`, 'u'),
  // "of Poland"
  new RegExp(`^ (?<seat>of ${place})`, 'u'),
]

/** The longest beginning of some words that names a place: "Ohio" in "Ohio Democrat". */
const placeIn = (words: string): string | null => {
  for (let name = words; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    if (placesNamed(name).length > 0) return name
    const plain = name.replace(/\.$/u, '')
    if (plain !== name && placesNamed(plain).length > 0) return plain
  }
  return null
}

/** Longest stretch behind a name that is looked at, in characters. */
const longest = 60

/**
 * Reads whom the bearer of an office stands for, told right behind the name; null where nothing of the kind stands there.
 *
 * @param end where the name ends, in the article
 */
export const seatBehind = ({ text, span }: Sentence, end: number): Seat | null => {
  const behind = text.slice(end - span.start, end - span.start + longest)
  for (const form of forms) {
    const found = form.exec(behind)
    if (!found) continue
    const { seat = '', letter, party: word, place: where } = found.groups ?? {}
    const name = where === undefined ? null : placeIn(where)
    const party = letter ? partyLetters.get(letter) : word && partyNames.has(word.toLowerCase()) ? word : null
    // A letter tells the party, whether or not the place is one that we know: "(R-Winslow Forks)".
    if (where !== undefined && name === null && !letter) continue
    if (party === undefined || (word && !party)) continue
    // Behind "of" the name of a place may go on as that of a body: "of Halden United".
    if (name !== where && seat.startsWith('of ')) continue
    return {
      text: seat,
      party: party ?? null,
      place: name === null ? null : (countryOf(name) ?? name),
      end: end + found[0].length,
    }
  }
  return null
}
