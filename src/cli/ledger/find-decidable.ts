import type { Report, ReportFinding } from '../../core/report.ts'
import { type Decidable, decidableAgain, decidableFrom } from '../../ledger/decidable.ts'
import { type Picked, pickById } from '../../ledger/pick-by-id.ts'
import type { Environment } from '../environment.ts'
import { type Gathered, gatherFindings, gatherSaved, knownText, locateLedger } from './gather-findings.ts'
import { inWords } from './in-words.ts'
import { openLedger } from './open-ledger.ts'
import type { ResolveOptions } from './resolve-options.ts'

/** True for a finding that fails a run by default. */
export const isOpen = ({ severity, resolution }: ReportFinding): boolean =>
  severity === 'error' && resolution === null

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
  readonly decidable: Decidable
  readonly ledger: string
  /** What stderr says of the configuration. */
  readonly notes: readonly string[]
}

/** An entry of the ledger, to be decided on again: that needs no articles. */
const findEntry = async (
  id: string,
  { ledger, notes }: Pick<Found, 'ledger' | 'notes'>,
  environment: Environment,
): Promise<Found | { readonly refused: string }> => {
  const opened = await openLedger(ledger, environment)
  if ('refused' in opened) return opened
  const picked = pickById(opened.ledger?.entries ?? [], id, 'ledger')
  return 'refused' in picked
    ? { refused: `${picked.refused}; for another finding, name the files it is in` }
    : { decidable: decidableAgain(picked.item), ledger, notes }
}

/** Finds what an id stands for: a finding, or, where nothing says what to compare, an entry of the ledger. */
export const findDecidable = async (
  id: string,
  paths: readonly string[],
  options: ResolveOptions,
  environment: Environment,
): Promise<Found | { readonly refused: string }> => {
  if (paths.length === 0 && options.report === null) {
    const where = await locateLedger(options.runFlags, environment)
    if ('refused' in where) return where
    if (!where.hasGroups) return findEntry(id, where, environment)
  }
  const gathered = await gather(paths, options, environment, true)
  if ('refused' in gathered) return gathered
  const picked = pickFinding(gathered.report, id)
  if ('refused' in picked) return picked
  const ids = new Set(gathered.report.findings.map(finding => finding.id))
  return {
    decidable: decidableFrom(picked.item, ids, inWords, knownText(gathered)),
    ledger: gathered.ledger,
    notes: gathered.notes,
  }
}
