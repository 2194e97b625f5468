#!/usr/bin/env node
// How much memory does `compare` take on many long articles? Prints the peak of the whole process on 50, 100 and 200 articles
// of 50 kB, and what each article costs: npm run bench:memory [-- COUNT…]
//
// The exit code is 1 where 200 articles take more than 2 GB.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { longArticles } from './long-articles.mjs'
import { measure } from './measure.mjs'

const limitKb = 2_000_000 / 200
const bin = fileURLToPath(new URL('../bin/factcheck.js', import.meta.url))
const asked = process.argv.slice(2).map(Number)
const counts = asked.length > 0 ? asked : [50, 100, 200]
const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))

try {
  const files = longArticles({ count: Math.max(...counts), length: 50_000 }).map(({ path, text }) => {
    writeFileSync(join(folder, path), text)
    return join(folder, path)
  })
  const compare = paths =>
    measure([bin, 'compare', '--quiet', '--format', 'json', '--fail-on', 'never', ...paths])
  for (const count of counts) {
    const { maxRssKb, cpuMs } = compare(files.slice(0, count))
    const isOver = count >= 200 && maxRssKb / count > limitKb
    console.log(
      `${count} articles of 50 kB: ${Math.round(maxRssKb / 1000)} MB, ${(maxRssKb / 1000 / count).toFixed(1)} MB an article, ` +
        `${(cpuMs / 1000).toFixed(0)} s of CPU time${isOver ? ' – over its limit' : ''}`,
    )
    if (isOver) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
