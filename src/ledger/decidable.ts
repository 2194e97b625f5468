import { groupBy } from '../core/group-by.ts'
import type { ReportFinding } from '../core/report.ts'
import type { Bound, LedgerEntry, Resolution } from '../core/resolution.ts'
import type { KindName, Value } from '../core/value.ts'
import { eventNames } from '../text/event-names.ts'
import { namesTold } from '../text/names-told.ts'
import { tellingWords } from '../text/telling-words.ts'
import { namesAgain, namesNoOther } from './same-event.ts'
import { distinctValues, newAmong, sameValue } from './same-values.ts'

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
  /** The telling words of all that is known of its articles. */
  readonly around: ReadonlySet<string>
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
 * @param textOf what is known of an article's text, by its path as given; at least the finding's sentences are
 */
export const decidableFrom = (
  finding: ReportFinding,
  findings: ReadonlySet<string>,
  describe: Describe,
  textOf: (source: string) => string = () => '',
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
  const articles = [...groupBy(mentions, ({ source }) => source)].map(([source, own]) =>
    [textOf(source), ...own.map(({ sentence }) => sentence)].join('\n'),
  )
  return {
    id,
    kind,
    subject: describe.text(subject),
    values: namesOf(values.map(describe.value), writings),
    writings,
    sources: stating.map(own => sortedSet(own.map(({ source }) => source))),
    bound: {
      keys: sortedSet(keys),
      words: sortedSet(words).slice(0, mostWords),
      names: eventNames(articles.map(namesTold)),
      values,
    },
    around: new Set(articles.flatMap(text => [...tellingWords(text, '')])),
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
  around: new Set([...(bound.names ?? []), ...bound.words]),
  replaces: [],
  findings: null,
})

/**
 * Do two decisions speak of one event: is a third of the words of the one among those of the other, and do they name the
 * same?
 */
const isLike = (entry: Bound, { bound, around }: Decidable): boolean => {
  const { words, names = [] } = bound
  const shared = entry.words.filter(word => words.includes(word)).length
  return (
    3 * shared >= Math.min(entry.words.length, words.length) &&
    namesAgain(entry, around) &&
    namesNoOther(entry, new Set(names.filter(name => words.includes(name))))
  )
}

/** Is an entry on the same thing, in the same event and with the same values? */
const isSame = ({ kind, bound }: LedgerEntry, decided: Decidable): boolean =>
  kind === decided.kind &&
  isLike(bound, decided) &&
  (bound.keys.length === 0
    ? decided.bound.keys.length === 0
    : bound.keys.some(key => decided.bound.keys.includes(key))) &&
  newAmong(bound.values, decided.bound.values).length === 0 &&
  newAmong(decided.bound.values, bound.values).length === 0

/**
 * The entries that a decision makes void: those on other values of the finding, and those on the same values under an id
 * that the finding had before its words changed.
 */
export const replacedBy = (decided: Decidable, entries: readonly LedgerEntry[]): readonly string[] =>
  entries
    .filter(entry => {
      const { id } = entry
      if (id === decided.id || !decided.findings || decided.findings.has(id)) return false
      return decided.replaces.includes(id) || (entry.bound.keys.length > 0 && isSame(entry, decided))
    })
    .map(({ id }) => id)

/**
 * The id under which a decision is kept: the finding's own, or where an entry on another event has that already, the first
 * that is free, "f-12ab34cd-2". Entries find their findings by what they say as well.
 */
export const keptAs = (decided: Decidable, entries: readonly LedgerEntry[]): string => {
  const there = new Map(entries.map(entry => [entry.id, entry]))
  for (let count = 1; ; count++) {
    const id = count === 1 ? decided.id : `${decided.id}-${count}`
    const entry = there.get(id)
    if (!entry || isSame(entry, decided)) return id
  }
}

/** The entry of the ledger that says what was decided. */
export const entryFrom = (
  { id, kind, subject, values, bound }: Decidable,
  resolution: Resolution,
): LedgerEntry => ({ id, kind, subject, values, bound, ...resolution })
