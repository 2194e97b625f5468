import { isAbsolute, normalize, sep } from 'node:path'
import * as z from 'zod'
import { type KindName, kindNames } from '../../core/value.ts'
import { parsePublished } from '../../load/parse-published.ts'
import { knownObject } from '../../yaml/known-object.ts'
import { failOnNames, listed, outputs } from '../option-schema.ts'
import type { CompareOptions, Output } from '../options.ts'

/** A configuration as written, each value by itself in order. */
interface WrittenConfig {
  readonly groups?: readonly { readonly name: string; readonly files: readonly string[] }[]
  readonly formats?: readonly Output[]
  readonly failOn?: CompareOptions['failOn']
  readonly kinds?: readonly KindName[]
  readonly minConfidence?: number
  /** Days of publication in EDTF, by path. */
  readonly published?: Readonly<Record<string, string>>
  readonly ledger?: string
  readonly failOnStale?: boolean
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

const ledger = path.refine(file => !isOutside(file), {
  error: ({ input }) => `${input} is outside the configuration's folder; only --ledger leads there`,
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

/** What a configuration may say. */
export const configSchema: z.ZodType<WrittenConfig> = knownObject({
  groups: groups.exactOptional(),
  formats: formats.exactOptional(),
  failOn: oneOf(failOnNames).exactOptional(),
  kinds: z.array(oneOf(kindNames)).min(1).exactOptional(),
  minConfidence: z
    .number({ error: ({ input }) => `expected a number from 0 to 1, not ${JSON.stringify(input)}` })
    .min(0, { error: 'expected a number from 0 to 1' })
    .max(1, { error: 'expected a number from 0 to 1' })
    .exactOptional(),
  published: z.record(z.string(), day).exactOptional(),
  ledger: ledger.exactOptional(),
  failOnStale: z.boolean().exactOptional(),
})
