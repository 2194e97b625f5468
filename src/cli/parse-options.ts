import { defaultMaxSize } from '../files/size.ts'
import type { CommonOptions, CompareOptions, Parsed } from './options.ts'

const commonDefaults: CommonOptions = {
  outputs: [{ format: 'terminal', file: null }],
  kinds: undefined,
  color: undefined,
  quiet: false,
  published: new Map(),
  stdinName: undefined,
  allowPrivate: [],
  timeout: 20_000,
  maxSize: defaultMaxSize,
}

const compareDefaults: CompareOptions = {
  ...commonDefaults,
  all: false,
  includeResolved: false,
  failOn: 'contradiction',
  minConfidence: 0,
  failConfidence: undefined,
  maxWarnings: Number.POSITIVE_INFINITY,
  ledger: undefined,
  ledgerFrom: undefined,
  newSince: undefined,
  changed: undefined,
  cache: undefined,
  watch: false,
  failOnStale: false,
  reportUnusedIgnores: false,
}

/** The checks are loaded only for a run that has options: zod takes as long to load as an article to read. */
const withDefaults = async <T extends CommonOptions>(
  raw: object,
  defaults: T,
  check: (schemas: typeof import('./option-schema.ts')) => Parsed<Partial<T>>,
): Promise<Parsed<T>> => {
  if (Object.keys(raw).length === 0) return { options: defaults }
  const parsed = check(await import('./option-schema.ts'))
  return 'refused' in parsed ? parsed : { options: { ...defaults, ...parsed.options } }
}

/** Validates the options of `extract` as commander hands them over. */
export const parseExtractOptions = (raw: object): Promise<Parsed<CommonOptions>> =>
  withDefaults(raw, commonDefaults, ({ checkExtractOptions }) => checkExtractOptions(raw))

/**
 * Validates the options of `compare` as commander hands them over.
 *
 * @param configured what the configuration sets: it wins over the defaults, and flags win over it
 */
export const parseCompareOptions = (
  raw: object,
  configured: Partial<CompareOptions> = {},
): Promise<Parsed<CompareOptions>> =>
  withDefaults(raw, { ...compareDefaults, ...configured }, ({ checkCompareOptions }) =>
    checkCompareOptions(raw),
  )
