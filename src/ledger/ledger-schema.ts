import * as z from 'zod'
import { decisions, type LedgerEntry } from '../core/resolution.ts'
import { kindNames, type Value } from '../core/value.ts'
import { knownObject } from '../yaml/known-object.ts'

/** An entry as the file has it: what need not be there may be left out. */
interface WrittenEntry
  extends Pick<LedgerEntry, 'kind' | 'subject' | 'values' | 'decision' | 'reason' | 'at' | 'bound'> {
  readonly accepted?: string
  readonly by?: string
  readonly expires?: string
  readonly evidence?: readonly string[]
}

const text = z.string().trim().min(1)

/** "at least 17"; YAML reads a bare 17 as a number. */
const inWords = z.union([z.string(), z.number()], { error: 'expected a value in words' }).transform(String)

const day = z.iso.date({
  error: ({ input }) =>
    input === undefined ? undefined : `expected a day such as 2024-01-19, not ${JSON.stringify(input)}`,
})

/** Rules that bind two fields of an entry. */
const agree = (entry: WrittenEntry, context: z.RefinementCtx<WrittenEntry>): void => {
  const { decision, accepted, values, kind, bound } = entry
  const complain = (key: keyof WrittenEntry, message: string) =>
    context.addIssue({ code: 'custom', path: [key], message })
  if (decision === 'accept' && accepted === undefined)
    complain('decision', '"accept" needs the key "accepted": the value that is right')
  if (decision !== 'accept' && accepted !== undefined)
    complain('accepted', `a "${decision}" accepts no value`)
  if (accepted !== undefined && !values.includes(accepted))
    complain('accepted', `expected one of the values, ${values.join(', ')}, not ${JSON.stringify(accepted)}`)
  if (bound.values.length !== values.length)
    complain(
      'bound',
      `expected ${values.length} values, as many as "values" names, not ${bound.values.length}`,
    )
  if (bound.values.some(({ type }) => type !== kind)) complain('bound', `expected values of the kind ${kind}`)
}

const entrySchema = (value: z.ZodType<Value>): z.ZodType<WrittenEntry> =>
  knownObject({
    kind: z.enum(kindNames),
    subject: z.string(),
    values: z.array(inWords).min(1),
    decision: z.enum(decisions),
    accepted: inWords.exactOptional(),
    reason: text,
    by: text.exactOptional(),
    at: day,
    expires: day.exactOptional(),
    evidence: z.array(text).exactOptional(),
    bound: knownObject({
      keys: z.array(z.string()),
      words: z.array(z.string()),
      names: z.array(z.string()).exactOptional(),
      values: z.array(value),
    }),
  })

/** "f-12ab34cd", "f-12ab34cd-2" */
const id = /^[a-z]-[0-9a-f]{8}(?:-\d{1,9}){0,3}$/u

const namedById = (entries: object | null, context: z.RefinementCtx): void => {
  for (const key of Object.keys(entries ?? {}))
    if (!id.test(key))
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'expected the id of a finding, as f-12ab34cd',
      })
}

/** The version of the file's shape that is read and written. */
export const ledgerVersion = 1

/** Only the version: a newer file may hold anything else. */
export const versionSchema: z.ZodType<object> = z.looseObject({
  version: z.literal(ledgerVersion, {
    error: ({ input }) => {
      if (input === undefined) return `is missing; expected ${ledgerVersion}`
      return typeof input === 'number' && input > ledgerVersion
        ? `this ledger is of version ${input}, newer than the ${ledgerVersion} that this factcheck reads`
        : `expected ${ledgerVersion}, not ${JSON.stringify(input)}`
    },
  }),
})

/**
 * What a ledger may hold.
 *
 * @param value schema of a claim's value, as reports have it
 */
export const ledgerSchema = (
  value: z.ZodType<Value>,
): z.ZodType<{ readonly entries: Readonly<Record<string, WrittenEntry>> | null }> =>
  knownObject({
    version: z.literal(ledgerVersion),
    entries: z
      .record(z.string(), entrySchema(value).superRefine(agree))
      .nullable()
      .default(null)
      .superRefine(namedById),
  })
