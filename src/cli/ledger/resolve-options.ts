import * as z from 'zod'
import { isDay } from '../../core/is-day.ts'
import type { Decision } from '../../core/resolution.ts'
import { inert } from '../../report/inert.ts'
import type { Parsed } from '../options.ts'

/** What `resolve` is told by its flags. */
export interface ResolveOptions {
  /** The decision; null where it is to be asked for. */
  readonly decision: Decision | null
  /** What `--accept` names. */
  readonly accept: string | null
  readonly reason: string | null
  readonly by: string | null
  readonly expires: string | null
  readonly evidence: readonly string[]
  /** A saved JSON report to look the finding up in. */
  readonly report: string | null
  readonly ledger: string | null
  /** The flags that say what is compared. */
  readonly runFlags: object
}

/** A day, as `--expires` takes it. */
export const refuseDay = (text: string): string | undefined =>
  isDay(text) ? undefined : `"${text}" is not a day such as 2024-01-19`

const words = z
  .string()
  .transform(text => inert(text).trim())
  .refine(text => text !== '', { error: 'an empty argument says nothing' })

const day = z.string().refine(isDay, { error: ({ input }) => refuseDay(String(input)) ?? '' })

const schema = z.looseObject({
  accept: words.exactOptional(),
  both: z.boolean().exactOptional(),
  dismiss: z.boolean().exactOptional(),
  defer: z.boolean().exactOptional(),
  reason: words.exactOptional(),
  by: words.exactOptional(),
  expires: day.exactOptional(),
  evidence: z.array(words).exactOptional(),
  report: words.exactOptional(),
  ledger: words.exactOptional(),
})

/** Checks the options of `resolve` as commander hands them over. */
export const parseResolveOptions = (raw: object): Parsed<ResolveOptions> => {
  const result = schema.safeParse(raw)
  if (!result.success) {
    const [issue] = result.error.issues
    return { refused: `--${String(issue?.path[0])}: ${issue?.message}` }
  }
  const { accept, both, dismiss, defer, reason, by, expires, evidence, report, ledger, ...runFlags } =
    result.data
  const decided = Object.entries({ accept: accept !== undefined, both, dismiss, defer })
    .filter(([, isSet]) => isSet)
    .map(([name]) => name as Decision)
  if (decided.length > 1)
    return { refused: `${decided.map(name => `--${name}`).join(' and ')} exclude each other` }
  const [decision = null] = decided
  if (decision !== null && reason === undefined)
    return { refused: '--reason is missing: say why, for whoever reads the ledger later' }
  return {
    options: {
      decision,
      accept: accept ?? null,
      reason: reason ?? null,
      by: by ?? null,
      expires: expires ?? null,
      evidence: evidence ?? [],
      report: report ?? null,
      ledger: ledger ?? null,
      runFlags: { ...runFlags, ...(ledger !== undefined && { ledger }) },
    },
  }
}
