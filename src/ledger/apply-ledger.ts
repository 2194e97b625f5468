import type { Finding } from '../core/finding.ts'
import type { EntryTrouble, LedgerEntry, Resolution } from '../core/resolution.ts'
import type { KindName, Value } from '../core/value.ts'
import { deviationFrom } from './deviation.ts'
import { byLikeness, type Match, matchFinder } from './find-matches.ts'
import type { Sources } from './told.ts'

/** What the ledger is held against. */
export interface LedgerInput extends Sources {
  readonly findings: readonly Finding[]
  readonly entries: readonly LedgerEntry[]
  /** Today's date, `2024-01-19`. */
  readonly today: string
  /** Kinds of claim that the run looked at; entries of others are left alone. Undefined for all. */
  readonly kinds?: readonly KindName[] | undefined
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

/** An entry and the findings that are about the same thing. */
interface Matched {
  readonly entry: LedgerEntry
  readonly matches: readonly Match[]
}

/** An entry with the finding that it was decided on. */
interface Placed extends Matched {
  readonly own: Finding | undefined
}

/** Finds an entry's own finding by id, where it still says what was decided on: an id may be shared by chance. */
const ownById = ({ entry, matches }: Matched): Finding | undefined =>
  matches.find(({ isSameSet, told }) => isSameSet && told.finding.id === entry.id)?.told.finding

/**
 * Finds an entry's own finding by what it says: the words around the values have changed, and with them the id. Where two
 * findings are as like as each other, nobody knows which was decided on, and nothing is said of either.
 */
const placeByWords = ({ entry, matches }: Matched, taken: ReadonlySet<string>): Placed => {
  const [same, rival] = matches.filter(({ isSameSet, told }) => isSameSet && !taken.has(told.finding.id))
  if (same && rival && byLikeness(same, rival) === 0) return { entry, own: undefined, matches: [] }
  return { entry, own: same?.told.finding, matches }
}

/** Gives each entry its finding: those with its id first, so that no other entry takes them. */
const place = (matched: readonly Matched[]): readonly Placed[] => {
  const byId = new Map(matched.map(one => [one.entry, ownById(one)]))
  const taken = new Set([...byId.values()].flatMap(own => own?.id ?? []))
  return matched.map(one => {
    const own = byId.get(one.entry)
    return own ? { ...one, own } : placeByWords(one, taken)
  })
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
  const matchesOf = matchFinder(findings, input)
  const placed = place(entries.map(entry => ({ entry, matches: matchesOf(entry) })))

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

/**
 * Holds what was found before against the findings that no editor has settled: it waits, as if it had been deferred, and
 * what is new does not. Nothing is told of what is there no more.
 */
export const applyBefore = (input: LedgerInput): readonly Finding[] => {
  const open = input.findings.filter(({ resolution }) => !resolution)
  const after = applyLedger({ ...input, findings: open }).findings
  const waiting = new Map(open.map((finding, index) => [finding, after[index]]))
  return input.findings.map(finding => waiting.get(finding) ?? finding)
}
