// Trains when two figures that differ as a slip does are one amount: npm run train -- slips
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAboutPerson } from '../../dist/align/align.js'
import { backgroundOf } from '../../dist/align/background.js'
import { factsOf } from '../../dist/align/facts-of.js'
import { oneInOther } from '../../dist/align/one-in-other.js'
import { otherStory } from '../../dist/align/other-story.js'
import { passagesOf } from '../../dist/align/passages/passages.js'
import { lastGate } from '../../dist/align/relate-claims.js'
import { rivalryOf } from '../../dist/align/rivalry.js'
import { scopeGate } from '../../dist/align/same-scope.js'
import { relateFacts, scorePairs } from '../../dist/align/score-pairs.js'
import { slipFeatures } from '../../dist/align/slips/slip-features.js'
import { storyYearOf } from '../../dist/align/story-year.js'
import { publishedOfClaims } from '../../dist/align/told-before.js'
import { canonical, read } from '../../dist/check.js'
import { kindOf } from '../../dist/kinds/index.js'
import { significant, writtenOf } from '../../dist/kinds/figure/likeness.js'
import { fitLogistic } from './logistic.mjs'
import { articlesIn, conflictRateOf, correctionsOf, foldersIn, labelsOf, round, rowsOf, write } from './passages.mjs'

/** Ways in which a slip changes an amount, as `differenceOf` names them. */
const slips = ['digit', 'digit-of-two', 'scale', 'shift']

/**
 * Gates that go by what is read of a clause, and may be misread. What is denied, a part of a whole, another place and another thing
 * counted keep apart whatever else there is.
 */
const gates = ['other-role', 'other-bearer', 'earlier', 'other-time', 'other-speaker', 'other-doer']

/** Parts that the events are cut into: each is scored by weights that were fitted to the others. */
const folds = 5

/** What a weight costs, for every step away from 0; the start costs next to nothing. */
const [ridge, ridgeOfStart] = [0.5, 0.01]

/** Articles of one event that are read, and slips that are made in it. */
const [mostArticles, mostSlips] = [4, 12]

const compare = (a, b) => kindOf('figure').compare(a.value, b.value)
const areEqual = (a, b) => ['agreement', 'notation'].includes(compare(a, b).verdict)

/** An amount of two digits or more, which is hardly the same by chance. */
const tells = ({ value }) => !value.parts && !value.superlative && significant(writtenOf(value)).length > 1

/** Puts the figures of an event together. */
const weigh = (articles, claims, sentenceOf) => {
  const ofEvents = claims.filter(claim => !isAboutPerson(claim))
  const facts = factsOf(ofEvents.filter(({ kind }) => kind === 'figure'))
  const storyYear = storyYearOf(articles)
  const { pairs, context } = scorePairs(facts, {
    background: backgroundOf(facts, storyYear, claims),
    storyYear,
    passages: passagesOf(articles, ofEvents, sentenceOf),
    publishedOf: publishedOfClaims(articles),
    isOtherStory: otherStory(articles),
    isOneInOther: oneInOther(articles),
  })
  const compatible = facts.flatMap((a, i) =>
    facts.slice(i + 1).flatMap(b => (a.articleId === b.articleId ? [] : [{ a, b, comparison: compare(a, b) }])),
  )
  return { facts, pairs, context, storyYear, rivalry: rivalryOf(facts, compatible) }
}

/** What tells whether two facts are one amount, or null where something else than a reading of their clauses keeps them apart. */
const exampleOf = ({ context, storyYear, rivalry }, a, b) => {
  const { through } = relateFacts(a, b, compare(a, b), context)
  const gate = scopeGate(...through, storyYear)
  if ((gate !== null && !gates.includes(gate)) || lastGate(...through, context) !== null) return null
  const standing = context.standing(a, b, 'contradiction')
  const { background, passages } = context
  const features = slipFeatures(...through, { background, passages, standing, rivalry: rivalry(a, b) })
  return { gate, features, difference: kindOf('figure').difference(a.value, b.value) }
}

const hash = text => createHash('sha256').update(text).digest('hex')

