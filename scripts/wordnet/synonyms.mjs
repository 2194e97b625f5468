import { synsets } from './senses.mjs'
import { bearers, tagsOf, weigh } from './words.mjs'

/**
 * Two words are synonyms when a use of each, drawn by chance, falls into one synset this often. "Start" and
 * "begin" come to 0.44, "employ" and "hire" to 0.23, "fire" and "dismiss" to 0.00.
 */
const least = { n: 0.3, v: 0.25 }

/** "Dozens", "scores" and "tons" are one synset; figures tell them apart. */
const quantities = 23

/** Synonyms by the count, but not in the news, where each names a body, an office or a report of its own. */
const apart = ['authorities government', 'commission committee', 'director manager', 'report study'].map(
  pair => pair.split(' '),
)
const areApart = (a, b) => apart.some(pair => pair.includes(a) && pair.includes(b))

const synonyms = weigh()
for (const [id, list] of bearers) {
  if (synsets.get(id).file === quantities) continue
  for (const a of list)
    for (const b of list)
      if (a !== b && tagsOf(a.word) + tagsOf(b.word) > 0 && !areApart(a.lemma, b.lemma))
        synonyms.add(a.word, b.lemma, a.share * b.share)
}

/** Lemmas that commonly mean what a noun (`n:car`) or verb means. */
export const synonymsOf = word => synonyms.over(word, least[word[0]])
