import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { Span } from '../core/span.ts'
import type { PairTrace, PassageRef, Question } from '../core/trace.ts'
import type { KindName } from '../core/value.ts'
import { byRelevance } from './by-relevance.ts'
import { claimsAt } from './claims-at.ts'
import type { Follow } from './complete-trace.ts'
import { pairsBetween, pairsOfFinding } from './pairs-to-trace.ts'

/** Articles that were compared with each other, and how a pair of their claims went. */
export interface TracedGroup {
  /** In the order given. */
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  readonly sentenceOf: (claim: Claim) => Span
  readonly findings: readonly Finding[]
  readonly trace: Follow
}

/** One line that says why there is no answer. */
interface Refused {
  readonly refused: string
}

/** What answering draws from elsewhere. */
export interface AnswerOptions {
  /** Kinds that are asked for; all where it is undefined. */
  readonly kinds: readonly KindName[] | undefined
  /** Finds one by its id or by the start of it. */
  readonly pickById: (
    findings: readonly OwnFinding[],
    id: string,
    what: string,
  ) => { readonly item: OwnFinding } | Refused
}

/** What there is to say to a question. */
export interface Answer {
  readonly group: TracedGroup
  /** The finding asked about; null where passages were. */
  readonly finding: Finding | null
  readonly passages: readonly (PassageRef & { readonly claims: readonly Claim[] })[]
  /** The most telling first. */
  readonly pairs: readonly PairTrace<Claim>[]
  /** How many further pairs there are. */
  readonly more: number
}

/** A finding with the group that it was made in. */
interface OwnFinding extends Finding {
  readonly group: TracedGroup
}

/** Most pairs that are explained at once. */
const mostPairs = 5

const traced = (
  pairs: readonly (readonly [Claim, Claim])[],
  { trace }: TracedGroup,
  asked?: Finding,
): Pick<Answer, 'pairs' | 'more'> => {
  const traces = pairs.map(pair => trace(pair, asked)).toSorted(byRelevance)
  // That kilometres are not dollars is worth saying only where there is nothing else to say.
  const telling = traces.filter(({ values }) => values.verdict !== 'unrelated')
  const shown = (telling.length > 0 ? telling : traces).slice(0, mostPairs)
  return { pairs: shown, more: traces.length - shown.length }
}

/** What a finding is made of, or what it could have been made of. */
const answerFinding = (
  id: string,
  groups: readonly TracedGroup[],
  { pickById }: AnswerOptions,
): Answer | Refused => {
  const findings = groups.flatMap(group => group.findings.map(finding => ({ ...finding, group })))
  if (findings.length === 0) return { refused: `${id}: this run has no findings` }
  const picked = pickById(findings, id, 'findings')
  if ('refused' in picked) return picked
  const { group, ...finding } = picked.item
  return { group, finding, passages: [], ...traced(pairsOfFinding(finding, group.claims), group, finding) }
}

const linesIn = (lines: number): string => (lines === 1 ? 'it has 1 line' : `it has ${lines} lines`)

/** Every pair of claims of one kind at two places. */
const answerPassages = (
  places: readonly [PassageRef, PassageRef],
  groups: readonly TracedGroup[],
  kinds: readonly KindName[] | undefined,
): Answer | Refused => {
  const holds = (group: TracedGroup, { path }: PassageRef) => group.articles.find(one => one.path === path)
  const group = groups.find(one => places.every(place => holds(one, place)))
  if (!group) return { refused: `${places.map(({ path }) => path).join(', ')}: not articles of one run` }
  const claims = kinds ? group.claims.filter(({ kind }) => kinds.includes(kind)) : group.claims
  const passages: Answer['passages'][number][] = []
  for (const place of places) {
    const article = holds(group, place)
    const found = article ? claimsAt(article, claims, place) : { lines: 0 }
    if ('lines' in found)
      return { refused: `${place.path}:${place.line}: no such line; ${linesIn(found.lines)}` }
    passages.push({ ...place, claims: found.claims })
  }
  const [left = [], right = []] = passages.map(passage => passage.claims)
  return { group, finding: null, passages, ...traced(pairsBetween(left, right), group) }
}

/** Answers a question about groups of articles that were compared, or says in one line why it cannot. */
export const answerTo = (
  question: Question,
  groups: readonly TracedGroup[],
  options: AnswerOptions,
): Answer | Refused =>
  'finding' in question
    ? answerFinding(question.finding, groups, options)
    : answerPassages(question.passages, groups, options.kinds)
