import { isAbsolute, normalize, sep } from 'node:path'
import * as z from 'zod'
import { type KindName, kindNames } from '../../core/value.ts'
import { verdicts } from '../../core/verdict.ts'
import { parsePublished } from '../../load/parse-published.ts'
import { type Levels, levels } from '../../report/severity-rules.ts'
import { failOnNames } from '../../report/visible-findings.ts'
import { knownObject } from '../../yaml/known-object.ts'
import { listed, outputs } from '../option-schema.ts'
import type { CompareOptions, Output } from '../options.ts'

/** What holds for any group of articles: what a house may keep in one file for all its archives. */
export interface WrittenSettings {
  /** For editors, which complete and check by it. */
  readonly $schema?: string
  /** Files to take settings from, the last of which wins. */
  readonly extends?: readonly string[]
  readonly failOn?: CompareOptions['failOn']
  readonly failConfidence?: number
  readonly maxWarnings?: number
  readonly severity?: Levels
  readonly kinds?: readonly KindName[]
  readonly minConfidence?: number
  readonly failOnStale?: boolean
  /** The house's own words, and what each is read as. */
  readonly words?: Readonly<Record<string, string>>
}

/** A configuration as written, each value by itself in order. */
export interface WrittenConfig extends WrittenSettings {
  readonly groups?: readonly { readonly name: string; readonly files: readonly string[] }[]
  readonly formats?: readonly Output[]
  /** Days of publication in EDTF, by path. */
  readonly published?: Readonly<Record<string, string>>
  readonly ledger?: string
  readonly cache?: string
}

const name = z.string().trim().min(1)

const oneOf = <Name extends string>(names: readonly Name[]): z.ZodType<Name> =>
  z.enum(names as [Name, ...Name[]], {
    error: ({ input }) => `expected ${listed(names)}, not ${JSON.stringify(input)}`,
  })

const path = z
  .string()
  .trim()
  .min(1)
  .refine(text => text !== '-', { error: 'a configuration cannot read standard input' })

const group = knownObject({ name, files: z.array(path).min(1) })

const groups = z.array(group).superRefine((list, context) => {
  for (const [index, { name }] of list.entries())
    if (list.findIndex(one => one.name === name) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'name'],
        message: `there are two groups named "${name}"`,
      })
})

/**
 * A configuration may be anybody's: a repository that was just fetched writes no file outside its folder. Where links lead
 * is looked at before anything is written (`stay-inside`).
 */
const isOutside = (file: string): boolean => isAbsolute(file) || normalize(file).split(sep)[0] === '..'

/** A path of the configuration's folder, where only a flag may name another. */
const inside = (flag: string) =>
  path.refine(file => !isOutside(file), {
    error: ({ input }) => `${input} is outside the configuration's folder; only ${flag} leads there`,
  })

const formats = outputs.superRefine((list, context) => {
  for (const [index, { file }] of list.entries())
    if (file !== null && isOutside(file))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${file} is outside the configuration's folder; only --format writes there`,
      })
})

/** `2024-01-19`; YAML reads a bare year as a number. */
const day = z.union([z.string(), z.number()]).transform((written, context) => {
  const date = parsePublished(String(written))
  if (date !== null) return date
  context.addIssue(`expected a date such as 2024-01-19, not ${JSON.stringify(written)}`)
  return z.NEVER
})

const fraction = z
  .number({ error: ({ input }) => `expected a number from 0 to 1, not ${JSON.stringify(input)}` })
  .min(0, { error: 'expected a number from 0 to 1' })
  .max(1, { error: 'expected a number from 0 to 1' })

const level = oneOf(levels)

/** One level for all kinds, or one for each: `{ quote: warning }`. */
const levelsOfKinds = knownObject(
  Object.fromEntries(kindNames.map(kind => [kind, level.exactOptional()])) as Record<
    KindName,
    z.ZodExactOptional<typeof level>
  >,
)
const levelsOfVerdict = z.union([level, levelsOfKinds], {
  error: ({ input }) =>
    (typeof input === 'object' ? levelsOfKinds : level).safeParse(input).error?.issues[0]?.message,
})

const severity = knownObject(
  Object.fromEntries(verdicts.map(verdict => [verdict, levelsOfVerdict.exactOptional()])) as Record<
    (typeof verdicts)[number],
    z.ZodExactOptional<typeof levelsOfVerdict>
  >,
)

/** Most own words, and the longest: they are looked for in every article. */
const most = { words: 1_000, length: 200 } as const

const word = z
  .string()
  .max(most.length, { error: `longer than ${most.length} characters` })
  .refine(text => text.trim() === text && /^\p{L}[^\p{Cc}\u2028\u2029]*$/u.test(text), {
    error: ({ input }) =>
      `expected words that begin with a letter, on one line, not ${JSON.stringify(input)}`,
  })

const words = z.record(z.string(), word).superRefine((map, context) => {
  const names = Object.keys(map)
  for (const name of names)
    for (const { message } of word.safeParse(name).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [name], message })
  if (names.length > most.words)
    context.addIssue({ code: 'custom', message: `more than ${most.words} words` })
})

const settings = {
  $schema: z.string().exactOptional().describe('For editors, which complete and check by it'),
  extends: z
    .union([path.transform(one => [one]), z.array(path).min(1)])
    .exactOptional()
    .describe(
      'Files to take settings from, within the repository; the last one wins, and this file over all',
    ),
  failOn: oneOf(failOnNames)
    .exactOptional()
    .describe('The mildest verdict or severity that fails a run (default: contradiction)'),
  failConfidence: fraction.exactOptional().describe('A contradiction less sure than this is a warning'),
  maxWarnings: z.number().int().min(0).exactOptional().describe('Most warnings of a run that does not fail'),
  severity: severity.exactOptional().describe('How loud findings are, by verdict, or by verdict and kind'),
  kinds: z.array(oneOf(kindNames)).min(1).exactOptional().describe('Kinds of claim to look at'),
  minConfidence: fraction.exactOptional().describe('Findings less sure than this are left out'),
  words: words
    .exactOptional()
    .describe('The house’s own names, abbreviations, roles and units, and what each is read as'),
  failOnStale: z
    .boolean()
    .exactOptional()
    .describe('Whether an entry of the ledger that is expired, stale or unused fails a run'),
}

/** What a file that others extend may say: nothing of one archive alone. */
export const settingsSchema: z.ZodType<WrittenSettings> = knownObject(settings)

/** What a configuration may say. */
export const configSchema: z.ZodType<WrittenConfig> = knownObject({
  groups: groups.exactOptional().describe('Articles on one event each'),
  formats: formats.exactOptional().describe('Reports of a run, NAME or NAME=FILE'),
  published: z
    .record(z.string(), day)
    .exactOptional()
    .describe('Days on which articles appeared, by their paths'),
  ledger: inside('--ledger').exactOptional().describe('The file that decisions are kept in'),
  cache: inside('--cache')
    .exactOptional()
    .describe('The folder that what was read is kept in, so that the next run is faster'),
  ...settings,
}).meta({ title: 'factcheck configuration' })
