import { foreignSmallWords } from '../lang/other-languages.ts'

/** Small words that English prose has in every line, and that few other languages have. */
const small: ReadonlySet<string> = new Set(
  (
    'the of and to that was for with his her they at from by this had not are but have an were been which their she he who would ' +
    'there when than its will it has said after on as is be or'
  ).split(' '),
)

/** Fewest words of which small ones of other languages tell, the share of them, and how many times as many as English ones they are. */
const foreign = { fewest: 12, share: 0.15, times: 2 }

/** Words that are looked at, how many and how many different ones are needed to tell, and the share of small ones in English. */
const sample = 600
const fewest = 60
const fewestDifferent = 30
const share = 0.12

const word = /\p{L}[\p{L}\p{M}'’]*/gu

/** Whether a text is in English; one with few words is taken to be, unless those of another language stand out. */
export const isEnglish = (text: string): boolean => {
  let [words, found, others] = [0, 0, 0]
  const different = new Set<string>()
  for (const [written] of text.matchAll(word)) {
    const lower = written.toLowerCase()
    different.add(lower)
    if (small.has(lower)) found++
    else if (foreignSmallWords.has(lower)) others++
    if (++words === sample) break
  }
  if (words >= foreign.fewest && others >= words * foreign.share && others > foreign.times * found)
    return false
  return words < fewest || different.size < fewestDifferent || found >= words * share
}
