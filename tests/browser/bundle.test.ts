import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { root, spawnCli, temporaryFolder } from '../cli/run.ts'
import { browserForTests } from './open-page.ts'

const open = browserForTests()
const temporary = temporaryFolder()

/** The library as a bundler makes it for a platform: one script that leaves its exports in `factcheck`. */
const bundleFor = async (platform: 'node' | 'browser'): Promise<string> => {
  const { outputFiles, warnings } = await build({
    ...(platform === 'node'
      ? {
          stdin: {
            contents: "import { compare } from './index.js'; globalThis.compare = compare",
            resolveDir: join(root, 'dist/bundle'),
          },
        }
      : { entryPoints: [join(root, 'dist/bundle/index.js')] }),
    bundle: true,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    globalName: 'factcheck',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  return new TextDecoder().decode(outputFiles[0]?.contents)
}

describe('a bundle of the library', () => {
  const folder = join(root, 'fixtures/us-mexico-talks')
  const articles = ['a.txt', 'b.txt'].map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

  it('for browsers asks for nothing of Node nor of a server, and compares as the program does', async () => {
    const script = await bundleFor('browser')
    expect(script).not.toMatch(/\brequire\(["']node:/u)
    const blank = join(temporary, 'blank.html')
    writeFileSync(blank, '<!doctype html><html data-ready><title>Blank</title>')
    const { page, noise } = await open(blank)
    await page.addScriptTag({ content: script })
    const report = await page.evaluate(`factcheck.compare(${JSON.stringify(articles)})`)
    const { out } = spawnCli(['compare', 'a.txt', 'b.txt', '--format', 'json', '--no-config'], {
      cwd: folder,
    })
    expect(report).toEqual(JSON.parse(out))
    expect(noise).toEqual([])
  })

  it('for Node compares as well', async () => {
    const file = join(temporary, 'bundle.mjs')
    writeFileSync(
      file,
      `${await bundleFor('node')}
      console.log((await globalThis.compare(${JSON.stringify(articles)})).summary.contradiction)`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: '' })
  })
})
