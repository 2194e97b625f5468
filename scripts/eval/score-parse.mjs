import { parseSentence } from '../../dist/parse/parse-sentence.js'

const share = (part, whole) => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100)

/** Relations that facts are read from; a name with "VERB" counts those between two verbs. */
const telling = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'nmod',
  'nummod',
  'appos',
  'conj VERB',
  'acl:relcl',
  'advcl',
  'ccomp',
  'parataxis',
]

/**
 * Scores tagger and parser on sentences with the right words given.
 *
 * - `tags`, `pennTags`: share of words with the right universal and Penn tag, in per cent
 * - `uas`: share of words with the right head, punctuation counted
 * - `las`: and the right relation, its subtype left out, as in the CoNLL 2018 shared task; `lasFull` with its subtype
 * - `uasWords`, `lasWords`: the same without punctuation
 * - `f1`: by relation with its subtype, head and relation right; relations that do not occur are left out
 */
export const scoreParse = (models, sentences) => {
  const sum = { words: 0, noMarks: 0, tags: 0, penn: 0, uas: 0, las: 0, full: 0, uasWords: 0, lasWords: 0 }
  const byRelation = Object.fromEntries(telling.map(name => [name, { right: 0, given: 0, gold: 0 }]))
  const start = process.hrtime.bigint()
  const parses = sentences.map(({ words }) =>
    parseSentence(
      models,
      words.map(({ form }) => form),
    ),
  )
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  for (const [s, { words }] of sentences.entries()) {
    const { tags, pennTags, heads, relations } = parses[s]
    const nameOf = (relation, head, i, tagAt) =>
      relation === 'conj' && tagAt(i) === 'VERB' && tagAt(head) === 'VERB' ? 'conj VERB' : relation
    for (const [i, { upos, xpos, head, deprel }] of words.entries()) {
      const isAttached = heads[i] === head
      const isLabelled = isAttached && relations[i].split(':')[0] === deprel.split(':')[0]
      const isFull = isAttached && relations[i] === deprel
      const isWord = upos !== 'PUNCT'
      sum.words++
      sum.tags += tags[i] === upos
      sum.penn += pennTags[i] === xpos
      sum.uas += isAttached
      sum.las += isLabelled
      sum.full += isFull
      sum.noMarks += isWord
      sum.uasWords += isWord && isAttached
      sum.lasWords += isWord && isLabelled
      const right = byRelation[nameOf(deprel, head, i, k => words[k]?.upos)]
      const given = byRelation[nameOf(relations[i], heads[i], i, k => tags[k])]
      if (right) right.gold++
      if (given) given.given++
      if (right && isFull && right === given) right.right++
    }
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
    f1: Object.fromEntries(
      Object.entries(byRelation)
        .filter(([, { gold }]) => gold > 0)
        .map(([name, { right, given, gold }]) => [name, share(2 * right, given + gold)]),
    ),
    wordsPerSecond: Math.round(sum.words / seconds),
  }
}
