import { newsSenses } from './news-senses.mjs'
import { readSenses, synsets } from './senses.mjs'

/** Code unit order: the order in which rows are searched. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Senses of each word (`v:buy`) with the share of its uses that each has in the news. */
export const words = readSenses(newsSenses)

/** The same by SemCor's tags alone. */
export const tagged = readSenses({})

/** How often SemCor uses the word; 0 for what its texts lack. */
export const tagsOf = word => (tagged.get(word) ?? []).reduce((sum, { tags }) => sum + tags, 0)

/** The share of a word's uses that a synset has; 0 where it is none of its senses. */
export const shareOf = (word, id) => words.get(word)?.find(sense => sense.id === id)?.share ?? 0

/** The words of each synset. Names, which WordNet writes with a capital, stay out: "Mar" is not "march". */
export const bearers = new Map()
for (const [word, senses] of words)
  for (const { id, lemma, share } of senses)
    if (synsets.get(id).lemmas.includes(lemma))
      bearers.set(id, [...(bearers.get(id) ?? []), { word, lemma, share }])

/** Collects lemmas for each word with a weight; `over` lists those above `least`, heaviest first. */
export const weigh = () => {
  const weights = new Map()
  const add = (word, lemma, weight) => {
    const held = weights.get(word) ?? new Map()
    weights.set(word, held.set(lemma, (held.get(lemma) ?? 0) + weight))
  }
  const over = (word, least) =>
    [...(weights.get(word) ?? [])]
      .filter(([, weight]) => weight > least)
      .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
      .map(([lemma]) => lemma)
  return { add, over }
}
