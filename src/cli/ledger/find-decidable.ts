import type { Report, ReportFinding } from '../../core/report.ts'
import { type Decidable, decidableAgain, decidableFrom } from '../../ledger/decidable.ts'
import { type Picked, pickById } from '../../ledger/pick-by-id.ts'
import type { Environment } from '../environment.ts'
import { type Gathered, gatherFindings, gatherSaved, knownText, locateLedger } from './gather-findings.ts'
import { inWords } from './in-words.ts'
import { openLedger } from './open-ledger.ts'
import type { ResolveOptions } from './resolve-options.ts'

/** True for a finding that somebody has to decide on. */
export const isOpen = ({ severity, resolution }: ReportFinding): boolean =>
  (severity === 'error' || severity === 'warning') && resolution === null

/** Finds a finding by its id or the start of one; where there is none, those that are open are listed. */
export const pickFinding = ({ findings }: Report, id: string): Picked<ReportFinding> =>
  pickById(findings, id, 'findings', findings.filter(isOpen))

/**
 * The findings of the files given, of the saved report, or of the configuration's groups.
 *
 * @param isWhole with what the configuration leaves out
 */
export const gather = (
  paths: readonly string[],
  { report, runFlags }: ResolveOptions,
  environment: Environment,
  isWhole: boolean,
): Promise<Gathered | { readonly refused: string }> =>
  report === null
    ? gatherFindings(paths, runFlags, environment, isWhole)
    : gatherSaved(report, runFlags, environment)

/** What is decided on, and the ledger that takes the decision. */
interface Found {
  readonly decidables: readonly Decidable[]
  readonly ledger: string
  /** What stderr says of the configuration. */
  readonly notes: readonly string[]
}

/** One for each id, or the first line that says why there is none. */
export const forEachId = <T>(
  ids: readonly string[],
  pick: (id: string) => Picked<T>,
): { readonly items: readonly T[] } | { readonly refused: string } => {
  const items = new Set<T>()
  for (const id of ids) {
    const picked = pick(id)
    if ('refused' in picked) return picked
    items.add(picked.item)
  }
  return { items: [...items] }
}

/** Entries of the ledger, to be decided on again: that needs no articles. */
const findEntries = async (
  ids: readonly string[],
  { ledger, notes }: Pick<Found, 'ledger' | 'notes'>,
  environment: Environment,
): Promise<Found | { readonly refused: string }> => {
  const opened = await openLedger(ledger, environment)
  if ('refused' in opened) return opened
  const entries = opened.ledger?.entries ?? []
  const picked = forEachId(ids, id => pickById(entries, id, 'ledger'))
  return 'refused' in picked
    ? { refused: `${picked.refused}; for another finding, name the files it is in` }
    : { decidables: picked.items.map(decidableAgain), ledger, notes }
}

/** Makes a function from a finding of the run to what is decided on. */
export const decidableOf = (
  gathered: Pick<Gathered, 'report' | 'texts'>,
): ((finding: ReportFinding) => Decidable) => {
  const ids = new Set(gathered.report.findings.map(finding => finding.id))
  const textOf = knownText(gathered)
  return finding => decidableFrom(finding, ids, inWords, textOf)
}

/** Finds what ids stand for: findings, or, where nothing says what to compare, entries of the ledger. */
export const findDecidables = async (
  ids: readonly string[],
  paths: readonly string[],
  options: ResolveOptions,
  environment: Environment,
): Promise<Found | { readonly refused: string }> => {
  if (paths.length === 0 && options.report === null) {
    const where = await locateLedger(options.runFlags, environment)
    if ('refused' in where) return where
    if (!where.hasGroups) return findEntries(ids, where, environment)
  }
  const gathered = await gather(paths, options, environment, true)
  if ('refused' in gathered) return gathered
  const picked = forEachId(ids, id => pickFinding(gathered.report, id))
  if ('refused' in picked) return picked
  return {
    decidables: picked.items.map(decidableOf(gathered)),
    ledger: gathered.ledger,
    notes: gathered.notes,
  }
}
