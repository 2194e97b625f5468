import { isAddress } from '../core/is-address.ts'
import { parsePublished } from './parse-published.ts'

/** "2023-08-04", "2023_08_04", "20230804", and in an address "/2023/08/04/" */
const day = /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-_/]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)/u

/** Addresses have the day in their folders, files in their own names. */
const nameOf = (path: string): string =>
  isAddress(path) ? path.replace(/[?#].*$/su, '') : path.replace(/#.*$/su, '').replace(/^.*[/\\]/su, '')

/**
 * The day that a file's name or an address states, where nothing else does: "2023-08-04-ferry.txt", "/2023/08/04/ferry".
 *
 * @returns in EDTF, or null
 */
export const publishedInName = (path: string): string | null => {
  const { year, month, day: date } = day.exec(nameOf(path))?.groups ?? {}
  return year === undefined ? null : parsePublished(`${year}-${month}-${date}`)
}
