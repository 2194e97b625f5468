import * as z from 'zod'
import { type KindName, kindNames } from '../core/value.ts'
import { type Verdict, verdicts } from '../core/verdict.ts'
import { parsePublished } from '../load/parse-published.ts'

const formatNames = ['terminal', 'json'] as const

/** A report that was asked for, and the file it goes to; null for stdout. */
export interface Output {
  readonly format: (typeof formatNames)[number]
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
  readonly published: ReadonlyMap<string, string>
}

/** Options of `compare`. */
export interface CompareOptions extends CommonOptions {
  readonly all: boolean
  readonly failOn: Verdict | 'never'
  readonly minConfidence: number
}

/** The options, or one line that says what is wrong with them. */
export type Parsed<T> = { readonly options: T } | { readonly refused: string }

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
const unknown =
  (what: string, names: readonly string[]) =>
  ({ input }: { input?: unknown }): string =>
    `unknown ${what} "${String(input)}"; use ${listed(names)}`

/** "json", "json=report.json" */
const output = z.string().transform((text, context): Output => {
  const cut = text.indexOf('=')
  const [name, file] = cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)]
  const format = formatNames.find(one => one === name)
  if (format === undefined) {
    context.addIssue(unknown('format', formatNames)({ input: name }))
    return z.NEVER
  }
  if (file === '') context.addIssue(`"${text}" names no file`)
  return { format, file }
})

const outputs = z
  .array(output)
  .default([{ format: 'terminal', file: null }])
  .refine(list => list.filter(({ file }) => file === null).length <= 1, {
    error: 'only one format can go to stdout; give the others a file, as in json=report.json',
  })

/** "figure", "figure,date" */
const kinds = z
  .array(z.string())
  .default([])
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

const failOnNames = [...verdicts, 'never'] as const

const common = {
  format: outputs,
  kind: kinds,
  color: z.boolean().optional(),
  quiet: z.boolean().default(false),
  published: z.array(publication).default([]),
}

const extractSchema = z.strictObject(common)

const compareSchema = z
  .strictObject({
    ...common,
    all: z.boolean().default(false),
    failOn: z.enum(failOnNames, { error: unknown('verdict', failOnNames) }).default('contradiction'),
    minConfidence: z
      .string()
      .regex(/^(?:0|1|0?\.\d{1,9}|1\.0{1,9})$/u, {
        error: ({ input }) => `"${String(input)}" is not a number from 0 to 1`,
      })
      .transform(Number)
      .default(0),
  })
  .refine(({ all, quiet }) => !(all && quiet), {
    path: ['all'],
    error: '--all and --quiet exclude each other',
  })

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)}`

const parse = <Raw, T>(schema: z.ZodType<Raw>, raw: unknown, shape: (options: Raw) => T): Parsed<T> => {
  const result = schema.safeParse(raw)
  if (result.success) return { options: shape(result.data) }
  const [issue] = result.error.issues
  return { refused: `${flagOf(String(issue?.path[0]))}: ${issue?.message}` }
}

const commonOf = (raw: z.infer<typeof extractSchema>): CommonOptions => ({
  outputs: raw.format,
  kinds: raw.kind.length > 0 ? raw.kind : undefined,
  color: raw.color,
  quiet: raw.quiet,
  published: new Map(raw.published),
})

/** Validates the options of `extract` as commander hands them over. */
export const parseExtractOptions = (raw: unknown): Parsed<CommonOptions> =>
  parse(extractSchema, raw, commonOf)

/** Validates the options of `compare` as commander hands them over. */
export const parseCompareOptions = (raw: unknown): Parsed<CompareOptions> =>
  parse(compareSchema, raw, ({ all, failOn, minConfidence, ...rest }) => ({
    ...commonOf(rest),
    all,
    failOn,
    minConfidence,
  }))
