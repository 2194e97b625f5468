#!/usr/bin/env node
// Does any text make `compare` slow, its report large or its memory run out? Every shape of slow-shapes.mjs in 10 and in
// 40 kB, those of Markdown as such, and 200 articles of 50 kB: npm run bench:shapes
//
// Each case runs in a process of its own; the growth is that of the processor time beyond what an empty run takes. The
// exit code is 1 where something is above its limit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'
import { slowMarkdown, slowShapes } from './slow-shapes.mjs'

const limits = { exponent: 1.2, cpuMs: 5_000, reportBytes: 5_000_000, memoryKb: 2_000_000 }

const bin = fileURLToPath(new URL('../bin/factcheck.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))

const fileOf = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const compare = (...files) =>
  measure([bin, 'compare', '--quiet', '--format', 'json', '--fail-on', 'never', ...files])

try {
  const other = fileOf('other.txt', 'Maren Holt said 15 people had died in Oslo on Monday.\n')
  const run = (text, name = 'shape.txt') => {
    const runs = [1, 2, 3].map(() => compare(fileOf(name, text), other))
    return { cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)), bytes: Buffer.byteLength(runs[0].stdout) }
  }
  const empty = run('Maren Holt said 15 people had died in Oslo on Monday.\n')
  const shapes = [
    ...Object.entries(slowShapes).map(([name, shape]) => ({ name, shape, file: 'shape.txt' })),
    ...Object.entries(slowMarkdown).map(([name, shape]) => ({ name, shape, file: 'shape.md' })),
  ]
  for (const { name, shape, file } of shapes) {
    const [small, large] = [10_000, 40_000].map(size =>
      run(`The fire.\n\n${shape.repeat(size / shape.length)}`, file),
    )
    // Below a tenth of a second the clock says nothing.
    const beyond = ({ cpuMs }) => Math.max(100, cpuMs - empty.cpuMs)
    const exponent = Math.log(beyond(large) / beyond(small)) / Math.log(4)
    const isOver =
      exponent > limits.exponent || large.cpuMs > limits.cpuMs || large.bytes > limits.reportBytes
    console.log(
      `${name.padEnd(24)} ${(large.cpuMs / 1000).toFixed(1)} s, exponent ${exponent.toFixed(2)}, ` +
        `report ${(large.bytes / 1e6).toFixed(1)} MB${isOver ? ' – over its limit' : ''}`,
    )
    if (isOver) process.exitCode = 1
  }
  const { inventNews } = await import('./invent-news.mjs')
  const articles = inventNews({ events: 20, articlesPerEvent: 10, eventsPerArticle: 60 })
  const { maxRssKb } = compare(...articles.map(({ path, text }) => fileOf(path, text)))
  const kilobytes = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length / 1000
  const isOver = maxRssKb > limits.memoryKb
  console.log(
    `${articles.length} articles of ${Math.round(kilobytes)} kB: ${Math.round(maxRssKb / 1024)} MB` +
      (isOver ? ' – over its limit' : ''),
  )
  if (isOver) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
