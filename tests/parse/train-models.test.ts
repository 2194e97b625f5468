import { describe, expect, it } from 'vitest'
import { trainModels } from '../../scripts/train/train-models.mjs'
import { layOutModels, readModels } from '../../src/parse/model-file.ts'
import { parseSentence } from '../../src/parse/parse-sentence.ts'

/** A word as "form/UPOS/XPOS/head/relation", the head from 1, 0 for the root. */
const sentence = (line: string) => ({
  words: line.split(' ').map(word => {
    const [form = '', upos = '', xpos = '', head, deprel = ''] = word.split('/')
    return { form, upos, xpos, head: Number(head) - 1, deprel }
  }),
})

const treebank = ['ferry', 'mayor', 'storm', 'judge'].flatMap(noun =>
  ['left', 'returned', 'spoke'].flatMap(verb => [
    sentence(`The/DET/DT/2/det ${noun}/NOUN/NN/3/nsubj ${verb}/VERB/VBD/0/root ./PUNCT/./3/punct`),
    sentence(
      `Anna/PROPN/NNP/2/nsubj ${verb}/VERB/VBD/0/root with/ADP/IN/5/case the/DET/DT/5/det ${noun}/NOUN/NN/2/obl`,
    ),
  ]),
)

const settings = {
  folds: 2,
  words: { classes: 4, atLeast: 2, passes: 3 },
  lexicon: { atLeast: 2, closedAt: 5 },
  tagger: { bits: 12, epochs: 3, atLeast: 1 },
  backward: { bits: 12, epochs: 3, width: 2, atLeast: 1 },
  forward: { bits: 12, epochs: 3, width: 2, atLeast: 1 },
  labels: { bits: 12, epochs: 3, atLeast: 1 },
  least: { tagger: 1, backward: 1, forward: 1, labels: 1 },
}

describe('training', () => {
  const train = () => trainModels(treebank, [['the', 'ferry', 'left']], new Map(), settings)

  it('gives the same bytes for the same sentences', () => {
    expect(Buffer.from(train()).equals(Buffer.from(train()))).toBe(true)
  })

  it('learns the sentences, and packs what it learnt', () => {
    expect(parseSentence(readModels(layOutModels(train())), ['The', 'judge', 'spoke', '.'])).toEqual({
      tags: ['DET', 'NOUN', 'VERB', 'PUNCT'],
      pennTags: ['DT', 'NN', 'VBD', '.'],
      heads: [1, 2, -1, 2],
      relations: ['det', 'nsubj', 'root', 'punct'],
    })
  })
})
