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
import { judge } from './judge/judge.ts'
import { sourceTexts } from './judge/source-texts.ts'
import { tellApart } from './judge/tell-apart.ts'
import { pickById } from './ledger/pick-by-id.ts'
import { buildExplanation } from './report/build-explanation.ts'

/** An explanation, or one line that says why there is none. */
export type Explained = Explanation | { readonly refused: string }

/** A group of articles that was compared. */
const judgeGroup = (inputs: readonly ArticleInput[]) => {
  const { articles, given } = canonical(inputs)
  const { claims, problems, sentenceOf, partOf } = read(articles, undefined)
  const alignment = align(articles, claims)
  const findings = judge(alignment.clusters, given, sentenceOf, alignWithin(articles, claims, partOf))
  return { articles, given, claims, problems, sentenceOf, alignment, findings }
}

/** The groups with the ids that a run over all of them gives, and the way of each pair of claims. */
const traceGroups = (groups: readonly (readonly ArticleInput[])[]): readonly TracedGroup[] => {
  const judged = groups.map(judgeGroup)
  const own = judged.map(group => ({ group, textsOf: sourceTexts(group.articles) }))
  const findings = tellApart(
    own.flatMap(from => from.group.findings.map(finding => ({ ...finding, from }))),
    finding => finding.from.textsOf(finding),
  )
  return own.map(from => {
    const { articles, given, alignment, ...group } = from.group
    const told = findings.filter(finding => finding.from === from).map(({ from: _, ...finding }) => finding)
    const aligned = pairTracer(alignment, articles)
    const trace = tracer({ ...alignment, findings: told, aligned, apartIn: apartInCluster })
    return { ...group, articles: given, findings: told, trace }
  })
}

/** Explains why passages were, or were not, put together: those of a finding, or two that are named. */
export const explain = (
  groups: readonly (readonly ArticleInput[])[],
  question: Question,
  { kinds, problems = [] }: CheckOptions = {},
): Explained => {
  const answer = answerTo(question, traceGroups(groups), { kinds, pickById })
  if ('refused' in answer) return answer
  const { group } = answer
  return buildExplanation({ ...group, ...answer, question, problems: [...problems, ...group.problems] })
}
