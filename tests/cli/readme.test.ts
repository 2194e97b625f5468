import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareHelp, explainHelp, extractHelp } from '../../src/cli/help.ts'
import { kindNames } from '../../src/core/value.ts'
import { root, runMain, spawnCli, temporaryFolder } from './run.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu)].map(match => ({
  language: match.groups?.['language'],
  text: match.groups?.['text'] ?? '',
}))

describe('the README', () => {
  it('starts with the two commands that a newcomer needs', () => {
    expect(blocks[0]?.text).toMatch(/^npm ci && npm run demo .*\nnpm ci && npm test .*\n$/u)
  })

  it('shows what a run over the fixture prints', () => {
    const [, shown] = /^\$ factcheck compare fixtures\/us-mexico-talks\n([\s\S]*)$/u.exec(
      blocks.find(({ language }) => language === 'text')?.text ?? '',
    ) as RegExpExecArray
    expect(shown).toBe(spawnCli(['compare', 'fixtures/us-mexico-talks']).out)
  })

  it.each(['compare', 'extract', 'explain'])('names every option of %s', async command => {
    const { out } = await runMain([command, '--help'])
    const options = [...out.matchAll(/ (?<option>--[a-z-]+)/gu)].map(match => match.groups?.['option'] ?? '')
    expect(options.length).toBeGreaterThan(5)
    for (const option of options) expect(readme).toContain(option)
  })

  it('shows what explain prints', () => {
    const [, command = '', shown] = /^\$ factcheck (explain .*)\n([\s\S]*)$/u.exec(
      blocks.find(({ text }) => text.startsWith('$ factcheck explain'))?.text ?? '',
    ) as RegExpExecArray
    const cwd = join(root, 'fixtures/stories/01-larkin-terrace-fire')
    expect(shown).toBe(spawnCli(command.split(' '), { cwd }).out)
  })

  it('names every kind of claim', () => {
    for (const kind of kindNames) expect(readme).toContain(`\`${kind}\``)
  })

  it('shows a program that runs', async () => {
    const program = blocks.find(({ language }) => language === 'js')?.text ?? ''
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'use.mjs'),
      `${program.replace("'factcheck'", `'${join(root, 'dist/bundle/index.js')}'`)}
       export const result = [report.summary.contradiction, figure?.value.low]`,
    )
    expect((await import(join(folder, 'use.mjs'))).result).toEqual([1, 2_500_000])
  })
})

/** Without what changes whenever the reading gets better. */
const steady = (text: string): string =>
  text
    .replace(/[a-z]-[0-9a-f]{8}/gu, 'ID')
    .replace(/\d\.\d\d\)/gu, 'N)')
    .trimEnd()

describe('the examples in --help', () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'wire.txt'), 'The ferry fire killed 14 people on Monday, police said.\n')
  writeFileSync(join(cwd, 'local.txt'), 'Ferry burns at the pier\n\nAt least 17 people died on the ferry.\n')

  writeFileSync(join(cwd, 'crew.txt'), 'Four of the dead were sailors.\n')

  it.each([
    [compareHelp, 1],
    [extractHelp, 0],
    [explainHelp, 0],
  ])('are what a run prints', (help, expected) => {
    const lines = help
      .slice(help.indexOf('  $ '))
      .split('\n')
      .map(line => line.slice(2))
    const [command = '', ...rest] = lines
    const { code, out } = spawnCli(command.split(' ').slice(2), { cwd })
    expect(code).toBe(expected)
    const shown = rest.join('\n').replace(/\$ echo[\s\S]*$/u, '')
    expect(steady(shown)).toBe(steady(out))
  })
})
