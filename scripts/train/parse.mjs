// Trains tagger and parser on a treebank, and writes both into data/parse.json, and what they are worth into data/parse.card.json.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { layOutModels, readModels } from '../../dist/parse/model-file.js'
import { scoreParse } from '../eval/score-parse.mjs'
import { readDictionary } from './dictionary.mjs'
import { readTexts } from './read-texts.mjs'
import { readTreebank } from './read-treebank.mjs'
import { trainModels } from './train-models.mjs'

const settings = {
  folds: 3,
  words: { classes: 256, atLeast: 3, passes: 12 },
  lexicon: { atLeast: 3, closedAt: 20 },
  tagger: { bits: 21, epochs: 5, atLeast: 2 },
  backward: { bits: 21, epochs: 4, width: 4, atLeast: 3 },
  forward: { bits: 22, epochs: 4, width: 4, atLeast: 2 },
  labels: { bits: 20, epochs: 4, atLeast: 2 },
  // Chosen on the dev documents, so that the file stays below 6 MB.
  least: { tagger: 9, backward: 17, forward: 14, labels: 9 },
}

/** `wordsPerSecond` is the machine's, and has no place in a file that is the same everywhere. */
const scoresOf = (models, sentences) => {
  const { wordsPerSecond, ...scores } = scoreParse(models, sentences)
  console.error(`${wordsPerSecond} words a second`)
  return scores
}

/** @param folders of plain texts to learn the classes of words from, besides the treebank */
export const trainParse = (treebank, folders) => {
  const { train, dev, test } = readTreebank(treebank)
  const packed = trainModels(train, folders.flatMap(readTexts), readDictionary(), settings, line =>
    console.error(line),
  )
  const models = readModels(layOutModels(packed))
  const genres = [...new Set(test.map(({ genre }) => genre))].sort()
  const card = {
    model:
      'Averaged perceptrons over hashed features: a tagger; an arc-eager parser with a beam that reads a sentence backwards, and one that reads it forwards and sees what the first made of it; and a classifier that names the relations of the tree.',
    data: [
      'UD English GUM: news, interview, academic, court, textbook, vlog, speech, bio, voyage; annotations CC BY 4.0; texts CC BY 2.5 (Wikinews), CC BY 4.0, CC BY, public domain, CC BY-SA 3.0 (Wikipedia, Wikivoyage)',
      'UD English EWT: all documents; CC BY-SA 4.0',
      'Classes of words only: news articles, of which nothing else is kept',
    ],
    licence: 'CC BY-SA 4.0',
    sentences: train.length,
    words: train.reduce((sum, { words }) => sum + words.length, 0),
    settings,
    bytes: packed.length,
    scores: {
      dev: scoresOf(models, dev),
      test: scoresOf(models, test),
      byGenre: Object.fromEntries(
        genres.map(genre => [
          genre,
          scoresOf(
            models,
            test.filter(sentence => sentence.genre === genre),
          ),
        ]),
      ),
    },
  }
  const write = (name, content) =>
    writeFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), content)
  write('parse.json', `${JSON.stringify({ models: Buffer.from(packed).toString('base64') })}\n`)
  write('parse.card.json', `${JSON.stringify(card, null, 2)}\n`)
  console.log(JSON.stringify(card.scores, null, 2))
}
