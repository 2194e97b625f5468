import { align } from './align/align.ts'
import { alignWithin } from './align/align-within.ts'
import type { Cache } from './cache/open-cache.ts'
import { extract, withInner } from './claims/extract.ts'
import { normalise } from './claims/normalise.ts'
import { withinLimit } from './claims/within-limit.ts'
import { type Article, type ArticleInput, fileOf } from './core/article.ts'
import type { Claim, Mention } from './core/claim.ts'
import type { Finding } from './core/finding.ts'
import type { Problem } from './core/problem.ts'
import type { ClaimsReport, Report } from './core/report.ts'
import type { LedgerEntry } from './core/resolution.ts'
import { type KindName, kindNames } from './core/value.ts'
import { resolveEntities } from './coref/resolve-entities.ts'
import { resolveThings } from './coref/resolve-things.ts'
import { judge } from './judge/judge.ts'
import { sentenceTexts } from './judge/sentence-texts.ts'
import { sourceTexts } from './judge/source-texts.ts'
import { tellApart } from './judge/tell-apart.ts'
import { ignoringIn, quietedBy, withoutIgnored } from './judge/without-ignored.ts'
import { kindOf } from './kinds/index.ts'
import { applyBefore, applyLedger } from './ledger/apply-ledger.ts'
import { articleProblems } from './load/article-problems.ts'
import { borrowYears } from './load/borrow-years.ts'
import { withSiteFurniture } from './load/site-furniture.ts'
import { toArticle } from './load/to-article.ts'
import { buildClaimsReport } from './report/build-claims-report.ts'
import { buildReport, type Change } from './report/build-report.ts'
import { describeValue } from './report/describe-value.ts'
import { indexLines } from './report/index-lines.ts'
import { type Judged, joinGroups } from './report/join-groups.ts'
import { type LeaveOut, leaveOut } from './report/leave-out.ts'
import { type SeverityRules, withSeverities } from './report/severity-rules.ts'
import { isFailure } from './report/visible-findings.ts'
import { type Places, placesOf } from './segment/places-of.ts'
import { segment } from './segment/segment.ts'

/** What narrows a run down. */
export interface CheckOptions {
  /** Kinds of claim to look at; all of them by default. */
  readonly kinds?: readonly KindName[] | undefined
  /** Findings less sure than this are left out, from 0 to 1. */
  readonly minConfidence?: number | undefined
  /** What a configuration leaves out of the report; unlike what the two above do, it is counted there. */
  readonly leaveOut?: LeaveOut | undefined
  /** What makes a finding an error, a warning or a note. */
  readonly severity?: SeverityRules | undefined
  /** Whether a passage that its author wants ignored is left out; it is, unless this says otherwise. */
  readonly heedsIgnores?: boolean | undefined
  /** Whether what ignores nothing is told. */
  readonly reportUnusedIgnores?: boolean | undefined
  /** What a change touches, and the name of the commit whose changes alone are asked about. */
  readonly change?: (Change & { readonly only?: string | undefined }) | undefined
  /** Is told what is being done: "reading 3 of 46 articles". */
  readonly progress?: Progress | undefined
  /** What earlier runs found out. */
  readonly cache?: Cache | undefined
  /** What loading had to say of the articles. */
  readonly problems?: readonly Problem[] | undefined
  /** Whether these are only some of the articles that the ledger is about: then no entry can be told to be unused. */
  readonly isPart?: boolean | undefined
  /** What editors decided, and the day on which it is asked. */
  readonly ledger?: DecisionsOf | undefined
  /** What was found before, as if it had been deferred; no decision of an editor gives way to it. */
  readonly before?: readonly LedgerEntry[] | undefined
}

/** What the comparison of one group asks of them. */
type JudgingOptions = Pick<CheckOptions, 'kinds' | 'heedsIgnores' | 'progress' | 'cache'>

/** Takes a line that says what is being done. */
export type Progress = (what: string) => void

/** The decisions that a run is judged by. */
export interface DecisionsOf {
  readonly entries: readonly LedgerEntry[]
  /** Today's date, `2024-01-19`: decisions may expire. */
  readonly today: string
}

/** What each kind of claim is, in a line: reports list them. */
export const kindHelp: Readonly<Record<KindName, string>> = Object.fromEntries(
  kindNames.map(name => [name, kindOf(name).help]),
) as Record<KindName, string>

/** Everything that is read from a set of articles before they are compared. */
export interface Reading extends Places {
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  /** Articles that are not in English, by id: our rules misread all but figures and names, and they contradict nobody. */
  readonly foreign: ReadonlySet<number>
}

