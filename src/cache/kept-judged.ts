import * as z from 'zod'
import type { Article, Ignore } from '../core/article.ts'
import { always, type Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import { type Reason, reasonCodes } from '../core/reason.ts'
import type { Span } from '../core/span.ts'
import { type KindName, kindNames, type Value } from '../core/value.ts'
import { type Severity, severities, type Verdict, verdicts } from '../core/verdict.ts'
import type { Judged } from '../report/join-groups.ts'
import { problemCodes } from '../report/messages.ts'
import { valueSchema } from '../report/value-schema.ts'

/** A claim of a finding, with all that is asked of it once it is judged; its text stands in the article. */
interface KeptClaim {
  readonly articleId: number
  readonly kind: KindName
  readonly span: Span
  readonly sentence: Span
  readonly value: Value
  readonly label: string
  readonly clarity: number
  readonly key: string
}

interface KeptFinding {
  readonly id: string
  readonly kind: KindName
  readonly verdict: Verdict
  readonly severity: Severity
  readonly subject: string
  readonly reason: Reason
  readonly confidence: number
  readonly sides: readonly (readonly KeptClaim[])[]
  readonly oddOneOut?: number
}

/** What came of a group as a cache keeps it. */
interface KeptJudged {
  readonly findings: readonly KeptFinding[]
  readonly problems: readonly Problem[]
  /** An article, which of its ignored passages, and how many findings that keeps quiet. */
  readonly quieted: readonly (readonly [number, number, number])[] | null
}

const index = z.int().nonnegative()
const span = z.strictObject({ start: index, end: index })
const args = z.record(z.string(), z.union([z.string(), z.number()]))

const keptJudged: z.ZodType<KeptJudged> = z.strictObject({
  findings: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]-[0-9a-f]{8}$/u),
      kind: z.enum(kindNames),
      verdict: z.enum(verdicts),
      severity: z.enum(severities),
      subject: z.string(),
      reason: z.strictObject({ code: z.enum(reasonCodes), args }),
      confidence: z.number().min(0).max(1),
      sides: z.array(
        z
          .array(
            z.strictObject({
              articleId: index,
              kind: z.enum(kindNames),
              span,
              sentence: span,
              value: valueSchema,
              label: z.string(),
              clarity: z.number(),
              key: z.string(),
            }),
          )
          .min(1),
      ),
      oddOneOut: index.exactOptional(),
    }),
  ),
  problems: z.array(z.strictObject({ code: z.enum(problemCodes), path: z.string(), args })),
  quieted: z.array(z.tuple([index, index, index])).nullable(),
})

/** As it lies there: what the schema gives back has its keys in another order, which a report would show. */
const isKeptJudged = (kept: unknown): kept is KeptJudged => keptJudged.safeParse(kept).success

const keepClaim = (claim: Claim, sentence: Span): KeptClaim => {
  const { kind, value, mention, subject } = claim
  const { label, clarity, key } = subject
  return { articleId: mention.articleId, kind, span: mention.span, sentence, value, label, clarity, key }
}

/** What came of a group as plain values. */
export const keepJudged = ({ articles, findings, problems, quieted, sentenceOf }: Judged): KeptJudged => ({
  findings: findings.map(({ sides, ...finding }) => ({
    ...finding,
    sides: sides.map(({ claims }) => claims.map(claim => keepClaim(claim, sentenceOf(claim)))),
  })),
  problems,
  quieted:
    quieted === undefined
      ? null
      : articles.flatMap(({ id, ignores = [] }) =>
          ignores.flatMap((ignore, i) => {
            const count = quieted.get(ignore)
            return count === undefined ? [] : [[id, i, count] as const]
          }),
        ),
})

const isWithin = ({ start, end }: Span, { text }: Article): boolean => start <= end && end <= text.length

/** A claim again; what is asked only until it is judged is not known any more. */
const claimFrom = (kept: KeptClaim, article: Article): Claim => {
  const { articleId, kind, span, value, label, clarity, key } = kept
  const text = article.text.slice(span.start, span.end)
  return {
    id: `${articleId}:${kind}:${span.start}`,
    kind,
    mention: { articleId, sentence: -1, span, text, kind, rule: 'kept', parts: null, bearer: null },
    value,
    subject: { label, clarity, key, entity: null, terms: [] },
    scope: {
      time: always,
      place: null,
      measuredFrom: null,
      partitive: false,
      role: 'level',
      update: null,
      saidBy: null,
    },
    modality: { negated: false, forecast: false, hypothetical: false, past: false },
  }
}

/**
 * Makes the judgement on a group of what was kept of it; null where it cannot be one on these articles.
 *
 * @param kept whatever lay in the cache
 * @param articles of the group, in the order given
 */
export const judgedFrom = (kept: unknown, articles: readonly Article[]): Judged | null => {
  if (!isKeptJudged(kept)) return null
  const byId = new Map(articles.map(article => [article.id, article]))
  const sentences = new Map<Claim, Span>()
  const quieted = new Map<Ignore, number>()
  const findings: Finding[] = []
  for (const { sides, ...finding } of kept.findings) {
    const made: { readonly claims: readonly Claim[] }[] = []
    for (const side of sides) {
      const claims: Claim[] = []
      for (const one of side) {
        const article = byId.get(one.articleId)
        if (!article || !isWithin(one.span, article) || !isWithin(one.sentence, article)) return null
        const claim = claimFrom(one, article)
        sentences.set(claim, one.sentence)
        claims.push(claim)
      }
      made.push({ claims })
    }
    if (made.length === 0 || (finding.oddOneOut ?? 0) >= made.length) return null
    findings.push({ ...finding, sides: made })
  }
  for (const [id, i, count] of kept.quieted ?? []) {
    const ignore = byId.get(id)?.ignores?.[i]
    if (!ignore) return null
    quieted.set(ignore, count)
  }
  return {
    articles,
    findings,
    problems: kept.problems,
    sentenceOf: claim => sentences.get(claim) ?? claim.mention.span,
    ...(kept.quieted && { quieted }),
  }
}
