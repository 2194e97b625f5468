/** A mention longer than this points at nothing in particular, so it meets no passage. */
const longestMention = 160

const meets = (mention, { path, spans }) =>
  mention.source === path &&
  mention.end - mention.start <= longestMention &&
  spans.some(({ start, end }) => mention.start < end && mention.end > start)

/** Each text that states a value in the one article of a row: the article contradicts itself. */
const passagesApart = ({ path, spans }) => spans.map(span => ({ path, spans: [span] }))

/** Is a finding about a labelled row: does it point at its passages in two articles at least, or at two of its one? */
const isAbout = (finding, { passages }) => {
  const [first] = passages
  const apart = first && passages.length === 1 ? passagesApart(first) : passages
  return apart.filter(passage => finding.mentions.some(mention => meets(mention, passage))).length >= 2
}

/**
 * Holds one story's findings against its labels.
 *
 * @returns its contradictions (`found`, `missed`), what was reported as one (`right`, `wrong`), the `traps` fallen
 *   into of `trapRows` pairs that are none, and for the softer verdicts the rows `named` as such and those not
 */
export const scoreStory = ({ name, expected, traps }, findings) => {
  const rowsOf = verdict => expected.filter(row => row.verdict === verdict)
  const reportedAs = verdict => findings.filter(finding => finding.verdict === verdict)
  const reported = reportedAs('contradiction')
  const truth = rowsOf('contradiction')
  const isRight = finding => truth.some(row => isAbout(finding, row))
  const wrong = reported.filter(finding => !isRight(finding))
  const innocent = [...expected.filter(row => row.verdict !== 'contradiction'), ...traps]
  const split = verdict => {
    const isNamed = row => reportedAs(verdict).some(finding => isAbout(finding, row))
    const rows = rowsOf(verdict)
    return { found: rows.filter(isNamed), missed: rows.filter(row => !isNamed(row)) }
  }
  return {
    name,
    ...split('contradiction'),
    right: reported.filter(isRight),
    wrong,
    traps: innocent.filter(row => wrong.some(finding => isAbout(finding, row))),
    trapRows: innocent.length,
    notation: split('notation'),
    compatible: split('compatible'),
  }
}

const sum = (list, count) => list.reduce((total, item) => total + count(item), 0)
const part = (of, all) => (all === 0 ? 1 : of / all)

/** Lower ends of the bands of confidence, highest first. */
const bands = [0.9, 0.8, 0.7, 0.6, 0.5, 0]

/** How often contradictions of one band of confidence are right. */
const bandRows = scores =>
  bands.map((from, i) => {
    const below = bands[i - 1] ?? Number.POSITIVE_INFINITY
    const isIn = ({ confidence }) => confidence >= from && confidence < below
    const right = sum(scores, score => score.right.filter(isIn).length)
    const reported = right + sum(scores, score => score.wrong.filter(isIn).length)
    return { from, right, reported }
  })

/** Contradictions found of those labelled, by kind. */
const kindRows = scores => {
  const rows = {}
  for (const { found, missed } of scores)
    for (const [list, hit] of [
      [found, 1],
      [missed, 0],
    ])
      for (const { kind } of list) {
        rows[kind] ??= { found: 0, gold: 0 }
        rows[kind].found += hit
        rows[kind].gold++
      }
  return rows
}

/** Adds the scores of single stories up to the measures of a run: counts, and shares from 0 to 1. */
export const summarise = scores => {
  const gold = sum(scores, ({ found, missed }) => found.length + missed.length)
  const found = sum(scores, score => score.found.length)
  const right = sum(scores, score => score.right.length)
  const reported = right + sum(scores, score => score.wrong.length)
  const [precision, recall] = [part(right, reported), part(found, gold)]
  const clean = scores.filter(score => score.found.length + score.missed.length === 0)
  const named = verdict => {
    const of = sum(scores, score => score[verdict].found.length)
    const all = of + sum(scores, score => score[verdict].missed.length)
    return { found: of, gold: all, recall: part(of, all) }
  }
  return {
    stories: scores.length,
    contradictions: {
      gold,
      found,
      reported,
      right,
      precision,
      recall,
      f1: right + found === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    },
    byKind: kindRows(scores),
    byConfidence: bandRows(scores),
    traps: { fallenInto: sum(scores, s => s.traps.length), rows: sum(scores, s => s.trapRows) },
    clean: { quiet: clean.filter(score => score.wrong.length === 0).length, stories: clean.length },
    notation: named('notation'),
    compatible: named('compatible'),
  }
}
