// Trains what the aligner goes by when it puts figures, dates and places together: npm run train -- link
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, read } from '../../dist/check.js'
import { fileOf } from '../../dist/core/article.js'
import { readStories } from '../eval/read-stories.mjs'
import { fitWeights, isFitted, scoreOf } from './link-fit.mjs'
import { labelledPairs, slippedPairs, unrelatedPairs, weighedKinds } from './link-pairs.mjs'
import { hashOf, slipOf, sortsOfSlip } from './slip-of.mjs'

/** Articles of one event that are read, and slips made in two of them. */
const [mostArticles, mostSlips] = [5, 4]

/** The kinds of claim whose words the features ask for. */
const kindsRead = [...weighedKinds, 'name', 'title']

const readEvent = inputs => {
  const { articles } = canonical(inputs)
  const { claims, sentences } = read(articles, kindsRead)
  return {
    articles,
    claims,
    sentences,
    pathOf: ({ mention }) => articles[mention.articleId].path,
    spanOf: ({ mention }) => fileOf(articles[mention.articleId]).spanOf(mention.span),
  }
}

/** Some of an event's articles, numbered anew. */
const part = (reading, ids) => {
  const place = new Map(ids.map((id, i) => [id, i]))
  return {
    articles: ids.map((id, i) => ({ ...reading.articles[id], id: i })),
    sentences: ids.map(id => reading.sentences[id]),
    claims: reading.claims.flatMap(claim => {
      const articleId = place.get(claim.mention.articleId)
      return articleId === undefined ? [] : [{ ...claim, mention: { ...claim.mention, articleId } }]
    }),
  }
}

/** The first article of each of two events, as if they told of one; a person of the one is nobody of the other. */
const mixed = (one, other) => {
  const [a, b] = [part(one, [0]), part(other, [0])]
  const strange = ({ lemma, ...term }) => ({
    ...term,
    lemma: /^p\d+$/u.test(lemma) ? `other ${lemma}` : lemma,
  })
  return {
    articles: [a.articles[0], { ...b.articles[0], id: 1 }],
    sentences: [a.sentences[0], b.sentences[0]],
    claims: [
      ...a.claims,
      ...b.claims.map(claim => ({
        ...claim,
        mention: { ...claim.mention, articleId: 1 },
        subject: { ...claim.subject, terms: claim.subject.terms.map(strange) },
      })),
    ],
  }
}

const labelledFrom = (folder, source) =>
  readStories(folder).flatMap(({ name, articles, expected }) =>
    labelledPairs(readEvent(articles), expected, {
      event: `${source} ${name}`,
      source,
      isExhaustive: source === 'labelled',
    }),
  )

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

const unlabelledFrom = folder => {
  const events = foldersIn(folder)
    .flatMap(foldersIn)
    .map(event => ({ event: event.split('/').slice(-2).join('/'), reading: readEvent(articlesIn(event)) }))
  const slipped = events.flatMap(({ event, reading }) =>
    reading.articles.flatMap(({ id: a }) =>
      reading.articles.flatMap(({ id: b }) =>
        a < b ? slippedPairs(part(reading, [a, b]), { event, slipOf, sortsOfSlip, mostSlips }) : [],
      ),
    ),
  )
  const half = Math.floor(events.length / 2)
  const unrelated = events.flatMap(({ event, reading }, i) =>
    unrelatedPairs(mixed(reading, events[(i + half) % events.length].reading), { event }),
  )
  return [...slipped, ...unrelated]
}

/** How much a pair counts for, by where it comes from: only labelled news is all of it what the program will meet. */
const counts = { labelled: 1, fixture: 2.5, story: 1.5, slip: 0.5, agreeing: 0.5, unrelated: 1 }
/** Stories label only some of what can both be true, so that they say little of it. */
const ofStories = 0.3

const countOf = ({ source, isConflict }) =>
  counts[source] * (!isConflict && (source === 'fixture' || source === 'story') ? ofStories : 1)

/** Parts that the events are cut into: each is scored by weights that were fitted to the others. */
const folds = 5
const foldOf = ({ event }) => hashOf(event) % folds

/** Scores of all pairs by weights that have seen nothing of their event. */
const heldOut = pairs =>
  Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(
      pairs.filter(pair => foldOf(pair) !== fold),
      countOf,
    )
    return pairs
      .filter(pair => foldOf(pair) === fold)
      .map(pair => ({ ...pair, score: scoreOf(weights, pair) }))
  }).flat()

const share = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000)

/** Average precision: how well the scores put those that belong together first. */
const averagePrecision = scored => {
  let [found, sum] = [0, 0]
  for (const [i, { isTogether }] of scored.toSorted((a, b) => b.score - a.score).entries())
    if (isTogether) sum += ++found / (i + 1)
  return share(sum, found)
}

const bands = Array.from({ length: 10 }, (_, i) => i / 10)