/** Reads the claims of all articles, and what could not be read. */
export const read = (
  articles: readonly Article[],
  kinds: readonly KindName[] | undefined,
  {
    withInnerMentions = false,
    progress,
    cache,
  }: { readonly withInnerMentions?: boolean } & Pick<JudgingOptions, 'progress' | 'cache'> = {},
): Reading => {
  const sentences = articles.map((article, i) => {
    progress?.(`reading ${i + 1} of ${articles.length} articles`)
    return segment(article, cache?.analyses)
  })
  const odd = articleProblems(articles, sentences)
  const inOtherLanguage = new Set(odd.filter(({ code }) => code === 'not-english').map(({ path }) => path))
  const foreign = new Set(articles.filter(({ path }) => inOtherLanguage.has(path)).map(({ id }) => id))
  const sentencesOf = (article: Article) => sentences[article.id] ?? []
  const extracted = articles.map(article => withinLimit(article, extract(article, sentencesOf(article))))
  const mentions = extracted.map(one => one.mentions)
  const things = resolveThings(sentences)
  const people = resolveEntities(sentences, mentions)
  const entities = { at: people.at, thingAt: things.startingAt }
  const listed = (article: Article): readonly Mention[] => {
    const own = [mentions, things.mentions, people.misspelt].flatMap(all => all[article.id] ?? [])
    const inOrder = own.sort((a, b) => a.span.start - b.span.start)
    return withInnerMentions ? withInner(article, sentencesOf(article), inOrder) : inOrder
  }
  const places = placesOf(sentences)
  const normalised = articles.map(article => {
    const found = normalise(article, sentencesOf(article), listed(article), entities)
    // All the words of long articles would fill the memory, and nothing asks for them any more.
    sentences[article.id] = []
    return found
  })
  return {
    articles,
    claims: normalised
      .flatMap(n => n.claims)
      .filter(({ kind, mention }) => {
        const isRead = !foreign.has(mention.articleId) || kind === 'figure' || kind === 'name'
        return isRead && (!kinds || kinds.includes(kind))
      }),
    foreign,
    problems: [...odd, ...[...extracted, ...normalised].flatMap(n => n.problems)],
    ...places,
  }
}

/** Articles in canonical order, and the order in which they were given. */
export interface Ordered {
  readonly articles: readonly Article[]
  readonly given: readonly Article[]
}

/**
 * Puts the articles into an order that does not depend on the one they came in, so that the findings do not
 * either. Ids are positions in that order.
 */
export const canonical = (inputs: readonly ArticleInput[]): Ordered => {
  const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...inputs.entries()].sort(
    ([, a], [, b]) => compareText(a.text, b.text) || compareText(a.path, b.path),
  )
  const articles = borrowYears(sorted.map(([, input], id) => toArticle(input, id)))
  const given: Article[] = []
  for (const [id, [position]] of sorted.entries()) {
    const article = articles[id]
    if (article) given[position] = article
  }
  return { articles, given }
}

/** Findings but for the contradictions of articles in another language. */
const withoutForeign = (findings: Judged['findings'], foreign: ReadonlySet<number>): Judged['findings'] =>
  findings.filter(
    ({ verdict, sides }) =>
      verdict !== 'contradiction' ||
      !sides.some(({ claims }) => claims.some(({ mention }) => foreign.has(mention.articleId))),
  )

/**
 * Compares the articles of one group with each other.
 *
 * @param heedsIgnores whether what an author wants ignored is left out
 */
export const judgeGroup = (
  inputs: readonly ArticleInput[],
  { kinds, heedsIgnores = true, progress, cache }: JudgingOptions = {},
): Judged => {
  const { articles, given } = canonical(inputs)
  const { claims, problems, sentenceOf, proseOf, partOf, foreign } = read(articles, kinds, {
    progress,
    cache,
  })
  progress?.(`comparing ${articles.length} articles`)
  const clusters = align(articles, claims, proseOf)
  const within = alignWithin(articles, claims, partOf)
  const findingsOf = (of: typeof clusters, inner: typeof within): Judged['findings'] =>
    withoutForeign(judge(of, given, sentenceOf, inner), foreign)
  const all = findingsOf(clusters, within)
  const judged = { articles: given, sentenceOf, problems }
  const ignoreAt = heedsIgnores ? ignoringIn(articles) : null
  return ignoreAt
    ? {
        ...judged,
        findings: findingsOf(withoutIgnored(clusters, ignoreAt), withoutIgnored(within, ignoreAt)),
        quieted: quietedBy(all, articles, ignoreAt),
      }
    : { ...judged, findings: all }
}

/** Makes a function that compares the groups of a run, each of them once: a run may ask for its own twice. */
export const groupsJudge = (
  options: JudgingOptions = {},
): ((groups: readonly (readonly ArticleInput[])[]) => readonly Judged[]) => {
  const { cache } = options
  const known = new Map<readonly ArticleInput[], Judged>()
  return groups =>
    withSiteFurniture(groups).map(group => {
      const before = known.get(group) ?? cache?.judged(group, options, () => canonical(group).given)
      const judged = before ?? judgeGroup(group, options)
      if (!before) cache?.keepJudged(group, options, judged)
      known.set(group, judged)
      return judged
    })
}

