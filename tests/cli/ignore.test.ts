import { describe, expect, it } from 'vitest'
import { openRoom, type Room } from '../files/room.ts'

const fire = (dead: number): string => `The ferry fire killed ${dead} people on Monday, police said.`
const cost = (sum: string): string => `Repairs to the ferry will cost ${sum}, the port said.`

/** An article with a claim to be ignored, and one beside it that is not. */
const page: Readonly<Record<string, (before: string, said: string, behind: string) => string>> = {
  'odd.txt': (before, said, behind) => `${before}\n\nfactcheck-ignore-next\n\n${said}\n\n${behind}\n`,
  'tight.txt': (before, said, behind) => `${before}\n<!-- factcheck-ignore-next -->\n${said}\n${behind}\n`,
  'block.txt': (before, said, behind) =>
    `${before}\n\nfactcheck-ignore-start\n${said}\nfactcheck-ignore-end\n\n${behind}\n`,
  'odd.md': (before, said, behind) =>
    `# Fire\n\n${before}\n\n<!-- factcheck-ignore-next -->\n${said.replace('people', '**people**')}\n\n${behind}\n`,
  'block.md': (before, said, behind) =>
    `${before}\n\n<!-- factcheck-ignore-start -->\n\n${said}\n\n<!-- factcheck-ignore-end -->\n\n${behind}\n`,
  'odd.html': (before, said, behind) =>
    `<article><p>${before}</p><!-- factcheck-ignore-next --><p>${said}</p><p>${behind}</p></article>`,
}
const formats = Object.entries(page)

const rain = 'Rain fell over the harbour in the evening.'
const contradictions = (room: Room, ...args: readonly string[]): readonly string[] =>
  JSON.parse(room.run('compare', '--format', 'json', ...args).out)
    .findings.filter(({ verdict }: { verdict: string }) => verdict === 'contradiction')
    .map(({ message }: { message: string }) => message)

describe('what an author wants ignored', () => {
  it.each(formats)('is not compared in %s, and what stands around it is', (name, write) => {
    const room = openRoom({ 'wire.txt': `${fire(14)}\n\n${cost('$2.5 million')}\n` })
    room.write(name, write(rain, fire(17), cost('$3.5 million')))
    const found = contradictions(room, 'wire.txt', name)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('USD')
    const { err } = room.run('compare', 'wire.txt', name)
    expect(err).toMatch(new RegExp(`^factcheck: ${name}: line \\d: 1 finding ignored in place$`, 'mu'))
  })

  it.each(formats)('is no text of the article in %s', (name, write) => {
    const room = openRoom()
    room.write(name, write(rain, fire(17), rain))
    const { out } = room.run('extract', '--format', 'json', name)
    expect(out).not.toContain('factcheck-ignore')
    expect(out).toContain('17 people')
  })

  it('leaves the other sources to contradict each other', () => {
    const room = openRoom({ 'radio.txt': `factcheck-ignore-next\n${fire(31)}\n` })
    expect(contradictions(room, 'wire.txt', 'local.txt', 'radio.txt')).toEqual([
      'figures exclude each other: 14 ≠ 17',
    ])
    expect(room.run('compare', 'wire.txt', 'radio.txt').code).toBe(0)
  })

  it('is told on request where it ignores nothing', () => {
    const room = openRoom({ 'radio.txt': `${rain}\n\nfactcheck-ignore-next\n${fire(14)}\n` })
    expect(room.run('compare', 'wire.txt', 'radio.txt').err).toBe('')
    expect(room.run('compare', 'wire.txt', 'radio.txt', '--report-unused-ignores')).toMatchObject({
      code: 0,
      err: 'factcheck: radio.txt: line 3: ignores nothing\n',
    })
  })

  it('goes to the end where nothing ends it, and hides nothing from a ledger that judges', () => {
    const room = openRoom({ 'radio.txt': `${rain}\n\nfactcheck-ignore-start\n\n${fire(31)}\n` })
    expect(room.run('compare', 'wire.txt', 'radio.txt').code).toBe(0)
    expect(room.run('compare', 'wire.txt', 'radio.txt', '--strict').code).toBe(0)
    expect(room.run('compare', 'wire.txt', 'radio.txt', '--ledger-from', '/dev/null').code).toBe(1)
  })

  it('is read where it is meant, not where it is spoken of', () => {
    const room = openRoom({
      'radio.txt': `The words factcheck-ignore-next stand in this line.\n${fire(31)}\n`,
      'radio.md': `\`\`\`\n<!-- nothing -->\n\`\`\`\n\nfactcheck-ignore-next\n\n${fire(31)}\n`,
    })
    expect(room.run('compare', 'wire.txt', 'radio.txt').code).toBe(1)
    expect(room.run('compare', 'wire.txt', 'radio.md').code).toBe(1)
  })
})
