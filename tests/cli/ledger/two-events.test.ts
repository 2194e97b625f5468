import { describe, expect, it } from 'vitest'
import { entriesIn } from '../../ledger/entries.ts'
import { type Ended, runMain } from '../run.ts'
import { openNewsroom, someDay } from './newsroom.ts'

/** How an article may say where a fire was and how many it killed. */
const ways: Readonly<Record<string, (town: string, dead: number) => string>> = {
  'in the sentence': (town, dead) =>
    `A fire in a bakery in ${town} killed ${dead} people on Monday, police said.\n`,
  'in the dateline': (town, dead) =>
    `${town.toUpperCase()}, March 4 (Wire) — A fire in a bakery killed ${dead} people on Monday, police said.\n`,
  'in the sentence before': (town, dead) => `A bakery burned down in ${town}.\n\nIt killed ${dead} people.\n`,
  'in the headline, of long sentences': (town, dead) =>
    `Bakery in ${town} burns to the ground\n\nThe early morning fire in the bakery on the quay killed ${dead} people.\n`,
}

/** All that stderr says of a run with nothing to tell. */
const usedConfig = 'factcheck: configuration: factcheck.config.yaml\n'
const group = (name: string): string => `  - name: ${name}\n    files: [${name}-1.txt, ${name}-2.txt]\n`
const config = (...names: readonly string[]): string => `groups:\n${names.map(group).join('')}`
const files = (name: string): readonly string[] => [`${name}-1.txt`, `${name}-2.txt`]

/**
 * A newsroom with two fires, of each of which one article says 3 dead and the other 4.
 *
 * @param isSpawned whether the built program runs, in a process of its own each time
 */
const twoFires = (way: (town: string, dead: number) => string, isSpawned = false) => {
  const room = openNewsroom()
  const run = async (args: readonly string[]): Promise<Ended> =>
    isSpawned ? room.run(args) : runMain(args, { cwd: room.cwd, today: () => someDay })
  for (const [name, town] of [
    ['calder', 'Caldermouth'],
    ['bren', 'Brenholt'],
  ] as const) {
    room.write(`${name}-1.txt`, way(town, 3))
    room.write(`${name}-2.txt`, way(town, 4))
  }
  room.write('factcheck.config.yaml', config('calder', 'bren'))
  /** The contradictions of the dead, by the town's name: their ids and what was accepted. */
  const toll = async (...args: readonly string[]) => {
    const { findings } = JSON.parse((await run(['compare', '--format', 'json', ...args])).out)
    const dead = findings.filter(({ verdict }: { verdict: string }) => verdict === 'contradiction')
    return Object.fromEntries(
      dead.map(
        (finding: { id: string; mentions: { source: string }[]; resolution: { accepted: string } }) => [
          finding.mentions[0]?.source.split('-')[0],
          { id: finding.id, accepted: finding.resolution?.accepted ?? null },
        ],
      ),
    )
  }
  const resolve = (id: string | undefined, value: string, ...args: readonly string[]) =>
    run(['resolve', id ?? '', ...args, '--accept', value, '--reason', `the coroner says ${value}`])
  return { ...room, run, toll, resolve, entries: () => entriesIn(room.read('factcheck.ledger.yaml')) }
}

