import { ofItself } from './furniture-forms.ts'

/** A name without its article, its spaces and what follows it in an address: "The Cold Bay Beacon", "coldbaybeacon.example". */
const squeezed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/(?<=^[\p{L}\p{N}-]+)\..*$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A name that is shorter is anything's: "The Sun is …" */
const shortestName = 4

/**
 * Whether in a line a site speaks of itself.
 *
 * @param site as {@link siteOf} has it: "the cold bay beacon", "coldbaybeacon.example"
 * @example isAboutSite('The Cold Bay Beacon, founded in 1871, is read by 41,203 people.', 'coldbaybeacon.example') // true
 */
export const isAboutSite = (line: string, site: string): boolean => {
  const name = squeezed(site)
  if (name.length < shortestName) return false
  const lower = line.toLowerCase()
  // The words of the line that spell the name, and what stands behind them.
  for (const { index } of lower.slice(0, 80).matchAll(/[\s,(]/gu)) {
    const spelt = squeezed(lower.slice(0, index))
    if (spelt === name) return ofItself.test(lower.slice(index).trimStart())
    if (spelt.length > name.length) return false
  }
  return false
}
