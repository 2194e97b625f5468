import type { Claim } from '../core/claim.ts'
import { type ClaimsReport, type ReportClaim, schemaVersion } from '../core/report.ts'
import { version } from '../core/version.ts'
import { mentionReader, problemsOf, type ReportContext, sourcesOf } from './report-context.ts'

/** What `buildClaimsReport` puts together. */
export interface ClaimsInput extends ReportContext {
  /** In any order. */
  readonly claims: readonly Claim[]
}

/** Turns claims into the list that `extract` gives: in the order of the articles, then of the text. */
export const buildClaimsReport = (input: ClaimsInput): ClaimsReport => {
  const read = mentionReader(input)
  const order = new Map(input.articles.map(({ id }, index) => [id, index]))
  const rank = (claim: Claim): number => order.get(claim.mention.articleId) ?? 0
  const claims = input.claims
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        a.mention.span.start - b.mention.span.start ||
        b.mention.span.end - a.mention.span.end,
    )
    .map((claim): ReportClaim => {
      const { source, value, text, sentence, offset, ...place } = read(claim)
      const subject = claim.subject.label
      return {
        source,
        kind: claim.kind,
        ...place,
        text,
        value,
        ...(subject === '' ? {} : { subject }),
        rule: claim.mention.rule,
        sentence,
        offset,
      }
    })
  return {
    schemaVersion,
    tool: { name: 'factcheck', version },
    command: 'extract',
    sources: sourcesOf(input),
    claims,
    problems: problemsOf(input),
  }
}
