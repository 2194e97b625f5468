import { alignTraceably } from './align/align.ts'
import { alignWithin } from './align/align-within.ts'
import { pairTracer } from './align/trace-pair.ts'
import { type CheckOptions, canonical, read } from './check.ts'
import type { ArticleInput } from './core/article.ts'
import type { Explanation } from './core/explanation.ts'
import type { Question } from './core/trace.ts'
import { answerTo, type TracedGroup } from './explain/answer.ts'
import { tracer } from './explain/complete-trace.ts'
import { apartInCluster } from './judge/apart-in-cluster.ts'
import { judge } from './judge/judge.ts'
import { sourceTexts } from './judge/source-texts.ts'
import { tellApart } from './judge/tell-apart.ts'
import { pickById } from './ledger/pick-by-id.ts'
import { withSiteFurniture } from './load/site-furniture.ts'
import { buildExplanation } from './report/build-explanation.ts'

/** An explanation, or one line that says why there is none. */
export type Explained = Explanation | { readonly refused: string }

/** A group of articles that was compared. */
const judgeGroup = (inputs: readonly ArticleInput[], progress: CheckOptions['progress']) => {
  const { articles, given } = canonical(inputs)
  const { claims, problems, sentenceOf, proseOf, partOf } = read(articles, undefined, { progress })
  progress?.(`comparing ${articles.length} articles`)
  const alignment = alignTraceably(articles, claims, proseOf)
  const findings = judge(alignment.clusters, given, sentenceOf, alignWithin(articles, claims, partOf))
  const textsOf = sourceTexts(articles)
  return { articles, given, claims, problems, sentenceOf, textsOf, alignment, findings }
}

/** The groups with the ids that a run over all of them gives, and the way of each pair of claims. */
const traceGroups = (
  groups: readonly (readonly ArticleInput[])[],
  progress: CheckOptions['progress'],
): readonly TracedGroup[] => {
  const judged = withSiteFurniture(groups).map(group => judgeGroup(group, progress))
  const told = tellApart(
    judged.flatMap(group => group.findings.map(finding => ({ ...finding, group }))),
    finding => finding.group.textsOf(finding),
  )
  return judged.map(group => {
    const { articles, given, claims, problems, sentenceOf, alignment } = group
    const findings = told.filter(finding => finding.group === group).map(({ group: _, ...own }) => own)
    const aligned = pairTracer(alignment, articles)
    const trace = tracer({ clusters: alignment.clusters, findings, aligned, apartIn: apartInCluster })
    return { articles: given, claims, problems, sentenceOf, findings, trace }
  })
}

/** Explains why passages were, or were not, put together: those of a finding, or two that are named. */
export const explain = (
  groups: readonly (readonly ArticleInput[])[],
  question: Question,
  { kinds, progress, problems = [] }: CheckOptions = {},
): Explained => {
  const answer = answerTo(question, traceGroups(groups, progress), { kinds, pickById })
  if ('refused' in answer) return answer
  const { group } = answer
  return buildExplanation({ ...group, ...answer, question, problems: [...problems, ...group.problems] })
}
