import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { inWords } from '../../src/cli/ledger/in-words.ts'
import type { Report, ReportFinding } from '../../src/core/report.ts'
import type { LedgerEntry, Resolution } from '../../src/core/resolution.ts'
import { decidableFrom, entryFrom } from '../../src/ledger/decidable.ts'

const today = '2026-03-02'
type Texts = Readonly<Record<string, string>>

/** Compares texts, by a ledger where there is one. */
const run = (texts: Texts, entries: readonly LedgerEntry[] = [], day = today): Report =>
  check(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    { ledger: { entries, today: day } },
  )

/** The decision on a finding, as `resolve` makes it. */
const decide = (report: Report, finding: ReportFinding, fields: Partial<Resolution> = {}): LedgerEntry => {
  const ids = new Set(report.findings.map(({ id }) => id))
  return entryFrom(decidableFrom(finding, ids, inWords), {
    decision: 'both',
    accepted: null,
    reason: 'checked',
    by: null,
    at: today,
    expires: null,
    evidence: [],
    ...fields,
  })
}

const contradictionsOf = ({ findings }: Report) =>
  findings.filter(({ verdict }) => verdict === 'contradiction')
/** The decision on the only contradiction of some texts. */
const decisionOn = (texts: Texts, fields: Partial<Resolution> = {}): LedgerEntry => {
  const report = run(texts)
  const found = contradictionsOf(report)
  expect(found).toHaveLength(1)
  return decide(report, found[0] as ReportFinding, fields)
}
const states = ({ ledger = [] }: Report) => ledger.map(({ entry, state }) => [entry, state])

const fire = (dead: number | string): string =>
  `The ferry fire killed ${dead} people on Monday, police said.\n`
const accept17 = { decision: 'accept', accepted: '17' } as const

describe('a decision', () => {
  const entry = decisionOn({ a: fire(14), b: fire(17) }, accept17)

  it('settles its finding, whatever the order and the names of the files', () => {
    for (const texts of [
      { a: fire(14), b: fire(17) },
      { b: fire(17), a: fire(14) },
      { 'moved/x': `Rain fell.\n\n${fire(17)}`, 'moved/y': fire(14) },
    ]) {
      const report = run(texts, [entry])
      expect(report.summary).toMatchObject({ contradiction: 1, resolved: 1, unresolved: 0 })
      expect(report.ledger).toBeUndefined()
    }
  })

  it('holds when a further source states a value that it knows', () => {
    const report = run({ a: fire(14), b: fire(17), c: `In Port Elm, the mourning began.\n\n${fire(17)}` }, [
      entry,
    ])
    expect(report.summary.unresolved).toBe(0)
  })

  it('holds when the words around the values change, and with them the id', () => {
    const texts = { a: fire(14), b: 'The ferry fire caused 17 deaths on Monday, police said.\n' }
    expect(contradictionsOf(run(texts)).map(({ id }) => id)).not.toContain(entry.id)
    const report = run(texts, [entry])
    expect(report.summary).toMatchObject({ resolved: 1, unresolved: 0 })
    expect(states(report)).toEqual([])
  })

  it('holds when a value is written otherwise', () => {
    expect(run({ a: fire('fourteen'), b: fire(17) }, [entry]).summary.unresolved).toBe(0)
  })

  it('is no more on the day after its last', () => {
    const until = { ...entry, expires: '2026-03-02' }
    const texts = { a: fire(14), b: fire(17) }
    expect(run(texts, [until]).summary.unresolved).toBe(0)
    const after = run(texts, [until], '2026-03-03')
    expect(after.summary.unresolved).toBe(1)
    expect(states(after)).toEqual([[entry.id, 'expired']])
  })

  it('is reopened by another value, and says what changed', () => {
    for (const decision of ['both', 'dismiss', 'defer'] as const) {
      const report = run({ a: fire(14), b: fire(19) }, [{ ...entry, decision, accepted: null }])
      const [finding] = contradictionsOf(report)
      expect(finding?.resolution).toBeNull()
      expect(finding?.reopened).toEqual({ entry: entry.id, before: ['14', '17'], after: ['14', '19'] })
      expect(finding?.reason.code).toBe('figure-disjoint')
      expect(states(report)).toEqual([[entry.id, 'stale']])
    }
  })

  it('is left alone where its kind is not looked at', () => {
    const report = check(
      [
        { path: 'a', text: fire(14) },
        { path: 'b', text: fire(17) },
      ],
      { kinds: ['date'], ledger: { entries: [entry], today } },
    )
    expect(report.ledger).toBeUndefined()
  })

  it('is unused where the articles speak of something else', () => {
    const other = (dead: number) => `The bus crash killed ${dead} people on Monday, police said.\n`
    const report = run({ a: other(5), b: other(9) }, [entry])
    expect(states(report)).toEqual([[entry.id, 'unused']])
    expect(contradictionsOf(report)[0]?.reopened).toBeUndefined()
    expect(report.findings.some(({ reason }) => reason.code === 'ledger-accepted')).toBe(false)
  })
})

