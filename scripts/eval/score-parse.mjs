import { parseSentence } from '../../dist/parse/parse-sentence.js'

const share = (part, whole) => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100)

/**
 * Scores tagger and parser on sentences with the right words given.
 *
 * - `tags`, `pennTags`: share of words with the right universal and Penn tag, in per cent
 * - `uas`: share of words with the right head, punctuation counted
 * - `las`: and the right relation, its subtype left out, as in the CoNLL 2018 shared task; `lasFull` with its subtype
 * - `uasWords`, `lasWords`: the same without punctuation
 */
export const scoreParse = (models, sentences) => {
  const sum = { words: 0, noMarks: 0, tags: 0, penn: 0, uas: 0, las: 0, full: 0, uasWords: 0, lasWords: 0 }
  const start = process.hrtime.bigint()
  const parses = sentences.map(({ words }) =>
    parseSentence(
      models,
      words.map(({ form }) => form),
    ),
  )
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  for (const [s, { words }] of sentences.entries())
    for (const [i, { upos, xpos, head, deprel }] of words.entries()) {
      const { tags, pennTags, heads, relations } = parses[s]
      const isAttached = heads[i] === head
      const isLabelled = isAttached && relations[i].split(':')[0] === deprel.split(':')[0]
      const isWord = upos !== 'PUNCT'
      sum.words++
      sum.tags += tags[i] === upos
      sum.penn += pennTags[i] === xpos
      sum.uas += isAttached
      sum.las += isLabelled
      sum.full += isAttached && relations[i] === deprel
      sum.noMarks += isWord
      sum.uasWords += isWord && isAttached
      sum.lasWords += isWord && isLabelled
    }
  return {
    words: sum.words,
    tags: share(sum.tags, sum.words),
    pennTags: share(sum.penn, sum.words),
    uas: share(sum.uas, sum.words),
    las: share(sum.las, sum.words),
    lasFull: share(sum.full, sum.words),
    uasWords: share(sum.uasWords, sum.noMarks),
    lasWords: share(sum.lasWords, sum.noMarks),
    wordsPerSecond: Math.round(sum.words / seconds),
  }
}
