import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'factcheck-package-'))
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root)
  const [tarball] = readdirSync(folder).filter(name => name.endsWith('.tgz'))
  run('npm', ['init', '--yes'])
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('runs as a command', () => {
  expect(run('npx', ['--no-install', 'factcheck', '--version'])).toBe(`${version}\n`)
})

it('compares from a program', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { compare } from 'factcheck'
     const report = await compare([
       { path: 'wire.txt', text: 'The ferry fire killed 14 people on Monday.' },
       { path: 'local.txt', text: 'The ferry fire killed 17 people on Monday.' },
     ])
     console.log(report.summary.contradiction)`,
  )
  expect(run('node', ['use.mjs'])).toBe('1\n')
})

it('ships its types and its schemas', () => {
  writeFileSync(
    join(folder, 'use.mts'),
    `import { compare, extract, type Report } from 'factcheck'
     import schema from 'factcheck/schema' with { type: 'json' }
     const report: Report = await compare([], { kinds: ['figure'] })
     export const ids: readonly string[] = report.findings.map(({ id }) => id)
     export const values = (await extract({ path: 'a.txt', text: '' })).map(({ value }) => value.type)
     // @ts-expect-error: a kind that does not exist
     await compare([], { kinds: ['rumour'] })
     export const dialect: string = schema.$schema`,
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  expect(run('node', [tsc, ...options, 'use.mts'])).toBe('')
})

it('holds nothing but the program', () => {
  const files = readdirSync(join(folder, 'node_modules/factcheck')).sort()
  expect(files).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin',
    'data',
    'dist',
    'docs',
    'package.json',
    'schema',
  ])
})
