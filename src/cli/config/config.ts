import type { Levels } from '../../report/severity-rules.ts'
import type { CompareOptions } from '../options.ts'

/** Names that a configuration goes by, in the order in which a folder is searched for them. */
export const configNames = ['factcheck.config.yaml', 'factcheck.config.yml', 'factcheck.config.json'] as const

/** Articles on one event: they are compared with each other and with those of no other group. */
export interface ConfigGroup {
  readonly name: string
  /** Paths, glob patterns and folders, relative to the configuration's folder. */
  readonly files: readonly string[]
  /** Where it stands in the configuration, from 1. */
  readonly line: number
  /** Found by a pattern: where it holds too little to compare, it is left out and told. */
  readonly isFound?: boolean
}

/** The day on which an article appeared. */
export interface ConfigDate {
  /** Path of the article as written, and absolute. */
  readonly written: string
  readonly path: string
  /** In EDTF. */
  readonly day: string
  readonly line: number
}

/** A configuration, checked. Its paths are relative to its own folder, or absolute. */
export interface Config {
  /** The file, as messages name it. */
  readonly path: string
  /** The folder it lies in, absolute. */
  readonly folder: string
  /** The line that groups stand under, or would. */
  readonly groupsLine: number
  readonly groups: readonly ConfigGroup[]
  readonly published: readonly ConfigDate[]
  /** The house's own words, and what each is read as. */
  readonly words: Readonly<Record<string, string>> | undefined
  /** How loud findings are. */
  readonly severity: Levels | undefined
  /** What it sets of the options that flags set as well; files relative to the folder of the run. */
  readonly options: Partial<CompareOptions>
}
