import type { Resolution } from '../../core/resolution.ts'
import { chooseValue } from '../../ledger/choose-value.ts'
import type { Decidable } from '../../ledger/decidable.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { findDecidables, forEachId, gather, isOpen, pickFinding } from './find-decidable.ts'
import { type Decided, record } from './record.ts'
import { resolveByAsking } from './resolve-by-asking.ts'
import { parseResolveOptions, type ResolveOptions } from './resolve-options.ts'
import { checkedToday } from './today.ts'
import { whoDecides } from './who-decides.ts'

/** "f-12ab34cd", "f-12", "f" */
const idLike = /^[a-z](?:-[0-9a-f]{0,8}(?:-\d{1,9}){0,3})?$/u

/** "f-12ab34cd", "f-12": what no one takes for a file's name. */
const surelyId = /^[a-z]-[0-9a-f]{1,8}(?:-\d{1,9}){0,3}$/u

/** Which of the arguments are ids: the first one with a decision, else where it looks like one; and those behind it that do. */
const splitArguments = (
  args: readonly string[],
  { decision }: ResolveOptions,
): { readonly ids: readonly string[]; readonly paths: readonly string[] } => {
  const end = args.findIndex((arg, i) =>
    i === 0 ? decision === null && !idLike.test(arg) : !surelyId.test(arg),
  )
  return end < 0 ? { ids: args, paths: [] } : { ids: args.slice(0, end), paths: args.slice(end) }
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
  ids: readonly string[],
  paths: readonly string[],
  options: ResolveOptions,
  today: string,
  environment: Environment,
): Promise<Outcome> => {
  if (!environment.ask)
    return couldNotRun(
      'say what holds: --accept VALUE, --both, --dismiss or --defer; it is asked only at a terminal',
    )
  const gathered = await gather(paths, options, environment, ids.length > 0)
  if ('refused' in gathered) return couldNotRun(gathered.refused)
  const { report } = gathered
  const picked = forEachId(ids, id => pickFinding(report, id))
  if ('refused' in picked) return couldNotRun(picked.refused)
  const findings = ids.length > 0 ? picked.items : report.findings.filter(isOpen)
  return resolveByAsking(findings, gathered, options, await environment.ask(), today, environment)
}

/** `factcheck resolve [ids…] [files…]`: records what an editor decided of findings. */
export const resolveCommand = async (
  args: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const parsed = parseResolveOptions(raw)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const { ids, paths } = splitArguments(args, parsed.options)
  if (parsed.options.report !== null && paths.length > 0)
    return couldNotRun('--report and files exclude each other: the report holds the findings')
  const now = checkedToday(environment)
  if ('refused' in now) return couldNotRun(now.refused)
  const { today } = now
  const options = { ...parsed.options, by: await whoDecides(parsed.options.by, environment) }
  const { decision, reason } = options
  if (decision === null || reason === null) return byAsking(ids, paths, options, today, environment)

  if (ids.length === 0) return couldNotRun('name the finding by its id, as compare prints it')
  const found = await findDecidables(ids, paths, options, environment)
  if ('refused' in found) return couldNotRun(found.refused)
  const decided: Decided[] = []
  for (const decidable of found.decidables) {
    const own = resolutionOf(decidable, options, [decision, reason, today])
    if ('refused' in own) return couldNotRun(own.refused)
    decided.push({ decidable, resolution: own.resolution })
  }
  const recorded = await record(decided, found.ledger, today, environment)
  if ('refused' in recorded) return couldNotRun(recorded.refused)
  const notes = [...found.notes, ...recorded.ofDecisions, ...recorded.ofFile]
  return { exitCode: 0, out: '', notes, files: [] }
}