/** What was ignored in place, for nobody else would know; on request also what ignores nothing. */
const ignoreProblems = (
  { articles, quieted = new Map() }: Judged,
  { reportUnusedIgnores = false, heedsIgnores = true }: CheckOptions,
): readonly Problem[] =>
  articles.flatMap(article =>
    (article.ignores ?? []).flatMap((ignore): readonly Problem[] => {
      const count = quieted.get(ignore) ?? 0
      const { line } = indexLines(fileOf(article).text)(ignore.at)
      if (count > 0) return [{ code: 'ignored-in-place', path: article.path, args: { line, count } }]
      return reportUnusedIgnores && heedsIgnores
        ? [{ code: 'unused-ignore', path: article.path, args: { line } }]
        : []
    }),
  )

/** Where only a change is asked about, the findings with a side in a file that it touches, and how many others there are. */
const onlyTouched = (
  findings: readonly Finding[],
  articles: readonly Article[],
  change: CheckOptions['change'],
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } => {
  if (change?.only === undefined) return { findings, problems: [] }
  const paths = new Map(articles.map(({ id, path }) => [id, path]))
  const isIn = ({ mention }: Claim): boolean => change.isChanged(paths.get(mention.articleId) ?? '')
  const left = findings.filter(({ sides }) => sides.some(({ claims }) => claims.some(isIn)))
  const gone = findings.filter(finding => !left.includes(finding))
  const open = gone.filter(finding => isFailure(finding, { failOn: 'contradiction' })).length
  const args = { setting: '--changed', count: gone.length, open, kept: 0 }
  return {
    findings: left,
    problems: gone.length > 0 ? [{ code: 'findings-left-out', path: change.only, args }] : [],
  }
}

/** Puts groups that were compared into one report, by what was decided of their findings. */
export const reportOn = (groups: readonly Judged[], options: CheckOptions = {}): Report => {
  const { kinds, minConfidence = 0, problems = [], isPart, ledger = { entries: [], today: '' } } = options
  const joined = joinGroups(groups)
  const { articles, sentenceOf } = joined
  const textsOf = sourceTexts(articles)
  const judged = tellApart(joined.findings, textsOf)
  const told = { kinds, sentenceOf: sentenceTexts(articles, sentenceOf), textsOf, describe: describeValue }
  const { findings: decided, troubles } = applyLedger({ ...ledger, ...told, findings: judged })
  const findings = applyBefore({
    ...told,
    findings: decided,
    entries: options.before ?? [],
    today: ledger.today,
  })
  const left = leaveOut(
    findings.filter(({ confidence }) => confidence >= minConfidence),
    options.leaveOut,
  )
  const loud = withSeverities(left.findings, options.severity ?? { except: 'never' })
  const touched = onlyTouched(loud.findings, articles, options.change)
  const ofInterest = options.leaveOut?.kinds ?? kindNames
  return buildReport({
    ...joined,
    troubles: troubles.filter(
      ({ entry, state }) => ofInterest.includes(entry.kind) && !(isPart && state === 'unused'),
    ),
    command: 'compare',
    problems: [
      ...problems,
      ...joined.problems,
      ...ignoreProblems(joined, options),
      ...left.problems,
      ...loud.problems,
      ...touched.problems,
    ],
    findings: touched.findings,
    change: options.change,
  })
}

/**
 * Cross-checks groups of articles, each on an event of its own: articles are compared within their group, and all that
 * is found makes one report.
 */
export const checkGroups = (
  groups: readonly (readonly ArticleInput[])[],
  options: CheckOptions = {},
): Report => reportOn(groupsJudge(options)(groups), options)

/** Cross-checks articles with each other: the whole pipeline, from text to report. */
export const check = (inputs: readonly ArticleInput[], options: CheckOptions = {}): Report =>
  checkGroups([inputs], options)

/** Lists what is read from each article, without comparing. */
export const list = (inputs: readonly ArticleInput[], options: CheckOptions = {}): ClaimsReport => {
  const { articles, given } = canonical(withSiteFurniture([inputs]).flat())
  const { claims, problems, sentenceOf } = read(articles, options.kinds, {
    withInnerMentions: true,
    progress: options.progress,
  })
  return buildClaimsReport({
    articles: given,
    sentenceOf,
    problems: [...(options.problems ?? []), ...problems],
    claims: claims.filter(({ kind, value, isDerived }) => !isDerived && !kindOf(kind).isSilent?.(value)),
  })
}
