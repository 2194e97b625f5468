import fc from 'fast-check'
import type { LedgerEntry } from '../../src/core/resolution.ts'
import { editLedger, emptyLedger } from '../../src/ledger/edit-ledger.ts'
import { parseLedger } from '../../src/ledger/parse-ledger.ts'
import { valueSchema } from '../../src/report/value-schema.ts'
import { figure } from '../report/hand-built.ts'

/** A decision on 14 and 17 dead, with fields as the test needs them. */
export const entryOf = (fields: Partial<LedgerEntry> & Pick<LedgerEntry, 'id'>): LedgerEntry => ({
  kind: 'figure',
  subject: 'people killed',
  values: ['14', '17'],
  decision: 'accept',
  accepted: '17',
  reason: 'police statement',
  by: 'Ines Varga',
  at: '2026-03-02',
  expires: null,
  evidence: [],
  bound: { keys: ['death kill'], words: ['ferry', 'fire'], values: [figure(14), figure(17)] },
  ...fields,
})

/** Reads a ledger that is as it should be. */
export const entriesIn = (text: string): readonly LedgerEntry[] => {
  const parsed = parseLedger(text, 'factcheck.ledger.yaml', valueSchema)
  if ('refused' in parsed) throw new Error(`${parsed.refused}\n${text}`)
  return parsed.ledger.entries
}

/** Changes a ledger's text as `resolve` and `prune` do. */
export const edited = (text: string | null, change: Parameters<typeof editLedger>[1]): string => {
  if (text === null) return editLedger(emptyLedger(), change)
  const parsed = parseLedger(text, 'factcheck.ledger.yaml', valueSchema)
  if ('refused' in parsed) throw new Error(parsed.refused)
  return editLedger(parsed.ledger.document, change)
}

/** A ledger with the entries, added one by one. */
export const ledgerOf = (entries: readonly LedgerEntry[], start: string | null = null): string | null =>
  entries.reduce<string | null>((text, put) => edited(text, { put: [put], remove: [] }), start)

/** Ids of findings, in no order. */
export const someId: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('f', 't', 'd'), fc.stringMatching(/^[0-9a-f]{8}$/u))
  .map(([letter, hash]) => `${letter}-${hash}`)

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(text => text.trim() === text && text !== '')

/** Entries with any words in them. */
export const someEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    id: someId,
    subject: fc.string({ unit: 'binary', maxLength: 20 }),
    reason: line,
    by: fc.option(line),
    expires: fc.option(fc.constantFrom('2026-03-01', '2028-02-29')),
    evidence: fc.array(line, { maxLength: 2 }),
    decision: fc.constantFrom('accept', 'both', 'dismiss', 'defer'),
    words: fc.array(line, { maxLength: 3 }),
  })
  .map(({ decision, words, ...fields }) =>
    entryOf({
      ...fields,
      decision,
      accepted: decision === 'accept' ? '17' : null,
      bound: { keys: words, words, values: [figure(14), figure(17)] },
    }),
  )
