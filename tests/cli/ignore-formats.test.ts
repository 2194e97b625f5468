import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variants } from '../../scripts/eval/variants.mjs'
import type { Report } from '../../src/core/report.ts'
import { runBuilt, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content)

const fire = (dead: number): string => `The ferry fire killed ${dead} people on Monday, police said.`
const cost = (sum: string): string => `Repairs to the ferry will cost ${sum}, the port said.`
const rain = 'Rain fell over the harbour in the evening.'
const next = 'factcheck-ignore-next'

const plain = [rain, next, fire(17), cost('$3.5 million')].join('\n\n')
const html = `<p>${rain}</p><!-- ${next} --><p>${fire(17)}</p><p>${cost('$3.5 million')}</p>`
const block = plain
  .replace(next, 'factcheck-ignore-start')
  .replace('said.\n', 'said.\n\nfactcheck-ignore-end\n')

const files: Readonly<Record<string, string | Uint8Array>> = {
  'odd.jsonl': JSON.stringify({ id: 'odd', text: plain }),
  'block.jsonl': JSON.stringify({ id: 'block', title: 'Ferry fire', text: block }),
  'feed.json': JSON.stringify({ title: 'The Beacon', items: [{ id: 1, content_html: html }] }),
  'odd.docx': variants['DOCX']?.write(plain) ?? '',
  'dashes.docx': variants['DOCX']?.write(plain.replace(next, `<!– ${next} –>`)) ?? '',
  'odd.pdf': variants['PDF']?.write(plain) ?? '',
}
for (const [name, content] of Object.entries({
  ...files,
  'wire.txt': `${fire(14)}\n\n${cost('$2.5 million')}\n`,
}))
  write(name, content)

const compare = (...args: readonly string[]): { readonly report: Report; readonly err: string } => {
  const { out, err } = runBuilt(['compare', '--format', 'json', ...args], { cwd })
  return { report: JSON.parse(out), err }
}

describe('what an author wants ignored', () => {
  it.each(Object.keys(files))('is not compared in %s, and what stands around it is', name => {
    const { report, err } = compare('wire.txt', name)
    const open = report.findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(open.map(({ message }) => message)).toEqual([expect.stringContaining('USD')])
    expect(err).toMatch(/: line \d+: 1 finding ignored in place\n/u)
    expect(err).not.toContain('not heeded')
  })

  it('in one article of a file leaves the others alone', () => {
    const [asked, other] = [plain, `${rain}\n\n${fire(19)}\n`]
    write(
      'two.jsonl',
      `${JSON.stringify({ id: 'a', text: asked })}\n${JSON.stringify({ id: 'b', text: other })}\n`,
    )
    const { report } = compare('wire.txt', 'two.jsonl')
    const killed = report.findings.find(
      ({ verdict, heading }) => verdict === 'contradiction' && /14/u.test(heading),
    )
    expect(killed?.mentions.map(({ text }) => text)).toEqual(['14', '19'])
  })

  it.each([
    ['line.md', `${rain}\n\n${next}\n\n${fire(17)}\n`, 3],
    ['line.html', `<p>${rain}</p>\n<p>${next}</p>\n<p>${fire(17)}</p>`, 2],
    ['inline.txt', `${rain}\n\n${fire(17)} ${next}\n`, 3],
    ['inline.json', JSON.stringify({ text: `${rain} ${next} ${fire(17)}` }), 1],
  ])('is told where it cannot be heeded: %s', (name, text, line) => {
    write(name, text)
    const { err } = compare('wire.txt', name)
    expect(err.split('\n').filter(one => one.includes('heeded'))).toEqual([
      `factcheck: ${name}: line ${line}: “${next}” is not heeded: it takes a comment in Markdown and HTML, a line of its own elsewhere`,
    ])
  })
})
