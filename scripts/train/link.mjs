// Trains what decides whether two values are of one thing, and writes data/link.json with its card data/link.card.json.
//
// Two models, one for values that exclude each other and one for those that can both be true. Each is one logistic regression
// over all kinds, from which a kind departs as far as its pairs say so. Scores on folds by event tell how good it is.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readStories } from '../eval/read-stories.mjs'
import { linkPairs, weighedKinds } from './link-pairs.mjs'
import { fitLogistic } from './logistic.mjs'
import { slipPairs } from './slip-pairs.mjs'

const folds = 5
/** Ridge penalties: on the weights that all kinds share, and on what a kind departs from them. */
const penalties = { shared: 1, kind: 4 }
/** What a pair counts for by where it comes from: invented stories flatter. */
const sources = { real: 1, stories: 0.3, slips: 0.5 }

/** The fold of an event; the same whatever else is trained on. */
const foldOf = event => {
  let hash = 7
  for (const char of event) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003
  return hash % folds
}

const columnsOf = names => ['start', ...names]

const toRow = (names, { features, kind, isTrue, source }) => {
  const own = columnsOf(names).map(name => (name === 'start' ? 1 : features[name]))
  const blocks = weighedKinds.map(other => (other === kind ? own : own.map(() => 0)))
  return { x: Float64Array.from([...own, ...blocks.flat()]), isTrue, weight: sources[source] }
}

const scoreOf = (weights, { x }) => {
  let sum = 0
  for (const [j, value] of x.entries()) sum += value * weights[j]
  return 1 / (1 + Math.exp(-sum))
}

const penaltiesFor = names => {
  const own = columnsOf(names)
  const of = strength => own.map(name => (name === 'start' ? 0.1 * strength : strength))
  return [...of(penalties.shared), ...weighedKinds.flatMap(() => of(penalties.kind))]
}

/** Precision and recall of held-out real pairs from each score on. */
const curve = scored =>
  [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(from => {
    const taken = scored.filter(({ score }) => score >= from)
    const right = taken.filter(({ isTrue }) => isTrue).length
    return {
      from,
      taken: taken.length,
      right,
      of: scored.filter(({ isTrue }) => isTrue).length,
    }
  })

const averagePrecision = scored => {
  let [right, sum] = [0, 0]
  for (const [i, { isTrue }] of scored.toSorted((a, b) => b.score - a.score).entries())
    if (isTrue) sum += ++right / (i + 1)
  return right === 0 ? 0 : Math.round((1000 * sum) / right) / 1000
}

const train = pairs => {
  const names = Object.keys(pairs[0].features).sort()
  const rows = pairs.map(pair => toRow(names, pair))
  const held = Array.from({ length: folds }, (_, fold) => {
    const weights = fitLogistic(
      rows.filter((_, i) => foldOf(pairs[i].event) !== fold),
      penaltiesFor(names),
    )
    return pairs.flatMap(({ event, kind, isTrue, source }, i) =>
      foldOf(event) === fold ? [{ event, kind, isTrue, source, score: scoreOf(weights, rows[i]) }] : [],
    )
  }).flat()
  const weights = fitLogistic(rows, penaltiesFor(names))
  const columns = columnsOf(names)
  const rounded = value => Math.round(value * 1000) / 1000
  const shared = Object.fromEntries(columns.map((name, j) => [name, rounded(weights[j])]))
  const own = weighedKinds.map((kind, k) => [
    kind,
    Object.fromEntries(
      columns.map((name, j) => [name, rounded(weights[j] + weights[(k + 1) * columns.length + j])]),
    ),
  ])
  const real = held.filter(({ source }) => source === 'real')
  const card = {
    pairs: pairs.length,
    together: pairs.filter(({ isTrue }) => isTrue).length,
    bySource: Object.fromEntries(
      Object.keys(sources).map(source => {
        const found = held.filter(pair => pair.source === source)
        return [source, { pairs: found.length, together: found.filter(({ isTrue }) => isTrue).length }]
      }),
    ),
    heldOutReal: { averagePrecision: averagePrecision(real), byScore: curve(real) },
    heldOutByKind: Object.fromEntries(
      weighedKinds.map(kind => {
        const found = real.filter(pair => pair.kind === kind)
        return [kind, { averagePrecision: averagePrecision(found), byScore: curve(found) }]
      }),
    ),
    slipsByScore: curve(held.filter(({ source }) => source === 'slips')),
    storiesByScore: curve(held.filter(({ source }) => source === 'stories')),
  }
  return { weights: { shared, ...Object.fromEntries(own) }, card }
}

export const trainLink = ({ real, more }) => {
  const stories = readStories(fileURLToPath(new URL('../../fixtures/stories', import.meta.url)))
  const from = (source, pairs) => pairs.map(pair => ({ ...pair, source }))
  const pairs = [
    ...from('real', readStories(real).flatMap(linkPairs)),
    // Stories label only what differs, so that their equal values teach nothing.
    ...from('stories', stories.flatMap(linkPairs)).filter(({ mode }) => mode === 'conflict'),
    ...from('slips', slipPairs(more)),
  ]
  const conflict = train(pairs.filter(({ mode }) => mode === 'conflict'))
  const match = train(pairs.filter(({ mode }) => mode === 'match'))
  const write = (name, content) =>
    writeFileSync(
      fileURLToPath(new URL(`../../data/${name}`, import.meta.url)),
      `${JSON.stringify(content, null, 1)}\n`,
    )
  write('link.json', { conflict: conflict.weights, match: match.weights })
  write('link.card.json', {
    model: 'Logistic regression with a ridge penalty, shared by all kinds, from which each kind departs.',
    settings: { folds, penalties, sources },
    conflict: conflict.card,
    match: match.card,
  })
  console.log(JSON.stringify({ conflict: conflict.card, match: match.card }, null, 1))
}