/** A value with one of its digits changed, two of them swapped, or its point moved. */
const slipIn = (written, way, seed) => {
  const digits = [...String(written)]
  const places = digits.flatMap((digit, i) => (/\d/.test(digit) ? [i] : []))
  const telling = places.slice(0, significant(written).length + places.findIndex(i => digits[i] !== '0'))
  const random = Number.parseInt(seed.slice(0, 8), 16)
  if (way === 'point') return random % 2 ? written * 10 : written / 10
  if (way === 'scale') return random % 2 ? written * 1000 : written / 1000
  if (way === 'swap') {
    const at = telling.find((i, k) => telling[k + 1] === i + 1 && digits[i] !== digits[i + 1] && digits[i + 1] !== '0')
    if (at === undefined) return written
    ;[digits[at], digits[at + 1]] = [digits[at + 1], digits[at]]
  } else {
    const at = telling[1 + (random % (telling.length - 1))]
    digits[at] = String((Number(digits[at]) + 1 + (random % 9)) % 10)
  }
  return Number(digits.join(''))
}

const withSlip = (claim, written, slip) => {
  const end = value => (value === null ? null : (value * slip) / written)
  const { low, high } = claim.value
  return {
    ...claim,
    mention: { ...claim.mention, text: `${claim.mention.text}?` },
    value: { ...claim.value, low: end(low), high: end(high) },
  }
}

const examplesOf = (folder, labels) => {
  const inputs = articlesIn(folder).slice(0, mostArticles)
  const articles = canonical(inputs).articles.map(article => ({
    ...article,
    input: inputs.find(({ path }) => path === article.path)?.text ?? '',
  }))
  const { claims, sentenceOf } = read(articles, ['figure', 'date', 'place'])
  const whole = weigh(articles, claims, sentenceOf)
  const isOther = ({ articleId: a }, { articleId: b }) => a === b || whole.context.isOtherStory(a, b)
  const couples = whole.facts.flatMap((a, i) =>
    whole.facts.slice(i + 1).flatMap(b => (isOther(a, b) ? [] : [a.articleId < b.articleId ? [a, b] : [b, a]])),
  )
  const told = couples.filter(couple => couple.every(tells))
  const isLabelled = (a, b) =>
    rowsOf(labels, articles, a.claims[0], b.claims[0]).some(({ verdict }) => verdict === 'contradiction')
  const apart = told.flatMap(([a, b]) => {
    if (compare(a, b).verdict !== 'contradiction' || isLabelled(a, b)) return []
    const example = exampleOf(whole, a, b)
    return example ? [{ ...example, event: folder, isTogether: false, weight: 1 }] : []
  })
  const isJoined = (a, b) => whole.pairs.some(pair => pair.a === a && pair.b === b && pair.score >= pair.least)
  const equal = told.filter(([a, b]) => areEqual(a, b) && a.value.unit === b.value.unit)
  const isOnce = ([a, b]) => equal.filter(couple => couple.includes(a) || couple.includes(b)).length === 1
  const once = equal
    .filter(couple => isOnce(couple) && writtenOf(couple[0].value) === writtenOf(couple[1].value))
    .map(couple => ({ couple, order: hash(couple.map(({ claims: [{ id }] }) => folder + id).join()) }))
    .sort((x, y) => (x.order < y.order ? -1 : 1))
    .slice(0, mostSlips)
  const together = once.flatMap(({ couple: [a, b], order }) => {
    const made = ['digit', 'swap', 'point', 'scale'].flatMap(way => {
      const written = writtenOf(b.value)
      const slip = slipIn(written, way, hash(order + way))
      if (slip === written || slip === 0) return []
      const renewed = new Map(
        claims.map(claim => [claim, b.claims.includes(claim) ? withSlip(claim, written, slip) : claim]),
      )
      const before = new Map([...renewed].map(([claim, own]) => [own, claim]))
      const weighed = weigh(articles, [...renewed.values()], claim => sentenceOf(before.get(claim)))
      const [x, y] = [a, b].map(fact =>
        weighed.facts.find(one => one.claims.includes(renewed.get(fact.claims[0]))),
      )
      if (!x || !y || compare(x, y).verdict !== 'contradiction') return []
      const example = exampleOf(weighed, x, y)
      return example && slips.includes(example.difference) ? [{ ...example, event: folder, isTogether: true }] : []
    })
    return made.map(example => ({ ...example, weight: 1 / made.length }))
  })
  return { apart, together, joined: equal.filter(couple => isJoined(...couple)).length, slipped: once.length }
}

/** How many differences of two amounts the few corrections are taken to come with. */
const shrinkage = 5