describe.each(Object.entries(ways))(
  'two fires, each with 3 against 4 dead, whose towns are named %s',
  (_, way) => {
    it('have ids of their own, and a decision on one leaves the other red, in any order of groups', async () => {
      const { toll, resolve, write, run } = twoFires(way, way === ways['in the sentence'])
      const before = await toll()
      expect(Object.keys(before).toSorted()).toEqual(['bren', 'calder'])
      expect(before['calder']?.id).not.toBe(before['bren']?.id)
      expect((await resolve(before['calder']?.id, '3')).code).toBe(0)
      const after = { calder: { ...before['calder'], accepted: '3' }, bren: before['bren'] }
      expect(await toll()).toEqual(after)
      expect((await run(['compare'])).code).toBe(1)
      write('factcheck.config.yaml', config('bren', 'calder'))
      expect(await toll()).toEqual(after)
    })

    it('take two decisions, made together', async () => {
      const { toll, resolve, entries, write, run } = twoFires(way)
      const { calder, bren } = await toll()
      await resolve(calder?.id, '3')
      expect((await resolve(bren?.id, '4')).err).not.toContain('takes the place')
      expect(
        entries()
          .map(({ accepted }) => accepted)
          .toSorted(),
      ).toEqual(['3', '4'])
      for (const order of [['calder', 'bren'] as const, ['bren', 'calder'] as const]) {
        write('factcheck.config.yaml', config(...order))
        expect(await toll()).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: '4' } })
        expect(await run(['compare'])).toMatchObject({ code: 0, err: usedConfig })
      }
    })

    it('take two decisions, each made on one fire alone', async () => {
      const { toll, resolve, entries } = twoFires(way)
      const [calder, bren] = [await toll(...files('calder')), await toll(...files('bren'))]
      await resolve(calder['calder']?.id, '3', ...files('calder'))
      expect(await toll(...files('bren')), 'the other fire alone').toEqual(bren)
      expect((await resolve(bren['bren']?.id, '4', ...files('bren'))).err).not.toContain('takes the place')
      expect(
        entries()
          .map(({ accepted }) => accepted)
          .toSorted(),
      ).toEqual(['3', '4'])
      expect(await toll()).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: '4' } })
      expect(await toll(...files('calder'))).toMatchObject({ calder: { accepted: '3' } })
      expect(await toll(...files('bren'))).toMatchObject({ bren: { accepted: '4' } })
      await resolve((await toll(...files('bren')))['bren']?.id, '3', ...files('bren'))
      expect(
        entries().map(({ accepted }) => accepted),
        'decided anew',
      ).toEqual(['3', '3'])
    })

    it('take another decision from a saved report, in the place of the first', async () => {
      const { toll, resolve, entries, run } = twoFires(way)
      const { calder } = await toll(...files('calder'))
      await resolve(calder?.id, '3', ...files('calder'))
      await run(['compare', ...files('calder'), '--all', '--format', 'json=report.json'])
      expect((await resolve(calder?.id, '4', '--report', 'report.json')).code).toBe(0)
      expect(entries().map(({ accepted }) => accepted)).toEqual(['4'])
      expect(await toll(...files('calder'))).toMatchObject({ calder: { accepted: '4' } })
    })

    it('keep their decisions when the rest of the articles is edited, renamed or given in another order', async () => {
      const { toll, resolve, write, run } = twoFires(way)
      const { calder } = await toll()
      await resolve(calder?.id, '3')
      const edited = `${way('Caldermouth', 4)}\nThe mayor, Odile Tranter, came to see the quay.\n\nIn Skarn, it rained.\n`
      write('moved-2.txt', edited)
      write('moved-1.txt', way('Caldermouth', 3))
      const given = await toll('moved-2.txt', 'moved-1.txt')
      expect(given).toMatchObject({ moved: { accepted: '3' } })
      expect(given['moved']?.id.slice(0, 10)).toBe(calder?.id.slice(0, 10))
      expect(await run(['compare', 'moved-2.txt', 'moved-1.txt', '--fail-on-stale'])).toMatchObject({
        code: 0,
        err: usedConfig,
      })
    })
  },
)

describe('an entry', () => {
  const way = ways['in the sentence'] ?? (() => '')

  it('that has the id of another event settles nothing there', async () => {
    const { toll, resolve, write, read } = twoFires(way)
    const { calder, bren } = await toll()
    await resolve(calder?.id, '3')
    write('factcheck.ledger.yaml', read('factcheck.ledger.yaml').replaceAll(calder?.id ?? '', bren?.id ?? ''))
    expect(await toll()).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: null } })
    const { code, err } = await resolve(bren?.id, '4')
    expect(code).toBe(0)
    expect(err).toContain(`${bren?.id}-2: ${bren?.id} is the id of an entry on another event, which stays`)
    expect(await toll()).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: '4' } })
  })

  it('that an older version wrote, under an id of kind, subject and values, still settles its finding, and it alone', async () => {
    const { toll, resolve, write, run, entries } = twoFires(way)
    write('factcheck.ledger.yaml', older)
    expect(await toll()).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: null } })
    write('factcheck.config.yaml', config('bren', 'calder'))
    const { calder, bren } = await toll()
    expect({ calder, bren }).toMatchObject({ calder: { accepted: '3' }, bren: { accepted: null } })
    expect(await run(['compare', ...files('calder'), '--fail-on-stale'])).toMatchObject({
      code: 0,
      err: usedConfig,
    })
    expect(await toll(...files('bren'))).toMatchObject({ bren: { accepted: null } })
    expect(await run(['ledger', 'check'])).toMatchObject({ code: 0 })
    await resolve(bren?.id, '4', ...files('bren'))
    expect(
      entries()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['f-860812cb', bren?.id].toSorted())
    expect((await resolve(calder?.id, '4')).err).toContain(`${calder?.id}: takes the place of f-860812cb`)
    expect(await toll()).toMatchObject({ calder: { accepted: '4' }, bren: { accepted: '4' } })
  })
})

/** A ledger of the first version, on the fire in Caldermouth. */
const older = `version: 1
entries:
  f-860812cb:
    kind: figure # f-860812cb
    subject: people killed # f-860812cb
    values: ["3", "4"] # f-860812cb
    decision: accept # f-860812cb
    accepted: "3" # f-860812cb
    reason: the coroner # f-860812cb
    at: 2026-03-01 # f-860812cb
    bound: {keys: [death death], words: [bakery, caldermouth, fire, killed], values: [{type: figure, approximate: false, dimension: count, high: 3, low: 3, parts: null, per: null, precision: 1, unit: null}, {type: figure, approximate: false, dimension: count, high: 4, low: 4, parts: null, per: null, precision: 1, unit: null}]} # f-860812cb
`
