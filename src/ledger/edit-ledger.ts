import { Document, isCollection, isMap, isScalar, type Node, Scalar, visit, YAMLMap } from 'yaml'
import type { LedgerEntry } from '../core/resolution.ts'
import { ledgerVersion } from './ledger-schema.ts'
import { inOrder } from './same-values.ts'

const header = ` Decisions on findings of factcheck, one entry for each, sorted by id.
 The id behind every line keeps entries whole when git merges two branches.`

/** The fields of an entry in the order in which a new one has them. */
const fieldsOf = (entry: LedgerEntry): Readonly<Record<string, unknown>> => ({
  kind: entry.kind,
  subject: entry.subject,
  values: entry.values,
  decision: entry.decision,
  accepted: entry.accepted,
  reason: entry.reason,
  by: entry.by,
  at: entry.at,
  expires: entry.expires,
  evidence: entry.evidence.length > 0 ? entry.evidence : null,
  bound: { ...entry.bound, values: entry.bound.values.map(inOrder) },
})

/** A value on one line, with the id behind it: a line that says whose it is survives any merge. */
const lineOf = (document: Document, value: unknown, comment: string): Node => {
  const node = document.createNode(value)
  visit(node, {
    Collection: (_, collection) => {
      collection.flow = true
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /[\p{Cc}\u2028\u2029]/u.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  node.comment = comment
  return node
}

const commentOf = (node: unknown): string | undefined =>
  isScalar(node) || isCollection(node) ? (node.comment ?? undefined) : undefined

/** Writes the fields of an entry over those that are there; order and comments stay as people left them. */
const fill = (document: Document, map: YAMLMap, entry: LedgerEntry): void => {
  const fields = Object.entries(fieldsOf(entry))
  for (const [i, [key, value]] of fields.entries()) {
    const pair = map.items.find(item => String(item.key) === key)
    if (value === null) map.delete(key)
    else if (pair) pair.value = lineOf(document, value, commentOf(pair.value) ?? ` ${entry.id}`)
    else {
      const before = fields.slice(0, i).map(([name]) => name)
      const after = map.items.findLastIndex(item => before.includes(String(item.key)))
      map.items.splice(after + 1, 0, document.createPair(key, lineOf(document, value, ` ${entry.id}`)))
    }
  }
}

/** The map of entries, made where there is none; in block style, one entry below the other. */
const entriesOf = (document: Document): YAMLMap => {
  if (!isMap(document.contents)) {
    document.contents = document.createNode({ version: ledgerVersion }) as typeof document.contents
    document.commentBefore ??= header
  }
  const there = document.get('entries')
  const entries = isMap(there) ? there : new YAMLMap(document.schema)
  if (entries !== there) document.set('entries', entries)
  return entries
}

/** A comment above the first entry belongs to that entry, not to whichever comes first after sorting. */
const giveBackFirstComment = (entries: YAMLMap): void => {
  const first = entries.items[0]?.key
  if (!entries.commentBefore || !isScalar(first)) return
  first.commentBefore = [entries.commentBefore, first.commentBefore].filter(Boolean).join('\n')
  delete entries.commentBefore
}

/** What is to change in a ledger. */
export interface LedgerChange {
  /** Ids of entries that go. */
  readonly remove: readonly string[]
  /** Entries that are added, or take the place of those with their ids. */
  readonly put?: readonly LedgerEntry[]
}

/** A new ledger without entries. */
export const emptyLedger = (): Document => new Document()

/**
 * Changes a ledger and writes it down, sorted by id. Comments stay, and so does the order of keys within an entry; only
 * the fields of entries that are put are written anew.
 */
export const editLedger = (document: Document, { remove, put = [] }: LedgerChange): string => {
  const edited = document.clone()
  const entries = entriesOf(edited)
  giveBackFirstComment(entries)
  const staying = new Set(put.map(({ id }) => id))
  for (const id of remove) if (!staying.has(id)) entries.delete(id)
  for (const entry of put) {
    const there = entries.get(entry.id)
    const map = isMap(there) ? there : new YAMLMap(edited.schema)
    map.flow = false
    fill(edited, map, entry)
    if (map !== there) entries.add(edited.createPair(entry.id, map))
  }
  const idOf = (item: (typeof entries.items)[number]): string => String(item.key)
  entries.items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  entries.flow = entries.items.length === 0
  return edited.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
}
