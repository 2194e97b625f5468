import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryOf, ledgerOf } from '../../ledger/entries.ts'
import { runMain, temporaryFolder } from '../run.ts'
import { local, wire } from './newsroom.ts'

const cwd = temporaryFolder()
const ledger = join(cwd, 'factcheck.ledger.yaml')
writeFileSync(join(cwd, 'wire.txt'), wire(14))
writeFileSync(join(cwd, 'local.txt'), local(17))

const good = ledgerOf([entryOf({ id: 'f-12ab34cd', expires: '2026-06-01' })]) ?? ''
const head = good.slice(0, good.indexOf('  f-12ab34cd:'))
const entry = good.slice(head.length)
const lineOf = (text: string, words: string | RegExp): number =>
  text.slice(0, text.search(words)).split('\n').length
const at = (words: string | RegExp): number => lineOf(good, words)

const cases: readonly (readonly [string, string, string])[] = [
  ['broken YAML', `${good}  f-00000000: {\n`, `${lineOf(`${good}  f-`, / {2}f-$/u) + 1}: `],
  [
    'an id twice',
    `${head}${entry}${entry}`,
    `${at('f-12ab34cd:') + entry.split('\n').length - 1}: map keys must be unique`,
  ],
  [
    'no reason',
    good.replace(/ +reason: .*\n/u, ''),
    `${at('f-12ab34cd:')}: entries.f-12ab34cd.reason: is missing`,
  ],
  [
    'an empty reason',
    good.replace(/reason: .*/u, 'reason: " "'),
    `${at('reason')}: entries.f-12ab34cd.reason: must not be empty`,
  ],
  [
    'a malformed day of decision',
    good.replace('2026-03-02', 'March 2'),
    `${at('at:')}: entries.f-12ab34cd.at: expected a day such as 2024-01-19, not "March 2"`,
  ],
  [
    'a last day that is no day',
    good.replace('2026-06-01', '2026-02-30'),
    `${at('expires')}: entries.f-12ab34cd.expires: expected a day such as 2024-01-19, not "2026-02-30"`,
  ],
  [
    'a newer version',
    `${good.replace('version: 1', 'version: 2')}news: 1\n`,
    `${at('version')}: version: this ledger is of version 2, newer than the 1 that this factcheck reads`,
  ],
  ['no version', good.replace('version: 1\n', ''), '4: version: is missing; expected 1'],
  [
    'a misspelt key',
    good.replace('expires:', 'expire:'),
    `${at('expires')}: entries.f-12ab34cd: unknown key "expire"; did you mean "expires"?`,
  ],
  [
    'a decision that is none',
    good.replace('decision: accept', 'decision: maybe'),
    `${at('decision')}: entries.f-12ab34cd.decision: expected accept, both, dismiss, defer, not "maybe"`,
  ],
  [
    'a value that was not there',
    good.replace('accepted: "17"', 'accepted: "19"'),
    `${at('accepted')}: entries.f-12ab34cd.accepted: expected one of the values, 14, 17, not "19"`,
  ],
  [
    'an accepted value that is not named',
    good.replace(/ +accepted: .*\n/u, ''),
    `${at('decision')}: entries.f-12ab34cd.decision: "accept" needs the key "accepted"`,
  ],
  [
    'an id that is none',
    good.replaceAll('f-12ab34cd', 'the-ferry'),
    `${at('f-12ab34cd:')}: entries.the-ferry: expected the id of a finding`,
  ],
  [
    'a value of no known shape',
    good.replace('low: 17', 'low: many'),
    `${at('bound')}: entries.f-12ab34cd.bound.values.low: `,
  ],
  [
    'a list of entries',
    'version: 1\nentries:\n  - id: f-12ab34cd\n',
    '2: entries: expected keys with values, not a list',
  ],
  [
    'a merge that is not done',
    good.replace('    reason', '<<<<<<< ours\n    reason'),
    `${at('reason')}: a merge conflict is left in the ledger`,
  ],
  ['two documents', `${good}---\n${good}`, ': '],
]

describe.each(cases)('a ledger with %s', (_, text, expected) => {
  it.each([
    [['compare', 'wire.txt', 'local.txt']],
    [['compare', 'wire.txt', 'local.txt', '--ledger-from', 'factcheck.ledger.yaml']],
    [['resolve', 'f-12ab34cd', '--dismiss', '--reason', 'x']],
    [['ledger', 'list']],
    [['ledger', 'check']],
    [['ledger', 'prune']],
  ])('stops %j with file and line, and is left as it is', async args => {
    writeFileSync(ledger, text)
    const { code, out, err } = await runMain(args, { cwd, today: () => '2030-01-01' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(/^factcheck: factcheck\.ledger\.yaml:\d+: /u)
    expect(err).toContain(expected)
    expect(readFileSync(ledger, 'utf8')).toBe(text)
  })
})

describe('a ledger that cannot be read', () => {
  it('is not there although it is named', async () => {
    const { code, err } = await runMain(['compare', 'wire.txt', 'local.txt', '--ledger', 'no.yaml'], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: 'factcheck: no.yaml: no such file\n' })
  })

  it('is a folder, or no text', async () => {
    const folder = await runMain(['ledger', 'list', '--ledger', '.'], { cwd })
    expect(folder).toMatchObject({ code: 2, err: 'factcheck: .: cannot be read: it is a folder\n' })
    writeFileSync(join(cwd, 'odd.yaml'), Buffer.from([0x61, 0xff]))
    const odd = await runMain(['ledger', 'list', '--ledger', 'odd.yaml'], { cwd })
    expect(odd).toMatchObject({ code: 2, err: 'factcheck: odd.yaml: not a text file in UTF-8\n' })
  })

  it('would be overwritten by a report', async () => {
    writeFileSync(ledger, good)
    const { code } = await runMain(
      ['compare', 'wire.txt', 'local.txt', '--format', 'json=factcheck.ledger.yaml'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(readFileSync(ledger, 'utf8')).toBe(good)
  })

  it('may be empty', async () => {
    for (const text of ['', '# nothing yet\n', 'version: 1\n', 'version: 1\nentries:\n']) {
      writeFileSync(ledger, text)
      expect(await runMain(['ledger', 'check'], { cwd })).toMatchObject({ code: 0, err: '' })
    }
  })
})

it('a clock that shows no day stops what needs one', async () => {
  writeFileSync(ledger, good)
  const world = { cwd, today: () => 'tomorrow' }
  const err = 'factcheck: FACTCHECK_TODAY: expected a day such as 2024-01-19, not "tomorrow"\n'
  expect(await runMain(['compare', 'wire.txt', 'local.txt'], world)).toMatchObject({ code: 2, err })
  expect(await runMain(['ledger', 'check'], world)).toMatchObject({ code: 2, err })
})
