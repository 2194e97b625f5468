import type { ReportFinding } from '../core/report.ts'
import type { Bound, LedgerEntry, Resolution } from '../core/resolution.ts'
import type { KindName, Value } from '../core/value.ts'
import { distinctValues, newAmong, sameValue } from './same-values.ts'
import { tellingWords } from './telling-words.ts'

/** What a decision is made on. */
export interface Decidable {
  readonly id: string
  readonly kind: KindName
  readonly subject: string
  /** The values in words, each another. */
  readonly values: readonly string[]
  /** What else each value goes by, as `--accept` takes it: the words of the sources, then the sources. */
  readonly writings: readonly (readonly string[])[]
  readonly sources: readonly (readonly string[])[]
  readonly bound: Bound
  /** Entries of the ledger that were on this before its values changed. */
  readonly replaces: readonly string[]
  /** Ids of the run's findings, whose entries stay; null where nothing was compared. */
  readonly findings: ReadonlySet<string> | null
}

/** Most words of the sentences that are kept. */
const mostWords = 120

const sortedSet = (items: readonly string[]): readonly string[] => [...new Set(items)].sort()

/** Puts what comes from articles into words that are safe to show, on one line. */
export interface Describe {
  readonly value: (value: Value) => string
  readonly text: (text: string) => string
}

/** Names for the values, told apart by the sources' own words where the values read alike. */
const namesOf = (described: readonly string[], writings: readonly (readonly string[])[]): readonly string[] =>
  described.map((name, i) =>
    described.indexOf(name) === i && described.lastIndexOf(name) === i
      ? name
      : `${name} (${writings[i]?.[0] ?? i + 1})`,
  )

/** What was decided on before: another set of values of the same thing. */
const earlier = ({ reopened, reason }: ReportFinding): readonly string[] => [
  ...(reopened ? [reopened.entry] : []),
  ...(reason.code === 'ledger-accepted' ? [String(reason['entry'])] : []),
]

/**
 * A finding as a decision is made on it.
 *
 * @param findings ids of all findings of the run
 */
export const decidableFrom = (
  finding: ReportFinding,
  findings: ReadonlySet<string>,
  describe: Describe,
): Decidable => {
  const { id, kind, subject, keys, mentions, reason } = finding
  const values = distinctValues(mentions.map(({ value }) => value))
  const stating = values.map(value => mentions.filter(mention => sameValue(mention.value, value)))
  const apart =
    values.length === 2 && reason['left'] !== reason['right'] ? [reason['left'], reason['right']] : []
  const writings = stating.map((own, i) =>
    sortedSet([
      ...own.map(({ text }) => describe.text(text)),
      ...(apart[i] === undefined ? [] : [String(apart[i])]),
    ]),
  )
  const words = mentions.flatMap(({ sentence, text }) => [...tellingWords(sentence, text)])
  return {
    id,
    kind,
    subject: describe.text(subject),
    values: namesOf(values.map(describe.value), writings),
    writings,
    sources: stating.map(own => sortedSet(own.map(({ source }) => source))),
    bound: { keys: sortedSet(keys), words: sortedSet(words).slice(0, mostWords), values },
    replaces: earlier(finding),
    findings,
  }
}

/** An entry of the ledger, to be decided on again. */
export const decidableAgain = ({ id, kind, subject, values, bound }: LedgerEntry): Decidable => ({
  id,
  kind,
  subject,
  values,
  writings: values.map(() => []),
  sources: values.map(() => []),
  bound,
  replaces: [],
  findings: null,
})

/** Do two decisions speak of one event: is a third of the words of the one among those of the other? */
const isLike = (a: Bound, b: Bound): boolean => {
  const shared = a.words.filter(word => b.words.includes(word)).length
  return 3 * shared >= Math.min(a.words.length, b.words.length)
}

/**
 * The entries that a decision makes void: those on other values of the finding, and those on the same values under an id
 * that the finding had before its words changed.
 */
export const replacedBy = (decided: Decidable, entries: readonly LedgerEntry[]): readonly string[] =>
  entries
    .filter(({ id, kind, bound }) => {
      if (id === decided.id || !decided.findings || decided.findings.has(id)) return false
      if (decided.replaces.includes(id)) return true
      return (
        kind === decided.kind &&
        isLike(bound, decided.bound) &&
        bound.keys.some(key => decided.bound.keys.includes(key)) &&
        newAmong(bound.values, decided.bound.values).length === 0 &&
        newAmong(decided.bound.values, bound.values).length === 0
      )
    })
    .map(({ id }) => id)

/** The entry of the ledger that says what was decided. */
export const entryFrom = (
  { id, kind, subject, values, bound }: Decidable,
  resolution: Resolution,
): LedgerEntry => ({ id, kind, subject, values, bound, ...resolution })
