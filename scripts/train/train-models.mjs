import { packModels } from '../../dist/parse/pack-models.js'
import { Parser } from '../../dist/parse/parser.js'
import {
  kindsOfTags,
  parserInput,
  reversed,
  reversedHeads,
  withGuide,
} from '../../dist/parse/parser-input.js'
import { finiteTags, tagWords } from '../../dist/parse/tagger.js'
import { LooseWeights } from '../../dist/parse/transition-weights.js'
import { plainForm } from '../../dist/parse/word-form.js'
import { buildLexicon } from './build-lexicon.mjs'
import { goldTransitions } from './gold-transitions.mjs'
import { trainLabels } from './train-labels.mjs'
import { trainParser } from './train-parser.mjs'
import { trainTagger } from './train-tagger.mjs'
import { wordClasses } from './word-classes.mjs'

/** Distinct values in order of first appearance, and the number of each. */
const numbered = values => {
  const names = [...new Set(values)]
  return { names, numberOf: new Map(names.map((name, i) => [name, i])) }
}

/**
 * What a model says of text that it was not trained on: each part of the items is answered by a model of all the others.
 *
 * @param train makes of items a function that answers for one item
 */
const answersOfOthers = (items, folds, train) => {
  const answers = []
  for (let fold = 0; fold < folds; fold++) {
    const answer = train(items.filter((_, i) => i % folds !== fold))
    for (const [i, item] of items.entries()) if (i % folds === fold) answers[i] = answer(item)
  }
  return answers
}

/** By number of a tag, the relations that its words have to their heads more than once; any, if there is none. */
const relationsByTag = (tagCount, relationCount, tags, relations) => {
  const counts = Array.from({ length: tagCount }, () => new Int32Array(relationCount))
  for (const [s, list] of relations.entries())
    for (const [i, relation] of list.entries()) counts[tags[s][i]][relation]++
  const numbers = counts.map(list => [...list.keys()].filter(relation => list[relation] > 1))
  const all = [...new Int32Array(relationCount).keys()]
  return numbers.map(list => (list.length > 0 ? list : all))
}

/**
 * Trains all models, each stage on what the stages before it make of text that they do not know.
 *
 * @param train sentences as `readConllu` gives them
 * @param texts lists of words, to learn classes of words from
 * @param dictionary what words may be, as `readDictionary` gives it
 * @param report takes a line on how far it is
 * @returns {Uint8Array} the packed models
 */
export const trainModels = (train, texts, dictionary, settings, report = () => {}) => {
  const allWords = train.flatMap(({ words }) => words)
  const tags = numbered(allWords.map(({ upos, xpos }) => `${upos}|${xpos}`))
  const relations = numbered(allWords.map(({ deprel }) => deprel))
  const root = relations.numberOf.get('root')
  const tagOf = ({ upos, xpos }) => tags.numberOf.get(`${upos}|${xpos}`)

  const plain = [...train.map(({ words }) => words.map(({ form }) => form)), ...texts].map(words =>
    words.map(plainForm),
  )
  const classes = wordClasses(plain, settings.words)
  report(`classes of ${classes.size} words`)

  const lexiconOf = sentences =>
    buildLexicon(sentences, { tagOf, wordClasses: classes, dictionary, ...settings.lexicon })
  const readWith = (lexicon, { words }) => words.map(({ form }) => lexicon.read(form))
  const taggerOf = sentences => {
    const { lexicon, candidates } = lexiconOf(sentences)
    const examples = sentences.map(sentence => ({
      words: readWith(lexicon, sentence),
      tags: Int32Array.from(sentence.words, tagOf),
    }))
    const tagger = trainTagger(examples, {
      classes: tags.names.length,
      candidates,
      finite: finiteTags(tags.names),
      ...settings.tagger,
    })
    report('a tagger')
    return { lexicon, tagger }
  }
  const { lexicon, tagger } = taggerOf(train)
  const guessed = answersOfOthers(train, settings.folds, part => {
    const other = taggerOf(part)
    return sentence => tagWords(other.tagger, readWith(other.lexicon, sentence))
  })

  const kinds = kindsOfTags(tags.names)
  const examples = train.map((sentence, i) => ({
    input: parserInput(readWith(lexicon, sentence), guessed[i], kinds),
    heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? sentence.words.length : head)),
    relations: Int32Array.from(sentence.words, ({ deprel }) => relations.numberOf.get(deprel)),
  }))
  const parserOf = (items, name) =>
    trainParser(items, {
      ...settings[name],
      report: (epoch, missed) =>
        report(`${name}: pass ${epoch + 1}, ${missed} of ${items.length} sentences wrong`),
    })
  const back = examples.map(({ input, heads }) => ({
    input: reversed(input),
    gold: goldTransitions(reversedHeads(heads)),
  }))
  const backward = parserOf(back, 'backward')
  const opinions = answersOfOthers(back, settings.folds, part => {
    const parser = new Parser(new LooseWeights(parserOf(part, 'backward')), settings.backward.width)
    return ({ input }) => reversedHeads(parser.parse(input))
  })
  const forward = parserOf(
    examples.map(({ input, heads }, i) => ({
      input: withGuide(input, opinions[i]),
      gold: goldTransitions(heads),
    })),
    'forward',
  )

  const candidates = relationsByTag(
    tags.names.length,
    relations.names.length,
    guessed,
    examples.map(({ relations }) => relations),
  )
  const labels = trainLabels(examples, {
    classes: relations.names.length,
    candidates,
    root,
    ...settings.labels,
  })
  report('relations')
  return packModels(
    {
      tags: tags.names,
      relations: relations.names,
      words: lexicon.list,
      tagger,
      backward,
      forward,
      labels,
    },
    settings.least,
  )
}
