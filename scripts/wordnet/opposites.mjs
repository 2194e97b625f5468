import { synsets } from './senses.mjs'
import { bearers, tagged, tagsOf, weigh } from './words.mjs'

// WordNet links opposites word by word. A link counts where the tags know both senses as a main one, whatever
// newspapers mean by the words: what rises like a balloon is the opposite of what falls like one.
const rankOf = (word, id) => tagged.get(word)?.findIndex(sense => sense.id === id) ?? -1
const isMain = (word, id) => {
  const rank = rankOf(word, id)
  return rank === 0 || rank === 1 || (rank > 1 && tagged.get(word)[rank].share >= 0.1)
}

/** Words that borrow the opposites of `word`: it is their first sense too, and the one they mostly have. */
const nearOf = (word, id) =>
  rankOf(word, id) !== 0
    ? []
    : (bearers.get(id) ?? [])
        .filter(near => near.word !== word && near.share >= 0.5 && rankOf(near.word, id) === 0)
        .map(near => near.word)

const opposites = weigh()
const oppose = (a, b) => {
  if (tagsOf(a) + tagsOf(b) === 0) return
  opposites.add(a, b.slice(2), 1)
  opposites.add(b, a.slice(2), 1)
}
for (const [id, { lemmas, links }] of synsets)
  for (const { symbol, id: other, from, to } of links) {
    if (symbol !== '!') continue
    const a = `${id[0]}:${lemmas[from - 1]}`
    const b = `${id[0]}:${synsets.get(other).lemmas[to - 1]}`
    if (isMain(a, id) && isMain(b, other)) for (const word of [a, ...nearOf(a, id)]) oppose(word, b)
  }

/** Lemmas that mean the opposite of a word (`a:guilty`). */
export const oppositesOf = word => opposites.over(word, 0)
