import type { KindName } from '../core/value.ts'
import type { Verdict } from '../core/verdict.ts'

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
  readonly failOn: Verdict | 'never'
  readonly minConfidence: number
  /** The ledger; undefined for `factcheck.ledger.yaml`, where it is there. */
  readonly ledger: string | undefined
  /** The ledger to judge by instead, from outside of what is judged: that of a pull request's base. */
  readonly ledgerFrom: string | undefined
  /** Fail also where an entry of the ledger needs a look. */
  readonly failOnStale: boolean
}

/** The options, or one line that says what is wrong with them. */
export type Parsed<T> = { readonly options: T } | { readonly refused: string }
