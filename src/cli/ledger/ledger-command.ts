import { isDeepStrictEqual } from 'node:util'
import type { LedgerEntry } from '../../core/resolution.ts'
import { decisionLine } from '../../report/decision-line.ts'
import { inert } from '../../report/inert.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { locateLedger } from './gather-findings.ts'
import { ledgerLines } from './ledger-lines.ts'
import type { PruneFlags } from './ledger-options.ts'
import { lookAtLedger } from './look-at-ledger.ts'
import { saveLedger } from './save-ledger.ts'

const counted = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)

const listed = (entry: LedgerEntry): string => {
  const { id, kind, subject, values, evidence } = entry
  return [
    `${id}  ${kind}: ${inert(subject)}  ${inert(values.join(', '))}`,
    `  ${decisionLine(entry)}`,
    ...evidence.map(address => `  ${inert(address)}`),
    '',
  ].join('\n')
}

/** `factcheck ledger list`: the entries, each with its values and its decision. */
export const ledgerListCommand = async (
  _paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const look = await lookAtLedger([], raw, environment, { isCompared: false })
  if ('refused' in look) return couldNotRun(look.refused)
  const { entries, path, ofConfig } = look
  const out = `${entries.map(listed).join('\n')}${entries.length > 0 ? '\n' : ''}${counted(entries.length)} in ${inert(path)}\n`
  return { exitCode: 0, out, notes: [...ofConfig, ...ledgerLines(look.notes)], files: [] }
}

/** `factcheck ledger check [files…]`: fails where an entry needs a look. */
export const ledgerCheckCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const look = await lookAtLedger(paths, raw, environment)
  if ('refused' in look) return couldNotRun(look.refused)
  const { entries, notes, path, isCompared, ofConfig } = look
  const lines = ledgerLines(notes).map(line => `${inert(line)}\n`)
  const scope = isCompared ? '' : '; only expiry was looked at, as no files were named'
  return {
    exitCode: notes.length > 0 ? 1 : 0,
    out: `${lines.join('')}${counted(entries.length)} in ${inert(path)}, ${notes.length} to look at${scope}\n`,
    notes: ofConfig,
    files: [],
  }
}

/** `factcheck ledger path`: where the ledger is, for scripts. It need not be there yet. */
export const ledgerPathCommand = async (
  _paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const where = await locateLedger(raw, environment)
  if ('refused' in where) return couldNotRun(where.refused)
  return { exitCode: 0, out: `${inert(where.ledger)}\n`, notes: where.notes, files: [] }
}

/**
 * `factcheck ledger prune [files…]`: removes entries that settle nothing any more, and only removes: those that are
 * expired; with `--stale` and `--unused`, and articles to tell by, those as well.
 */
export const ledgerPruneCommand = async (
  paths: readonly string[],
  { stale, unused, dryRun, ...flags }: PruneFlags,
  environment: Environment,
): Promise<Outcome> => {
  const look = await lookAtLedger(paths, flags, environment)
  if ('refused' in look) return couldNotRun(look.refused)
  const { path, entries, notes, isCompared, ofConfig } = look
  if ((stale || unused) && !isCompared)
    return couldNotRun(`--${stale ? 'stale' : 'unused'}: name the files to tell by`)
  const goes = { expired: true, stale: stale === true, unused: unused === true }
  const going = notes.filter(({ state }) => goes[state])
  if (going.length > 0 && !dryRun) {
    // What another run has decided on anew since is not what was looked at.
    const isSame = (entry: LedgerEntry): boolean => entries.some(one => isDeepStrictEqual(one, entry))
    const ids = going.map(({ entry }) => entry)
    const saved = await saveLedger(
      path,
      now => ({ remove: now.filter(entry => ids.includes(entry.id) && isSame(entry)).map(({ id }) => id) }),
      environment,
    )
    if ('refused' in saved) return couldNotRun(saved.refused)
  }
  const what = dryRun ? 'would be removed' : 'removed'
  return {
    exitCode: 0,
    out: going.map(note => `${inert(`${note.entry} (${note.subject})`)} ${what}: ${note.state}\n`).join(''),
    notes: [...ofConfig, `${counted(going.length)} of ${path} ${what}`],
    files: [],
  }
}
