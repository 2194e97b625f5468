import type { Modality, Scope, TermRole } from './claim.ts'
import type {
  ReportFinding,
  ReportMention,
  ReportProblem,
  ReportSource,
  ReportTool,
  schemaVersion,
} from './report.ts'
import type { PairTrace, PassageRef, Question } from './trace.ts'
import type { KindName } from './value.ts'

/** A passage with everything that was read from it. */
export interface TracedPassage extends ReportMention {
  readonly kind: KindName
  /** Name of the rule that read it. */
  readonly rule: string
  /** What it is about; empty where that is not known. */
  readonly subject: string
  /** The words that say so, in dictionary form, by the part they play. */
  readonly words: Readonly<Partial<Record<TermRole, readonly string[]>>>
  readonly scope: Scope
  readonly modality: Modality
}

/** A pair of passages with what became of it, in one line for people. */
export interface ExplainedPair extends PairTrace<TracedPassage> {
  /** "too little in common: 0.31, and 0.60 is asked of values that exclude each other" */
  readonly message: string
}

/** What was read at a place that was asked about. */
export interface ExplainedPassage extends PassageRef {
  /** In the order of the text; empty where no claim was read. */
  readonly claims: readonly TracedPassage[]
}

/** The JSON report of `explain`. */
export interface Explanation {
  readonly schemaVersion: typeof schemaVersion
  readonly tool: ReportTool
  readonly command: 'explain'
  readonly sources: readonly ReportSource[]
  readonly question: Question
  /** The finding asked about; null where passages were. */
  readonly finding: ReportFinding | null
  /** What was read at each of the two places asked about; empty where a finding was. */
  readonly passages: readonly ExplainedPassage[]
  /** The most telling first. */
  readonly pairs: readonly ExplainedPair[]
  /** How many further pairs there are. */
  readonly more: number
  readonly problems: readonly ReportProblem[]
}
