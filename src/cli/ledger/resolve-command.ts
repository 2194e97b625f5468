import type { Resolution } from '../../core/resolution.ts'
import { chooseValue } from '../../ledger/choose-value.ts'
import type { Decidable } from '../../ledger/decidable.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { findDecidable, gather, isOpen, pickFinding } from './find-decidable.ts'
import { record } from './record.ts'
import { resolveByAsking } from './resolve-by-asking.ts'
import { parseResolveOptions, type ResolveOptions } from './resolve-options.ts'
import { checkedToday } from './today.ts'

/** "f-12ab34cd", "f-12", "f" */
const idLike = /^[a-z](?:-[0-9a-f]{0,8}(?:-\d{1,9}){0,3})?$/u

/** Which of the arguments is the id: the first one with a decision, else the first one that looks like an id. */
const splitArguments = (
  [first, ...rest]: readonly string[],
  { decision }: ResolveOptions,
): { readonly id: string | null; readonly paths: readonly string[] } => {
  if (first === undefined) return { id: null, paths: [] }
  const isId = decision !== null || idLike.test(first)
  return isId ? { id: first, paths: rest } : { id: null, paths: [first, ...rest] }
}

/** What the flags decide of a finding. */
const resolutionOf = (
  { values, ...decidable }: Decidable,
  { accept, by, expires, evidence }: ResolveOptions,
  [decision, reason, at]: readonly [Resolution['decision'], string, string],
): { readonly resolution: Resolution } | { readonly refused: string } => {
  const chosen = accept === null ? null : chooseValue({ values, ...decidable }, accept)
  if (chosen && 'refused' in chosen) return { refused: `--accept: ${chosen.refused}` }
  const accepted = chosen ? (values[chosen.index] ?? null) : null
  return { resolution: { decision, accepted, reason, by, at, expires, evidence } }
}

/** Takes the decisions from whoever sits at the terminal. */
const byAsking = async (
  id: string | null,
  paths: readonly string[],
  options: ResolveOptions,
  today: string,
  environment: Environment,
): Promise<Outcome> => {
  if (!environment.ask)
    return couldNotRun(
      'say what holds: --accept VALUE, --both, --dismiss or --defer; it is asked only at a terminal',
    )
  const gathered = await gather(paths, options, environment, id !== null)
  if ('refused' in gathered) return couldNotRun(gathered.refused)
  const picked = id === null ? null : pickFinding(gathered.report, id)
  if (picked && 'refused' in picked) return couldNotRun(picked.refused)
  const findings = picked ? [picked.item] : gathered.report.findings.filter(isOpen)
  return resolveByAsking(findings, gathered, options, await environment.ask(), today, environment)
}

/** `factcheck resolve [id] [files…]`: records what an editor decided of a finding. */
export const resolveCommand = async (
  args: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const parsed = parseResolveOptions(raw)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const by = parsed.options.by ?? (environment.env['GIT_AUTHOR_NAME'] || null)
  const options = { ...parsed.options, by }
  const { id, paths } = splitArguments(args, options)
  if (options.report !== null && paths.length > 0)
    return couldNotRun('--report and files exclude each other: the report holds the findings')
  const now = checkedToday(environment)
  if ('refused' in now) return couldNotRun(now.refused)
  const { today } = now
  const { decision, reason } = options
  if (decision === null || reason === null) return byAsking(id, paths, options, today, environment)

  if (id === null) return couldNotRun('name the finding by its id, as compare prints it')
  const found = await findDecidable(id, paths, options, environment)
  if ('refused' in found) return couldNotRun(found.refused)
  const decided = resolutionOf(found.decidable, options, [decision, reason, today])
  if ('refused' in decided) return couldNotRun(decided.refused)
  const recorded = await record(found.decidable, decided.resolution, found.ledger, today, environment)
  if ('refused' in recorded) return couldNotRun(recorded.refused)
  return { exitCode: 0, out: '', notes: [...found.notes, ...recorded.notes], files: [] }
}
