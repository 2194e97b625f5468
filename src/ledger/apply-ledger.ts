import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { EntryTrouble, LedgerEntry, Resolution } from '../core/resolution.ts'
import type { KindName, Value } from '../core/value.ts'
import { deviationFrom } from './deviation.ts'
import { type Match, matchFinder } from './find-matches.ts'

/** What the ledger is held against. */
export interface LedgerInput {
  readonly findings: readonly Finding[]
  readonly entries: readonly LedgerEntry[]
  /** Today's date, `2024-01-19`. */
  readonly today: string
  /** Kinds of claim that the run looked at; entries of others are left alone. Undefined for all. */
  readonly kinds?: readonly KindName[] | undefined
  readonly sentenceOf: (claim: Claim) => string
  /** A value in words, as reports put it. */
  readonly describe: (value: Value) => string
}

/** The findings with what was decided of them, in the same order, and the entries that need a look. */
export interface LedgerOutcome {
  readonly findings: readonly Finding[]
  readonly troubles: readonly EntryTrouble[]
}

const resolutionOf = (entry: LedgerEntry): Resolution => {
  const { decision, accepted, reason, by, at, expires, evidence } = entry
  return { decision, accepted, reason, by, at, expires, evidence }
}

/** A decision holds up to and including the day it expires on. */
export const isExpired = ({ expires }: LedgerEntry, today: string): boolean =>
  expires !== null && expires < today

/** An entry, the finding that it was decided on, and those that are about the same thing. */
interface Placed {
  readonly entry: LedgerEntry
  /** The finding with its id, or with its subject and values where the words around them have changed. */
  readonly own: Finding | undefined
  readonly matches: readonly Match[]
}

/** The entry's own finding, by id or by what it says. */
const place = (
  entry: LedgerEntry,
  byId: ReadonlyMap<string, Finding>,
  ids: ReadonlySet<string>,
  matchesOf: (entry: LedgerEntry) => readonly Match[],
): Placed => {
  const named = byId.get(entry.id)
  if (named) return { entry, own: named, matches: [] }
  const matches = matchesOf(entry)
  const same = matches.find(({ isSameSet, told }) => isSameSet && !ids.has(told.finding.id))
  return { entry, own: same?.told.finding, matches }
}

/**
 * Holds the decisions of the ledger against the findings of a run. A decision settles the finding that it was made on.
 * Another set of values opens it again, and a value that was accepted contradicts every source that newly deviates from
 * it. A decision past its last day settles nothing.
 */
export const applyLedger = (input: LedgerInput): LedgerOutcome => {
  const { findings, today, kinds, describe } = input
  const entries = input.entries.filter(({ kind }) => !kinds || kinds.includes(kind))
  if (entries.length === 0) return { findings, troubles: [] }
  const byId = new Map(findings.map(finding => [finding.id, finding]))
  const ids = new Set(entries.map(({ id }) => id))
  const matchesOf = matchFinder(findings, input.sentenceOf)
  const placed = entries.map(entry => place(entry, byId, ids, matchesOf))

  // 1. What was decided on is settled, so that no older decision on the same thing opens it again.
  const settled = new Map<string, Finding>()
  for (const { entry, own } of placed)
    if (own && !settled.has(own.id) && !isExpired(entry, today))
      settled.set(own.id, { ...own, resolution: resolutionOf(entry) })

  // 2. Of the rest, what deviates from an accepted value, and what was settled before its values changed.
  const opened = new Map<string, Finding>()
  const troubles: EntryTrouble[] = []
  for (const { entry, own, matches } of placed) {
    const now = (matches[0]?.told.values ?? []).map(describe)
    if (isExpired(entry, today)) troubles.push({ entry, state: 'expired', now })
    if (isExpired(entry, today) || own) continue
    troubles.push({ entry, state: matches.length > 0 ? 'stale' : 'unused', now })
    const open = matches.filter(({ told }) => !settled.has(told.finding.id))
    for (const match of open) {
      const deviating = deviationFrom(match, entry, describe)
      if (deviating) opened.set(deviating.id, { ...opened.get(deviating.id), ...deviating })
    }
    const reopened = open
      .map(({ told }) => ({ values: told.values, finding: opened.get(told.finding.id) ?? told.finding }))
      .find(({ finding }) => finding.severity === 'error' && !finding.reopened)
    if (reopened) {
      const after = reopened.values.map(describe)
      const { finding } = reopened
      opened.set(finding.id, { ...finding, reopened: { entry: entry.id, before: entry.values, after } })
    }
  }
  const outcomeOf = (finding: Finding): Finding =>
    settled.get(finding.id) ?? opened.get(finding.id) ?? finding
  return { findings: findings.map(outcomeOf), troubles }
}
