import { Lexicon } from '../../dist/parse/lexicon.js'
import { sortedWords } from '../../dist/parse/sorted-words.js'
import { plainForm } from '../../dist/parse/word-form.js'

/**
 * The words of training sentences, each with its class and the set of tags that it was seen with.
 *
 * @param dictionary what words may be, in bits; see `readDictionary`
 * @param tagOf number of a word's right tag
 * @param atLeast how often a word must occur for its tags to tell anything; `closedAt`: for it to get no other
 * @returns `{ lexicon, candidates }`; see `TaggerModel`
 */
export const buildLexicon = (sentences, { tagOf, wordClasses, dictionary, atLeast, closedAt }) => {
  const seen = new Map()
  for (const { words } of sentences)
    for (const word of words) {
      const plain = plainForm(word.form)
      const entry = seen.get(plain) ?? { count: 0, tags: new Set() }
      entry.count++
      entry.tags.add(tagOf(word))
      seen.set(plain, entry)
    }
  const inOrder = tags => [...tags].sort((a, b) => a - b)
  const open = inOrder(
    new Set([...seen.values()].filter(({ count }) => count < closedAt).flatMap(({ tags }) => [...tags])),
  )
  const candidates = [open]
  const setNumbers = new Map()
  const tagSetOf = entry => {
    if (!entry || entry.count < atLeast) return 0
    const tags = inOrder(entry.tags)
    const isClosed = entry.count >= closedAt
    const key = `${isClosed} ${tags}`
    if (!setNumbers.has(key)) setNumbers.set(key, candidates.push(isClosed ? tags : open) - 1)
    return setNumbers.get(key)
  }
  const words = [...new Set([...wordClasses.keys(), ...seen.keys(), ...dictionary.keys()])]
    .filter(
      word =>
        !/\s/u.test(word) && (wordClasses.has(word) || dictionary.has(word) || tagSetOf(seen.get(word)) > 0),
    )
    .sort()
  const lexicon = new Lexicon({
    words: sortedWords(words),
    classes: words.map(word => wordClasses.get(word) ?? 0),
    tagSets: words.map(word => tagSetOf(seen.get(word))),
    uses: words.map(word => dictionary.get(word) ?? 0),
  })
  return { lexicon, candidates }
}
