import { alignTraceably } from '../../dist/align/align.js'
import { candidatePairs } from '../../dist/align/candidate-pairs.js'
import { relateFacts } from '../../dist/align/score-pairs.js'
import { canonical, read } from '../../dist/check.js'
import { kindOf } from '../../dist/kinds/index.js'

/** Does a claim stand in one of a row's passages? */
const standsIn = (path, { span }, { passages }) =>
  passages.some(
    passage =>
      passage.path === path && passage.spans.some(({ start, end }) => span.start < end && span.end > start),
  )

/**
 * Every pair of facts of a story that the aligner weighs, with its features and whether the labels put it together.
 *
 * @param kind kind of claim
 * @param isConflict pairs whose values exclude each other, or those that can both be true
 * @returns `{ story, features, score, isTogether }`; pairs that a gate keeps apart are left out
 */
export const labelledPairs = ({ name, articles, expected }, kind, isConflict) => {
  const ordered = canonical(articles).articles
  const { claims, sentenceOf } = read(ordered, [kind])
  const alignment = alignTraceably(ordered, claims, sentenceOf).byKind.find(found => found.kind === kind)
  const rows = expected.filter(({ verdict }) => (verdict === 'contradiction') === isConflict)
  const pathOf = new Map(ordered.map(({ id, path }) => [id, path]))
  const isIn = (fact, row) =>
    fact.claims.some(({ mention }) => standsIn(pathOf.get(mention.articleId), mention, row))
  if (!alignment) return []
  const { facts, context } = alignment
  return [...candidatePairs(facts, context.passages.partnersOf)].flatMap(([a, b]) => {
    const comparison = kindOf(kind).compare(a.value, b.value)
    if (comparison.verdict === 'unrelated' || (comparison.verdict === 'contradiction') !== isConflict)
      return []
    const { relation } = relateFacts(a, b, comparison, context)
    if (relation.by !== 'weights') return []
    const isTogether = rows.some(row => isIn(a, row) && isIn(b, row))
    // Values that agree without a label may well be one thing: stories label only what is written differently.
    if (!isTogether && comparison.verdict === 'agreement') return []
    return [{ story: name, features: relation.features, score: relation.score, isTogether }]
  })
}
