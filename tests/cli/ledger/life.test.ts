import { describe, expect, it } from 'vitest'
import { local, openNewsroom, wire } from './newsroom.ts'

const files = ['wire.txt', 'local.txt']

describe('the life of a finding', () => {
  const room = openNewsroom()
  const { git, run, write, read, openIds } = room
  const compare = (day?: string, ...options: readonly string[]) => run(['compare', ...files, ...options], day)
  let id = ''

  it('begins red', () => {
    write('wire.txt', wire(14))
    write('local.txt', local(17))
    git('add', '.')
    git('commit', '-qm', 'Two articles')
    const { code, out, err } = compare()
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('people killed: 14 or 17?')
    ;[id = ''] = openIds(...files)
    expect(id).toMatch(/^f-[0-9a-f]{8}$/u)
  })

  it('is settled by a decision', () => {
    const prefix = id.slice(0, 6)
    const { code, out, err } = run([
      ...['resolve', prefix, ...files, '--accept', '17', '--reason', 'police statement of 5 March'],
      ...['--by', 'Ines Varga', '--evidence', 'https://police.example/5-march'],
    ])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(`${id}: accepted 17: police statement of 5 March (Ines Varga, 2026-03-02)`)
    expect(read('factcheck.ledger.yaml')).toContain(`  ${id}:\n    kind: figure # ${id}\n`)
    expect(git('status', '--porcelain')).toBe('?? .gitattributes\n?? factcheck.ledger.yaml\n')
    git('add', '.')
    git('commit', '-qm', 'Settle the toll')
  })

  it('is green then, and counted', () => {
    const { code, out, err } = compare()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^no unresolved contradictions in 2 articles; 1 resolved/u)
    expect(out).not.toContain(id)
    expect(compare(undefined, '--all').out).toContain(
      'accepted 17: police statement of 5 March (Ines Varga, 2026-03-02)',
    )
    const { summary, findings } = JSON.parse(compare(undefined, '--format', 'json').out)
    expect(summary).toMatchObject({ contradiction: 1, resolved: 1, unresolved: 0 })
    expect(findings[0].resolution).toEqual({
      decision: 'accept',
      accepted: '17',
      reason: 'police statement of 5 March',
      by: 'Ines Varga',
      at: '2026-03-02',
      expires: null,
      evidence: ['https://police.example/5-march'],
    })
  })

  it('is red again when a source gives a third value', () => {
    write('local.txt', local(19))
    const { code, out, err } = compare()
    expect(code).toBe(1)
    expect(out).toContain('reopened: 14, 17 → 14, 19')
    expect(out).toContain(`contradicts the ledger: 19 ≠ accepted 17 (${id})`)
    expect(out).toContain(`ledger  stale: ${'people killed'}  ${id}`)
    expect(err).toContain(`ledger: ${id} (people killed) is stale: `)
    const report = JSON.parse(compare(undefined, '--format', 'json').out)
    expect(report.findings[0].reopened).toEqual({ entry: id, before: ['14', '17'], after: ['14', '19'] })
    expect(report.findings[0].reason).toMatchObject({ code: 'ledger-accepted', entry: id })
    expect(report.ledger).toMatchObject([{ entry: id, state: 'stale' }])
  })

  it('is settled again, for a while: the new decision takes the place of the old one', () => {
    const [now = ''] = openIds(...files)
    expect(now).not.toBe(id)
    const { code, err } = run([
      ...['resolve', now, ...files, '--defer', '--reason', 'waiting for the coroner'],
      ...['--expires', '2026-04-01'],
    ])
    expect(code).toBe(0)
    expect(err).toContain(`${now}: takes the place of ${id}`)
    expect(read('factcheck.ledger.yaml')).not.toContain(id)
    expect(compare()).toMatchObject({ code: 0, err: '' })
    expect(compare('2026-04-01'), 'the last day counts').toMatchObject({ code: 0, err: '' })
    id = now
  })

  it('is red and loud the day after', () => {
    const { code, out, err } = compare('2026-04-02')
    expect(code).toBe(1)
    expect(out).toMatch(/^contradiction\[figure\]: people killed/u)
    expect(out).toContain(`ledger  expired: people killed  ${id}`)
    expect(err).toContain(`${id} (people killed) is expired: the decision held until 2026-04-01`)
    expect(run(['ledger', 'check', ...files], '2026-04-02').code).toBe(1)
    expect(run(['ledger', 'check', ...files]).code).toBe(0)
  })

  it('is pruned in the end', () => {
    expect(run(['ledger', 'prune', ...files], '2026-04-02').out).toBe(
      `${id} (people killed) removed: expired\n`,
    )
    expect(read('factcheck.ledger.yaml')).not.toContain(id)
    const { code, err } = compare('2026-04-02')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(run(['ledger', 'list'], '2026-04-02').out).toBe('0 entries in factcheck.ledger.yaml\n')
  })
})
