import { expect, it } from 'vitest'
import { layOutModels, readModels } from '../../src/parse/model-file.ts'
import { packModels } from '../../src/parse/pack-models.ts'
import { sortedWords } from '../../src/parse/sorted-words.ts'

const table = (classes: number, weights: readonly number[]) => ({
  classes,
  mask: 1,
  weights: Float32Array.from(weights),
})

const models = {
  tags: ['NOUN|NN', 'VERB|VBD'],
  relations: ['root', 'nsubj'],
  words: { words: sortedWords(['ferry', 'sank']), classes: [3, 0], tagSets: [1, 2], uses: [1, 256] },
  tagger: { weights: table(2, [4, 0, -8, 16]), candidates: [[0, 1], [0], [1]], finite: Int32Array.of(0, 1) },
  backward: table(4, [10, 0, 0, -2, 0, 0, 0, 12]),
  forward: table(4, [0, 0, 0, 0, 0, 0, 0, 0]),
  labels: { weights: table(2, [0, 0, 3, 0]), candidates: [[1], [0, 1]], root: 0 },
}

const least = { tagger: 1, backward: 1, forward: 1, labels: 1 }

it('unpacks what it packed', () => {
  const read = readModels(layOutModels(packModels(models, least)))
  const { tags, relations, words, tagger, labels } = models
  expect(read).toMatchObject({ tags, relations })
  const { list } = read.lexicon
  expect({
    words: list.words,
    classes: Array.from(list.classes),
    tagSets: Array.from(list.tagSets),
    uses: Array.from(list.uses),
  }).toEqual(words)
  expect(read.tagger).toMatchObject({ candidates: tagger.candidates, finite: tagger.finite })
  expect(read.labels).toMatchObject({
    candidates: labels.candidates.map(list => list.filter(relation => relation !== 0)),
    root: 0,
  })
  // Weights become whole numbers; their proportions stay.
  const [half, none, minus, two] = read.tagger.weights.weights
  expect([none, (minus ?? 0) / (half ?? 1), (two ?? 0) / (half ?? 1)]).toEqual([0, -2, 4])
})

it('gives the same bytes for the same models', () => {
  expect(Buffer.from(packModels(models, least)).equals(Buffer.from(packModels(models, least)))).toBe(true)
})
