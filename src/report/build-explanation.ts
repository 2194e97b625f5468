import type { Claim, TermRole } from '../core/claim.ts'
import type { ExplainedPair, ExplainedPassage, Explanation, TracedPassage } from '../core/explanation.ts'
import type { Finding } from '../core/finding.ts'
import { groupBy } from '../core/group-by.ts'
import { schemaVersion } from '../core/report.ts'
import type { PairTrace, PassageRef, Question, TraceOutcome } from '../core/trace.ts'
import { version } from '../core/version.ts'
import { reportFinding } from './build-report.ts'
import { outcomeMessage } from './outcome-message.ts'
import { mentionReader, problemsOf, type ReportContext, sourcesOf } from './report-context.ts'

/** What `buildExplanation` puts together. */
export interface ExplanationInput extends ReportContext {
  readonly question: Question
  readonly finding: Finding | null
  readonly passages: readonly (PassageRef & { readonly claims: readonly Claim[] })[]
  readonly pairs: readonly PairTrace<Claim>[]
  readonly more: number
  /** All claims of the run. */
  readonly claims: readonly Claim[]
}

type Pass = (claim: Claim) => TracedPassage
type NameOf = (id: string) => string

/** A person's name by the id that stands for the person among the words of a claim. */
const personNames = (claims: readonly Claim[]): NameOf => {
  const names = new Map(claims.map(({ subject }) => [subject.entity, subject.label]))
  return id => names.get(id) ?? id
}

const passageReader = (input: ExplanationInput, nameOf: NameOf): Pass => {
  const read = mentionReader(input)
  const wordOf = ({ lemma, role }: { readonly lemma: string; readonly role: TermRole }): string =>
    role === 'identity' ? lemma : nameOf(lemma)
  return claim => {
    const { subject, scope, modality, kind, mention } = claim
    const byRole = groupBy(subject.terms, term => term.role)
    const words = Object.fromEntries(
      [...byRole].map(([role, terms]) => [role, [...new Set(terms.map(wordOf))]]),
    )
    const { saidBy } = scope
    return {
      ...read(claim),
      kind,
      rule: mention.rule,
      subject: subject.label,
      words,
      scope: { ...scope, saidBy: saidBy && { ...saidBy, speaker: nameOf(saidBy.speaker) } },
      modality,
    }
  }
}

const both = ([a, b]: readonly [Claim, Claim], pass: Pass): readonly [TracedPassage, TracedPassage] => [
  pass(a),
  pass(b),
]

const outcomeOf = (outcome: TraceOutcome<Claim>, pass: Pass): TraceOutcome<TracedPassage> => {
  switch (outcome.code) {
    case 'taken':
      return { ...outcome, by: both(outcome.by, pass) }
    case 'group-disagrees':
      return { ...outcome, between: both(outcome.between, pass) }
    case 'rival':
      return { ...outcome, rival: both(outcome.rival, pass) }
    default:
      return outcome
  }
}

const explained = (trace: PairTrace<Claim>, pass: Pass, nameOf: NameOf): ExplainedPair => {
  const pair = {
    ...trace,
    claims: both(trace.claims, pass),
    shared: trace.shared.map(nameOf),
    tooCommon: trace.tooCommon.map(nameOf),
    through: trace.through && both(trace.through, pass),
    outcome: outcomeOf(trace.outcome, pass),
  }
  return { ...pair, message: outcomeMessage(pair) }
}

/** Turns traces into the report of `explain`. */
export const buildExplanation = (input: ExplanationInput): Explanation => {
  const nameOf = personNames(input.claims)
  const pass = passageReader(input, nameOf)
  const passages = input.passages.map(
    ({ path, line, column, claims }): ExplainedPassage => ({ path, line, column, claims: claims.map(pass) }),
  )
  return {
    schemaVersion,
    tool: { name: 'factcheck', version },
    command: 'explain',
    sources: sourcesOf(input),
    question: input.question,
    finding: input.finding && reportFinding(input.finding, mentionReader(input)),
    passages,
    pairs: input.pairs.map(trace => explained(trace, pass, nameOf)),
    more: input.more,
    problems: problemsOf(input),
  }
}
