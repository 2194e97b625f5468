import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { runBuilt, temporaryFolder } from './run.ts'

const folder = temporaryFolder()

const compare = (texts: readonly string[]) => {
  const paths = texts.map((text, i) => {
    const path = join(folder, `${i}.txt`)
    writeFileSync(path, text)
    return path
  })
  const { code, out } = runBuilt(['compare', '--format', 'json', ...paths])
  return { code, report: JSON.parse(out) as Report }
}

const wire = 'Fire in Zürich\n\nFourteen people were killed in Zürich on Monday, the fire department said.\n'

describe('text with characters that nobody sees', () => {
  const itself = compare([wire, wire]).report.summary

  it.each([
    [
      'soft hyphens',
      (text: string) => text.replaceAll('people', 'peo\u00adple').replaceAll('killed', 'kil\u00adled'),
    ],
    ['zero-width spaces', (text: string) => text.replaceAll('Fourteen', 'Four\u200bteen')],
    ['lone CR line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['accents apart', (text: string) => text.normalize('NFD')],
    ['spaces that forbid a break', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('is read as a person sees it: %s', (_, rewrite) => {
    const { code, report } = compare([wire, rewrite(wire)])
    expect(code).toBe(0)
    expect(report.summary).toEqual(itself)
  })

  it('contradicts what it contradicts, and is pointed at in the file', () => {
    const written =
      'Fire in Zu\u0308rich\r\rThe town has a lake.\r17 peo\u00adple were kil\u00adled on Monday.\r'
    const { code, report } = compare([wire.replace('Fourteen people', '14 people'), written])
    const [mention] = report.findings.flatMap(({ verdict, mentions }) =>
      verdict === 'contradiction' ? mentions.filter(({ source }) => source.endsWith('1.txt')) : [],
    )
    expect(code).toBe(1)
    expect(mention).toMatchObject({
      line: 4,
      column: 1,
      sentence: '17 peo\u00adple were kil\u00adled on Monday.',
    })
    expect(written.slice(mention?.start, mention?.end)).toBe(mention?.text)
    expect(mention?.text).toMatch(/^17/u)
  })

  it('keeps the whole of a keycap emoji', () => {
    const { report } = compare([wire, 'The rules of the fire brigade say 1\ufe0f\u20e3 alarm is enough.\n'])
    const found = report.findings.flatMap(({ mentions }) => mentions.map(({ text }) => text))
    expect(found.filter(text => text.includes('1'))).toEqual(['1\ufe0f\u20e3'])
  })
})
