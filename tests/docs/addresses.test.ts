import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../cli/run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { files, name, ...manifest } = JSON.parse(read('package.json'))
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'action.yml', '.pre-commit-hooks.yaml'],
  ...files.filter((path: string) => path.endsWith('.md')),
]

it('names no home of the project that is not there', () => {
  // Whoever publishes it writes down where, in all three.
  for (const field of ['repository', 'homepage', 'bugs']) expect(manifest).not.toHaveProperty(field)
  for (const page of pages) expect(read(page), page).not.toMatch(/your-org|your-name|example\/factcheck/u)
})

it('tells nobody to install a package by a name that is anybody’s to take', () => {
  const byName = new RegExp(
    `npm (?:i|install|exec)(?: --?\\S+)* ${name}(?:@|\\s|$)|npx (?!--no-install)\\S*${name}`,
    'mu',
  )
  for (const page of pages) expect(read(page), page).not.toMatch(byName)
})

it('explains what OWNER stands for wherever it is written', () => {
  for (const page of pages.filter(path => read(path).includes('OWNER/')))
    expect(read(page), page).toMatch(/`OWNER` is the account that holds your copy/u)
})
