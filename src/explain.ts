import { align } from './align/align.ts'
import { alignWithin } from './align/align-within.ts'
import { pairTracer } from './align/trace-pair.ts'
import { type CheckOptions, canonical, read } from './check.ts'
import type { ArticleInput } from './core/article.ts'
import type { Explanation } from './core/explanation.ts'
import type { Question } from './core/trace.ts'
import { answerTo, type TracedGroup } from './explain/answer.ts'
import { tracer } from './explain/complete-trace.ts'
import { apartInCluster } from './judge/apart-in-cluster.ts'
import { numberRepeats } from './judge/finding-id.ts'
import { judge } from './judge/judge.ts'
import { pickById } from './ledger/pick-by-id.ts'
import { buildExplanation } from './report/build-explanation.ts'

/** An explanation, or one line that says why there is none. */
export type Explained = Explanation | { readonly refused: string }

/** A group of articles that was compared, with the way of each pair of claims. */
const traceGroup = (inputs: readonly ArticleInput[]): TracedGroup => {
  const { articles, given } = canonical(inputs)
  const { claims, problems, sentenceOf, partOf } = read(articles, undefined)
  const alignment = align(articles, claims)
  const { clusters } = alignment
  const findings = judge(clusters, given, alignWithin(articles, claims, partOf))
  const aligned = pairTracer(alignment, articles)
  const trace = tracer({ clusters, findings, aligned, apartIn: apartInCluster })
  return { articles: given, claims, problems, sentenceOf, findings, trace }
}

/** Explains why passages were, or were not, put together: those of a finding, or two that are named. */
export const explain = (
  groups: readonly (readonly ArticleInput[])[],
  question: Question,
  { kinds, problems = [] }: CheckOptions = {},
): Explained => {
  const answer = answerTo(question, groups.map(traceGroup), { kinds, numberRepeats, pickById })
  if ('refused' in answer) return answer
  const { group } = answer
  return buildExplanation({ ...group, ...answer, question, problems: [...problems, ...group.problems] })
}