/** By how much more each slip is found between corrections than between two amounts, as a logarithm. */
const differencesOf = (apart, corrections) =>
  Object.fromEntries(
    slips.map(name => {
      const count = list => list.filter(({ difference }) => difference === name).length
      const chance = (count(apart) + 1) / (apart.length + slips.length)
      const share = (count(corrections) + shrinkage * chance) / (corrections.length + shrinkage)
      return [name, round(Math.log(share / chance))]
    }),
  )

const vectorOf = (names, { features, gate }) =>
  Float64Array.from([1, ...names.map(name => features[name]), ...gates.map(other => Number(other === gate))])

const fitted = (names, examples) => {
  const penalties = [ridgeOfStart, ...[...names, ...gates].map(() => ridge)]
  return fitLogistic(
    examples.map(example => vectorOf(names, example)),
    examples.map(({ isTogether }) => Number(isTogether)),
    examples.map(({ weight }) => weight),
    penalties,
    penalties.map(() => 0),
  )
}

const scoreOf = (weights, vector) => vector.reduce((sum, value, i) => sum + value * weights[i], 0)

/**
 * Trains the model and writes it with its card.
 *
 * @param real a folder with `labelled/` (each event with its `gold.json`) and `more/`
 * @param casesFile pairs of texts after published corrections, a JSON object a line
 */
export const trainSlips = (real, casesFile) => {
  const labelled = foldersIn(join(real, 'labelled'))
  const more = foldersIn(join(real, 'more')).flatMap(foldersIn)
  const events = [
    ...labelled.map(folder => examplesOf(folder, labelsOf(folder))),
    ...more.map(folder => examplesOf(folder, [])),
  ]
  const sum = key => events.reduce((total, event) => total + event[key], 0)
  // Slips are made in some of the amounts that two articles give; each stands for as many as there are.
  const stands = sum('joined') / sum('slipped')
  const apart = events.flatMap(event => event.apart)
  const together = events.flatMap(event => event.together.map(example => ({ ...example, weight: stands * example.weight })))
  const examples = [...apart, ...together]
  const corrections = correctionsOf(
    readFileSync(casesFile, 'utf8').trim().split('\n').map(line => JSON.parse(line)),
  ).filter(({ kind }) => kind === 'figure')
  const conflictRate = conflictRateOf(labelled.flatMap(labelsOf), ['figure'])
  const differences = differencesOf(apart, corrections)
  const names = Object.keys(examples[0].features)
  const order = [...new Set(examples.map(({ event }) => event))]
  const foldOf = ({ event }) => order.indexOf(event) % folds
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(names, examples.filter(example => foldOf(example) !== fold))
    const own = examples.filter(example => foldOf(example) === fold && slips.includes(example.difference))
    return own.map(example => ({
      ...example,
      score: scoreOf(weights, vectorOf(names, example)) + conflictRate + differences[example.difference],
    }))
  }).flat()
  const [start, ...others] = fitted(names, examples)
  const named = (keys, from) => Object.fromEntries(keys.map((key, i) => [key, round(others[from + i])]))
  write('slips.json', {
    start: round(start),
    weights: named(names, 0),
    gates: named(gates, names.length),
    conflictRate: round(conflictRate),
    differences,
  })
  const found = name => {
    const own = heldOut.filter(({ difference }) => difference === name)
    const likely = list => `${list.filter(({ score }) => score > 0).length} of ${list.length}`
    return {
      'slips found': likely(own.filter(({ isTogether }) => isTogether)),
      'two amounts taken for one': likely(own.filter(({ isTogether }) => !isTogether)),
    }
  }
  write('slips.card.json', {
    what: 'A logistic regression with a ridge penalty: are two figures one amount, by what stands around them and by the other amounts of their articles? It does not see the values. How they differ is weighed by how often corrections differ so.',
    data: {
      labelled: `${labelled.length} events of real news, labelled by hand`,
      more: `${more.length} further events of real news`,
      'two amounts': `${apart.length} pairs that exclude each other and are not labelled as a contradiction`,
      'one amount': `${together.length} slips made by the script in ${sum('slipped')} amounts that two articles give`,
      corrections: `${corrections.length} published corrections and reports of bugs: only how their values differ`,
    },
    licence: "The weights are the project's own; no text of the articles can be read off them.",
    folds: `${folds}, by event; what is counted here is of events that were not trained on`,
    heldOut: Object.fromEntries(slips.map(name => [name, found(name)])),
  })
}
