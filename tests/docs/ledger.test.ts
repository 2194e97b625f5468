import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, parseLedger } from '../../src/index.ts'
import { root } from '../cli/run.ts'
import { edited, entriesIn } from '../ledger/entries.ts'

const page = readFileSync(join(root, 'docs/ledger.md'), 'utf8')
const [, file = ''] = /^```yaml\n([\s\S]*?)^```$/mu.exec(page) ?? []
const articles = [
  { path: 'wire.txt', text: 'The ferry fire killed 14 people on Monday, police said.\n' },
  { path: 'local.txt', text: 'Ferry burns at the pier\n\nAt least 17 people died on the ferry.\n' },
]

describe('the page on the ledger', () => {
  it('shows a ledger as it is written', () => {
    const [entry] = entriesIn(file)
    expect(entry).toBeDefined()
    if (entry) expect(edited(null, { put: [entry], remove: [] })).toBe(file)
  })

  it('which settles the finding that it is about, in a program too', async () => {
    const entries = await parseLedger(file)
    const report = await compare(articles, { ledger: { entries, today: '2026-06-01' } })
    expect(report.summary).toMatchObject({ contradiction: 1, resolved: 1, unresolved: 0 })
    const later = await compare(articles, { ledger: { entries, today: '2026-06-02' } })
    expect(later.summary.unresolved).toBe(1)
    expect(later.ledger).toMatchObject([{ entry: 'f-6c6885b4', state: 'expired' }])
  })

  it('and a broken one is refused with its line', async () => {
    await expect(parseLedger(file.replace('reason:', 'raison:'))).rejects.toThrow(
      'factcheck.ledger.yaml:12: entries.f-6c6885b4: unknown key "raison"; did you mean "reason"?',
    )
  })
})