/** Of the pairs of one source and kind: how many, how well ranked, and how many are right in each band of scores. */
const summary = scored => ({
  pairs: scored.length,
  together: scored.filter(({ isTogether }) => isTogether).length,
  averagePrecision: averagePrecision(scored),
  rightByScore: Object.fromEntries(
    bands.flatMap(from => {
      const own = scored.filter(({ score }) => score >= from && score < from + 0.1)
      const right = own.filter(({ isTogether }) => isTogether).length
      return own.length === 0 ? [] : [[from.toFixed(1), `${right}/${own.length}`]]
    }),
  ),
})

const bySource = scored =>
  Object.fromEntries(
    Object.keys(counts).flatMap(source =>
      weighedKinds.flatMap(kind => {
        const own = scored.filter(pair => pair.source === source && pair.kind === kind)
        return own.length === 0 ? [] : [[`${source} ${kind}`, summary(own)]]
      }),
    ),
  )

/** The lowest score from which at least such a share of the pairs is right. */
const thresholdFor = (scored, least) => {
  const inOrder = scored.toSorted((a, b) => b.score - a.score)
  let [right, best] = [0, 1]
  for (const [i, { isTogether, score }] of inOrder.entries()) {
    if (isTogether) right++
    if (right / (i + 1) >= least) best = score
  }
  return Math.round(best * 1000) / 1000
}

/** Shares of pairs that are asked to be right: before rivals, one-to-one assignment and limits of groups have their say. */
const asked = { conflict: 0.8, match: 0.6, firm: 0.64 }

/** Thresholds of a kind that keeps its prior: they came with it. */
const ofPrior = { conflict: 0.6, match: 0.4, firm: 0.45 }

const thresholdsOf = (kind, conflicts, matches) => {
  const own = pairs => pairs.filter(pair => pair.kind === kind)
  // Conflicts in real news are too few to choose by: a slip or a story stands in for them.
  const made = own(conflicts).filter(({ source }) => source !== 'labelled' && source !== 'unrelated')
  const real = own(matches).filter(({ source }) => source === 'labelled')
  const ofMatch = isFitted(matches, kind)
    ? { match: thresholdFor(real, asked.match), firm: thresholdFor(real, asked.firm) }
    : { match: ofPrior.match, firm: ofPrior.firm }
  return {
    conflict: isFitted(conflicts, kind) ? thresholdFor(made, asked.conflict) : ofPrior.conflict,
    ...ofMatch,
  }
}

const rounded = weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]),
  )

const modelOf = pairs => {
  const weights = fitWeights(pairs, countOf)
  return Object.fromEntries(weighedKinds.map(kind => [kind, rounded(weights[kind])]))
}

const write = (path, value) =>
  writeFileSync(new URL(`../../data/${path}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)

/**
 * Trains both models, for values that exclude each other and for those that can both be true, and writes them with their card.
 *
 * @param real a folder with `labelled/` and `more/`
 * @param stories a folder of labelled stories beside the project's own
 */
export const trainLink = (real, stories) => {
  const own = new URL('../../fixtures/stories', import.meta.url).pathname
  const pairs = [
    ...labelledFrom(join(real, 'labelled'), 'labelled'),
    ...labelledFrom(own, 'fixture'),
    ...labelledFrom(stories, 'story'),
    ...unlabelledFrom(join(real, 'more')),
  ]
  const [conflicts, matches] = [true, false].map(isConflict =>
    pairs.filter(pair => pair.isConflict === isConflict),
  )
  const [heldConflicts, heldMatches] = [heldOut(conflicts), heldOut(matches)]
  write('link.json', {
    conflict: modelOf(conflicts),
    match: modelOf(matches),
    thresholds: Object.fromEntries(
      weighedKinds.map(kind => [kind, thresholdsOf(kind, heldConflicts, heldMatches)]),
    ),
  })
  const events = source =>
    new Set(pairs.filter(pair => pair.source === source).map(({ event }) => event)).size
  write('link.card.json', {
    what: 'Weights of a logistic regression for each kind of claim, held near a prior by a ridge penalty; a kind with too few pairs keeps the prior.',
    data: {
      labelled: `${events('labelled')} events of real news, labelled by hand`,
      fixture: `${events('fixture')} invented stories of the project`,
      story: `${events('story')} invented stories`,
      slip: `${events('slip')} events of real news: values that two articles share, one of them changed by a slip`,
      agreeing: `${events('agreeing')} events of real news: telling values that two articles share`,
      unrelated: `${events('unrelated')} pairs of articles on two events`,
    },
    licence: "The weights are the project's own; no text of the articles can be read off them.",
    folds: `${folds}, by event; all figures below are of pairs whose event was not trained on`,
    asked,
    conflict: bySource(heldConflicts),
    match: bySource(heldMatches),
  })
}
