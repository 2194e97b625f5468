import { align } from '../../dist/align/align.js'
import { candidatePairs } from '../../dist/align/candidate-pairs.js'
import { relateFacts } from '../../dist/align/score-pairs.js'
import { canonical, read } from '../../dist/check.js'
import { kindOf } from '../../dist/kinds/index.js'

/** Kinds whose claims are weighed; the others meet by person, by words or by a topic of their own. */
export const weighedKinds = ['figure', 'date', 'place']

/** Does one of a fact's claims stand in one of a row's passages? */
const standsIn = (fact, path, { passages }) =>
  fact.claims.some(({ mention: { span } }) =>
    passages.some(
      passage =>
        passage.path === path && passage.spans.some(({ start, end }) => span.start < end && span.end > start),
    ),
  )

/**
 * Every pair of facts of an event that is weighed: its features, and whether the labels put it together. A pair whose values
 * exclude each other is together only where the labels call it a contradiction.
 *
 * @param event `{ name, articles, expected }`, as `readStories` gives it
 */
export const linkPairs = ({ name, articles, expected }) => {
  const ordered = canonical(articles).articles
  const pathOf = new Map(ordered.map(({ id, path }) => [id, path]))
  const { byKind } = align(ordered, read(ordered, weighedKinds).claims)
  return byKind.flatMap(({ kind, facts, context }) =>
    candidatePairs(facts).flatMap(([a, b]) => {
      if (context.isOtherStory(a.articleId, b.articleId)) return []
      const comparison = kindOf(kind).compare(a.value, b.value)
      if (comparison.verdict === 'unrelated') return []
      const { relation } = relateFacts(a, b, comparison, context)
      if (relation.by !== 'weights') return []
      const isConflict = comparison.verdict === 'contradiction'
      const isTrue = expected.some(
        row =>
          (row.verdict === 'contradiction') === isConflict &&
          (isConflict || row.kind === kind) &&
          standsIn(a, pathOf.get(a.articleId), row) &&
          standsIn(b, pathOf.get(b.articleId), row),
      )
      return [
        { event: name, kind, mode: isConflict ? 'conflict' : 'match', features: relation.features, isTrue },
      ]
    }),
  )
}
