// Trains how far two values at one place of two sentences that read alike are about one thing: npm run train -- slots
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { slotPairs } from '../../dist/align/parallel/parallel-slots.js'
import { canonical, read } from '../../dist/check.js'
import { fileOf } from '../../dist/core/article.js'
import { kindOf } from '../../dist/kinds/index.js'
import { fitLogistic } from './logistic.mjs'

/** Articles of one event that are read. */
const mostArticles = 12

/** The kinds whose values stand at a place of a sentence; the first one is what the others are held against. */
const kinds = ['figure', 'date', 'place']

/** Parts that the events are cut into: each is scored by weights that were fitted to the others. */
const folds = 5

/** What a weight costs, for every step away from 0; the start costs next to nothing. */
const [ridge, ridgeOfStart] = [0.5, 0.01]

const foldersIn = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .sort()

const articlesIn = folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .slice(0, mostArticles)
    .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

/** The rows of an event's labels in which both claims stand. */
const rowsOf = (rows, articles, a, b) => {
  const stands = (row, { mention }) => {
    const article = articles[mention.articleId]
    const { start, end } = fileOf(article).spanOf(mention.span)
    return [row.mentions[article.path] ?? []].flat().some(quote => {
      const at = article.input.indexOf(quote)
      return at >= 0 && start < at + quote.length && end > at
    })
  }
  return rows.filter(row => row.kind === a.kind && stands(row, a) && stands(row, b))
}

const isSameText = (a, b) => a.mention.text.toLowerCase() === b.mention.text.toLowerCase()

/**
 * Are two values one fact? Equal ones nearly always are, where they stand at one place; such that exclude each other are
 * where the labels say so. Of values that can both be true nothing is known.
 */
const isOneFact = (a, b, rows) => {
  const { verdict } = kindOf(a.kind).compare(a.value, b.value)
  if (verdict === 'agreement' || verdict === 'notation' || isSameText(a, b)) return true
  if (rows.some(row => row.verdict === 'contradiction')) return true
  return verdict === 'compatible' ? null : false
}

const examplesOf = (folder, labels) => {
  const inputs = articlesIn(folder)
  const articles = canonical(inputs).articles.map(article => ({
    ...article,
    input: inputs.find(({ path }) => path === article.path)?.text ?? '',
  }))
  const { claims, sentenceOf } = read(articles, kinds)
  const stated = claims.filter(({ subject }) => subject.entity === null)
  return slotPairs(articles, stated, sentenceOf).flatMap(({ a, b, features }) => {
    const isTogether = isOneFact(a, b, rowsOf(labels, articles, a, b))
    return isTogether === null ? [] : [{ event: folder, kind: a.kind, features, isTogether }]
  })
}

const labelsOf = folder => JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')).expected

/** Of the facts that two articles both tell, the share of which the values exclude each other. */
const conflictRateOf = rows => {
  const own = rows.filter(({ kind, verdict }) => kinds.includes(kind) && verdict !== 'compatible')
  return own.filter(({ verdict }) => verdict === 'contradiction').length / own.length
}

const namesOf = examples => Object.keys(examples[0].features)

const vectorOf = (names, { kind, features }) =>
  Float64Array.from([
    1,
    ...names.map(name => features[name]),
    ...kinds.slice(1).map(other => Number(other === kind)),
  ])

const fitted = (names, examples) => {
  const rows = examples.map(example => vectorOf(names, example))
  const labels = examples.map(({ isTogether }) => Number(isTogether))
  const ones = examples.map(() => 1)
  const penalties = [ridgeOfStart, ...[...names, ...kinds.slice(1)].map(() => ridge)]
  return fitLogistic(
    rows,
    labels,
    ones,
    penalties,
    penalties.map(() => 0),
  )
}

const scoreOf = (weights, vector) =>
  1 / (1 + Math.exp(-vector.reduce((sum, value, i) => sum + value * weights[i], 0)))

const bands = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01]

/** Held-out scores against what is right, band by band. */
const calibrationOf = scored =>
  Object.fromEntries(
    bands.slice(1).map((to, i) => {
      const own = scored.filter(({ score }) => score >= bands[i] && score < to)
      const right = own.filter(({ isTogether }) => isTogether).length
      return [`from ${bands[i]}`, `${right} of ${own.length}`]
    }),
  )

const round = number => Math.round(1000 * number) / 1000

const write = (path, value) =>
  writeFileSync(new URL(`../../data/${path}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)

/**
 * Trains the model and writes it with its card.
 *
 * @param real a folder with `labelled/` (each event with its `gold.json`) and `more/`
 */
export const trainSlots = real => {
  const labelled = foldersIn(join(real, 'labelled'))
  const more = foldersIn(join(real, 'more')).flatMap(foldersIn)
  const examples = [
    ...labelled.flatMap(folder => examplesOf(folder, labelsOf(folder))),
    ...more.flatMap(folder => examplesOf(folder, [])),
  ]
  const events = [...new Set(examples.map(({ event }) => event))]
  const foldOf = ({ event }) => events.indexOf(event) % folds
  const names = namesOf(examples)
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(
      names,
      examples.filter(example => foldOf(example) !== fold),
    )
    return examples
      .filter(example => foldOf(example) === fold)
      .map(example => ({ ...example, score: scoreOf(weights, vectorOf(names, example)) }))
  }).flat()
  const [start, ...others] = fitted(names, examples)
  write('slots.json', {
    start: round(start),
    weights: Object.fromEntries(names.map((name, i) => [name, round(others[i])])),
    kinds: Object.fromEntries(kinds.slice(1).map((kind, i) => [kind, round(others[names.length + i])])),
    conflictRate: round(conflictRateOf(labelled.flatMap(labelsOf))),
  })
  write('slots.card.json', {
    what: 'A logistic regression with a ridge penalty: are two values at one place of two sentences that read alike about one thing? It does not see the values.',
    data: {
      labelled: `${labelled.length} events of real news, labelled by hand`,
      more: `${more.length} further events of real news: equal values are taken for one fact, such that exclude each other for two`,
      pairs: examples.length,
      together: examples.filter(({ isTogether }) => isTogether).length,
    },
    licence: "The weights are the project's own; no text of the articles can be read off them.",
    folds: `${folds}, by event; the calibration is of pairs whose event was not trained on`,
    calibration: Object.fromEntries(
      kinds.map(kind => [kind, calibrationOf(scored.filter(example => example.kind === kind))]),
    ),
  })
}
