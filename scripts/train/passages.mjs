// Trains how likely the values of two passages are about one thing: npm run train -- passages
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { passagePairs } from '../../dist/align/passages/passage-pairs.js'
import { scopeGate } from '../../dist/align/same-scope.js'
import { storyYearOf } from '../../dist/align/story-year.js'
import { canonical, read } from '../../dist/check.js'
import { fileOf } from '../../dist/core/article.js'
import { kindOf } from '../../dist/kinds/index.js'
import { fitLogistic } from './logistic.mjs'

/** Articles of one event that are read. */
const mostArticles = 6

/** The kinds of which the passage tells what they are about; the first one is what the others are held against. */
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
  return verdict === 'contradiction' ? false : null
}

/** All claims of an event that its articles state of things, not of people. */
const readEvent = inputs => {
  const articles = canonical(inputs).articles.map(article => ({
    ...article,
    input: inputs.find(({ path }) => path === article.path)?.text ?? '',
  }))
  const { claims, proseOf } = read(articles, kinds)
  return { articles, claims: claims.filter(({ subject }) => subject.entity === null), proseOf }
}

const verdictOf = (a, b) => kindOf(a.kind).compare(a.value, b.value).verdict

const examplesOf = (folder, labels) => {
  const { articles, claims, proseOf } = readEvent(articlesIn(folder))
  const storyYear = storyYearOf(articles)
  return [...passagePairs(articles, claims, proseOf)].flatMap(({ a, b, features }) => {
    if (scopeGate(a, b, storyYear) !== null) return []
    const isTogether = isOneFact(a, b, rowsOf(labels, articles, a, b))
    if (isTogether === null) return []
    const isConflict = verdictOf(a, b) === 'contradiction' && !isSameText(a, b)
    return [
      {
        event: folder,
        kind: a.kind,
        features,
        isTogether,
        difference: isConflict ? differenceOf(a, b) : null,
      },
    ]
  })
}

const differenceOf = (a, b) => kindOf(a.kind).difference?.(a.value, b.value) ?? null

/** How the values differ that a published correction, or a label, says are of one fact. */
const correctionsOf = cases =>
  cases
    .filter(({ wording }) => wording === 'easy' || wording === 'single')
    .filter(({ expected }) => expected.verdict === 'contradiction' && kinds.includes(expected.kind))
    .flatMap(({ a, b, expected }) => {
      const { articles, claims } = readEvent([
        { path: 'a', text: a },
        { path: 'b', text: b },
      ])
      const isExpected = ({ mention: { text } }) =>
        (expected.values ?? []).some(value => value.includes(text) || text.includes(value))
      const of = path =>
        claims.filter(claim => articles[claim.mention.articleId].path === path && isExpected(claim))
      const pair = of('a')
        .flatMap(x => of('b').map(y => [x, y]))
        .find(([x, y]) => x.kind === y.kind && verdictOf(x, y) === 'contradiction')
      return pair ? [{ kind: pair[0].kind, difference: differenceOf(...pair) }] : []
    })

/** How many differences of values of two facts the few of one fact are taken to come with. */
const shrinkage = 5

/** For each kind, by how much more each difference is found between values of one fact, as a logarithm. */
const differencesOf = (examples, corrections) => {
  const known = examples.filter(({ difference }) => difference !== null)
  const one = [...known.filter(({ isTogether }) => isTogether), ...corrections]
  const two = known.filter(({ isTogether }) => !isTogether)
  const ofKind = kind => {
    const own = list => list.filter(example => example.kind === kind && example.difference !== null)
    const [left, right] = [own(one), own(two)]
    const names = [...new Set([...left, ...right].map(({ difference }) => difference))].sort()
    const count = (list, name) => list.filter(({ difference }) => difference === name).length
    return Object.fromEntries(
      names.map(name => {
        const chance = (count(right, name) + 1) / (right.length + names.length)
        const share = (count(left, name) + shrinkage * chance) / (left.length + shrinkage)
        return [name, round(Math.log(share / chance))]
      }),
    )
  }
  return Object.fromEntries(
    kinds.map(kind => [kind, ofKind(kind)]).filter(([, own]) => Object.keys(own).length > 0),
  )
}

const labelsOf = folder => JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')).expected

/** Of the facts that two articles both tell, the logarithm of the odds that the values exclude each other. */
const conflictRateOf = rows => {
  const own = rows.filter(({ kind, verdict }) => kinds.includes(kind) && verdict !== 'compatible')
  const conflicts = own.filter(({ verdict }) => verdict === 'contradiction').length
  return Math.log(conflicts / (own.length - conflicts))
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
 * @param casesFile pairs of texts after published corrections, a JSON object a line
 */
export const trainPassages = (real, casesFile) => {
  const labelled = foldersIn(join(real, 'labelled'))
  const more = foldersIn(join(real, 'more')).flatMap(foldersIn)
  const examples = [
    ...labelled.flatMap(folder => examplesOf(folder, labelsOf(folder))),
    ...more.flatMap(folder => examplesOf(folder, [])),
  ]
  const cases = readFileSync(casesFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const corrections = correctionsOf(cases)
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
  write('passages.json', {
    start: round(start),
    weights: Object.fromEntries(names.map((name, i) => [name, round(others[i])])),
    kinds: Object.fromEntries(kinds.slice(1).map((kind, i) => [kind, round(others[names.length + i])])),
    conflictRate: round(conflictRateOf(labelled.flatMap(labelsOf))),
    differences: differencesOf(examples, corrections),
  })
  write('passages.card.json', {
    what: 'A logistic regression with a ridge penalty: are the values of two passages about one thing? It does not see the values. For values that exclude each other, how they differ is weighed by how often corrections differ so.',
    data: {
      labelled: `${labelled.length} events of real news, labelled by hand`,
      more: `${more.length} further events of real news: equal values are taken for one fact, such that exclude each other for two`,
      pairs: examples.length,
      corrections: `${corrections.length} published corrections and reports of bugs: only how their values differ`,
      together: examples.filter(({ isTogether }) => isTogether).length,
    },
    licence: "The weights are the project's own; no text of the articles can be read off them.",
    folds: `${folds}, by event; the calibration is of pairs whose event was not trained on`,
    calibration: Object.fromEntries(
      kinds.map(kind => [kind, calibrationOf(scored.filter(example => example.kind === kind))]),
    ),
  })
}
