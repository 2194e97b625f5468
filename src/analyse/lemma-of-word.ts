import { irregularLemma } from '../text/irregular-verbs.ts'
import { isVerb } from '../world/wordnet.ts'

/** A stem as it stands, with the "e" that an ending took, and without the consonant that it doubled. */
const stems = (stem: string): readonly string[] => [
  stem,
  `${stem}e`,
  stem.replace(/(?<double>[b-df-hj-np-tv-z])\k<double>$/u, '$1'),
]

/** The first that is a verb; where none is known, the stem as it stands. */
const verbAmong = (candidates: readonly string[]): string => candidates.find(isVerb) ?? candidates[0] ?? ''

/** "tries" → "try", "watches" → "watch", "plays" → "play" */
const withoutS = (word: string, isKnown: (stem: string) => boolean): string => {
  if (/ies$/u.test(word) && word.length > 4) return word.replace(/ies$/u, 'y')
  const short = word.replace(/es$/u, '')
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word) && (isKnown(short) || !isKnown(`${short}e`))) return short
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word
}

/** Dictionary form of a verb, by its Penn tag: "raising" (VBG) → "raise", "fell" (VBD) → "fall", "plays" (VBZ) → "play". */
export const verbLemma = (word: string, pennTag: string): string => {
  const irregular = irregularLemma.get(word)
  if (irregular !== undefined && pennTag !== 'VB') return irregular
  if (pennTag === 'VBG' && word.endsWith('ing')) return verbAmong(stems(word.slice(0, -3)))
  if (pennTag === 'VBZ') return withoutS(word, isVerb)
  if ((pennTag === 'VBD' || pennTag === 'VBN') && word.endsWith('ed')) {
    if (word.endsWith('ied')) return word.replace(/ied$/u, 'y')
    const [bare = '', withE = '', single = ''] = stems(word.slice(0, -2))
    return verbAmong([withE, bare, single].filter(isVerb).length > 0 ? [bare, withE, single] : [bare])
  }
  return word
}

/** Dictionary form of a regular plural: "attempts" → "attempt", "populations" → "population". */
export const nounLemma = (word: string, pennTag: string): string =>
  pennTag === 'NNS' ? withoutS(word, () => true) : word
