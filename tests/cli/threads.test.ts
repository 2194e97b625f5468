import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root, runMain, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const stories = join(root, 'fixtures/stories')
for (const story of readdirSync(stories).slice(0, 2))
  cpSync(join(stories, story), join(cwd, 'plain', story), { recursive: true })
const ferry = (people: number): string => `The ferry fire killed ${people} people on Monday, police said.\n`
for (const [name, text] of [
  ['plain/ferry/wire.txt', ferry(14)],
  ['plain/ferry/local.txt', `factcheck-ignore-next\n${ferry(17)}\nNobody else was hurt.\n`],
  ['marked/ferry/wire.md', `# Fire\n\n${ferry(14)}`],
  ['marked/ferry/local.md', `# Fire\n\n${ferry(17)}`],
] as const) {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), text)
}

const file = pathToFileURL(join(root, 'bin/judge-thread.js'))

/** Compares every event with itself; what was said meanwhile is told as well. */
const compare = async (file: URL | undefined, ...args: string[]) => {
  const said: string[] = []
  const progress = (what: string | null): void => {
    if (what !== null) said.push(what)
  }
  const threads = file && { file, most: 3, worth: 1000 }
  const each = ['compare', '--each', 'plain/*', 'marked/*', '--all', '--format', 'json', ...args]
  return { ended: await runMain(each, { cwd, threads, progress }), said }
}

describe('a large run', () => {
  it('finds in several threads what it finds in one', async () => {
    const alone = await compare(undefined)
    expect(alone.ended.code).toBe(1)
    const { ended, said } = await compare(file)
    expect(ended).toEqual(alone.ended)
    expect(said).toContain('comparing 3 of 3 groups')
    // What a reader made of Markdown is compared by the run itself.
    expect(said.filter(what => what.startsWith('reading'))).toHaveLength(2)
  })

  it('goes on by itself where its threads break down', async () => {
    const broken = new URL('data:text/javascript,throw new Error("no thread")')
    expect((await compare(broken)).ended).toEqual((await compare(undefined)).ended)
  })

  it('keeps what its threads found out', async () => {
    const first = await compare(file, '--cache=kept')
    const second = await compare(undefined, '--cache=kept')
    expect(second.ended).toEqual(first.ended)
    expect(second.said).toEqual([])
  })
})
