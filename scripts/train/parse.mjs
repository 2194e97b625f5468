// Trains tagger and parser on a treebank, and writes both into data/parse.bin, and what they are worth into data/parse.card.json.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packModels, unpackModels } from '../../dist/parse/model-file.js'
import { parserInput } from '../../dist/parse/parse-sentence.js'
import { tagWords } from '../../dist/parse/tagger.js'
import { wordForm } from '../../dist/parse/word-form.js'
import { scoreParse } from '../eval/score-parse.mjs'
import { readTreebank } from './read-treebank.mjs'
import { trainParser } from './train-parser.mjs'
import { trainTagger } from './train-tagger.mjs'

/** Parts that the training text is cut into: the parser learns from tags as a tagger gives them to text that it does not know. */
const folds = 5
const tagger = { bits: 19, epochs: 6 }
const parser = { bits: 21, epochs: 10, explore: 0.9 }

/** Distinct values in order of first appearance, and the number of each. */
const numbered = values => {
  const names = [...new Set(values)]
  return { names, numberOf: new Map(names.map((name, i) => [name, i])) }
}

export const trainParse = folder => {
  const { train, dev, test } = readTreebank(folder)
  const words = train.flatMap(sentence => sentence.words)
  const tags = numbered(words.map(({ upos, xpos }) => `${upos}|${xpos}`))
  const relations = numbered(words.map(({ deprel }) => deprel))
  const tagOf = ({ upos, xpos }) => tags.numberOf.get(`${upos}|${xpos}`)
  const taggerOn = sentences => trainTagger(sentences, { classes: tags.names.length, tagOf, ...tagger })
  const formsOf = sentence => sentence.words.map(({ form }) => wordForm(form))
  const jackknifed = []
  for (let fold = 0; fold < folds; fold++) {
    const model = taggerOn(train.filter((_, i) => i % folds !== fold))
    for (const [i, sentence] of train.entries())
      if (i % folds === fold) jackknifed[i] = tagWords(model, formsOf(sentence))
    console.error(`tags for part ${fold + 1} of ${folds}`)
  }
  const examples = train.map((sentence, i) => ({
    input: parserInput(
      formsOf(sentence).map(({ word }) => word),
      jackknifed[i],
    ),
    heads: Int32Array.from([
      ...sentence.words.map(({ head }) => (head < 0 ? sentence.words.length : head)),
      -1,
    ]),
    relations: Int32Array.from([...sentence.words.map(({ deprel }) => relations.numberOf.get(deprel)), 0]),
  }))
  const packed = packModels({
    tags: tags.names,
    relations: relations.names,
    tagger: taggerOn(train),
    parser: trainParser(examples, {
      relationCount: relations.names.length,
      ...parser,
      report: epoch => console.error(`parser: pass ${epoch + 1} of ${parser.epochs}`),
    }),
  })
  const models = unpackModels(packed)
  const genres = [...new Set(test.map(({ genre }) => genre))].sort()
  const card = {
    model:
      'Averaged perceptrons over hashed features: a tagger, and an arc-eager parser with a dynamic oracle.',
    data: [
      'UD English GUM: news, interview, academic, court, textbook, vlog, speech, bio, voyage; annotations CC BY 4.0; texts CC BY 2.5 (Wikinews), CC BY 4.0, CC BY, public domain, CC BY-SA 3.0 (Wikipedia, Wikivoyage)',
      'UD English EWT: all documents; CC BY-SA 4.0',
    ],
    licence: 'CC BY-SA 4.0',
    sentences: train.length,
    words: words.length,
    settings: { folds, tagger, parser },
    bytes: packed.length,
    scores: {
      dev: scoreParse(models, dev),
      test: scoreParse(models, test),
      byGenre: Object.fromEntries(
        genres.map(genre => [
          genre,
          scoreParse(
            models,
            test.filter(sentence => sentence.genre === genre),
          ),
        ]),
      ),
    },
  }
  const write = (name, content) =>
    writeFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), content)
  write('parse.bin', packed)
  write('parse.card.json', `${JSON.stringify(card, null, 2)}\n`)
  console.log(JSON.stringify(card.scores, null, 2))
}
