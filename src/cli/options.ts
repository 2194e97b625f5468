import type { KindName } from '../core/value.ts'
import type { FailOn } from '../report/visible-findings.ts'

/** Names of the formats a report comes in. */
export const formatNames = [
  'terminal',
  'lines',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'html',
] as const

/** Those that a list of claims comes in as well. */
export const claimsFormatNames: readonly FormatName[] = ['terminal', 'json']

/** Name of a format. */
export type FormatName = (typeof formatNames)[number]

/** A report that was asked for, and the file it goes to; null for stdout. */
export interface Output {
  readonly format: FormatName
  readonly file: string | null
}

/** Options that every command has. */
export interface CommonOptions {
  readonly outputs: readonly Output[]
  /** Undefined for all kinds. */
  readonly kinds: readonly KindName[] | undefined
  /** Undefined when neither `--color` nor `--no-color` is given. */
  readonly color: boolean | undefined
  readonly quiet: boolean
  /** Days of publication in EDTF, by path as given. */
  readonly published: ReadonlyMap<string, string>
  /** The name that standard input would have as a file: its extension tells the format. */
  readonly stdinName: string | undefined
  /** Hosts on a private network that may be fetched from. */
  readonly allowPrivate: readonly string[]
  /** Milliseconds that an address may take. */
  readonly timeout: number
  /** Most bytes that an article may have. */
  readonly maxSize: number
}

/** Options of `compare`. */
export interface CompareOptions extends CommonOptions {
  readonly all: boolean
  /** Keep what a decision settles in reports for machines. */
  readonly includeResolved: boolean
  readonly failOn: FailOn
  readonly minConfidence: number
  /** A contradiction less sure than this is a warning; undefined for what is usual. */
  readonly failConfidence: number | undefined
  /** Most warnings that a run may have and not fail. */
  readonly maxWarnings: number
  /** The ledger; undefined for `factcheck.ledger.yaml`, where it is there. */
  readonly ledger: string | undefined
  /** The ledger to judge by instead, from outside of what is judged: that of a pull request's base. */
  readonly ledgerFrom: string | undefined
  /** A commit or a saved report: what was found there already fails nothing. */
  readonly newSince: string | undefined
  /** Report only what has a side in a file that was changed since this commit. */
  readonly changed: string | undefined
  /** The folder that what is read is kept in; true for the usual one, undefined for none. */
  readonly cache: string | true | undefined
  /** Compare again whenever a file changes. */
  readonly watch: boolean
  /** Fail also where an entry of the ledger needs a look. */
  readonly failOnStale: boolean
  /** Tell of passages that are to be ignored and hold nothing to ignore. */
  readonly reportUnusedIgnores: boolean
}

/** The options, or one line that says what is wrong with them. */
export type Parsed<T> = { readonly options: T } | { readonly refused: string }
