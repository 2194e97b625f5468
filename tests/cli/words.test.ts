import { describe, expect, it } from 'vitest'
import { openRoom } from '../files/room.ts'

const told = (who: string): string => `PORT ELM, March 4, 2024 — ${who}\n`

describe('words of the configuration', () => {
  it.each([
    [
      'a unit',
      'kt: knots',
      'The ferry left the harbour at 12 kt on Monday.',
      'The ferry left the harbour at 12 knots on Monday.',
      'The ferry left the harbour at 19 kt on Monday.',
      '12 knots',
    ],
    [
      'a role',
      'DepSec: deputy secretary of transport',
      'DepSec Marta Ellingsen spoke to reporters.',
      'Marta Ellingsen, the deputy secretary of transport, spoke to reporters.',
      'Marta Ellingsen, the deputy secretary of defense, spoke to reporters.',
      'secretary',
    ],
  ])('are read as what they stand for: %s', (_what, line, own, same, other, part) => {
    const room = openRoom({
      'factcheck.config.yaml': `words:\n  ${line}\n`,
      'a.txt': told(own),
      'b.txt': told(same),
      'c.txt': told(other),
    })
    const compare = (...args: readonly string[]) =>
      JSON.parse(room.run('compare', '--format', 'json', '--fail-on', 'never', ...args).out).findings
    const agreed = compare('a.txt', 'b.txt').filter(
      ({ verdict, mentions }: { verdict: string; mentions: { text: string }[] }) =>
        (verdict === 'agreement' || verdict === 'notation') &&
        mentions.some(({ text }) => text.includes(part)),
    )
    expect(agreed).toHaveLength(1)
    const [{ mentions }] = agreed
    const text = room.read('a.txt')
    for (const { source, start, end, text: shown } of mentions)
      if (source === 'a.txt') expect(shown).toBe(text.slice(start, end))
    expect(
      compare('b.txt', 'c.txt').some(({ verdict }: { verdict: string }) => verdict === 'contradiction'),
    ).toBe(true)
  })

  it('join two names of one person, which are none without them, nor with --strict', () => {
    const room = openRoom({
      'factcheck.config.yaml': 'words: {Sparky Blake: Theodore Blake}\n',
      'a.txt': told('Theodore Blake, the harbour master, saw it.'),
      'b.txt': told('Sparky Blake, the fire chief, saw it.'),
    })
    const titles = (...args: readonly string[]) =>
      JSON.parse(room.run('compare', 'a.txt', 'b.txt', '--format', 'json', ...args).out).findings.filter(
        ({ kind, mentions }: { kind: string; mentions: unknown[] }) =>
          kind === 'title' && mentions.length > 1,
      )
    expect(titles()).toHaveLength(1)
    expect(titles('--strict')).toHaveLength(0)
    expect(titles('--no-config')).toHaveLength(0)
  })

  it('are whole words, and no pattern', () => {
    const room = openRoom({ 'factcheck.config.yaml': 'words: {fire.: flood, kill: save}\n' })
    expect(room.run('compare', 'wire.txt', 'local.txt')).toMatchObject({ code: 1 })
    expect(room.run('compare', 'wire.txt', 'local.txt').out).toContain('ferry fire killed 17')
  })

  it.each([
    ['words: {"17": "14"}\n', 'words.17: expected words that begin with a letter'],
    ['words: {a: "b\\nc"}\n', 'words.a: expected words that begin with a letter, on one line'],
    ['words: [a]\n', 'words: expected keys with values, not a list'],
  ])('refuses %j', (config, why) => {
    const room = openRoom({ 'factcheck.config.yaml': config })
    const { code, out, err } = room.run('compare', 'wire.txt', 'local.txt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`factcheck: factcheck.config.yaml:1: ${why}`)
  })
})
