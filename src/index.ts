import type { ArticleInput } from './core/article.ts'
import type { Explanation } from './core/explanation.ts'
import type { ExtractedClaim, Report } from './core/report.ts'
import type { LedgerEntry } from './core/resolution.ts'
import type { KindName } from './core/value.ts'
import { checkArticle, checkArticles, checkOptions } from './library/check-arguments.ts'

export type { ArticleInput } from './core/article.ts'
export type { Explanation } from './core/explanation.ts'
export type { Reason, ReasonCode } from './core/reason.ts'
export type {
  ExtractedClaim,
  Report,
  ReportFinding,
  ReportMention,
  ReportProblem,
  ReportSource,
  ReportSummary,
} from './core/report.ts'
export type { Bound, Decision, LedgerEntry, LedgerNote, Reopened, Resolution } from './core/resolution.ts'
export type {
  AttributionValue,
  DateValue,
  FigureValue,
  KindName,
  NameValue,
  PlaceValue,
  PolarityValue,
  QuoteValue,
  TitleValue,
  Value,
} from './core/value.ts'
export type { Severity, Verdict } from './core/verdict.ts'

/** What narrows a comparison down. */
export interface CompareOptions {
  /** Kinds of claim to look at; all of them by default. */
  readonly kinds?: readonly KindName[]
  /** Findings less sure than this are left out, from 0 to 1. */
  readonly minConfidence?: number
  /** A contradiction less sure than this is a warning, from 0 to 1. */
  readonly failConfidence?: number
  /** What editors decided, and today's date (`2024-01-19`): decisions may expire. */
  readonly ledger?: { readonly entries: readonly LedgerEntry[]; readonly today: string }
}

/**
 * Cross-checks articles about the same event.
 *
 * @param articles two or more; order decides the order of the sides of a finding and nothing else
 * @returns the report of the JSON contract, every finding in it
 * @throws RangeError when there are fewer than two articles, or two of one path; TypeError for what is no article or option
 * @example
 * const report = await compare([
 *   { path: 'wire.txt', text: 'The fire killed 14 people on Monday.' },
 *   { path: 'local.txt', text: 'Monday’s fire killed 17 people.' },
 * ])
 * report.summary.contradiction // 1
 */
export const compare = async (
  articles: readonly ArticleInput[],
  options: CompareOptions = {},
): Promise<Report> => {
  checkArticles(articles)
  checkOptions(options)
  const { failConfidence, ...rest } = options
  const { check } = await import('./check.ts')
  return check(articles, { ...rest, severity: { failConfidence, except: 'never' } })
}

/**
 * Reads a ledger for `compare`.
 *
 * @param text what is in `factcheck.ledger.yaml`
 * @throws SyntaxError with file, line and what was expected
 * @example
 * const entries = await parseLedger(await readFile('factcheck.ledger.yaml', 'utf8'))
 * await compare(articles, { ledger: { entries, today: '2024-01-19' } })
 */
export const parseLedger = async (
  text: string,
  path: string = 'factcheck.ledger.yaml',
): Promise<readonly LedgerEntry[]> => {
  const [ledger, { valueSchema }] = await Promise.all([
    import('./ledger/parse-ledger.ts'),
    import('./report/value-schema.ts'),
  ])
  const parsed = ledger.parseLedger(text, path, valueSchema)
  if ('refused' in parsed) throw new SyntaxError(parsed.refused)
  return parsed.ledger.entries
}

/**
 * Checks a draft against its sources.
 *
 * @throws Error always, until `verify` is built
 */
export const verify = async (
  _draft: ArticleInput,
  _sources: readonly ArticleInput[],
  _options: CompareOptions = {},
): Promise<Report> => {
  throw new Error('factcheck verify is not available yet')
}

/**
 * Lists every claim that is read from an article, in text order.
 *
 * @example
 * const claims = await extract({ path: 'a.txt', text: 'Aid of $20 billion was proposed.' })
 * claims[0]?.value // { type: 'figure', low: 2e10, high: 2e10, unit: 'USD', … }
 */
export const extract = async (article: ArticleInput): Promise<readonly ExtractedClaim[]> => {
  checkArticle(article, 'article')
  const { list } = await import('./check.ts')
  const { claims } = list([article])
  return claims.map(({ source: _source, ...claim }) => claim)
}

/** A passage by its line, and by its column where a line holds several. */
export interface Passage {
  readonly path: string
  readonly line: number
  readonly column?: number
}

/** What is to be explained: a finding, by its id, or two passages. */
export type Question = { readonly finding: string } | { readonly passages: readonly [Passage, Passage] }

/**
 * Says why two passages were, or were not, put together. What it tells follows the inner workings, and may change from
 * version to version.
 *
 * @param question a finding by its id, or two passages by their lines
 * @throws RangeError where there is no such finding, article or line
 * @example
 * await explain(articles, { passages: [{ path: 'wire.txt', line: 1 }, { path: 'local.txt', line: 3 }] })
 */
export const explain = async (
  articles: readonly ArticleInput[],
  question: Question,
): Promise<Explanation> => {
  checkArticles(articles)
  const whole = ({ path, line, column = null }: Omit<Passage, 'column'> & { column?: number | null }) => ({
    path,
    line,
    column,
  })
  const asked =
    'finding' in question
      ? question
      : ({ passages: [whole(question.passages[0]), whole(question.passages[1])] } as const)
  const explained = (await import('./explain.ts')).explain([articles], asked)
  if ('refused' in explained) throw new RangeError(explained.refused)
  return explained
}
