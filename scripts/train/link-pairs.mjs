// Pairs of facts that the aligner would weigh, with their features and whether they are about one thing.
import { isAboutPerson, runBackgroundOf } from '../../dist/align/align.js'
import { backgroundOf } from '../../dist/align/background.js'
import { factsOf } from '../../dist/align/facts-of.js'
import { relationsOf } from '../../dist/align/relate-facts.js'
import { candidatesOf } from '../../dist/align/score-pairs.js'
import { kindOf } from '../../dist/kinds/index.js'

/** The kinds whose claims are put together by weighing features. */
export const weighedKinds = ['figure', 'date', 'place']

/** The facts of one kind that belong to no person. */
const factsOfKind = (claims, kind) =>
  factsOf(claims.filter(claim => claim.kind === kind && !isAboutPerson(claim)))

/**
 * Every candidate pair of one kind that no firm limit keeps apart.
 *
 * @param reading `{ articles, claims, sentences }`
 * @returns `{ a, b, isConflict, comparison, features }`, with the features of each two of their claims
 */
const weighedPairs = ({ articles, claims, sentences }, facts) => {
  const { conflicts, compatible, context } = candidatesOf(
    facts,
    backgroundOf(facts, runBackgroundOf(articles, claims, sentences)),
  )
  const weigh =
    isConflict =>
    ({ a, b }) => {
      const comparison = kindOf(a.kind).compare(a.value, b.value)
      const features = relationsOf(a, b, comparison, context).flatMap(({ relation }) =>
        relation.by === 'weights' ? [relation.features] : [],
      )
      return features.length > 0 ? [{ a, b, isConflict, comparison, features }] : []
    }
  return [...conflicts.flatMap(weigh(true)), ...compatible.flatMap(weigh(false))]
}

/** What a fact is known by within its event, whatever becomes of its value. */
const keyOf = ({ claims: [{ mention }] }) => `${mention.articleId} ${mention.span.start}`

const overlaps = (x, y) => x.start < y.end && x.end > y.start

/** Does a fact stand in one of a row's passages? */
const isIn = (reading, fact, { passages }) =>
  fact.claims.some(claim =>
    passages.some(
      ({ path, spans }) =>
        reading.pathOf(claim) === path && spans.some(span => overlaps(reading.spanOf(claim), span)),
    ),
  )

/**
 * The pairs of an event that was labelled by hand.
 *
 * @param isExhaustive whether what no row puts together is known to be apart, also where the values agree
 */
export const labelledPairs = (reading, rows, { event, source, isExhaustive }) =>
  weighedKinds.flatMap(kind =>
    weighedPairs(reading, factsOfKind(reading.claims, kind)).flatMap(
      ({ a, b, isConflict, comparison, features }) => {
        const own = rows.filter(row => isIn(reading, a, row) && isIn(reading, b, row))
        const isTogether = own.some(({ verdict }) => (verdict === 'contradiction') === isConflict)
        const isKnown =
          isConflict || isTogether || (isExhaustive ? kind !== 'place' : comparison.verdict !== 'agreement')
        return isKnown
          ? [{ event, source, kind, isConflict, features, isTogether, facts: [keyOf(a), keyOf(b)] }]
          : []
      },
    ),
  )

/**
 * Pairs of articles of two events: nothing in them belongs together.
 */
export const unrelatedPairs = (reading, { event }) =>
  weighedKinds.flatMap(kind =>
    weighedPairs(reading, factsOfKind(reading.claims, kind)).map(({ isConflict, features }) => ({
      event,
      source: 'unrelated',
      kind,
      isConflict,
      features,
      isTogether: false,
    })),
  )

/** The pairs of two articles of which one states some facts with another value. */
const slippedRun = (reading, facts, chosen, { event, kind, slipped }) => {
  const changed = new Map(chosen.map(pair => [pair.b, slipped(pair)]))
  const claimOf = new Map(
    [...changed].flatMap(([fact, value]) => fact.claims.map(claim => [claim, { ...claim, value }])),
  )
  const newFact = fact => {
    const value = changed.get(fact)
    return value ? { ...fact, value, claims: fact.claims.map(claim => claimOf.get(claim)) } : fact
  }
  const partners = new Map(chosen.map(({ a, b }) => [keyOf(b), keyOf(a)]))
  const pairs = weighedPairs(
    { ...reading, claims: reading.claims.map(claim => claimOf.get(claim) ?? claim) },
    facts.map(newFact),
  )
  return pairs.flatMap(({ a, b, isConflict, features }) => {
    if (!isConflict) return []
    const isTogether = partners.get(keyOf(b)) === keyOf(a) || partners.get(keyOf(a)) === keyOf(b)
    return [{ event, source: 'slip', kind, isConflict, features, isTogether }]
  })
}

/**
 * Pairs made of an event without labels: where two articles state one telling value, and each states it once, the two are one
 * fact nearly always. That is a pair that agrees; and one that conflicts, where the value of one is changed by a slip.
 *
 * @param slipOf `(value, key, sort) => value`, null where the value is not telling or no slip is made in it
 */
export const slippedPairs = (reading, { event, slipOf, sortsOfSlip, mostSlips }) =>
  Object.entries(sortsOfSlip).flatMap(([kind, sorts]) => {
    const facts = factsOfKind(reading.claims, kind)
    const slippedBy =
      sort =>
      ({ a, b }) =>
        slipOf(b.value, `${event} ${keyOf(a)} ${keyOf(b)}`, sort)
    const isTelling = pair => slippedBy(sorts[0])(pair) !== null
    const alike = weighedPairs(reading, facts).filter(
      ({ comparison, a, b }) =>
        (comparison.verdict === 'agreement' || comparison.verdict === 'notation') &&
        a.claims.length === 1 &&
        b.claims.length === 1,
    )
    const once = alike.filter(
      pair =>
        isTelling(pair) && !alike.some(other => other !== pair && (other.a === pair.a || other.b === pair.b)),
    )
    const agreeing = once.map(({ features }) => ({
      event,
      source: 'agreeing',
      kind,
      isConflict: false,
      features,
      isTogether: true,
    }))
    const slipped = sorts.flatMap(sort => {
      const chosen = once.filter(pair => slippedBy(sort)(pair) !== null).slice(0, mostSlips)
      return chosen.length === 0
        ? []
        : slippedRun(reading, facts, chosen, { event, kind, slipped: slippedBy(sort) })
    })
    return [...agreeing, ...slipped]
  })
