import { normalize } from 'node:path'
import * as z from 'zod'
import { kindNames } from '../core/value.ts'
import { formatSize, largestSize, parseSize } from '../files/size.ts'
import { parsePublished } from '../load/parse-published.ts'
import { failOnNames } from '../report/visible-findings.ts'
import {
  type CommonOptions,
  type CompareOptions,
  claimsFormatNames,
  type FormatName,
  formatNames,
  type Output,
  type Parsed,
} from './options.ts'

/** "terminal, json or sarif" */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
const unknown =
  (what: string, names: readonly string[]) =>
  ({ input }: { input?: unknown }): string =>
    `unknown ${what} "${String(input)}"; use ${listed(names)}`

/** "json", "json=report.json" */
const outputOf = (names: readonly FormatName[]) =>
  z.string().transform((text, context): Output => {
    const cut = text.indexOf('=')
    const [name, file] = cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)]
    const format = names.find(one => one === name)
    if (format === undefined) {
      context.addIssue(unknown('format', names)({ input: name }))
      return z.NEVER
    }
    if (file === '') context.addIssue(`"${text}" names no file`)
    return { format, file }
  })

const outputsOf = (names: readonly FormatName[]): z.ZodType<Output[], string[]> =>
  z
    .array(outputOf(names))
    .refine(list => list.filter(({ file }) => file === null).length <= 1, {
      error: 'only one format can go to stdout; give the others a file, as in json=report.json',
    })
    .superRefine((list, context) => {
      const files = list.flatMap(({ file }) => (file === null ? [] : normalize(file)))
      const twice = files.find((file, i) => files.indexOf(file) < i)
      if (twice !== undefined) context.addIssue(`two formats would go to ${twice}; give each its own file`)
    })

/** What `--format` takes, and `formats` of a configuration. */
export const outputs: z.ZodType<Output[], string[]> = outputsOf(formatNames)

/** "figure", "figure,date" */
const kinds = z
  .array(z.string())
  .transform(list => list.flatMap(text => text.split(',').map(name => name.trim())))
  .pipe(z.array(z.enum(kindNames, { error: unknown('kind', kindNames) })))

/** "a.txt=2024-01-19" */
const publication = z.string().transform((text, context): readonly [string, string] => {
  const cut = text.lastIndexOf('=')
  const date = parsePublished(text.slice(cut + 1))
  if (cut > 0 && date !== null) return [text.slice(0, cut), date]
  context.addIssue(`"${text}" is not FILE=DATE, as in a.txt=2024-01-19`)
  return z.NEVER
})

const confidence = z
  .string()
  .regex(/^(?:0|1|0?\.\d{1,9}|1\.0{1,9})$/u, {
    error: ({ input }) => `"${String(input)}" is not a number from 0 to 1`,
  })
  .transform(Number)

/** What `--max-warnings` takes. */
const count = z
  .string()
  .regex(/^\d{1,9}$/u, { error: ({ input }) => `"${String(input)}" is not a number such as 0 or 20` })
  .transform(Number)

const file = z.string().min(1, { error: 'an empty argument names no file' })

/** What `--max-size` takes: "5MB" */
export const size: z.ZodType<number, string> = z.string().transform((text, context): number => {
  const bytes = parseSize(text)
  if (bytes !== null) return bytes
  context.addIssue(`"${text}" is not a size such as 500kB or 5MB, up to ${formatSize(largestSize)}`)
  return z.NEVER
})

/** What `--timeout` takes, in seconds; milliseconds come out. */
const seconds = z
  .string()
  .regex(/^(?:0?\.[1-9]\d?|[1-9]\d{0,2}(?:\.\d)?)$/u, {
    error: ({ input }) => `"${String(input)}" is not a number of seconds, from 0.1 to 999`,
  })
  .transform(text => Number(text) * 1_000)

const common = {
  format: outputs.exactOptional(),
  kind: kinds.exactOptional(),
  color: z.boolean().exactOptional(),
  quiet: z.boolean().exactOptional(),
  published: z.array(publication).exactOptional(),
  stdinName: file.exactOptional(),
  timeout: seconds.exactOptional(),
  allowPrivate: z.array(z.string().min(1)).exactOptional(),
  maxSize: size.exactOptional(),
}

const extractSchema = z.strictObject({ ...common, format: outputsOf(claimsFormatNames).exactOptional() })

const compareSchema = z
  .strictObject({
    ...common,
    all: z.boolean().exactOptional(),
    includeResolved: z.boolean().exactOptional(),
    failOn: z.enum(failOnNames, { error: unknown('verdict or severity', failOnNames) }).exactOptional(),
    minConfidence: confidence.exactOptional(),
    failConfidence: confidence.exactOptional(),
    maxWarnings: count.exactOptional(),
    ledger: file.exactOptional(),
    ledgerFrom: file.exactOptional(),
    newSince: file.exactOptional(),
    // Without a commit, commander hands over true.
    changed: z.union([file, z.literal(true).transform(() => 'HEAD')]).exactOptional(),
    // Without a folder, commander hands over true.
    cache: z.union([file, z.literal(true)]).exactOptional(),
    watch: z.boolean().exactOptional(),
    failOnStale: z.boolean().exactOptional(),
    reportUnusedIgnores: z.boolean().exactOptional(),
  })
  .refine(({ all, quiet }) => !(all && quiet), {
    path: ['all'],
    error: '--all and --quiet exclude each other',
  })

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)}`

const check = <Raw, T>(schema: z.ZodType<Raw>, raw: object, shape: (options: Raw) => T): Parsed<T> => {
  const result = schema.safeParse(raw)
  if (result.success) return { options: shape(result.data) }
  const [issue] = result.error.issues
  return { refused: `${flagOf(String(issue?.path[0]))}: ${issue?.message}` }
}

/** What `--format`, `--kind` and `--published` take goes by other names in a run; the rest goes by its own. */
const shaped = <Raw extends z.infer<typeof extractSchema>>({ format, kind, published, ...rest }: Raw) => ({
  ...rest,
  ...(format && { outputs: format }),
  ...(kind && { kinds: kind }),
  ...(published && { published: new Map(published) }),
})

/** Checks the options of `extract` that were given. */
export const checkExtractOptions = (raw: object): Parsed<Partial<CommonOptions>> =>
  check(extractSchema, raw, shaped)

/** Checks the options of `compare` that were given. */
export const checkCompareOptions = (raw: object): Parsed<Partial<CompareOptions>> =>
  check(compareSchema, raw, shaped)
