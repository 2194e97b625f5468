import { fold } from './fold.ts'

/**
 * The form under which a place is looked up and compared: folded, without stops, apostrophes or hyphens, and
 * with "St." and "Ste." written out. `placeKey('St.-Étienne')` is `saint etienne`.
 */
export const placeKey = (name: string): string =>
  fold(name)
    .replace(/[.']/g, '')
    .replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim()
    .replace(/^(the|st|ste|mt|ft) /, (whole, word: string) => leading[word] ?? whole)

const leading: Readonly<Record<string, string>> = {
  the: '',
  st: 'saint ',
  ste: 'sainte ',
  mt: 'mount ',
  ft: 'fort ',
}
