import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  baselineHelp,
  ledgerCheckHelp,
  ledgerHelp,
  ledgerListHelp,
  ledgerPruneHelp,
  resolveHelp,
} from '../../../src/cli/ledger/ledger-help.ts'
import { runMain, temporaryFolder } from '../run.ts'

/** The commands of an example and what each prints: "  $ factcheck …", then its lines. */
const examplesIn = (help: string): readonly (readonly [command: string, shown: string])[] =>
  help
    .slice(help.indexOf('  $ '))
    .split(/^ {2}\$ /mu)
    .slice(1)
    .map(example => {
      const [command = '', ...lines] = example.split('\n')
      return [
        command,
        lines
          .map(line => line.slice(2))
          .join('\n')
          .trim(),
      ]
    })

/** "a 'b c' d" → a, b c, d */
const argumentsOf = (command: string): readonly string[] =>
  (command.match(/"[^"]*"|\S+/gu) ?? []).slice(1).map(word => word.replaceAll('"', ''))

describe('the examples in --help, one after the other', () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'wire.txt'), 'The ferry fire killed 14 people on Monday, police said.\n')
  writeFileSync(join(cwd, 'local.txt'), 'Ferry burns at the pier\n\nAt least 17 people died on the ferry.\n')
  let last: number | null = null

  it.each([resolveHelp, ledgerHelp, ledgerListHelp, ledgerCheckHelp, ledgerPruneHelp].flatMap(examplesIn))(
    '%s',
    async (command, shown) => {
      if (command === 'echo $?') {
        expect(String(last)).toBe(shown)
        return
      }
      const { code, out, err } = await runMain(argumentsOf(command), { cwd })
      last = code
      expect(`${err}${out}`.trim()).toBe(shown)
    },
  )
})

describe('the example of baseline', () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'wire.txt'), 'The ferry fire killed 14 people on Monday, police said.\n')
  writeFileSync(join(cwd, 'local.txt'), 'The ferry fire killed 17 people on Monday, police said.\n')

  it.each(examplesIn(baselineHelp))('%s', async (command, shown) => {
    const { out, err } = await runMain(argumentsOf(command), { cwd })
    expect(`${err}${out}`.trim()).toBe(shown)
  })
})

describe('--help', () => {
  it.each([
    ['resolve'],
    ['baseline'],
    ['ledger'],
    ['ledger', 'list'],
    ['ledger', 'check'],
    ['ledger', 'prune'],
  ])('of %s %s has a worked example', async (...command) => {
    const { code, out } = await runMain([...command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Example:\n  $ factcheck ')
  })
})
