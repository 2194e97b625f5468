import type { ExplainedPair, Explanation } from '../core/explanation.ts'
import { clip } from './display-width.ts'
import { inert } from './inert.ts'
import { nameOf } from './place-of.ts'

/** Most characters of a passage. */
const longest = 60

const said = ({ source, line, text }: ExplainedPair['claims'][number]): string =>
  `${nameOf(source)}, line ${line}, says “${clip(inert(text), longest)}”`

/** What the values are to each other, to go on a sentence: "which cannot both be true". */
const relations: Readonly<Record<ExplainedPair['values']['verdict'], string>> = {
  agreement: 'which is the same',
  notation: 'which is the same, written in another way',
  compatible: 'and both can be true',
  contradiction: 'and both cannot be true of one thing',
  unrelated: 'and the two are no values of one thing',
}

/** What came of a pair, as an editor would put it: reported as what, or why not. */
const resultOf = ({ finding, apart, outcome, message, values }: ExplainedPair): string => {
  if (finding !== null) {
    const sure = `, with a confidence of ${finding.confidence.toFixed(2)}`
    return `They were taken to speak of one thing, so the report has them as ${finding.verdict} ${finding.id}${sure}.`
  }
  const why = inert(message).replace(/^kept apart: /u, '')
  if (apart !== null) return 'They were taken to speak of one thing, and are in no finding together.'
  const isApart = outcome.code !== 'one-fact'
  const so = values.verdict === 'contradiction' ? ', so no contradiction is reported' : ''
  return isApart ? `They were not put together${so}: ${why}.` : `Nothing is reported of them: ${why}.`
}

/** Two sentences for whoever wants the answer and no more; none where there is no pair. */
export const plainSentences = ({ pairs: [pair] }: Explanation): readonly string[] => {
  if (!pair) return []
  const [a, b] = pair.claims
  return [`${said(a)}; ${said(b)}, ${relations[pair.values.verdict]}.`, resultOf(pair)]
}

/**
 * How the score became the confidence: 0.92 = 0.97 that the passages speak of one thing × 0.95 that the values exclude each
 * other. Null where the finding is judged by other passages.
 */
export const confidenceLine = ({ finding, values }: ExplainedPair): string | null => {
  if (finding === null || finding.verdict !== values.verdict || values.confidence === 0) return null
  const score = Math.min(1, finding.confidence / values.confidence)
  return `${finding.confidence.toFixed(2)} = ${score.toFixed(2)} that its passages speak of one thing × ${values.confidence.toFixed(2)} that ${values.verdict === 'contradiction' ? 'both cannot be true' : 'the values stand to each other so'}`
}
