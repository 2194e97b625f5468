import type { PublishedFrom } from './article.ts'
import type { ProblemCode } from './problem.ts'
import type { ReasonCode } from './reason.ts'
import type { LedgerNote, Reopened, Resolution } from './resolution.ts'
import type { KindName, Value } from './value.ts'
import type { Severity, Verdict } from './verdict.ts'

/** Version of the shape below. It grows when a field is removed or changes its meaning, not when one is added. */
export const schemaVersion = 1

/** What wrote the report. */
export interface ReportTool {
  readonly name: 'factcheck'
  readonly version: string
}

/** An article of the run. */
export interface ReportSource {
  /** The path as given; `-` for standard input. */
  readonly path: string
  /** Headline; empty when there is none. */
  readonly title: string
  /** Day of publication in EDTF, or null where neither the caller nor the article states one. */
  readonly published: string | null
  /** Where that was found; left out where it is not known. */
  readonly publishedFrom?: PublishedFrom
  /** Line of the file that states it; left out where none does. */
  readonly publishedLine?: number
  /** Site or paper that it is from, where the article says so. */
  readonly site?: string
  /** Who wrote it, where the article says so. */
  readonly author?: string
}

/** How many findings there are of each verdict. */
export interface ReportSummary extends Readonly<Record<Verdict, number>> {
  /** Contradictions and unsupported claims with a decision in the ledger. */
  readonly resolved: number
  /** Contradictions and unsupported claims without one. */
  readonly unresolved: number
}

/** Why the verdict is what it is: a code, and what the message was made from. */
export interface ReportReason {
  readonly code: ReasonCode
  readonly [arg: string]: string | number
}

/** A passage of a source, as every command points at one. */
export interface ReportPassage {
  /**
   * UTF-16 offsets into the decoded file, never within a character as a reader sees it. In plain text `file.slice(start, end)
   * === text`, line ends read as spaces.
   */
  readonly start: number
  readonly end: number
  /** 1-based line; CRLF, LF and CR each end one. */
  readonly line: number
  /** 1-based column in UTF-16 units, as editors count. */
  readonly column: number
  /** Line and column of the first character after it. */
  readonly endLine: number
  readonly endColumn: number
  /** As written, soft hyphens and all; where the file holds markup, what a reader sees there. */
  readonly text: string
  /** The sentence around it, written likewise; of one longer than 1,000 characters the words around the passage. */
  readonly sentence: string
  /** Where the passage begins in the sentence. */
  readonly offset: number
  readonly value: Value
}

/** One passage that states one of a finding's values. */
export interface ReportMention extends ReportPassage {
  /** Path of the article, as given. */
  readonly source: string
}

/** What the sources say of one fact. */
export interface ReportFinding {
  /** `t-4f2a9c81`; stable between runs, free of offsets and paths. */
  readonly id: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly kind: KindName
  /**
   * What a reader would call it: "Maren Holtby-Ruiz", "people killed"; or the words around the passage, with … in its place.
   * Empty where nothing names it.
   */
  readonly subject: string
  /** What is at odds, or what is said alike, on one line: "people killed: 14 or 17?" */
  readonly heading: string
  /** What identifies the subject between runs, one key for each way its sources put it; the ledger finds it by them. */
  readonly keys: readonly string[]
  /** One line for people. */
  readonly message: string
  readonly reason: ReportReason
  /** From 0 to 1. */
  readonly confidence: number
  /** The decision in the ledger that settles it; null where none does. */
  readonly resolution: Resolution | null
  /** The decision that settled it until its values changed. */
  readonly reopened?: Reopened
  /** Path of the one source that contradicts all the others, two at the least, which agree with each other. */
  readonly oddOneOut?: string
  /** Name of the group that it is from, where a run compared several. */
  readonly group?: string
  /** Index of the passage that the change touches, where a run knows of a change: it is annotated there. */
  readonly touched?: number
  /** Grouped by value, in the order of the articles. */
  readonly mentions: readonly ReportMention[]
}

/** Expected trouble that did not stop the run. */
export interface ReportProblem {
  readonly code: ProblemCode
  readonly path: string
  readonly message: string
}

/** The JSON report of `compare`: a public contract. */
export interface Report {
  readonly schemaVersion: typeof schemaVersion
  readonly tool: ReportTool
  readonly command: 'compare' | 'verify'
  readonly sources: readonly ReportSource[]
  readonly summary: ReportSummary
  /** Worst first. */
  readonly findings: readonly ReportFinding[]
  /** Entries of the ledger that need a look; left out where there are none. */
  readonly ledger?: readonly LedgerNote[]
  readonly problems: readonly ReportProblem[]
}

/** A claim as `extract` lists it. */
export interface ExtractedClaim extends ReportPassage {
  readonly kind: KindName
  /** Name of the rule that read it. */
  readonly rule: string
  /** What it is about; left out where that is not known. */
  readonly subject?: string
}

/** A claim and the article that states it. */
export interface ReportClaim extends ExtractedClaim {
  /** Path of the article, as given. */
  readonly source: string
}

/** The JSON report of `extract`. */
export interface ClaimsReport {
  readonly schemaVersion: typeof schemaVersion
  readonly tool: ReportTool
  readonly command: 'extract'
  readonly sources: readonly ReportSource[]
  /** In the order of the articles, then of the text. */
  readonly claims: readonly ReportClaim[]
  readonly problems: readonly ReportProblem[]
}
