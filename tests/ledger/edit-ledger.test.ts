import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, entriesIn, entryOf, ledgerOf, someEntry } from './entries.ts'

describe('a ledger that is written', () => {
  it('reads as it was, whatever the words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someEntry, { selector: ({ id }) => id, maxLength: 5 }), entries => {
        const byId = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(entriesIn(ledgerOf(entries) ?? '')).toEqual(byId)
      }),
    )
  })

  it('is the same whatever the order of decisions', () => {
    const entries = ['f-00000003', 'd-00000001', 't-00000002'].map(id => entryOf({ id }))
    expect(ledgerOf(entries)).toBe(ledgerOf(entries.toReversed()))
  })

  it('has every entry in lines of its own, each with the id', () => {
    const [head, ...lines] = (ledgerOf([entryOf({ id: 'f-12ab34cd', reason: 'two: # x' })]) ?? '').split(
      'entries:\n',
    )
    expect(head).toContain('version: 1\n')
    expect(
      lines
        .join('')
        .trimEnd()
        .split('\n')
        .every(line => line.includes('f-12ab34cd')),
    ).toBe(true)
  })

  it('ends as an empty one when the last entry goes', () => {
    const text = edited(ledgerOf([entryOf({ id: 'f-12ab34cd' })]), { remove: ['f-12ab34cd'] })
    expect(text).toMatch(/\nversion: 1\nentries: \{\}\n$/u)
    expect(entriesIn(text)).toEqual([])
  })
})

describe('what people wrote into a ledger stays', () => {
  const text = `# Ask Ines before you touch this.
version: 1

entries:
  # The ferry: closed by the coroner.
  f-bbbbbbbb:
    reason: police statement # see the mail
    # Who was on duty:
    by: Ines Varga
    kind: figure
    subject: people killed
    values: [14, 17]
    decision: dismiss
    at: "2026-03-02"
    bound:
      keys: [death kill]
      words: []
      values:
        - {type: figure, low: 14, high: 14, unit: null, dimension: count, approximate: false, precision: 1, per: null, parts: null}
        - {type: figure, low: 17, high: 17, unit: null, dimension: count, approximate: false, precision: 1, per: null, parts: null}

# the end
`

  it('when an entry is added: every line that was there, in its order', () => {
    const after = edited(text, { put: [entryOf({ id: 'f-aaaaaaaa' })], remove: [] })
    const added = after.split('\n').filter(line => line.includes('f-aaaaaaaa'))
    const rest = after.split('\n').filter(line => !added.includes(line))
    expect(rest.join('\n')).toBe(text)
    expect(after.indexOf('f-aaaaaaaa')).toBeLessThan(after.indexOf('# The ferry'))
  })

  it('when an entry is decided on again: comments, and the order of keys', () => {
    const after = edited(text, {
      put: [entryOf({ id: 'f-bbbbbbbb', reason: 'the coroner', expires: '2026-06-01' })],
      remove: [],
    })
    for (const comment of text.match(/#.*/gu) ?? []) expect(after).toContain(comment)
    expect(after).toContain('reason: the coroner # see the mail\n    # Who was on duty:\n    by: Ines Varga')
    expect(entriesIn(after)).toEqual([
      entryOf({ id: 'f-bbbbbbbb', reason: 'the coroner', expires: '2026-06-01' }),
    ])
    expect(after.indexOf('reason:')).toBeLessThan(after.indexOf('kind:'))
  })

  it('when another entry goes', () => {
    const both = edited(text, { put: [entryOf({ id: 'f-aaaaaaaa' })], remove: [] })
    expect(edited(both, { remove: ['f-aaaaaaaa'] })).toBe(text)
  })
})