describe('an accepted value is a known fact', () => {
  const entry = decisionOn({ a: fire(14), b: fire(17) }, accept17)
  const deviating = (report: Report) =>
    report.findings.filter(({ reason }) => reason.code === 'ledger-accepted')

  it.each([
    ['a third source deviates', { a: fire(14), b: fire(17), c: fire(19) }],
    ['a source is edited', { a: fire(14), b: fire(19) }],
    ['all sources agree on another value', { a: fire(19), b: `Rain fell.\n\n${fire(19)}` }],
    ['one source alone states another value', { a: fire(19), b: 'Rain fell on the harbour all day.\n' }],
  ])('%s: a contradiction that names the entry', (_, texts) => {
    const report = run(texts, [entry])
    expect(deviating(report)).toMatchObject([
      {
        verdict: 'contradiction',
        severity: 'error',
        resolution: null,
        message: `contradicts the ledger: 19 ≠ accepted 17 (${entry.id})`,
      },
    ])
    expect(report.summary.unresolved).toBe(1)
  })

  it.each([
    ['all sources state it', { a: fire(17), b: `Rain fell.\n\n${fire(17)}` }],
    ['it stands alone', { a: fire(17), b: 'Rain fell on the harbour all day.\n' }],
    ['a source says what can be true beside it', { a: fire(14), b: fire(17), c: fire('at least 15') }],
    ['the editor knew of the value', { a: fire(14), b: 'Rain fell on the harbour all day.\n' }],
    [
      'it is a count of something else',
      { a: fire(17), b: 'The ferry fire injured 30 people on Monday, police said.\n' },
    ],
    [
      'it is about another event',
      { a: fire(17), b: 'In 2019 a bus crash killed 30 people near Oxley, police said.\n' },
    ],
  ])('nothing is wrong where %s', (_, texts) => {
    expect(deviating(run(texts, [entry]))).toEqual([])
  })

  it('until the decision expires', () => {
    expect(deviating(run({ a: fire(19), b: fire(14) }, [{ ...entry, expires: '2026-03-01' }]))).toEqual([])
  })

  it('also of a person', () => {
    const talk = (office: string) =>
      `The harbour board met in Port Elm. On Monday the ${office} Rosalind Ekberg-Vance spoke.\n`
    const texts = { a: talk('road safety adviser'), b: talk('harbour safety adviser') }
    const report = run(texts)
    const [finding] = contradictionsOf(report).filter(({ kind }) => kind === 'title')
    const known = decide(report, finding as ReportFinding)
    const first = { ...known, decision: 'accept', accepted: known.values[0] ?? '' } as const
    const [found] = deviating(run({ a: talk('fire safety adviser'), b: 'Rain fell.\n' }, [first]))
    expect(found?.message).toContain(`accepted ${known.values[0]} (${known.id})`)
  })
})

describe('whatever the values', () => {
  const things = [
    'people were killed',
    'houses were destroyed',
    'flights were cancelled',
    'pupils were evacuated',
  ] as const
  const values = fc.uniqueArray(fc.integer({ min: 40, max: 59 }), { minLength: 3, maxLength: 3 })
  const article = (rows: readonly (readonly [string, number])[]): string =>
    `${rows.map(([thing, n]) => `In the storm at Port Elm ${n} ${thing} on Monday, officials said.`).join('\n\n')}\n`
  /** Two articles on some things, each with a value of its own, and a third value for each thing. */
  const story = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...things), values), {
      selector: ([thing]) => thing,
      minLength: 1,
      maxLength: 4,
    })
    .map(rows => ({
      texts: {
        a: article(rows.map(([thing, [n]]) => [thing, n ?? 0])),
        b: article(rows.map(([thing, [, n]]) => [thing, n ?? 0])),
      },
      edited: article(rows.map(([thing, [, m, n]], i) => [thing, (i === 0 ? n : m) ?? 0])),
    }))

  it('decisions on all findings settle all of them, and none but those decided on', () => {
    fc.assert(
      fc.property(story, fc.nat(), ({ texts }, pick) => {
        const report = run(texts)
        const entries = report.findings.map(finding => decide(report, finding))
        const all = run(texts, entries)
        expect(all.findings.every(({ resolution }) => resolution !== null)).toBe(true)
        expect(all.ledger).toBeUndefined()
        const one = entries[pick % entries.length] as LedgerEntry
        expect(run(texts, [one]).findings.flatMap(({ id, resolution }) => (resolution ? [id] : []))).toEqual([
          one.id,
        ])
      }),
      { numRuns: 15 },
    )
  })

  it('no decision hides, adds or softens a finding, and every entry is accounted for', () => {
    fc.assert(
      fc.property(
        story,
        fc.boolean(),
        fc.constantFrom(null, '2026-03-01', '2026-03-02'),
        ({ texts, edited }, accepts, expires) => {
          const before = run(texts)
          const entries = before.findings.map(finding => {
            const entry = decide(before, finding, { expires })
            return accepts
              ? { ...entry, decision: 'accept' as const, accepted: entry.values[0] ?? null }
              : entry
          })
          const [bare, judged] = [run({ ...texts, b: edited }), run({ ...texts, b: edited }, entries)]
          const ids = (report: Report) => report.findings.map(({ id }) => id).toSorted()
          expect(ids(judged)).toEqual(ids(bare))
          const verdictOf = new Map(judged.findings.map(finding => [finding.id, finding]))
          for (const { id, verdict } of bare.findings)
            if (verdict === 'contradiction') expect(verdictOf.get(id)?.verdict).toBe('contradiction')
          const settled = judged.findings.filter(({ resolution }) => resolution).length
          expect(settled + (judged.ledger ?? []).length).toBe(entries.length)
          if (expires === '2026-03-01') expect(settled).toBe(0)
        },
      ),
      { numRuns: 15 },
    )
  })
})
